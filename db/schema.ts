/** Every table, for drizzle and drizzle-kit. The only file that re-exports. */
export * from './site/schema.ts';
export * from './sections/schema.ts';
export * from './media/schema.ts';
export * from './authors/schema.ts';
export * from './keywords/schema.ts';
export * from './topics/schema.ts';
export * from './articles/schema.ts';
export * from './articles/shown.ts';
export * from './gallery/schema.ts';
export * from './maps/schema.ts';
export * from './auth/schema.ts';
export * from './audit/schema.ts';
export * from './comments/schema.ts';
export * from './mail/schema.ts';
export * from './views/schema.ts';
export * from './front/schema.ts';
export * from './search/schema.ts';
