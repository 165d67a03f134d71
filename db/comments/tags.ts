export const commentsTag = (articleId: number) => `comments:${articleId}`;
