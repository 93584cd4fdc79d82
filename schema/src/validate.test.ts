// biome-ignore-all lint/suspicious/noThenProperty: the format has a key of this name
import { describe, expect, it } from 'vitest';
import type { AgreementFile, FileKind } from './index.ts';
import { validators } from './index.ts';

const smallest: AgreementFile = {
  title: 'Marketing and Sales',
  parties: ['Marketing', 'Sales'],
  goals: ['Marketing delivers at least 300 MQLs in each month.'],
};

const complete: AgreementFile = {
  title: 'From first visit to signed order',
  version: '3.0.0',
  status: 'active',
  effective: { from: '2026-02-01', until: '2027-01-31' },
  summary: 'Marketing finds buyers, Sales answers them the same day, and both count in one report.',
  owner: 'Revenue operations',
  parties: [
    {
      id: 'marketing',
      name: 'Marketing',
      contacts: [{ role: 'Head of marketing', channel: '#leads', for: 'reports' }],
    },
    { id: 'sales', contacts: [{ email: 'desk@firm.example', for: ['questions', 'escalation'] }] },
  ],
  goals: [
    'Sales closes $3,000,000 of new orders by 2027-01-31.',
    {
      id: 'lead-volume',
      status: 'experimental',
      owner: 'marketing',
      supports: ['orders'],
      statement: 'Marketing hands over 300 MQLs in each month.',
      metric: 'MQL',
      target: 300,
      per: 'month',
      from: '2026-02-01',
      baseline: 210,
      source: 'CRM report "Leads by month"',
      counts: { date: 'day of the handover', 'once-per': 'company', rule: 'A lead that comes back counts once.' },
      steps: [{ by: '2026-07-31', target: 'at least 250' }],
    },
    {
      id: 'answer-time',
      owner: ['marketing', 'sales'],
      statement: 'Sales answers 90% of MQLs within 3 business hours.',
      target: 'at least 90%',
      of: 'MQLs that were assigned in the month',
      clock: {
        starts: 'the MQL has an owner',
        stops: ['a call is logged', 'a mail is logged'],
        'does-not-stop': 'an opened record',
        calendar: 'default',
        within: '3 business hours',
        limit: '1 business day',
        restarts: 'with each new owner, at most twice',
        'out-of-hours': 'next opening',
      },
      'by-segment': [{ when: { source: 'price request', partner: false }, within: '1 business hour' }],
    },
  ],
  definitions: [
    {
      term: 'Marketing Qualified Lead',
      abbr: 'MQL',
      aliases: ['qualified lead'],
      avoid: ['warm lead'],
      means: 'A person at a firm of our size who asked for something.',
      all: ['lead.score >= 80'],
      'at-least': { n: 1, of: ['lead.staff >= 40', 'lead.sites >= 2'] },
      excludes: ['job seekers'],
      examples: [{ it: 'price request from a firm of 90', lead: { score: 85, staff: 90 }, qualifies: true }],
      stage: 'lead',
      recorded: { system: 'CRM', object: 'lead', field: 'state', value: 'MQL' },
    },
  ],
  stages: [
    { id: 'mql', term: 'MQL', owner: 'marketing', next: ['sql'] },
    { id: 'sql', name: 'Talking', enter: 'A meeting was held.' },
  ],
  handoffs: [
    {
      from: 'mql',
      to: 'sql',
      mode: 'either',
      requires: ['name', 'need'],
      notify: { channel: '#leads', to: 'sales' },
      accept: { within: '1 business day' },
      return: { to: 'mql', reasons: ['no budget'], tell: 'marketing', within: '2 business days' },
    },
  ],
  'follow-up': { attempts: { calls: 3, letters: 1 }, over: '12 business days', then: 'back to nurture' },
  qualification: { fit: ['A', { id: 'B', means: '20 to 40 staff' }], interest: [1, 2], cells: { A1: 'call at once' } },
  commitments: ['Sales tells why a lead was returned.', { by: 'marketing', to: 'sales', statement: 'Share the plan.' }],
  needs: [{ party: 'marketing', statement: 'A list of lost orders.', every: 'week' }],
  meetings: [{ name: 'Lead review', every: 'Tuesday 09:30', lasts: '45 minutes', attendees: ['marketing', 'sales'] }],
  remedies: [{ when: { goal: 'any', missed: '2 consecutive months' }, then: 'Both heads meet.', by: 'sales' }],
  escalation: [{ to: 'the two team leads', within: '2 business days' }],
  exceptions: [{ when: 'the person must not be called', supersedes: ['answer-time'], then: 'a mail is enough' }],
  review: { every: 'quarter', notice: '10 business days', next: '2026-06-30' },
  cancellation: { when: 'either side says so in writing', notice: '6 weeks', by: 'either party' },
  signoffs: [{ party: 'sales', by: 'Head of sales', on: '2026-01-20', version: 3 }],
  scoring: {
    threshold: 80,
    rules: [
      { on: 'reads the price page', points: 7, group: 'web', 'at-most': '2 times per month' },
      { when: 'lead.staff >= 40', points: 20 },
    ],
    caps: [{ group: 'web', 'at-most': 40 }],
    decay: { points: 5, after: '30 days' },
    reset: { when: 'the lead was returned', to: 15 },
  },
  nurture: [{ when: 'returned for lack of budget', every: '2 weeks', with: 'a story', 'at-most': '2 mails per week' }],
  routing: [
    { when: 'already a customer', to: 'account manager' },
    { otherwise: true, to: 'sales' },
  ],
  decisions: [{ id: 'owner', title: 'Who keeps it', steps: [{ otherwise: true, then: 'the last owner' }] }],
  ageing: [{ stage: 'mql', after: '10 business days', warn: '5 business days', then: 'back to the pool', to: 'mql' }],
  personas: ['guide/personas/plant-manager.mdx'],
  funnel: { stages: [{ from: 'MQL', to: 'SQL', rate: '25% to 30%' }], 'average-sale': { value: '$48,000' } },
  events: [{ name: 'Spring fair', from: '2026-04-14', until: '2026-04-16', by: 'marketing', expects: '40 MQLs' }],
  links: [{ to: 'https://reports.firm.example/leads', label: 'Leads by month', holds: 'the figures that count' }],
};

