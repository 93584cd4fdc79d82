import type { Block, Link, ParsedFile } from '../../parse/index.ts';
import { contains, type Range } from '../../read/index.ts';
import { placeIn, plainTextOf, sentencesOf } from '../../resolve/index.ts';
import { linkTarget } from './link-target.ts';

/** A sentence of a body that says that a rule stands behind a link. */
export interface HiddenRule {
  /** What stands there, in the author's words: “threshold”. */
  readonly rule: string;
  /** The sentence. */
  readonly range: Range;
}

/**
 * The sentences of a body that send the reader out of the handbook for a rule: “The threshold is defined in the [scoring
 * sheet](https://…)”. A sentence with a figure of its own says something besides. Links to tools, results and further
 * reading hide no rule, and quotations and examples bind nobody.
 */
export function rulesBehindLinks(file: ParsedFile): HiddenRule[] {
  const links = file.parts.links.filter(({ url, picture }) => !picture && linkTarget(url, file.path).kind === 'web');
  if (links.length === 0) return [];
  return file.parts.blocks
    .filter(({ quoted, inside }) => !quoted && !inside.includes('Example'))
    .flatMap((block) =>
      hiddenIn(
        file,
        block,
        links.filter(({ range }) => contains(block.range, range)),
      ),
    );
}

function hiddenIn(file: ParsedFile, block: Block, links: readonly Link[]): HiddenRule[] {
  if (links.length === 0) return [];
  const plain = plainTextOf(file, block.range);
  return sentencesOf(plain.text).flatMap((sentence) => {
    const words = marked(plain, sentence, links);
    const rule = words.includes(opened) ? ruleIn(words) : undefined;
    return rule === undefined ? [] : [{ rule, range: withLinks(placeIn(plain, sentence), links) }];
  });
}

/** A link that a sentence begins or ends with is a part of it, marks and all. */
function withLinks({ start, end }: Range, links: readonly Link[]): Range {
  const first = links.find(({ range }) => range.start < start && start < range.end);
  const last = links.find(({ range }) => range.start < end && end < range.end);
  return { start: first?.range.start ?? start, end: last?.range.end ?? end };
}

const [opened, closed] = ['\uE001', '\uE002'];

/** A sentence with marks around the words of its links. */
function marked(
  { text, offsets }: { readonly text: string; readonly offsets: readonly number[] },
  { start, end }: Range,
  links: readonly Link[],
): string {
  let words = '';
  let isInside = false;
  for (let at = start; at < end; at++) {
    const place = offsets[at] ?? 0;
    const isLinked = links.some(({ range }) => range.start <= place && place < range.end);
    if (isLinked !== isInside) words += isLinked ? opened : closed;
    isInside = isLinked;
    words += text[at];
  }
  return isInside ? words + closed : words;
}

/** What a sentence says to stand behind a link. */
function ruleIn(words: string): string | undefined {
  if (/\?["”’)]*$/.test(words)) return undefined;
  const plain = words.replace(/\uE001[^\uE002]*\uE002/gu, '');
  if (/\p{N}/u.test(plain) || aside.test(plain) || pastTense.test(plain)) return undefined;
  return patterns.map((pattern) => pattern.exec(words)?.groups?.rule).find((rule) => rule !== undefined);
}

/** Further reading, results, and what somebody did once. */
const aside =
  /\b(?:more|further|background|reading|why|histor(?:y|ic)|example|examples|inspir\p{L}*|learn|results?|progress|actuals?|performance|against|tracked|measured|charts?|counted|shown|blog|article|book|formerly|used to)\b/iu;
const pastTense = /\b(?:was|were|had been)\b/i;

const rule =
  '(?<rule>definitions?|thresholds?|criteri(?:on|a)|rules?|lists?(?! of (?:(?:all|the|our|open|new|current) )*(?:leads|contacts|mqls|sqls|deals|opportunities|tickets|reports|people|meetings)\\b)|slas?|service levels?|targets?|process(?:es)?|polic(?:y|ies)|scoring model|score model|matrix)';
const kept =
  '(?:(?:is|are) (?:(?:also|all|only|always|currently) )?(?:(?:kept|defined|maintained|documented|described|found|listed|held|stored|set|set out|laid down|written|written down|agreed|recorded|specified|stated|given|published|available|to be found) )?|lives? |stands? |sits? |can be found |(?:may|can) be (?:read|looked up) )(?:in|on|at|by|behind|under|here)';
const lead = "(?:[:,]? (?:the|our|this|that|a|an|its|their))?(?: [\\p{L}’'-]+){0,3}?[: ]? ?\\uE001";
const see = '(?:see|refer to|consult|check|look at|go to|follow|visit|read|use)';

const patterns = [
  // “The threshold is defined in the [sheet]”, “Our criteria live on [this page]”
  new RegExp(`\\b${rule}\\b(?: (?!(?:and|but|which|that|who|is|are)\\b)[\\p{L}’'-]+){0,6} ${kept}${lead}`, 'iu'),
  // “The SLA is [here]”
  new RegExp(
    `\\b${rule}\\b(?: (?!(?:and|but|which|that|who)\\b)[\\p{L}’'-]+){0,6}? (?:is|are|lives?|stands?) \\uE001(?:here|in|on)\\b`,
    'iu',
  ),
  // “For the definition of a valid lead see [this sheet]”
  new RegExp(`^(?:for|on) [^,:;\\uE001]{0,40}?\\b${rule}\\b[^:;\\uE001]{0,60}?,? (?:please )?${see}${lead}`, 'iu'),
  // “See the [sheet] for the definition of a valid lead”
  new RegExp(`\\b${see}${lead}[^\\uE002]*\\uE002 for [^,:;]{0,30}?\\b${rule}\\b`, 'iu'),
  // “The [sheet] defines the threshold”
  new RegExp(
    `^[^\\uE001]{0,20}\\uE001[^\\uE002]*\\uE002 (?:defines|sets(?: out)?|lists|contains|holds|states|says|gives|specifies|has) (?:the |our |all |what )?[^,:;]{0,30}?\\b${rule}\\b`,
    'iu',
  ),
  // “Criteria: [the sheet]”
  new RegExp(
    `^(?:the |our )?(?:[\\p{L}’'-]+ ){0,3}?${rule}(?: of [^:]{1,30})?: (?:see )?(?:the )?\\uE001[^\\uE002]*\\uE002[.]?$`,
    'iu',
  ),
  // “Which grades are enough is set out in the [sheet]”
  new RegExp(
    `^(?<rule>(?:what|which|who|whom|when|how (?:fast|soon|many|much|often|long))\\b)[^,:;.\\uE001]{3,80}? (?:is|are) (?:(?:also|all|only) )?(?:defined|described|listed|set out|laid down|agreed|specified|stated|written|written down|told|found) (?:in|on|at|by)${lead}`,
    'iu',
  ),
  // “as defined in the [sheet]”
  new RegExp(`\\b(?<rule>as (?:defined|described|documented|set out|listed|specified)) (?:in|on|at|by)${lead}`, 'iu'),
];
