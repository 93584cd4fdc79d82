import { describe, expect, it } from 'vitest';
import { decisionRules } from './decision-rules.ts';
import { proseDecisions } from './prose/prose-decisions.ts';
import { allCases } from './testing/cases/index.ts';
import { changesOf, lineOf } from './testing/changes-of.ts';
import { mirrored } from './verdicts.ts';

for (const [about, cases] of Object.entries(allCases)) {
  describe(`what a change means: ${about}`, () => {
    for (const [name, { before, after, says }] of Object.entries(cases)) {
      it(name, () => {
        expect(changesOf(before, after).map(lineOf)).toEqual(says);
      });
    }
  });
}

describe('all cases', () => {
  const all = Object.values(allCases).flatMap((cases) => Object.entries(cases));

  it('mean the mirror image on the way back', () => {
    for (const [name, { before, after }] of all) {
      if (oneWay.has(name)) continue;
      const there = changesOf(before, after).map(
        ({ path, class: each, direction }) => `${path} ${each} ${mirrored(direction)}`,
      );
      const back = changesOf(after, before).map(({ path, class: each, direction }) => `${path} ${each} ${direction}`);
      expect(back.toSorted(), name).toEqual(there.toSorted());
    }
  });

  it('use every decision rule that is not for prose, and no other', () => {
    const used = new Set(all.flatMap(([, { says }]) => says.map((line) => line.split(' ')[2])));
    const ofProse = new Set(proseDecisions.map(({ id }) => id));
    const known = decisionRules.map(({ id }) => id);
    expect([...used].filter((id) => id !== undefined && !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !used.has(id) && !ofProse.has(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it('have the class of their decision rule', () => {
    const classes = new Map(decisionRules.map((rule) => [rule.id, rule.class]));
    for (const [name, { says }] of all) {
      for (const line of says) {
        const [each, , because] = line.split(' ');
        expect(each, name).toBe(classes.get(because ?? ''));
      }
    }
  });

  it('tell what changed in sentences without addresses of keys', () => {
    const messages = all.flatMap(([, { says }]) => says.map((line) => line.split(' | ')[2] ?? ''));
    for (const message of messages) {
      expect(message).toMatch(/^[\p{Lu}“].*[.]$/u);
      expect(message).not.toMatch(/undefined|\[object|\/\*|by-segment|does-not-stop|once-per/);
    }
  });
});

/** Cases that have no mirror image, each with its reason. */
const oneWay = new Map([
  ['a review was held', 'A record that goes takes what was decided with it, so a person has to look.'],
]);
