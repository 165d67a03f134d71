export const authorTag = (id: number) => `author:${id}`;
