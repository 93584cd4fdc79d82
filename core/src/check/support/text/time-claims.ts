import { type DataNode, type DataScalar, type Duration, field, parseDuration } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';
import { actOf } from './acts.ts';
import { leadTimeIn } from './lead-times.ts';
import { entryOf, type Passage } from './passage.ts';
import { namesInOrder, peopleIn, thingsIn } from './things.ts';
import { isLimit, lengthPattern, lengthsOfTimeIn, percentIn } from './written-lengths.ts';

/** What a sentence or a row says of how long something may take. */
export interface TimeClaim {
  readonly passage: Passage;
  readonly value: Duration;
  /** The author's words, and their place in the file. */
  readonly text: string;
  readonly range: Range;
  /** What has to be done (“answer”, “tell”); undefined where the words do not say. */
  readonly act: string | undefined;
  /** Whether it has to be done so long before something, or so long after it. */
  readonly side: 'before' | 'after';
  /** What it is done to, and who is named, as sorted names. */
  readonly things: readonly string[];
  readonly people: readonly string[];
  /** The event the time counts from, where it is named: “of the meeting”. */
  readonly event: string | undefined;
  /** The share of cases that it holds for, in percent; undefined where none is named. */
  readonly percent: number | undefined;
}

/** The claims of one passage. A part of a sentence with two lengths of time in it is left alone: one of them may be a limit. */
export function timeClaimsIn(passage: Passage): TimeClaim[] {
  const lead = leadClaim(passage);
  if (lead !== undefined) return [lead];
  if (!lengthPattern.test(passage.text)) return [];
  if (passage.cells !== undefined) return rowClaims(passage, passage.cells);
  // Where a field says it too, the field is read.
  if (passage.path?.at(-1) === 'statement' && timeFieldOf(entryOf(passage)) !== undefined) return [];
  if (open.test(passage.text)) return [];
  const labelled = itemClaims(passage);
  if (labelled.length > 0) return labelled;
  const claims = clausesOf(passage.text).map((clause) => clauseClaim(passage, clause));
  return claims.filter((claim) => claim !== undefined);
}

/** What somebody gets so long before an event. What nobody need worry about is no case. */
function leadClaim(passage: Passage): TimeClaim | undefined {
  const { text } = passage;
  if (passage.cells !== undefined || !/\b(?:before|ahead of|prior to)\b/i.test(text)) return undefined;
  const lead = leadTimeIn(text);
  if (lead === undefined || actOf(text) !== undefined || open.test(text.replace(noWorry, ''))) return undefined;
  if (passage.path?.at(-1) === 'statement' && timeFieldOf(entryOf(passage)) !== undefined) return undefined;
  const { value, found, thing, who, event } = lead;
  return {
    passage,
    value,
    text: text.slice(found.start, found.end),
    range: passage.placeOf(found),
    act: 'hand over',
    side: 'before',
    things: [thing],
    people: [...new Set(peopleIn(who))].sort(),
    event,
    percent: undefined,
  };
}

