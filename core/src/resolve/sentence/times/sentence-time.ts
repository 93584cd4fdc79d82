import type { Range } from '../../../read/index.ts';

/** What kind of time a sentence names: a rhythm, a limit (“within 2 hours”), an event, a day, a stretch of the calendar. */
export interface SentenceTime {
  readonly kind: 'rhythm' | 'limit' | 'event' | 'day' | 'stretch';
  readonly range: Range;
}
