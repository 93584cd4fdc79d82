export type { ResultAmount, ResultPeriod, ResultValue } from './result-value.ts';
