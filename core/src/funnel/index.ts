export type * from './funnel.ts';