const files: Record<FileKind, unknown> = {
  handbook: {
    organisation: 'Firm',
    currency: 'EUR',
    'fiscal-year': { starts: 'February 1' },
    calendars: [{ id: 'default', days: 'Monday to Friday', hours: '09:00 to 17:00', holidays: [{ on: '2026-12-25' }] }],
    roles: [{ id: 'caller', name: 'First-line caller', party: 'sales' }, 'Head of sales'],
    preset: 'strict',
    rules: { 'goal-no-deadline': 'off', 'vague-word': { severity: 'hint', words: ['soon'] } },
    source: { repository: 'https://git.firm.example/sla', edit: 'https://git.firm.example/sla/edit/{path}' },
    contact: { role: 'Revenue operations', email: 'revops@firm.example' },
  },
  agreement: complete,
  term: { term: 'Sales Qualified Lead', abbr: 'SQL', means: 'An MQL that Sales has accepted.', see: ['MQL'] },
  review: {
    agreement: 'marketing-sales',
    held: '2026-09-30',
    attendees: ['marketing', { party: 'sales', role: 'Head of sales' }],
    decisions: ['Nothing changes.', { statement: 'Raise the goal.', by: 'marketing', changes: 'lead-volume' }],
    next: '2026-12-15',
  },
  guide: { title: 'How leads travel', order: 1 },
};

