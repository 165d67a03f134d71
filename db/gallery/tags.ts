/** The lists of albums and films. */
export const galleryTag = () => 'gallery';
/** Whatever shows this album. */
export const albumTag = (id: number) => `album:${id}`;
/** Whatever shows this film. */
export const filmTag = (id: number) => `film:${id}`;
