import { type DataNode, field, items, nodeAt, scalars } from '../../parse/index.ts';
import { type Agreement, type FileScope, fileIndex, statusField } from '../../resolve/index.ts';
import { type DutyTime, dutyTimes } from './text/duty-times.ts';
import type { Passage } from './text/passage.ts';
import { saidInFile } from './text/said-in.ts';

/** A length of time in the text of an agreement, and the goal or the commitment among its keys whose words it is told in. */
export interface RestatedDuty {
  readonly told: DutyTime;
  readonly promised: DutyTime;
}

/**
 * The times in an agreement's text that speak of one of its goals or commitments, by the path of the file. The words decide:
 * most of the sentence stands in that entry, and some of it in no other. So no list has to know the verb.
 */
export const restatedDuties = fileIndex<RestatedDuty>({
  entriesOf: (scope) => restatedIn(scope).map((each) => [scope.facts.file.path, each] as const),
});

function restatedIn(scope: FileScope): RestatedDuty[] {
  const { facts, agreement } = scope;
  if (agreement === undefined || agreement.status !== 'active') return [];
  const said = saidInFile(facts).times.filter(({ passage }) => passage.path === undefined && !isNarrowed(passage));
  if (said.length === 0) return [];
  const entries = entriesOf(agreement);
  const times = dutyTimes(scope).filter(({ entry }) => entry !== undefined);
  return said.flatMap(({ passage, ...claim }): RestatedDuty[] => {
    const text = textOf(passage);
    const meant = meantEntry(wordsOf(text, agreement), entries);
    const entry = meant !== undefined && isForFewer(text, meant) ? undefined : meant;
    const promised = times.find((time) => time.entry === entry?.node);
    const told = {
      ...claim,
      facts,
      agreement,
      entry: undefined,
      entryKey: undefined,
      isField: false,
      others: () => [],
    };
    return entry === undefined || promised === undefined ? [] : [{ told, promised }];
  });
}

/** A heading that speaks of some cases only. */
function isNarrowed({ heading }: Passage): boolean {
  return /\b(?:exceptions?|holidays?|illness|leave|example|histor\w+|formerly|weekends?|nights?|fairs?|events?)\b/i.test(
    heading?.text ?? '',
  );
}

/** Whether a sentence speaks of some of the cases of an entry only: of a grade, of what is urgent, of what comes from somewhere. */
function isForFewer(text: string, { words }: Entry): boolean {
  if (letterOrNumber.test(text)) return true;
  const narrowing = [...text.matchAll(kinds)].map(([kind, place]) => place ?? kind);
  return narrowing.some((kind) => !stems(kind).every((word) => words.has(word) || common.has(word)));
}

/** “Grade A”, “tier 2”. */
const letterOrNumber = /(?<=\p{Ll} )(?:[B-HJ-Z]|A(?= \p{Ll})|\d(?! (?:\p{Ll}+ )?(?:minute|hour|day|week|month)))\b/u;

const kinds =
  /\b(?:(?:for|from|in) (?:the |an? |each |every )?([\p{L}-]{3,})|grades?|tiers?|levels?|class|priority|urgent|hot|cold|large|small|big|inbound|outbound|key|strategic|enterprise|premium|new|existing|second|third|final|regional|foreign)\b/giu;

/** A row says what it is about in its first cell and above its columns. */
function textOf({ text, cells, header }: Passage): string {
  const [first] = cells ?? [];
  return first === undefined ? text : `${text.slice(first.start, first.end)} ${header.slice(1, 2).join(' ')}`;
}

interface Entry {
  readonly node: DataNode;
  readonly words: ReadonlySet<string>;
}

/** The goals and commitments that bind somebody, with what they are about. */
function entriesOf(agreement: Agreement): Entry[] {
  const nodes = ['goals', 'commitments'].flatMap((key) => items(field(agreement.root, key)));
  return nodes
    .filter((node) => node.kind === 'map' && statusField(node) === 'active')
    .map((node) => {
      const told = [['statement'], ['metric'], ['of'], ['clock', 'starts'], ['clock', 'stops']];
      const parts = told.flatMap((path) => nodeAt(node, path) ?? []);
      const texts = parts.flatMap((part) => [...scalars(part)].map((each) => each.node.text));
      return { node, words: new Set(wordsOf(texts.join(' '), agreement)) };
    });
}

/** The entry that a sentence speaks of; undefined where it speaks of none or may speak of two. */
function meantEntry(words: readonly string[], entries: readonly Entry[]): Entry | undefined {
  if (words.length < 2) return undefined;
  const rated = entries
    .map((entry) => {
      const shared = words.filter((word) => entry.words.has(word));
      const weight = shared.reduce((sum, word) => sum + 1 / entries.filter((each) => each.words.has(word)).length, 0);
      return { entry, shared, weight };
    })
    .sort((one, other) => other.weight - one.weight);
  const [best, second] = rated;
  if (best === undefined || best.shared.length < 2 || best.shared.length < words.length * mostly) return undefined;
  return best.weight >= certain && best.weight - (second?.weight ?? 0) >= apart ? best.entry : undefined;
}

/** How much of a sentence has to stand in the entry, and how much of that in few others. */
const mostly = 0.6;
const certain = 1.2;
const apart = 0.75;

/** What a text is about: its words without endings, numbers, times, and the names of parties. */
function wordsOf(text: string, { parties }: Agreement): string[] {
  const names = new Set(parties.flatMap(({ name, id }) => stems(`${name} ${id.replaceAll('-', ' ')}`)));
  return [...new Set(stems(text))].filter((word) => !common.has(word) && !names.has(word));
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []).map((word) =>
    word
      .replace(/['’]s$/, '')
      .replace(/(?:(?<=[^aeiou])ies|(?<=[^s])s)$/, '')
      .replace(/(?<=\p{L}{3})(?:ed|e|ing|y)$/u, ''),
  );
}

const common = new Set(
  stems(`the and for from with that this these those each every all any will must shall has have had its our their them they it
  who which within of to in on at by or an as is are be been was per not no when after before into than more less least most up
  business working calendar minute minutes hour hours day days week weeks month months quarter year one two three four five six
  seven eight nine ten twelve fourteen fifteen twenty thirty half same next first last end give gives given make makes made
  get gets take takes both person somebody someone people always also then therefore new time times percent share`),
);
