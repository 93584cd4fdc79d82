export type { CaseVerdict, ClockCase, ClockSegment, ClockTerms, Traits } from './clock-case.ts';
export type { WorkCalendar } from './work-calendar.ts';
