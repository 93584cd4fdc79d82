import type { ChangeReport, PlacedChange } from './report.ts';

/** For tests: a change of one goal's target, but for what is given. */
export function exampleChange(some: Partial<PlacedChange> = {}): PlacedChange {
  const place = (line: number) => ({
    file: 'slas/a.mdx',
    range: { start: { line, column: 5, offset: 20 }, end: { line, column: 8, offset: 23 } },
  });
  return {
    id: 'a#goals/volume/target',
    class: 'material',
    direction: 'stricter',
    kind: 'changed',
    agreement: 'a',
    file: 'slas/a.mdx',
    field: 'goals/*/target',
    path: 'goals/volume/target',
    parties: ['marketing'],
    effects: [{ party: 'marketing', direction: 'stricter' }],
    reaches: [{ agreement: 'a', goals: ['volume'] }],
    before: 'at least 500',
    after: 'at least 560',
    message: 'Marketing’s monthly MQL target rises from 500 to 560 (+12%).',
    because: 'threshold',
    redline: [
      { kind: 'same', text: 'at least ' },
      { kind: 'removed', text: '500' },
      { kind: 'added', text: '560' },
    ],
    place: { before: undefined, after: undefined },
    places: { before: place(7), after: place(8) },
    fingerprint: 'abc',
    ...some,
  };
}

/** For tests: a report on these changes, which asks for nothing unless something else is given. */
export function exampleReport(changes: readonly PlacedChange[], some: Partial<ChangeReport> = {}): ChangeReport {
  return {
    changes,
    required: { bump: 'none', signoffs: [], agreements: [] },
    names: {
      parties: new Map([
        ['marketing', 'Marketing'],
        ['sales', 'Sales'],
      ]),
      agreements: new Map([['a', 'Marketing and Sales']]),
    },
    sides: { before: 'main', after: 'the working tree' },
    notes: [],
    ...some,
  };
}

/** For tests: what a material change to an agreement asks for that has neither a new number nor both sign-offs. */
export const exampleRequired: ChangeReport['required'] = {
  bump: 'major',
  signoffs: [
    { agreement: 'a', party: 'marketing', version: '3.0.0', signed: true },
    { agreement: 'a', party: 'sales', version: '3.0.0', signed: false },
  ],
  agreements: [
    {
      agreement: 'a',
      title: 'Marketing and Sales',
      before: '2.1.0',
      after: '3.0.0',
      bump: 'major',
      lowest: '3.0.0',
      enough: true,
    },
  ],
};
