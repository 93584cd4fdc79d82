import { defineRule, quote } from '../rule.ts';
import { doubtsIn, pledgesAndRoutinesOf, promiseOptions, reportOn } from '../support/promises.ts';

export default defineRule({
  id: 'vague-wording',
  title: 'Words mean the same to everybody',
  category: 'measurability',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: promiseOptions,

  *agreement(agreement, { options }) {
    for (const pledge of pledgesAndRoutinesOf(agreement, options)) {
      for (const { kind, range } of doubtsIn(pledge, ['vague', 'named', 'empty', 'permission'])) {
        const words = quote(agreement.file.text.slice(range.start, range.end));
        yield reportOn(pledge, `${words} ${reasons[kind as keyof typeof reasons]}`, range);
      }
    }
  },
});

const reasons = {
  vague:
    'means something else to everybody who reads it, so nobody can say whether it was done. Write in its place the number, the day, or the thing that is delivered.',
  named:
    'names a number or a day that stands somewhere else, so a reader cannot tell what was promised. Write it here.',
  empty: 'is a place that was left empty, so nothing has been promised yet. Fill it in, or make this a draft.',
  permission:
    'gives leave and promises nothing, so it cannot be missed. Say what will be done, such as “at least 10”, or move the sentence to the text below.',
};
