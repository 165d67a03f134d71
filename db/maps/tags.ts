/** The list of maps. */
export const mapsTag = () => 'maps';
/** Whatever shows this map. */
export const mapTag = (slug: string) => `map:${slug}`;
