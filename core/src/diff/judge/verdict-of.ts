import { isBinding } from './books/agreement-book.ts';
import { textAt } from './books/plain.ts';
import { followsRename } from './follows.ts';
import { judgements } from './kinds/index.ts';
import { judgeOrder } from './kinds/order.ts';
import type { Matter, Side, Verdict } from './matter.ts';
import { judgeWords } from './prose/judge-words.ts';
import { schemaField } from './renames.ts';
import { plainSentence, sameSentence } from './say/sentences.ts';
import { saysAlready } from './values/said-already.ts';
import { sayTheSame } from './values/same-value.ts';
import { clarifying, editorial } from './verdicts.ts';

/** Judges one difference: what holds of every field first, then what the table says of this one. */
export function verdictOf(matter: Matter): Verdict {
  const { difference, row } = matter;
  if (row.is === 'file' || row.is === 'layout') return judgements[row.is](matter);
  if (difference.kind === 'moved') return judgeOrder(matter);
  if (row.is === 'body') return judgements.body(matter);
  if (isWrittenOtherwise(matter)) return editorial('same-meaning', sameSentence(matter));
  const renamed = followsRename(matter, schemaField(matter.here.file?.kind, difference.field)?.ref ?? []);
  if (renamed !== undefined) return renamed;
  if (isSaidAlready(matter)) return clarifying('said-already', plainSentence(matter));
  return whileItBinds(matter, judgements[row.is](matter));
}

function isWrittenOtherwise({ difference, here, row, names }: Matter): boolean {
  const { kind, field, before, after } = difference;
  if (kind !== 'changed') return false;
  if (sayTheSame(schemaField(here.file?.kind, field)?.value ?? [], before, after)) return true;
  if (!plainWords.has(row.is) && !isPhrase(row.is, before, after)) return false;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return judgeWords(before, after, names()).class === 'editorial';
}

/** Judgements of a few words that no parser reads: a field to be filled in, a reason, a case that does not count. */
const plainWords: ReadonlySet<string> = new Set(['demand', 'exclusion', 'receiver', 'role']);

/** Judgements of a name or an address, in whose place authors may also write a few words: “the SDR for Canada”. */
const namesOrWords: ReadonlySet<string> = new Set(['owner', 'keeper', 'figure', 'link', 'past', 'contact']);

/** Whether such words stand there on both sides: a name or an address is one word, in which every letter counts. */
function isPhrase(judgement: string, ...sides: readonly unknown[]): boolean {
  return namesOrWords.has(judgement) && sides.every((side) => typeof side === 'string' && /\S\s+\S/.test(side));
}

/**
 * Whether a field that came says what the sentence of its goal or commitment said before, or one that went what it says
 * now: the number only moved.
 */
function isSaidAlready({ difference, here, before, after }: Matter): boolean {
  const { field, kind } = difference;
  if (kind === 'changed' || !/^(?:goals|commitments|needs)\/\*\//.test(field)) return false;
  const value = difference.before ?? difference.after;
  const kinds = schemaField(here.file?.kind, field)?.value ?? [];
  if (typeof value !== 'string' || kinds.length === 0 || /by-segment|baseline/.test(field)) return false;
  const sentence = sentenceOf(kind === 'added' ? before : after);
  return sentence !== undefined && saysAlready(sentence, value, kinds);
}

function sentenceOf({ item }: Side): string | undefined {
  return typeof item === 'string' ? item : textAt(item, 'statement');
}

/** What binds nobody before and after is no duty yet, in an agreement that binds. A person has to see it all the same. */
function whileItBinds({ before, after, row }: Matter, verdict: Verdict): Verdict {
  if (verdict.class !== 'material' || row.is === 'status') return verdict;
  const items = [before, after].filter(({ item, file }) => file !== undefined && item !== undefined);
  const terms = [before, after].filter(({ term }) => term !== undefined);
  const binds = [...items.map(({ item }) => item), ...terms.map(({ term }) => term?.fields)].map(isBinding);
  if (binds.length === 0 || binds.includes(true)) return verdict;
  return {
    ...verdict,
    class: 'clarifying',
    because: 'binds-nobody',
    message: `${verdict.message} It binds nobody yet.`,
  };
}
