export type TestServer = { url: string; from: string; stop: () => Promise<void> };
export function startPostgres(options?: { only?: 'system' | 'embedded' }): Promise<TestServer>;
