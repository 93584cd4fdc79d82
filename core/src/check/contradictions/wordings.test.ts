import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../run/check-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';
import { pagesOf, readWordings } from './read-wordings.ts';

const folder = new URL('./wordings/', import.meta.url);
const all = readdirSync(folder).map(
  (name) => [name.replace('.txt', ''), readWordings(readFileSync(new URL(name, folder), 'utf8'))] as const,
);

describe.each(all)('%s, in many words', (rule, wordings) => {
  const found = wordings.filter(({ isFound }) => isFound);
  const quiet = wordings.filter(({ isFound }) => !isFound);

  it.each(found)('$first against $second is found, and neither text alone', ({ first, second }) => {
    expect(rulesFoundIn([first, second])).toContain(rule);
    if (second === '') return;
    expect([...rulesFoundIn([first]), ...rulesFoundIn([second])]).not.toContain(rule);
  });

  it.each(quiet)('$first beside $second is nothing', ({ first, second }) => {
    expect(rulesFoundIn([first, second])).not.toContain(rule);
  });
});

function rulesFoundIn(texts: readonly string[]): string[] {
  return checkHandbook(handbookOf(pagesOf(texts))).findings.map(({ rule }) => rule);
}
