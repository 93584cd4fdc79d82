export { type ActualOptions, type ActualRate, actualRates } from './actual-rates.ts';
export { type ActualCounts, type ActualPeriod, actualCounts } from './counted.ts';
export type * from './funnel.ts';
export { exactNeed, needOf, revenueFrom, shareBetween, wholeCases } from './need.ts';
export { funnelOf, rateNodes } from './read-funnel.ts';
export { sayMoney, sayMonths, sayNeed, sayReckoning, sayShare, saySpread } from './say-need.ts';
export { type FigureEdits, withFigures } from './with-figures.ts';