const noWorry = /^(?:don['’]t|do not|never|no need to) (?:worry|mind) if [^:]{3,60}: /i;

const timeWord = /\b(?:minute|hour|day|week|month)s?\b|\bmins?\b|\bhrs?\b|\bEOD\b/i;

/** The field of a goal or a commitment that says how long it may take. */
export function timeFieldOf(entry: DataNode | undefined): DataScalar | undefined {
  return scalarField(field(entry, 'clock'), 'within') ?? scalarField(entry, 'within');
}

/** A case, a wish, a habit, a memory or a question is no promise. */
const open =
  /\?|\b(?:if|unless|except|exceptions?|that (?:arrives?|comes? in) (?:after|on|before|at|outside)|otherwise|instead|used to|no longer|formerly|previously|until recently|once upon|suppose|imagine|example|e\.g|usually|normally|typically|on average|average|aim|aims|try|tries|ideally|ideal|almost|about|around|would|could|might|ago|last|took|was|were)\b/i;

/** The parts of a sentence that are joined by “, and”, “but” or “while”. */
function clausesOf(text: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/, (?:and|but|while|whereas) |:\s| but | whereas /g)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
}

function clauseClaim(passage: Passage, clause: Range): TimeClaim | undefined {
  const text = passage.text.slice(clause.start, clause.end);
  if (!lengthPattern.test(text)) return undefined;
  const [found, second] = lengthsOfTimeIn(text);
  if (found?.kind !== 'duration' || second !== undefined || !isLimit(found, text)) return undefined;
  // “The MQLs assigned in a month” is a period, and no limit.
  if (/^an? (?:week|month|quarter|year)$/i.test(text.slice(found.range.start, found.range.end))) return undefined;
  const words = text.slice(0, found.range.start);
  // “600 MQLs in 6 months” says how many there are, and not how long one of them waits.
  if (manyIn.test(words)) return undefined;
  const rest = text.slice(found.range.end);
  const tail = eventTail.exec(rest);
  const said = `${words} ${tail === null ? rest : rest.slice(tail[0].length)}`;
  const isBefore =
    /^before|^ahead of|^prior/i.test(tail?.[1] ?? '') ||
    /^['’]? (?:notice|warning)\b|^ ahead\b|^ in advance\b/i.test(rest);
  const claim = {
    value: found.value,
    found: { start: clause.start + found.range.start, end: clause.start + found.range.end },
    side: isBefore ? ('before' as const) : ('after' as const),
    event: tail?.[2] === undefined ? undefined : thingsOrWords(tail[2]),
    percent: percentIn(text),
  };
  return makeClaim(passage, said + (isBefore && /notice|warning/.test(rest) ? ' notice' : ''), claim);
}

const manyIn = /\d[\d,.]* (?:[\p{L}-]+ ){1,3}in $/u;

/** The event behind a length of time. */
const eventTail =
  /^(?:['’]? (?:notice|warning))? (before|after|of|from|following|ahead of|prior to) (?:the |a |an |its |each |every |any )?((?:(?!(?:and|or|by|for|to|with|is|are|at|in|on)\b)[\p{L}-]+ ?){1,3})/iu;

function thingsOrWords(text: string): string {
  return thingsIn(text).join(' ') || text.trim().toLowerCase();
}

function rowClaims(passage: Passage, cells: readonly Range[]): TimeClaim[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const label = passage.text.slice(first.start, first.end);
  return rest.flatMap((cell, at) => labelledClaim(passage, label, cell, passage.header[at + 1] ?? ''));
}

/** “First answer: 3 working hours” */
function itemClaims(passage: Passage): TimeClaim[] {
  const [, label = '', value = ''] = /^([^:]{3,60}): ([^:]{3,40}?)[.]?$/.exec(passage.text) ?? [];
  const start = label.length + 2;
  return labelledClaim(passage, label, { start, end: start + value.length }, '');
}

/** A length of time that stands by itself behind a name. @param above what the column is called; empty in a list. */
function labelledClaim(passage: Passage, label: string, cell: Range, above: string): TimeClaim[] {
  const text = passage.text.slice(cell.start, cell.end);
  const result = timeWord.test(text) ? parseDuration(text.replace(/^(?:within|in|up to) |[.]$/gi, '')) : undefined;
  if (!result?.ok || /\b(?:warn|limit|hard|breach|latest|example|before|last|old)\b/i.test(above)) return [];
  const said = actOf(label) === undefined ? `${label} ${above} ${passage.heading?.text ?? ''}` : label;
  const isBefore = /\bnotice\b|\bahead\b|\bbefore\b/i.test(`${label} ${above}`);
  const side = isBefore ? ('before' as const) : ('after' as const);
  return [
    makeClaim(passage, said, { value: result.value, found: cell, side, event: undefined, percent: undefined }, label),
  ];
}

/** “As soon as the customer tells us,”: what somebody else does first is not what has to be done. */
const occasion = /^(?:as soon as|once|when|whenever|after)\b[^,]*, /i;

interface Measured extends Pick<TimeClaim, 'value' | 'side' | 'event' | 'percent'> {
  /** The words of the value in the passage. */
  readonly found: Range;
}

function makeClaim(passage: Passage, said: string, { found, ...claim }: Measured, about = said): TimeClaim {
  const text = passage.text.slice(found.start, found.end);
  const act = actOf(said.replace(occasion, ''));
  const ordinal = /\b(final|second|third)\b/i.exec(about)?.[1]?.toLowerCase();
  const things = [...thingsIn(about), ...(ordinal === undefined ? [] : [ordinal])];
  // Where the deed stands above a table only, its rows are told apart by their names, whatever those are.
  if (about !== said && things.length === 0 && actOf(about) === undefined) things.push(sameName(about));
  return {
    ...claim,
    passage,
    text,
    range: passage.placeOf(found),
    // Many things are confirmed, so what it is has to be said.
    act: act === 'confirm' && things.length === 0 ? undefined : act,
    things: namesInOrder(things),
    people: namesInOrder(peopleIn(said)),
  };
}
