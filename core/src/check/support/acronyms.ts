import { isSpace, type Range } from '../../read/index.ts';

/** A short form in capitals, without its plural `s`. */
export interface Acronym {
  readonly word: string;
  readonly range: Range;
}

/**
 * The short forms in capitals of a text: two or more capitals, digits allowed, a plural `s` at the end.
 * Left out: what everybody knows, Roman numerals, names of periods (Q3, FY27), words that are shouted, and what is part
 * of an address, a file name, a code (`MQL_STAGE`) or the sign of a currency (NZ$).
 * @param spans the stretches of prose, in the order in which acronyms are wanted.
 */
export function* acronymsIn(text: string, spans: readonly Range[]): Iterable<Acronym> {
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    // Most stretches hold no two capitals together, and one look tells so.
    const matches = twoCapitals.test(words) ? [...words.matchAll(capitals)] : [];
    if (matches.length === 0) continue;
    const shorts = matches.map((match) => found(match, span.start)).filter((each) => each.capitals > 0);
    const shouted = shoutedWords(shorts, text);
    for (const each of shorts) {
      if (each.capitals < 2 || shouted.has(each) || isKnown(each.word)) continue;
      if (!isPartOfCode(text, each.range) && !isNumberOfThing(text, each)) yield each;
    }
  }
}

/** Words of capitals and digits, a plural `s` apart. It has one way to match, so that it takes linear time. */
const capitals = /(?<![\p{L}\p{N}_])[\p{Lu}\p{N}]+s?(?![\p{L}\p{N}_$])/gu;

const twoCapitals = /\p{Lu}\p{N}*\p{Lu}/u;

interface Found extends Acronym {
  readonly capitals: number;
}

function found(match: RegExpExecArray, offset: number): Found {
  const start = offset + match.index;
  const word = match[0].replace(/s$/, '');
  return { word, range: { start, end: start + match[0].length }, capitals: word.match(/\p{Lu}/gu)?.length ?? 0 };
}

/** Three or more words in capitals, with nothing but spaces between them, are a heading or a shout. */
function shoutedWords(words: readonly Found[], text: string): ReadonlySet<Found> {
  const shouted = new Set<Found>();
  let run: Found[] = [];
  const close = () => {
    if (run.length >= 3) for (const word of run) shouted.add(word);
    run = [];
  };
  for (const word of words) {
    const before = run.at(-1);
    if (before !== undefined && /\S/.test(text.slice(before.range.end, word.range.start))) close();
    run.push(word);
  }
  close();
  return shouted;
}

function isKnown(word: string): boolean {
  return (
    universal.has(word) ||
    word.length > longestAcronym ||
    /^[IVXLC]+$/.test(word) ||
    /^(?:FY|[QH]\d|\d[QH])[\dFYQH]*$/.test(word)
  );
}

/** Longer words in capitals are shouted. The longest in use is MEDDPICC. */
const longestAcronym = 8;

/** Addresses, file names and placeholders: the run of characters around the word holds one of their marks. */
function isPartOfCode(text: string, { start, end }: Range): boolean {
  let from = start;
  while (from > 0 && start - from < longestRun && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longestRun && !isSpace(text.charCodeAt(to))) to++;
  return /:\/\/|@|[\p{L}\p{N}]\.[\p{L}\p{N}]|\{|\}/u.test(text.slice(from, to));
}

/** “Report RG1”, “form AB12”: the number by which one thing is told from others like it, and no short form. */
function isNumberOfThing(text: string, { word, range }: Acronym): boolean {
  if (!/\d$/.test(word)) return false;
  return /\b(?:reports?|forms?|views?|screens?|tables?|lists?|sheets?|boards?|dashboards?|rooms?|templates?|documents?|annex|models?|tickets?|queues?) ["“']?$/i.test(
    text.slice(Math.max(0, range.start - 24), range.start),
  );
}

/** Enough for any address; a longer run is cut, so that a text without spaces takes no longer. */
const longestRun = 200;

/** Short forms that need no definition in any firm: places, money, time, files and computers, offices, names, and emphasis. */
const universal: ReadonlySet<string> = new Set(
  `USA US UK EU UN UAE EMEA APAC LATAM DACH NATO
  USD EUR GBP CHF JPY CAD AUD NZD CNY INR BRL MXN SEK NOK DKK PLN SGD HKD ZAR ILS CZK HUF TRY KRW VAT
  AM PM UTC GMT ET EST EDT CT CST CDT MT MST MDT PT PST PDT CET CEST BST IST JST AEST AEDT EET WET
  JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN
  PDF URL HTML HTTP HTTPS CSV XML JSON YAML MDX CSS ISO PC TV ID IT IP QR PIN SMS USB FAQ DIY GPS GB MB TB
  CEO CFO COO CTO CMO CRO CIO CPO CSO VP SVP EVP HR PR RSVP PS NB TBD TBA ASAP FYI AKA VIP OK CC BCC OOO
  SAP IBM AWS DHL UPS BMW BBC DNA MRI HIV
  B2B B2C GDPR LLC PLC GMBH INC LTD SLA
  NOT AND OR NO ALL ANY MUST SHALL SHOULD MAY NOTE ONLY NEVER ALWAYS IF DO WE WILL YES NEW PLEASE WARNING DRAFT FREE`.split(
    /\s+/,
  ),
);
