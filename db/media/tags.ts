/** Whatever shows this picture’s words. */
export const mediaTag = (id: number) => `media:${id}`;
