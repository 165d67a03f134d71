export const mediaTag = (id: number) => `media:${id}`;
