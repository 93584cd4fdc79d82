import { fileIndex, type Term, termKey } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { conditionGroupsOf } from '../support/definition-conditions.ts';
import { type DefinitionHead, definitionHeads } from '../support/definition-head.ts';
import { type Emptiness, emptinessOf } from '../support/empty-definition.ts';
import { alikeBy } from '../support/text/clash.ts';

export default defineRule({
  id: 'circular-definition',
  title: 'A definition leads out of its own name',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *term(term) {
    if (!isInWords(term)) return;
    const emptiness = emptinessOf(term);
    if (emptiness !== undefined) yield nothingSaid(term, emptiness);
  },

  across: [
    across<Step>({
      things: fileIndex({
        *entriesOf(scope, around) {
          for (const step of definitionHeads(scope, around)) {
            if (isInWords(step.term) && emptinessOf(step.term) === undefined) yield ['', step];
          }
        },
        alike: alikeBy(({ term, head }) => [termKey(term), termKey(head.term), term.name.value]),
      }),
      judge: circlesIn,
      report: (_here, _there, _context, circle) => [goesRound(circle)],
    }),
  ],
});

type Step = DefinitionHead;

/** Conditions hold without the words, so a definition that has some goes round in no circle. */
function isInWords(term: Term): boolean {
  return term.status !== 'retired' && conditionGroupsOf(term).length === 0;
}
/** Every circle once. Each term leads to one other at most, so each is walked over once; shared ones first, by name. */
function circlesIn(steps: readonly Step[]): Clash[] {
  const at = new Map(steps.map(({ term }, place) => [termKey(term), place]));
  const walks = new Map<number, number>();
  return shownOrder(steps).flatMap((start, walk): Clash[] => {
    const path: number[] = [];
    let place: number | undefined = start;
    while (place !== undefined && !walks.has(place)) {
      walks.set(place, walk);
      path.push(place);
      place = at.get(termKey((steps[place] as Step).head.term));
    }
    const isClosed = place !== undefined && walks.get(place) === walk;
    const [first, second, ...more] = isClosed ? path.slice(path.indexOf(place as number)) : [];
    // “A lead is a lead that …” goes on to say which.
    return first === undefined || second === undefined ? [] : [[first, second, ...more]];
  });
}

function shownOrder(steps: readonly Step[]): number[] {
  const rank = (at: number) => (steps[at]?.term.agreement === undefined ? 0 : 1);
  const name = (at: number) => (rank(at) === 0 ? (steps[at]?.term.name.value.toLowerCase() ?? '') : '');
  const compare = (one: number, other: number) => (name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0);
  return [...steps.keys()].sort((one, other) => rank(one) - rank(other) || compare(one, other) || one - other);
}

function goesRound(circle: readonly Step[]): Report {
  const [first, ...others] = circle as readonly [Step, ...Step[]];
  const names = [...circle, first].map(({ term }) => quote(term.name.value));
  const way =
    circle.length > 4 ? `${names.slice(0, 3).join(' by ')} and so on round to ${names.at(-1)}` : names.join(' by ');
  return {
    file: first.term.file,
    range: first.head.range,
    message: `The definitions go round in a circle, ${way}, so none of them says what is meant. Define one of them in other words, or by conditions.`,
    related: others.map(({ term, head }) =>
      related(term.file, head.range, `Here ${quote(term.name.value)} is defined.`),
    ),
    status: first.term.status,
  };
}

function nothingSaid(term: Term, emptiness: Emptiness): Report {
  const name = quote(term.name.value);
  const what =
    emptiness === 'repeats'
      ? `The definition of ${name} only repeats its name`
      : `The definition of ${name} only says what the letters stand for`;
  return {
    range: term.means?.range ?? term.name.range,
    message: `${what}, so nobody can tell what counts and what does not. Say what must be true of it, best in things that can be looked up.`,
  };
}
