/** An author’s page: the words about them and their pieces. */
export const authorTag = (id: number) => `author:${id}`;
/** An author’s address, also while there is nothing at it. */
export const authorAddressTag = (slug: string) => `author-at:${slug}`;
