import type { DataNode } from '../../../parse/index.ts';
import { type Agreement, type FileScope, type Goal, textsField } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';
import type { SaidSomewhere } from './clash.ts';
import { holdsInEveryCase } from './every-case.ts';
import { entryOf, type Passage } from './passage.ts';
import { turnedRound, withOneDeed } from './promised-deeds.ts';
import { saidInFile } from './said-in.ts';
import { type ValueClaim, valueClaimOf } from './value-claims.ts';

/** A promise with its values, and where it is told. */
export interface PromisedValues extends SaidSomewhere, Pick<ValueClaim, 'values' | 'sides' | 'periods'> {
  /** What is done, without the values and without who does it: equal for promises of the same thing. */
  readonly form: string;
  /** The goal or the commitment it stands in, and the text of that; undefined in other text. */
  readonly entryKey: string | undefined;
  readonly entryText: string;
  readonly goal: Goal | undefined;
  /** What the fields of a goal set it apart by; empty where it has none. */
  readonly fields: string;
  /** The whole sentence of a plain goal without its numbers; undefined for all other text. */
  readonly goalForm: string | undefined;
  /** Whether other rules compare its length of time, and its number per period. */
  readonly isTimed: boolean;
  readonly isCounted: boolean;
}

/** Every promise with values that the sentences of a file give: those of goals first. */
export function promisedValues({ facts, agreement }: FileScope): PromisedValues[] {
  const { promises, times, counts } = saidInFile(facts);
  if (promises.length === 0) return [];
  const timed = new Set(times.filter(({ act }) => act !== undefined).map(({ passage }) => passage));
  const counted = new Set(counts.map(({ passage }) => passage));
  return promises.flatMap((passage): PromisedValues[] => {
    if (isHeading(passage) || !holdsInEveryCase(passage)) return [];
    const claim = valueClaimOf(passage);
    if (claim === undefined) return [];
    const entry = entryOf(passage);
    const goal = agreement?.goals.find(({ node }) => node === entry);
    const { people, form, isNamed } = doerOf(claim, agreement, ownersOf(entry, goal));
    const isTold = entry !== undefined || (isNamed && !past.test(form));
    if (!isTold || (form.match(/(?<![#\p{L}])\p{L}+/gu) ?? []).length < 2) return [];
    const isPlain = goal?.form === 'sentence';
    return [
      {
        ...claim,
        facts,
        agreement,
        people,
        form,
        entryKey: entry && passage.path?.slice(0, 2).join('/'),
        entryText: entry === undefined ? '' : facts.file.text.slice(entry.range.start, entry.range.end),
        goal,
        fields: goal === undefined || isPlain ? '' : fieldsOf(goal),
        goalForm: isPlain ? passage.text.replace(/\d[\d.,]*/g, '#') : undefined,
        isTimed: timed.has(passage),
        isCounted: counted.has(passage),
      },
    ];
  });
}

/** A heading announces, and promises nothing. */
function isHeading({ heading, blockRange }: Passage): boolean {
  return heading !== undefined && heading.range.start === blockRange.start;
}

/** What running text tells of the past, and of what is so without anybody's doing. */
const past =
  /^(?:\p{L}+ed|ha|have|had|is|are|wa|were|did|got|held|gave|made|won|lost|sent|brought|took|met|sold|saw|found|kept|spent|grew|fell|rose)(?= )/u;

/** Goals that stand apart by their fields promise different things, whatever their sentences say. */
function fieldsOf(goal: Goal): string {
  return ['metric', 'of', 'source', 'from', 'per'].map((key) => sameName(goal.field(key)?.text ?? '')).join('|');
}

/** Who does it, by the words at the beginning or by the field, and what is done. */
function doerOf(
  { words, named, capitals }: Pick<ValueClaim, 'words' | 'named' | 'capitals'>,
  agreement: Agreement | undefined,
  owners: readonly string[],
): Pick<PromisedValues, 'people' | 'form'> & { readonly isNamed: boolean } {
  const parties = agreement?.parties.flatMap(({ id, name }) => [sameName(id), sameName(name)]) ?? [];
  const party = [4, 3, 2, 1].find((length) => parties.includes(words.slice(0, length).join(' '))) ?? 0;
  // “Customer Success answers”: in a page of the guide, capitals tell a name of two words or more.
  const length = Math.max(party, named, party === 0 && capitals > 1 ? capitals : 0);
  const subject = length === 0 ? undefined : words.slice(0, length).join(' ');
  const form = withOneDeed(words.slice(length).join(' ').replace(owing, ''));
  const turned = turnedRound(subject, form);
  const doer = turned === undefined ? subject : turned.doer;
  return {
    people: doer === undefined ? [...owners] : doer.split(' and '),
    form: turned?.form ?? form,
    isNamed: subject !== undefined || turned !== undefined,
  };
}

/** Words between who does it and what is done that only say that it is owed. */
const owing = /^(?:will|shall|must|should|(?:promise|commit|agree|undertake|have|has|need|ought|is|are) to|ha to) /;

/** Who owes a goal or a commitment by its field. */
function ownersOf(entry: DataNode | undefined, goal: Goal | undefined): string[] {
  return textsField(entry, goal === undefined ? 'by' : 'owner').map(({ value }) => sameName(value));
}

/** What two promises are compared by, besides the people they bind: see `boundBy`. */
export function valuesComparedBy(promise: PromisedValues): readonly unknown[] {
  const { values, sides, entryKey, entryText, goalForm, isTimed, isCounted, fields, facts } = promise;
  const said = values.map(({ kind, value, text }) => [kind, value, text]);
  return [said, sides, entryKey, entryText, goalForm, isTimed, isCounted, fields, facts.file.path];
}

/** Goals come before all other text, and keys before running text, whichever file they stand in. */
export function promiseRank({ goal, entryKey }: PromisedValues): number {
  if (goal !== undefined) return 0;
  return entryKey === undefined ? 2 : 1;
}
