/** An author’s page: the words about them and their pieces. */
export const authorTag = (id: number) => `author:${id}`;
