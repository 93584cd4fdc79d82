export * from './check/index.ts';
export * from './parse/index.ts';
export * from './read/index.ts';
export * from './report/index.ts';
export * from './resolve/index.ts';
