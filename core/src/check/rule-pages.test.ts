import { describe, expect, it } from 'vitest';
import { rules } from './rules/index.generated.ts';
import { rulePages } from './rules/pages.generated.ts';
import { checkHandbook } from './run/check-handbook.ts';
import { settingOf } from './settings.ts';
import { readPage } from './testing/read-page.ts';
import { handbookOf } from './testing/run-rule.ts';

/** The sections whose examples the tests of each rule execute, and the one whose examples are executed here. */
const executed = ['Not ok', 'Ok', 'Options'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const text = rulePages[id] ?? '';
  const { sections } = readPage(text);

  it('has no example that nobody executes', () => {
    const all = [...sections].filter(([title]) => executed.includes(title)).flatMap(([, { examples }]) => examples);
    expect(all.length).toBe(text.match(/^```\w/gm)?.length ?? 0);
  });

  it('names other rules by the pages that they have', () => {
    const named = [...text.matchAll(/\]\((?:\.\/)?([^)]+)\.md\)/g)].map(([, other]) => other);
    expect(named.filter((other) => !rules.some((each) => each.id === other))).toEqual([]);
  });

  it('gives only examples of its options that can be taken over, and change something', () => {
    for (const example of sections.get('Options')?.examples ?? []) {
      const handbook = handbookOf({ 'handbook.yaml': example.text });
      const wrong = checkHandbook(handbook).findings.filter(({ category }) => category === 'structure');
      expect(wrong.map(({ message }) => message)).toEqual([]);
      expect(settingOf(rule, handbook).options).not.toEqual(rule.options);
    }
  });
});
