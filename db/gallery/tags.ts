/** The lists of albums and films. */
export const galleryTag = () => 'gallery';
export const albumTag = (id: number) => `album:${id}`;
export const filmTag = (id: number) => `film:${id}`;
