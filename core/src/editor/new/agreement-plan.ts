import { isCurrencyCode, parseRecurrence } from '../../parse/index.ts';
import { type Handbook, slug } from '../../resolve/index.ts';
import type { NewAgreementAnswers } from './new-agreement.ts';
import type { Refused } from './new-file.ts';
import { isDay } from './new-review.ts';
import { oneLine } from './yaml-line.ts';

/** The answers, tidied: on one line each, nothing empty, every goal with the id of its party where it names one. */
export interface AgreementPlan {
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly goals: readonly PlannedGoal[];
  readonly summary: string | undefined;
  readonly from: string;
  readonly reviewEvery: string;
  /** The currency of the handbook, as three letters. */
  readonly currency: string;
  /** Paths of the pages about buyers. */
  readonly personas: readonly string[];
}

/** A goal to be written down; a blank one asks for its sentence. */
export interface PlannedGoal {
  readonly statement: string;
  /** Id of a party; undefined where the sentence says it, or all share it. */
  readonly owner: string | undefined;
  readonly blank: boolean;
}

/** Tidies the answers, or says what is wrong with them. */
export function planOf(answers: NewAgreementAnswers, handbook: Handbook): AgreementPlan | Refused {
  const title = oneLine(answers.title);
  const parties = partiesOf(answers, handbook);
  const from = oneLine(answers.from) || handbook.today;
  const reviewEvery = oneLine(answers.reviewEvery) || 'quarter';
  if (title === '') return { refused: 'An agreement needs a title, such as “Marketing and Sales”.' };
  const named = parties.filter(({ id }) => id !== '');
  if (new Set(named.map(({ id }) => id)).size < Math.max(2, parties.length))
    return { refused: 'An agreement needs two parties or more, each with a name of its own.' };
  if (!isDay(from)) return { refused: `“${from}” is no day. Write it like ${handbook.today}.` };
  if (!parseRecurrence(reviewEvery).ok)
    return { refused: `“${reviewEvery}” is no rhythm. Write “quarter”, “month” or “6 months”.` };
  const stranger = answers.goals
    .map(({ party }) => oneLine(party))
    .find((name) => name !== '' && idOf(name, named) === undefined);
  if (stranger !== undefined) return { refused: `“${stranger}” promises a goal and is no party of the agreement.` };
  return {
    title,
    parties,
    goals: goalsOf(answers, parties),
    summary: oneLine(answers.summary) || undefined,
    from,
    reviewEvery,
    currency: isCurrencyCode(handbook.settings.currency) ? handbook.settings.currency : 'USD',
    personas: handbook.guides.map(({ file }) => file.path).filter((path) => path.startsWith('guide/personas/')),
  };
}

/** A party that another agreement has goes by the same id here. */
function partiesOf(answers: NewAgreementAnswers, { agreements }: Handbook): AgreementPlan['parties'] {
  const known = agreements.flatMap((agreement) => agreement.parties);
  return answers.parties.map(oneLine).map((name, at) => ({ id: idOf(name, known) ?? ownId(name, at), name }));
}

/** A short name begins and ends with a letter or a figure. A name of pictures alone is a name, and has neither. */
function ownId(name: string, at: number): string {
  const words = slug(name).replace(/^-+|-+$/g, '');
  return words === '' && /\p{Extended_Pictographic}/u.test(name) ? `party-${at + 1}` : words;
}

/** The id of the party of a name; undefined where there is none. */
function idOf(name: string, parties: AgreementPlan['parties']): string | undefined {
  return parties.find((party) => slug(party.name) === slug(name) && party.id !== '')?.id;
}

/** The goals that were given; where there is none at all, each party is asked for one. */
function goalsOf({ goals }: NewAgreementAnswers, parties: AgreementPlan['parties']): PlannedGoal[] {
  const given = goals.flatMap(({ statement, party }) => {
    const words = oneLine(statement);
    return words === '' ? [] : [{ statement: words, owner: idOf(oneLine(party), parties), blank: false }];
  });
  if (given.length > 0) return given;
  return parties.map(({ id, name }) => {
    return { statement: `Say what ${name} promises, how much, and by when.`, owner: id, blank: true };
  });
}
