import { field } from '../../parse/index.ts';
import { type Agreement, type Goal, type Handbook, textsField } from '../../resolve/index.ts';
import type { ScoringText } from '../scoring-text.ts';
import { caseDefinitionsOf } from './case-definitions-of.ts';
import { casePromisesOf } from './case-promises-of.ts';
import type { CaseClock, CaseText } from './case-text.ts';

/**
 * What an agreement of a handbook says about a single case.
 * @param text its `scoringTextOf`, made from the same handbook. @param agreement the one that it was read from, where its id was
 * another one then. @returns undefined where the handbook has no such agreement.
 */
export function caseTextOf(
  handbook: Pick<Handbook, 'agreements' | 'terms' | 'usesIn'>,
  text: ScoringText,
  agreement: Agreement | undefined = handbook.agreements.find(({ id }) => id === text.agreement),
): CaseText | undefined {
  if (agreement === undefined) return undefined;
  const definitions = caseDefinitionsOf(agreement, handbook);
  const decided = new Set(definitions.map(({ id }) => id));
  return {
    text,
    definitions,
    clocks: agreement.goals.flatMap((goal) => clockOf(goal, aboutOf(goal, handbook, decided))),
    promises: casePromisesOf(agreement),
  };
}

function clockOf({ key, node }: Goal, about: readonly string[]): CaseClock[] {
  const clock = field(node, 'clock');
  if (clock?.kind !== 'map') return [];
  const words = (name: string) => textsField(clock, name).map(({ value }) => value.replace(/\s+/g, ' ').trim());
  return [
    {
      goal: key,
      starts: words('starts')[0],
      stops: words('stops'),
      doesNotStop: words('does-not-stop'),
      pauses: words('pauses'),
      about,
    },
  ];
}

/** The terms that say which cases a goal is about: those in the words of what it is a share of, else of what starts its clock. */
function aboutOf(
  { key, agreement }: Goal,
  { usesIn }: Pick<Handbook, 'usesIn'>,
  decided: ReadonlySet<string>,
): readonly string[] {
  const uses = usesIn(agreement.file).filter(
    ({ goal, form, term }) => goal === key && form !== 'avoid' && decided.has(term.id),
  );
  const [of = [], starts = []] = ['of', 'clock.starts'].map((place) =>
    uses.filter(({ path }) => path?.slice(2).join('.') === place).map(({ term }) => term.id),
  );
  return [...new Set(of.length > 0 ? of : starts)];
}
