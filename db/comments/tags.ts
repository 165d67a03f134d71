/** The comments under a piece. */
export const commentsTag = (articleId: number) => `comments:${articleId}`;
