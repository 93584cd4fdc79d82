import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Handbook, parseFile, resolveHandbook, resultsOf } from '@living-sla/core';
import {
  actualCounts,
  actualRates,
  type Funnel,
  type FunnelNeed,
  funnelOf,
  needOf,
  sayShare,
  saySpread,
} from '@living-sla/core/funnel';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';

/**
 * Funnels reckoned by hand: each file holds an agreement, with its results where it has any, the arithmetic in words, and
 * what comes out. They are read by people first.
 */
const folder = join(repository, 'test/score/funnel-cases');
const cases = readdirSync(folder).map((name) => readCase(name));

test('there are at least 15 funnels that were reckoned by hand', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

test.each(cases)('$title', ({ words, expected, handbook }) => {
  expect(words.length).toBeGreaterThan(40);
  expect(told(handbook)).toEqual(expected);
});

function readCase(name: string) {
  const text = readFileSync(join(folder, name), 'utf8');
  const block = (kind: string) => new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  const [, words = '', expected = ''] = /^## Reckoned by hand\n(.*?)^## Expected\n(.*)/ms.exec(text) ?? [];
  const files = {
    'handbook.yaml': 'organisation: Acme\nfiscal-year: { starts: February 1 }\n',
    'slas/case.mdx': block('mdx') ?? '',
    ...(block('csv') === undefined ? {} : { 'results/case.csv': block('csv') ?? '' }),
  };
  const today = /^Today is (\S+)\.$/m.exec(text)?.[1] ?? '2026-11-21';
  const parsed = Object.entries(files).flatMap(([path, each]) => parseFile(path, each, portableParser) ?? []);
  return {
    title: text.split('\n')[0]?.slice(2) ?? name,
    words: words.trim(),
    expected: [...expected.matchAll(/^- (.*)$/gm)].map(([, line]) => line),
    handbook: resolveHandbook(parsed, { today, paths: Object.keys(files) }),
  };
}

/** What the engine says of the case, in the lines in which the files write it. */
function told(handbook: Handbook): string[] {
  const [agreement] = handbook.agreements;
  if (agreement === undefined) throw new Error('The case holds no agreement.');
  const funnel = funnelOf(agreement, handbook);
  const need = funnel && needOf(funnel);
  if (funnel === undefined) return ['no funnel'];
  return [...(need === undefined ? ['nothing'] : needLines(funnel, need)), ...resultLines(funnel, handbook)];
}

function needLines({ stages }: Funnel, { months, salesNeeded, stages: needs, leadsCome }: FunnelNeed): string[] {
  const lines = needs.map(({ id, total, perMonth, promised, enough }) => {
    const promise = promised === undefined ? '' : `, promised ${Math.round(promised * 100) / 100}: ${enough}`;
    return `${id}: ${saySpread(total)} in all, ${saySpread(perMonth)} a month${promise}`;
  });
  expect(lines).toHaveLength(stages.length);
  return [
    `months: ${Math.round(months * 100) / 100}`,
    `sales: ${saySpread(salesNeeded)}`,
    ...lines,
    ...(leadsCome === undefined ? [] : [`leads come: ${leadsCome.from} to ${leadsCome.until}`]),
  ];
}

function resultLines(funnel: Funnel, handbook: Handbook): string[] {
  const results = resultsOf(handbook, 'case');
  if (results.length === 0) return [];
  const name = (at: number) => funnel.stages[at]?.id;
  const rates = actualRates(funnel, results, { months: 3 }).map(({ from, to, rate, stated, counted, periods }) => {
    const of = counted === undefined ? '' : ` (${counted.after} of ${counted.before.toLocaleString('en')})`;
    const days = `${periods.at(-1)?.from} to ${periods[0]?.until}`;
    return `${name(from)} to ${name(to)}: ${sayShare({ low: rate, high: rate })}${of}, stated ${sayShare(stated)}, ${days}`;
  });
  const last = actualCounts(funnel, results, handbook.today);
  const counts = last?.counts.map((count, at) => `${name(at)} ${count ?? 'none'}`).join(', ');
  return [...rates, `last month: ${last?.from.slice(0, 7)}: ${counts}`];
}
