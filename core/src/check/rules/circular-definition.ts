import type { Term, TermUse } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { conditionGroupsOf } from '../support/definition-conditions.ts';
import { definitionHeads } from '../support/definition-head.ts';
import { type Emptiness, emptinessOf } from '../support/empty-definition.ts';

export default defineRule({
  id: 'circular-definition',
  title: 'A definition leads out of its own name',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    // Conditions hold without the words, so a definition that has some goes round in no circle.
    const inWords = handbook.terms.filter((term) => term.status !== 'retired' && conditionGroupsOf(term).length === 0);
    const heads = definitionHeads(handbook);
    const empty = new Set<Term>();
    for (const term of inWords) {
      const emptiness = emptinessOf(term);
      if (emptiness === undefined) continue;
      empty.add(term);
      yield nothingSaid(term, emptiness);
    }
    const next = new Map<Term, TermUse>();
    for (const term of inWords) {
      const head = heads.get(term);
      if (head !== undefined && !empty.has(term)) next.set(term, head);
    }
    for (const circle of circlesIn(next)) yield goesRound(circle, next);
  },
});

/** Every circle once. Each term leads to one other at most, so each is walked over once. */
function* circlesIn(next: ReadonlyMap<Term, TermUse>): Iterable<readonly Term[]> {
  const walks = new Map<Term, number>();
  let walk = 0;
  for (const start of next.keys()) {
    walk += 1;
    const path: Term[] = [];
    let term: Term | undefined = start;
    while (term !== undefined && next.has(term) && !walks.has(term)) {
      walks.set(term, walk);
      path.push(term);
      term = next.get(term)?.term;
    }
    const isClosed = term !== undefined && walks.get(term) === walk && path.includes(term);
    const circle = isClosed ? path.slice(path.indexOf(term as Term)) : [];
    // “A lead is a lead that …” goes on to say which.
    if (circle.length > 1) yield circle;
  }
}

function goesRound(circle: readonly Term[], next: ReadonlyMap<Term, TermUse>): Report {
  const [first, ...others] = circle as readonly [Term, ...Term[]];
  const names = [...circle, first].map((term) => quote(term.name.value));
  const way =
    circle.length > 4 ? `${names.slice(0, 3).join(' by ')} and so on round to ${names.at(-1)}` : names.join(' by ');
  return {
    file: first.file,
    range: next.get(first)?.range ?? first.name.range,
    message: `The definitions go round in a circle, ${way}, so none of them says what is meant. Define one of them in other words, or by conditions.`,
    related: others.map((term) =>
      related(term.file, next.get(term)?.range ?? term.name.range, `Here ${quote(term.name.value)} is defined.`),
    ),
    status: first.status,
  };
}

function nothingSaid(term: Term, emptiness: Emptiness): Report {
  const name = quote(term.name.value);
  const what =
    emptiness === 'repeats'
      ? `The definition of ${name} only repeats its name`
      : `The definition of ${name} only says what the letters stand for`;
  return {
    file: term.file,
    range: term.means?.range ?? term.name.range,
    message: `${what}, so nobody can tell what counts and what does not. Say what must be true of it, best in things that can be looked up.`,
    status: term.status,
  };
}
