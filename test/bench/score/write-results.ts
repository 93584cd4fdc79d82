import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How much is written: so many agreements, each with so many goals, a version for each third of the periods. */
export interface ResultsPlan {
  readonly agreements: number;
  readonly goals: number;
  /** Months, the last one October 2026. */
  readonly periods: number;
}

/** How many rows of results a plan has. */
export function rowsOf({ agreements, goals, periods }: ResultsPlan): number {
  return agreements * goals * periods;
}

/** Versions of each agreement, from the oldest on. */
export const versions = ['1.0.0', '2.0.0', '3.0.0'] as const;

/**
 * Writes a handbook, its agreements as they stood in each version (in the folders 1.0.0, 2.0.0, 3.0.0), and results: one
 * value for each goal and month. Every third goal is a share, every seventh value is a miss.
 */
export function writeResults(folder: string, plan: ResultsPlan): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('handbook.yaml', 'organisation: Bench\nfiscal-year: { starts: February 1 }\n');
  const months = monthsOf(plan.periods);
  for (let at = 0; at < plan.agreements; at++) {
    for (const [version, name] of versions.entries())
      put(`${name}/slas/${idOf(at)}.mdx`, agreement(at, version, months, plan));
    put(`results/${idOf(at)}.csv`, results(at, months, plan));
  }
}

function idOf(at: number): string {
  return `agreement-${String(at + 1).padStart(3, '0')}`;
}

function monthsOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = 2026 * 12 + 9 - (count - 1 - at);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function agreement(at: number, version: number, months: readonly string[], { goals }: ResultsPlan): string {
  const begin = (part: number) => months[Math.floor((months.length * part) / versions.length)] ?? months[0];
  const until = version === versions.length - 1 ? '' : `, until: ${begin(version + 1)}-01`;
  const lines = Array.from({ length: goals }, (_, goal) => {
    const target = goal % 3 === 0 ? `at least ${90 + version}%` : `at least ${500 + 20 * version}`;
    const statement = `Reach ${target} in matter ${goal + 1} every month.`;
    return `  - { id: goal-of-${goal + 1}, owner: marketing, statement: ${statement}, target: ${target}, per: month }`;
  });
  return [
    '---',
    `title: Agreement ${at + 1}`,
    `version: ${versions[version]}`,
    `effective: { from: ${begin(version)}-01${until} }`,
    'parties: [Marketing, Sales]',
    'goals:',
    ...lines,
    'remedies:',
    '  - { when: { goal: any, missed: 1 month }, then: Marketing presents a plan., by: marketing, within: 5 business days }',
    '  - { when: { goal: any, missed: 2 consecutive months }, then: The managers meet., by: [marketing, sales] }',
    'cancellation: { when: any goal missed 3 consecutive months, notice: 30 days, by: either party }',
    '---',
    '',
  ].join('\n');
}

function results(at: number, months: readonly string[], { goals }: ResultsPlan): string {
  const rows = months.flatMap((month, place) =>
    Array.from({ length: goals }, (_, goal) => {
      const isMiss = (place * 5 + goal * 3 + at) % 7 === 0;
      const value = goal % 3 === 0 ? `${isMiss ? 440 : 480} of 500,` : `${isMiss ? 480 : 560 + goal},leads`;
      return `goal-of-${goal + 1},${month},${value},"CRM report ""Matter ${goal + 1}""",`;
    }),
  );
  return `goal,period,value,unit,source,note\n${rows.join('\n')}\n`;
}
