import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import { headingIntro, introIn, isBareNoun, type ListIntro, partly } from './list-intros.ts';
import type { Passage } from './passage.ts';

/** A name in a list of states, reasons or sources, as a sentence, an item or a row gives it. */
export interface ListClaim {
  readonly passage: Passage;
  /** What the list is one of: “status”, “stage”, “reason”, “source”, “grade”. */
  readonly noun: string;
  /** Words that say of what: “lead” for “lead statuses”; empty where there are none. */
  readonly of: string;
  /** Equal for the names of one list. */
  readonly list: string;
  readonly name: string;
  readonly text: string;
  readonly range: Range;
  /** What the row or the item says of it; undefined where only the name stands there. */
  readonly meaning: string | undefined;
  /** How many the words before the list announce: “eight statuses”. */
  readonly announced: number | undefined;
}

/** Reads the lists of a file, passage by passage, in the order of the text. */
export function listReader(): (passage: Passage) => ListClaim[] {
  let intro: (ListIntro & { readonly passage: Passage }) | undefined;
  return (passage) => {
    const { cells, header, isItem, heading } = passage;
    if (cells !== undefined) {
      const above = introIn(header[0] ?? '') ?? undefined;
      return above === undefined || !isBareNoun(header[0] ?? '') ? [] : rowName(passage, cells, above);
    }
    if (isItem) {
      const lead =
        intro !== undefined && passage.block >= intro.passage.block && passage.heading === intro.passage.heading
          ? intro
          : headingIntro(heading?.text);
      return lead === undefined ? [] : itemName(passage, lead);
    }
    const found = introIn(passage.text);
    intro = found === undefined ? undefined : { ...found, passage };
    return found === undefined ? [] : namesBehind(passage, found);
  };
}

/** “The statuses are New, Tried and Closed.”, “There are eight statuses: New, …” */
function namesBehind(passage: Passage, intro: ListIntro): ListClaim[] {
  const rest = passage.text.slice(intro.end);
  const opening = /^(?:(?:[^.:]{0,40}:| (?:are|is one of|can be)) | (?=\p{Lu}[\p{L}-]*, ))/u.exec(rest)?.[0];
  if (opening === undefined || partly.test(passage.text.slice(0, intro.end + opening.length))) return [];
  const from = intro.end + opening.length;
  const names = [
    ...passage.text
      .slice(from)
      .matchAll(/(?:^|, and |, or | and | or |, )((?:(?!(?:, | and | or )).){1,40}?)(?=, | and | or |[.]?$)/g),
  ];
  if (names.length < 3 || names.some(([, name = '']) => name.split(' ').length > 4)) return [];
  return names.flatMap((match) => {
    const at = from + match.index + match[0].length - (match[1]?.length ?? 0);
    return claim(
      passage,
      intro,
      `${passage.file.path}#${passage.placeOf({ start: 0, end: 1 }).start}`,
      { start: at, end: at + (match[1]?.length ?? 0) },
      undefined,
    );
  });
}

/** “**Tried:** somebody has called.”, “Tried” */
function itemName(passage: Passage, intro: ListIntro): ListClaim[] {
  const match = /^((?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]+)(?:[.]?$|: | [–—-] )(.*)$/u.exec(passage.text);
  const name = match?.[1];
  return name === undefined
    ? []
    : claim(
        passage,
        intro,
        `${passage.file.path}#group-${passage.group}`,
        { start: 0, end: name.length },
        match?.[2] || undefined,
      );
}

function rowName(passage: Passage, cells: readonly Range[], intro: ListIntro): ListClaim[] {
  const [first, second] = cells;
  if (first === undefined) return [];
  // A table may tell other things of its names than what they mean.
  const isExplained =
    /^(?:meaning|means|what it means|definition|explanation|what it is|description|when|it means)$/i.test(
      passage.header[1] ?? '',
    );
  const meaning = isExplained && second !== undefined ? passage.text.slice(second.start, second.end) : '';
  return claim(passage, intro, `${passage.file.path}#group-${passage.group}`, first, meaning || undefined);
}

function claim(
  passage: Passage,
  { noun, of, announced }: ListIntro,
  list: string,
  found: Range,
  meaning: string | undefined,
): ListClaim[] {
  const text = passage.text.slice(found.start, found.end).replace(/[“”"]/g, '');
  const name = sameName(text);
  return name === ''
    ? []
    : [{ passage, noun, of, announced, list, name, text, range: passage.placeOf(found), meaning }];
}
