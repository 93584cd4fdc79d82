export { type Compared, comparisonPage } from './comparison-page.ts';
export { comparisonStyle } from './style.ts';
