import { entry } from '../../parse/index.ts';
import type { Term } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { type ConditionGroup, conditionGroupsOf } from '../support/definition-conditions.ts';
import { mixesAndWithOr } from '../support/mixed-operators.ts';
import { counted } from '../support/wording.ts';

export default defineRule({
  id: 'definition-all-or-any',
  title: 'Conditions say whether all or any must hold',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *term(term) {
    const groups = conditionGroupsOf(term);
    // Where the conditions are written as conditions, the words may be looser.
    if (groups.length === 0) yield* inWords(term);
    for (const group of groups) yield* inGroup(term, group);
  },
});

function* inWords(term: Term): Iterable<Report> {
  const { means, file } = term;
  if (means === undefined) return;
  const name = quote(term.name.value);
  for (const match of file.text.slice(means.range.start, means.range.end).matchAll(/\band\s?\/\s?or\b/gi)) {
    const start = means.range.start + match.index;
    yield {
      range: { start, end: start + match[0].length },
      message: `${quote(match[0])} leaves open whether ${name} asks for both or for one of them, so two teams may count differently. Write “and”, or write “or”.`,
    };
  }
  const listed = listItemsIn(means.value);
  const key = entry(term.node, 'means')?.keyRange;
  if (listed < 2 || key === undefined || saysHowMany.test(means.value)) return;
  yield {
    range: key,
    message: `${name} lists ${listed} points and does not say whether all must hold or any of them, so two teams may count differently. Write “all of these” or “one of these” before the list, or put the points under “all” or “any”.`,
  };
}

/** How many points a text lists: in lines that begin with a mark or a number, or in a line as “(a) … (b) …”. */
function listItemsIn(text: string): number {
  const lines = text.split('\n').filter((line) => /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(line)).length;
  return Math.max(lines, text.match(/\((?:[a-h]|i{1,3}|iv|v|[1-9])\)/gi)?.length ?? 0);
}

/** Words that say how many, or join the last point to the others, or say that the list holds parts and no conditions. */
const saysHowMany =
  /\b(?:all|any|both|either|neither|none|each|every|and|or|not|no|one|two|three|four|five|\d+ of|at least|at most|most|steps?|stages?|order|then|first|lists?|kinds?|types?|reasons?|fields?|parts?|includes?|including|consists|contains)\b/i;

function* inGroup(term: Term, { key, range, needed, conditions }: ConditionGroup): Iterable<Report> {
  const name = quote(term.name.value);
  if (key === 'at-least' && needed !== undefined && needed > conditions.length) {
    yield {
      range,
      message: `${name} asks for ${needed} of ${counted(conditions.length, 'condition')}, so nothing can ever qualify. Lower “n”, or add the conditions that are missing.`,
    };
  }
  for (const { node, condition } of conditions) {
    if (condition === undefined || !mixesAndWithOr(condition.expression)) continue;
    yield {
      range: node.range,
      message: `This condition of ${name} joins parts by “&&” and by “||” without brackets, so readers may group them in another way than the check does. Put brackets around what belongs together: “a && (b || c)”.`,
    };
  }
}
