import type { Range } from '../../read/index.ts';
import { type Words, wordsIn } from '../../resolve/index.ts';

/**
 * Phrases that a text writes like a defined term of this field: two or more words with capitals, the last of which names
 * a kind of thing (“Target Account”, “Qualified Opportunity”), or which follow an article (“goes to the Deal Desk”). Names of people, places and jobs end in other words;
 * names of software, fields and pages are left out. One walk over the words of the range.
 */
export function* termLikePhrases(text: string, range: Range): Iterable<Range> {
  // Two words with capitals side by side are rare, and quickly looked for.
  if (!/\p{Lu}\p{Ll}+(?:\s{1,40}|[-\u2010\u2011])\p{Lu}\p{Ll}/u.test(text.slice(range.start, range.end))) return;
  const words = wordsIn(text, range);
  const capitals = capitalsAmong(text, words);
  // Where most words have a capital, capitals say nothing.
  if (capitals.length * 2 > words.length + 2) return;
  let run: Word[] = [];
  for (const [place, at] of capitals.entries()) {
    const [start, end] = [words.start(at), words.end(at)];
    run.push({ start, end, text: text.slice(start, end) });
    const isNext = capitals[place + 1] === at + 1;
    if (isNext && /^(?:\s{1,40}|[-\u2010\u2011])$/.test(text.slice(end, words.start(at + 1)))) continue;
    const phrase = withoutOpening(run);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (first !== undefined && last !== undefined && first !== last && !phrase.some((each) => isProduct(each.text))) {
      const found = { start: first.start, end: last.end };
      const isTerm = isThing(last.text) || isOneOfSeveral(text, phrase, found.start, found.end);
      if (isTerm && !isLabel(text, found.start, found.end)) yield found;
    }
    run = [];
  }
}

interface Word extends Range {
  readonly text: string;
}

/** Which of some words begin with a capital and go on in small letters. */
function capitalsAmong(text: string, words: Words): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (isCapital(text.slice(words.start(at), words.end(at)))) found.push(at);
  }
  return found;
}

/**
 * “goes to the Deal Desk”: an article stands before no name of a person, a company or a place. What ends like the name of an
 * event, a job, an office, a document or a button is one all the same, and so is what is set off in bold or in a link.
 */
function isOneOfSeveral(text: string, phrase: readonly Word[], start: number, end: number): boolean {
  const words = phrase.map((each) => each.text.toLowerCase());
  return (
    articled.test(text.slice(Math.max(0, start - 12), start)) &&
    !words.some((word) => proper.has(word)) &&
    !named.has((words.at(-1) ?? '').replace(/(?<!s)s$/, '')) &&
    !goesOnAsName.test(text.slice(end, end + 24))
  );
}

const articled = /(?:^|[\s(])(?:the|an?|each|every|any|no|our|your|their)\s$/i;

/** “the Sales Hub of Acme”, “the Deal Desk team”, “the New Deal > Save”, and a short form that is written out. */
const goesOnAsName =
  /^(?:[’']s?\b|[*_`\])/@&]|\s\(\p{Lu}{2}|\s*(?:>|›|→|&)|\s(?:teams?|button|app|tool|system|menu|screen|dialog|workflow|template|form|channel|course|framework|method|plugin|integration|model|edition|guide|handbook|agreement|calendar|stage|role|of \p{Lu})\b)/u;

/** Days, months, parts of the world, and words that begin names. */
const proper = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  christmas easter north south east west northern southern eastern western central united new san saint european america american africa
  african asia asian pacific atlantic british english french german dutch spanish nordic latin middle international world global inc ltd gmbh
  language markdown`.split(/\s+/),
);

/** Last words of names that have an article: of jobs, events, bodies, works and places. */
const named = new Set(
  `academy act agency agreement analyst app architect association award bank barometer blog board book browser bureau button cloud code
  college commission committee company compass conference consultant convention coordinator corporation council court day department developer
  director directive division engineer executive expo fair field firm forum foundation fund github group guide guild handbook head hub index
  institute journal kingdom language lead leader library license licence list magazine manager manifesto market marketing media ministry model month museum
  network office officer operation order page party period platform plan podcast press process programme program protocol quarter radar regulation
  report representative republic review sales server service society sheet show specialist standard state studio suite summit support survey system
  team template time times treaty tribunal trust union university view week weekend workbook workshop year zone`.split(
    /\s+/,
  ),
);

/** An article or another small word with a capital begins a sentence, not a name. */
function withoutOpening(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex((word) => !opening.has(word.text.toLowerCase()));
  return first === -1 ? [] : run.slice(first);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Names of software have capitals inside (“HubSpot”), or are known. */
function isProduct(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) || products.has(word.toLowerCase());
}

const products = new Set(
  'amazon apple dynamics facebook gartner google gong marketo microsoft outreach pardot salesforce zendesk zoho'.split(
    ' ',
  ),
);

/** The name of a field, a report or a page is none of a term: it stands in quotation marks, or what follows says so. */
function isLabel(text: string, start: number, end: number): boolean {
  return /["“‘'(]$/.test(text.slice(Math.max(0, start - 1), start)) || labelled.test(text.slice(end, end + 20));
}

const labelled =
  /^(?:\.[\p{L}_]|\s*(?:=|:|["”’]|(?:is|equals|set|field|object|page|property|report|dashboard|table|tab|list|view|sheet|survey)\b))/u;

function isThing(word: string): boolean {
  const lower = word.toLowerCase();
  return things.has(lower) || things.has(lower.replace(/ies$/, 'y')) || things.has(lower.replace(/s$/, ''));
}

const opening = new Set(
  `a after all an and any are as at before both by counts does each either every excludes for from has if in includes is
  it its more most must no not on one only or our see some such that the their then these this those to until we when
  where which who with without`.split(/\s+/),
);

const things = new Set(
  `account buyer contact conversion customer deal enquiry fit grade handoff handover inquiry intent interest journey lead
  level matrix meeting opportunity persona pipeline profile prospect qualification rating response score stage status
  threshold tier`.split(/\s+/),
);
