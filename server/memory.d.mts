export const NODE_FLAGS: string[];
export const MALLOC: Record<string, string>;