describe('what is valid', () => {
  it('takes an agreement of a title, two parties and one sentence', () => {
    expect(validators.agreement(smallest)).toEqual([]);
  });

  it.each(Object.entries(files))('takes a complete %s', (kind, file) => {
    expect(validators[kind as FileKind](file)).toEqual([]);
  });

  it.each(Object.entries(files))('takes keys of its own that begin with x- in a %s', (kind, file) => {
    expect(validators[kind as FileKind](withOwnKeys(file))).toEqual([]);
  });

  it('takes a purpose that a comma inside braces has made a key without a value', () => {
    const parties = ['Sales', { id: 'marketing', contacts: [{ for: 'reporting', questions: null }] }];
    expect(validators.agreement({ ...smallest, parties })).toEqual([]);
  });
});

describe('what is not valid', () => {
  it('names each key that is missing', () => {
    expect(report('agreement', {})).toEqual([' required title', ' required parties', ' required goals']);
  });

  it('names an unknown key and the object around it, and nothing else', () => {
    const goals = ['A sentence.', { statement: 'Another.', clock: { witin: '1 hour' } }];
    expect(report('agreement', { ...smallest, goals })).toEqual(['/goals/1/clock additionalProperties witin']);
  });

  it('calls a misspelt key of a contact unknown, too', () => {
    expect(report('handbook', { organisation: 'Firm', contact: { 'e/mail': 'a@firm.example' } })).toEqual([
      '/contact additionalProperties e/mail',
    ]);
  });

  it.each([
    ['a goal', { goals: [true] }, '/goals/0 type string,object'],
    ['a list', { stages: 'mql, sql' }, '/stages type array'],
    ['an owner', { goals: [{ statement: 'A.', owner: { id: 'sales' } }] }, '/goals/0/owner type string,array'],
    ['points', { scoring: { rules: [{ on: 'a visit', points: 'seven' }] } }, '/scoring/rules/0/points type number'],
    ['an empty block', { review: null }, '/review type object'],
    ['a party in a list', { parties: ['Sales', 7] }, '/parties/1 type string,object'],
  ])('reports the wrong type of %s once', (_, change, expected) => {
    expect(report('agreement', { ...smallest, ...change })).toEqual([expected]);
  });

  it.each([
    [
      'a party without id and name',
      'agreement',
      { ...smallest, parties: ['Sales', { means: 'x' }] },
      '/parties/1 required id',
    ],
    ['a goal without a sentence', 'agreement', { ...smallest, goals: [{ id: 'a' }] }, '/goals/0 required statement'],
    ['a route for no case', 'agreement', { ...smallest, routing: [{ to: 'sales' }] }, '/routing/0 required when'],
    ['a term without a meaning', 'term', { term: 'MQL' }, ' required means'],
    ['a review of nothing', 'review', { held: '2026-01-01' }, ' required agreement'],
    ['an unknown status', 'agreement', { ...smallest, status: 'aktive' }, '/status enum'],
    ['an unknown severity', 'handbook', { organisation: 'Firm', rules: { a: 'on' } }, '/rules/a enum'],
    ['an id with a blank', 'agreement', { ...smallest, stages: [{ id: 'my stage' }] }, '/stages/0/id pattern'],
    ['an empty title', 'guide', { title: '' }, '/title minLength'],
    ['one party', 'agreement', { ...smallest, parties: ['Sales'] }, '/parties minItems'],
  ] as const)('reports %s once', (_, kind, file, expected) => {
    expect(report(kind, file)).toEqual([expected]);
  });

  it.each([null, undefined, 'text', 7, []])('reports %j in place of a file', (file) => {
    expect(report('agreement', file)).toEqual([' type object']);
  });
});

function report(kind: FileKind, file: unknown): string[] {
  return validators[kind](file).map(({ instancePath, keyword, params }) => {
    const detail = params.missingProperty ?? params.additionalProperty ?? params.type ?? '';
    return `${instancePath} ${keyword} ${detail}`.trimEnd();
  });
}

/** Puts an own key into every object, however deep. */
function withOwnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOwnKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, withOwnKeys(child)]);
  return { ...Object.fromEntries(entries), 'x-tool': { anything: [1, 'two', null] } };
}
