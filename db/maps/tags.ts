/** The list of maps. */
export const mapsTag = () => 'maps';
export const mapTag = (slug: string) => `map:${slug}`;
