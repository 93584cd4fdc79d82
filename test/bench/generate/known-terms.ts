/** A shared term as it is written by hand, not composed. */
export interface KnownTerm {
  readonly term: string;
  readonly abbr?: string;
  readonly avoid?: string;
  readonly means: string;
  readonly stage?: string;
  /** The lowest score that qualifies. */
  readonly score?: number;
}

/** The terms that agreements of every kind speak of. */
export const knownTerms: readonly KnownTerm[] = [
  {
    term: 'Marketing Qualified Lead',
    abbr: 'MQL',
    avoid: 'hot lead',
    means: 'A lead that fits our profile and has reached the score at which Sales is asked to call.',
    stage: 'lead',
    score: 100,
  },
  {
    term: 'Sales Accepted Lead',
    abbr: 'SAL',
    means: 'A lead that a person in Sales has read and taken on.',
    stage: 'lead',
    score: 110,
  },
  {
    term: 'Sales Qualified Lead',
    abbr: 'SQL',
    avoid: 'real lead',
    means: 'A lead with a need, a budget and a date, told to us in a meeting.',
    stage: 'pipeline',
    score: 130,
  },
  {
    term: 'Customer Relationship Management',
    abbr: 'CRM',
    means: 'The system in which each lead and each customer has its record.',
  },
  { term: 'Sales Development Representative', abbr: 'SDR', means: 'The person who calls a lead for the first time.' },
  { term: 'Account Executive', abbr: 'AE', means: 'The person who leads an opportunity to its signature.' },
  { term: 'Key Performance Indicator', abbr: 'KPI', means: 'A number that a goal of an agreement is read from.' },
  {
    term: 'Ideal Customer Profile',
    abbr: 'ICP',
    means: 'The kind of company that we win most often and keep longest.',
    stage: 'awareness',
    score: 60,
  },
  {
    term: 'Lead',
    means: 'A person at a company that is not a customer, who has shown interest.',
    stage: 'lead',
    score: 10,
  },
  { term: 'Opportunity', means: 'A possible order with a value, a close date and a next step.', stage: 'pipeline' },
  {
    term: 'New business',
    means: 'The first-year value of orders from companies that were not customers before.',
    stage: 'customer',
  },
  {
    term: 'First contact',
    means: 'The first call, or the first e-mail written by a person, that is logged for a lead.',
    stage: 'lead',
  },
  { term: 'Business day', means: 'A day on which the calendar of the handbook is open.' },
  { term: 'Business hour', means: 'An hour within the opening times of the calendar.' },
  { term: 'Verdict', means: 'A logged yes or no to what was handed over, with its reason.' },
  { term: 'Return reason', means: 'One entry of the list that says why something was handed back.' },
  { term: 'Recovery plan', means: 'A page that names each task, its date and the person responsible.' },
  { term: 'Conversion rate', means: 'How many of the records of one stage reach the next one.' },
  { term: 'Lead score', means: 'The points that a lead has earned by its profile and its actions.', stage: 'lead' },
  { term: 'Closed won', means: 'An opportunity whose order was signed.', stage: 'customer' },
  { term: 'Closed lost', means: 'An opportunity that ended without an order.', stage: 'pipeline' },
  { term: 'Funnel', means: 'The stages between a first visit and an order, in their order.' },
  { term: 'Pipeline', means: 'All opportunities that are open today.', stage: 'pipeline' },
  { term: 'Churn', means: 'The customers who left within a period.', stage: 'customer' },
];
