import { describe, expect, it } from 'vitest';
import { agreementOf, flagsOn, labelled } from './sentences.ts';

describe.each([
  ['dev.jsonl', 0.97],
  ['sentences.jsonl', 0.97],
])('%s', (name, bound) => {
  const sentences = labelled(name);

  it.each(['all', 'tricky', 'plain'] as const)('judges %s sentences as people do', (which) => {
    const chosen = sentences.filter(({ tricky }) => which === 'all' || tricky === (which === 'tricky'));
    const { precision, recall, wrong } = agreementOf(chosen);
    console.info(
      `${name}, ${which} (${chosen.length}): precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      ...wrong.map((each) => `\n  ${each}`),
    );
    expect(chosen.length).toBeGreaterThan(40);
    expect(precision).toBeGreaterThanOrEqual(bound);
    expect(recall).toBeGreaterThanOrEqual(bound);
  });

  it('has every sentence once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

it.each([
  ['Sales calls about 50 leads a day.', ['escape-clause']],
  ['Increase pipeline by 30% by 2027-06-30.', ['percent-no-base']],
  ['Hold more calls per week.', ['comparative-no-baseline']],
  ['Sign ten new resellers.', ['goal-no-deadline']],
  ['Deliver 560 MQLs every month.', []],
])('says each missing part once: %s', (sentence, rules) => {
  expect(flagsOn(sentence).map(({ rule }) => rule)).toEqual(rules);
});
