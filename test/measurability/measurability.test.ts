import { describe, expect, it } from 'vitest';
import { groups } from './report.ts';
import { agreementOf, flagsOn, judged, labelled } from './sentences.ts';

/** The files that the grammar was made with, and the share of flags and of vague sentences that has to be right in each. */
const floors = { 'dev.jsonl': 0.97, 'sentences.jsonl': 0.97, 'more-sentences.jsonl': 0.97 };

describe.each(Object.entries(floors))('%s', (name, floor) => {
  const sentences = judged(labelled(name));

  it.each(Object.keys(groups))('judges %s sentences as people do', (group) => {
    const chosen = sentences.filter((sentence) => groups[group]?.(sentence));
    const { precision, recall, wrong } = agreementOf(chosen);
    expect(chosen.length).toBeGreaterThan(40);
    expect(Math.min(precision, recall), wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('has every sentence once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

/*
 * These sentences were scored when all else had been done: precision 0.938 and recall 0.964 in the first file, 0.98 and 0.97
 * in the second, whose authors wrote twins of dev.jsonl and whose labels a second labeller gave again without seeing them.
 * Nobody tunes on them. Their errors are not looked at, and a failure here names none of them; the remedy is a better
 * grammar, and never a special case.
 */
describe.each([
  ['held-out.jsonl', 500, 0.92, 0.95],
  ['held-out-later.jsonl', 590, 0.96, 0.95],
])('%s', (name, count, leastPrecision, leastRecall) => {
  const sentences = judged(labelled(name));

  it('judges sentences that the grammar never saw nearly as well', () => {
    const { precision, recall } = agreementOf(sentences);
    expect(sentences.length).toBeGreaterThanOrEqual(count);
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });

  it('shares no sentence with the others', () => {
    const others = new Set(Object.keys(floors).flatMap((other) => labelled(other).map(({ text }) => text)));
    expect(sentences.filter(({ text }) => others.has(text)).length).toBe(0);
  });
});

it.each([
  ['Sales calls about 50 leads a day.', ['escape-clause']],
  ['Increase pipeline by 30% by 2027-06-30.', ['percent-no-base']],
  ['Hold more calls per week.', ['comparative-no-baseline']],
  ['Sign ten new resellers.', ['goal-no-deadline']],
  ['Deliver 560 MQLs every month.', []],
])('says each missing part once: %s', (sentence, rules) => {
  expect(flagsOn([sentence])[0]?.map(({ rule }) => rule)).toEqual(rules);
});
