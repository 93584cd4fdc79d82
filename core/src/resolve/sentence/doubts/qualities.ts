import type { Range } from '../../../read/index.ts';
import { either, find } from '../find.ts';
import { type Doubt, isPinned, type Parts } from '../parts.ts';
import { phrasesIn } from '../vocabulary.ts';
import { degrees } from '../words/qualities.ts';
import { meansIn } from './deeds.ts';

/** Qualities that decide what counts, and that everybody sees in another way: “30 good leads”, “leads that Sales likes”. */
export function qualityDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, words: all, vocabulary } = parts;
  const { vague } = vocabulary;
  const words = all
    .filter(({ text, range }) => isQuality(text, vague.words) && isSmall(promise, range))
    .map(({ range }) => range);
  const isAdorned = ({ start, end }: Range) =>
    adorning.test(promise.slice(start, end)) &&
    /\ban? $/i.test(promise.slice(Math.max(0, start - 3), start)) &&
    gathering.test(promise.slice(end, end + 60));
  const isDoer = ({ start, end }: Range) =>
    /^(?:[^,]{0,40}, )?(?:our|the) $/i.test(promise.slice(0, start)) && doers.test(promise.slice(end, end + 80));
  const isWhy = ({ start }: Range) => /\bwhy\b/i.test(promise.slice(0, start)) || defined.test(promise.slice(0, start));
  const degree = find(promise, degreed).filter(
    ({ start }) => !/\b(?:not|how|so) $/i.test(promise.slice(Math.max(0, start - 5), start)),
  );
  return [...words, ...phrasesIn(vague, promise, all), ...find(promise, turns), ...degree, ...mannersIn(parts)]
    .filter(
      (range) =>
        !isExplained(parts.text, range) &&
        !isWhy(range) &&
        !isAdorned(range) &&
        !isDoer(range) &&
        !isTerm(promise, range),
    )
    .filter(({ start }) =>
      limbs.every((limb) => start < limb.start || start >= limb.end || start >= meansIn(promise, limb)),
    )
    .map((range) => ({ kind: 'vague', part: 'metric', range }));
}

/** “a definition of a sales-ready lead”: what is open is what the deed settles. */
const defined = /\bdefin(?:es?|ing|itions?) (?:of )?(?:what |when )?(?:[\p{L}-]+ ){0,3}$/iu;

/** “important customers (over €1m a year)”, “good leads, i.e. those above 80”: the sentence says what is meant. */
function isExplained(text: string, { end }: Range): boolean {
  return explained.test(text.slice(end, end + 80));
}

const explained =
  /^(?: [\p{L}-]+){1,4}(?: \([^)]{0,40}(?:\d|[<>≥≤=])|,? (?:i\.e\.|that is to say|meaning those|namely those|defined as|as defined in|as listed in|listed in) )/u;

/** “an inspiring one-hour workshop”: that it is held can be seen, however it feels. */
const adorning =
  /^(?:inspiring|lively|exciting|enjoyable|pleasant|cosy|memorable|entertaining|delightful|splendid|dynamic)$/i;
const gathering =
  /^ (?:[\p{L}\d-]+ ){0,2}(?:workshop|session|meeting|webinar|dinner|lunch|breakfast|call|event|talk|party|get-together|evening|day|conference|tour)(?!\p{L})/iu;

/** “Our wonderful volunteers serve 120 meals”: who does it, and not what counts. */
const doers = new RegExp(
  '^ (?:[\\p{L}-]+ ){0,2}(?:teams?|crews?|staff|desk|volunteers?|chefs?|cooks?|nurses?|drivers?|colleagues|people|reps?|sellers?|engineers?|agents?|technicians?|guides?|coaches|' +
    'teachers?|trainers?|waiters?|porters?|cleaners?|gardeners?|department|group|committee|board|managers?|analysts?|writers?|designers?|developers?|specialists?|experts?|' +
    'librarians?|curators?|wardens?|rangers?|couriers?|clerks?) (?!(?:is|are|get|gets|has|have|will|must|shall|should|who|that|of|and)\\b)\\p{Ll}',
  'u',
);

/** “professional services”, “reasonable adjustments”: the fixed name of a thing. */
function isTerm(promise: string, { start }: Range): boolean {
  if (/^(?:tidy|smooth|perfect|polished) (?:up|out|down|away|over) /i.test(promise.slice(start, start + 20)))
    return true;
  if (start === 0 && teamName.test(promise)) return true;
  return terms.test(promise.slice(start, start + 60));
}

/** “Creative and media buying hold …”: the name of a team, at the start. */
const teamName =
  /^Creative (?:and (?!\p{L}+ (?:is|are|must|will)\b)|(?!\p{L}+s (?:are|is)\b)\p{Ll}+s (?:the|an?|all|every|each|its|their|any|no|two|three|four|five|\d))/u;

const terms = new RegExp(
  '^(?:professional (?:services|fees|development|indemnity|bod(?:y|ies)|qualifications?|exams?)|successful (?:bidders?|candidates?|applicants?|' +
    'logins?|payments?)|reasonable adjustments?|effective (?:(?:from |as of )?\\d|date|tax|rate)|ideal[- ]customer[- ]profiles?|creative (?:briefs?|agenc|directors?|assets?|' +
    'teams?|studio|writing|' +
    'files?)|dynamic (?:pricing|ads?)|solid (?:waste|fuel|wood|gold|ground)|smooth-?(?:bore|coat)|positive (?:tests?|results?|cases?|balance|' +
    'cash|feedback)|strong (?:passwords?|room)|good (?:faith|friday|causes?)|great (?:britain|hall|western|war)|sustainable (?:development|' +
    'energy|palm|timber|sources?)|proper nouns?|power(?:ful)? tools?|agile (?:coach|team|ceremon|board)|unique (?:visitors?|users?|ids?|codes?|' +
    'clicks?|opens?|views?|page)|relevant (?:to|for) (?:the|their|its)|significant (?:others?|figures?)|lasting power|flexible (?:working|' +
    'benefits?)|interesting? rates?|value(?:d)? added|quality (?:assurance|control|manager|team|audits?|checks?|score))\\b',
  'iu',
);

/**
 * “with discretion”, “with real patience”: how, in a word for what nobody can look at. Beside a number or a limit it
 * decorates, unless it is promised on top: “answers within two days and always with discretion”.
 */
function mannersIn(parts: Parts): Range[] {
  const { promise, limbs, vocabulary } = parts;
  return limbs.flatMap((limb) =>
    limb.words.flatMap(({ text, range }, at) => {
      if (!vocabulary.abstract.words.has(text)) return [];
      const start = [at - 1, at - 2].find((index) => limb.words[index]?.text === 'with');
      const link = start === undefined ? undefined : limb.words[start];
      if (link === undefined || /^(?:an?|the|its|their|our)$/.test(limb.words[at - 1]?.text ?? '')) return [];
      const isLast = /^(?:[.,;]|$| (?:and|or|in|at|on|to|by|for|every|each|when|while)\b)/.test(
        promise.slice(range.end),
      );
      const isOnTop = /\band (?:always |never )?$/.test(promise.slice(limb.start, link.range.start));
      return isLast && (isOnTop || !isPinned(parts, limb)) ? [{ start: link.range.start, end: range.end }] : [];
    }),
  );
}

/** “good-fit” and “best-fit” are as open as “good”. */
function isQuality(word: string, vague: ReadonlySet<string>): boolean {
  if (vague.has(word)) return true;
  if (word.endsWith('-worthy')) return true;
  const [first = '', second] = word.split('-');
  return (
    second !== undefined &&
    (vague.has(first) ||
      (/^(?:half|semi|super|ultra|very)$/.test(first) && vague.has(second)) ||
      /^(?:best|right|well|ideal)$/.test(first)) &&
    !/^(?:being|hour|sized|known|off|hand|case|seller|sellers|bye|by|practice|waste|wood)$/.test(second)
  );
}

/** A capital letter within the sentence begins a name. */
function isSmall(promise: string, { start }: Range): boolean {
  return !/\p{Lu}/u.test(promise[start] ?? '') || (start === 0 && !/^\S+ \p{Lu}\p{Ll}/u.test(promise));
}

/** “genuinely promising”, “properly trained”. */
const degreed = either([
  `(?:${degrees.trim().split(/\s+/).join('|')}) (?!(?:and|or|but|last|first|same|latest|end|start|beginning|next|moment|day|much|few|many|well|` +
    'soon|often|least)\\b)\\p{Ll}*[^\\P{Ll}s](?!\\p{L})',
]);

/** Qualities in more than one word, and in the eye of somebody. */
const turns = either([
  '(?:high|top|good|highest|best|premium|low)[- ](?:quality|class|value|grade|calibre|caliber|impact|potential|profile)',
  '(?:large|big|sizeable|huge|hefty|tricky|difficult|complex|suspicious|unusual|small)(?= \\p{L})(?<=\\b(?:any|every|each|all|no) \\p{L}+)',
  '(?:number|no\\.) (?:1|one)(?= (?:in|for|choice|among|on|with|partner|name|brand|address|spot|supplier|vendor|provider)\\b| by\\b|[.,;]|$)(?<=\\b(?:be|becomes?|is|are|as|the|our|its|their) (?:number|no\\.) (?:1|one))',
  'recent(?= \\p{L})(?<=\\b(?:with|without) (?:any )?recent)',
  '(?<=^)(?:old|older|large|larger|big|bigger|small|smaller)(?= [\\p{L}-]+s (?:are|get|receive|go|have|must|will|shall)\\b)|of a certain (?:size|value|age|standing)',
  'interested (?:callers|buyers|people|parties|visitors|prospects|customers|readers|contacts)',
  '(?:open|honest|frank|candid|constructive)(?: and (?:open|honest|frank|candid|constructive))? (?:discussions?|talks?|conversations?|exchanges?|dialogue)',
  'the (?:very )?best (?:prices?|deals?|terms|offers?|results?|answers?|advice|service|solutions?|outcomes?|quality|experience|support|care|use)(?! by\\b)|in the sweet spot|in (?:great |real |true |fine )?style(?= |[.,;]|$)(?! (?:of|guide|sheet))|(?:hot|burning|topical|trending) (?:topics?|themes?|issues?|questions?|subjects?)|of (?:general|broad|wide|mutual|special|particular) interest',
  'with an? (?:real|genuine|serious|true|great|good|strong|fair|decent|clear|sporting) (?:chance|prospect|hope|shot|interest|need|appetite|potential|fit|case|story|angle|hook|idea|message)|(?:full|complete|honest|clear|frank|straight) and (?:fair|frank|honest|clear|complete|full|open)(?= \\p{L})|fair (?:answers?|hearing|view|picture|say)',
  'like (?:our|their|its|the) (?:best|top|ideal|favourite) \\p{L}+|(?:that|which|who) (?:(?:is|are) (?:really |truly |always )?(?:fun|a pleasure|a joy|easy|nice|great|good|pleasant|interesting|exciting|worthwhile|useful|enjoyable)(?= |[.,;]|$)(?! (?:for|until) \\d)|fits?(?=[.,;]|$| (?:in|well|best|us|the bill)\\b)|(?:has|have) been (?:neglected|overlooked|forgotten)|' +
    'could (?:use|do with)|says? it all|stirs? things up|(?:will |do |does )?not waste|(?:\\p{L}+ )(?:raves? about|talks? about|can (?:use|work with|do something with|build on|run with)))|(?<=\\b(?:reports?|papers?|lists?|notes?|material|figures|decks?) )(?:it|they|we|he|she) can use',
  '(?:our|their|its|the) best (?:customers|clients|accounts|buyers|leads|people|reps|sellers|partners|prospects|guests|suppliers)(?! by\\b)|with (?:an? )?(?:high|higher|low|good|strong|poor|decent|great) (?:[\\p{L}-]+ )?(?:scores?|ratings?|value|potential|fit|intent|margins?|chances?|grades?|ranks?|odds)|best[- ]in[- ]class|state[- ]of[- ]the[- ]art',
  'well[- ](?:known|informed|prepared|aligned|trained|equipped|respected|written|crafted|researched|thought-out|documented|maintained|kept|run|' +
    'designed|groomed|targeted)',
  '(?<=\\p{L} )(?<!\\bas )well(?= (?:every|each|by|in|this|at|on|with|within|before|\\d+ \\p{L}+ before)\\b|[.,;]|$)',
  'quality (?:over|conversations?|time|leads?|meetings?|contacts?|content|work|service|interactions?)|outstanding (?:work|service|results?|' +
    'support|experiences?|content|quality|care|performance|value)',
  'fair (?:prices?|treatment|share|deal|terms|wages?|chance|play)|up to (?:standard|scratch|par|snuff)',
  'of (?:real|genuine|true|high|lasting|great|good|some) (?:value|interest|quality|importance|use|substance|standing|note|worth|potential|promise|calibre)',
  'of (?:note|substance|interest|calibre|merit)(?! to)|on[- ]brand|on[- ]message|easy[- ]to[- ]\\w+',
  'easy on the eye',
  '(?:customers?|audiences?|people|buyers?|users?|readers?|sales|reps?|sellers?|partners?|they|we|visitors?|guests?|everyone|everybody|anyone|' +
    'clients?|prospects?|families|the desk|the team) (?:(?:really|truly|actually|will|would|can|genuinely|all) )*(?:loves?|likes?|enjoys?|(?:is|' +
    'are|feels?) (?:happy|comfortable|pleased|glad|grateful|thrilled|satisfied|proud|content|excited|delighted|keen|' +
    'confident)(?: with| about| of)?|cares? about|' +
    'finds? (?:\\w+ )?(?:useful|helpful|interesting|valuable|compelling|convincing)|wants? to (?:read|see|hear|talk|share|come back|return)|' +
    'is (?:likely|bound) to|values?|rates?(?![^.;]{0,60}\\b(?:scale|stars?|points?|out of|from (?:1|one)|after each|each|every)\\b)|trusts?|remembers?|talks? about|raves? about|gets? excited|relates? to)(?= |[.,;]|$)(?! (?:the|it|' +
    'them|at|on|\\d|to \\p{L}+ (?:at least )?(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|' +
    'fifty)\\b))\\d*\\b)',
  'with (?:real|genuine|serious|true|great|good|strong) \\p{L}+',
  'of the right (?:calibre|kind|sort|type|quality|size|fit|level)',
  '(?:sales|reps?|we|they|sellers?) can (?:actually|really|genuinely|easily|readily) \\p{L}+',
  'to the (?:full )?(?:satisfaction|liking|delight) of',
  '(?:that|which|who) (?:meets?|match(?:es)?|satisf(?:y|ies)) (?:the |our |their |all )?(?:\\p{L}+ )?(?:expectations|requirements|standards|' +
    'needs|criteria|bar)',
  '(?:that|which|who) (?:really |truly |actually |genuinely |will )?(?:matters?|counts?|lands?(?! (?:in|on|at)\\b)|takes? off(?! (?:at|from|on time|within|by)\\b)|catch(?:es)? on|do(?:es)? well|travels?(?= |[.,;]|$)(?! (?:to|by|on|from)\\b)|go(?:es)? (?:far|places|down well)|hits? the spot|stops? the scroll|pulls? (?:people|crowds)|resonates?|sticks?|sings?|works?(?! (?:with|at|for|in|on|as|from|there|here)\\b)|shines?|' +
    'converts? well|adds? (?:real |true )?value|makes? (?:sense|a difference|an impact)|stands? (?:out|a chance)|moves? the needle|drives? \\w+|' +
    'speaks? to|delights?|inspires?|excites?|engages?|hits? home|cuts? through|fits? (?:well|us|our|the)|deserves?|looks? (?:promising|good|' +
    'right|likely|strong)|seems? (?:promising|right|worth|likely|ready)|(?:feel|smell|sound|taste|seem|appear)s? \\w+|shows? (?:promise|real|' +
    'genuine|potential)|is worth|are worth|has potential|have potential|is going places|are (?:really |truly )?(?:ready|keen|serious|interested)|' +
    'is (?:really |truly )?(?:ready|keen|serious|interested))',
  '(?:whatever|what|all|everything|anything|the \\w+) (?:\\w+ )?(?:they|we|you|it|he|she|sellers|reps|customers|sales|marketing) (?:really |' +
    'actually )?needs?(?= |[.,;]|$)(?! to\\b)',
  'real (?:value|point|difference|impact|benefit|progress|change|interest|partners?|partnership|sense|asset)|(?:matches|equals|rivals|beats) the best',
  'worth (?:\\p{L}{3,}ing|an? (?!(?:total|combined|estimated)\\b)\\p{L}+)(?= |[.,;]|$)|worth (?:talking|having|reading|sharing|their|our|its|the|calling|pursuing|celebrating|remembering|boasting|telling|a (?:second )?(?:look|visit|call))',
  'the right (?:people|person|kind|sort|level|mix|message|content|accounts|customers|leads|fit|tone|tools|skills|balance|support|information|crowd|words|moment|mood|' +
    'questions?|notes?|choices?|calls|topics?|stories|partners?|candidates?|prospects?|talent|decisions?|impression|advice|treatment|atmosphere|amount|number|idea|ideas|ingredients|incentives|' +
    'attitude|mindset|spirit|background|experience|profile|approach|product|audience|buyers|contacts|way|things|questions)',
  'to (?:everyone|everybody|the client|the customer|sales|all|their|our|the team|the board|the buyer|' +
    "the reader)[’']?s? (?:\\w+ )?(?:satisfaction|liking|delight|taste)",
  'in the right (?:way|tone|spirit|order)|ready to (?:buy|talk|commit|close)',
  'in an? (?!(?:same|single|similar|different|separate|written|sealed|shared|second|new|row|hurry|timely|prompt|speedy|swift|joint|public|' +
    'private)\\b)(?:\\p{L}+ly |very |more )?\\p{L}+ (?:and \\p{L}+ )?(?:way|manner|fashion|tone|spirit|light|voice|mood|atmosphere)(?! (?:of|that)\\b)',
  'with (?:a smile|substance|bite|punch|depth|edge|polish|oomph|verve|personality|character|finesse|dash|zest|sparkle|heart|love|soul|warmth|flair|care|passion|pride|enthusiasm|style|gusto|panache|grace|empathy|confidence|ease|real impact|' +
    'impact|potential|promise)',
  'like (?:a|an) (?:\\w+ )?(?:pro|star|king|queen|charm|champion|partner|dream|professional)',
  'with the (?:urgency|care|respect|attention|seriousness|priority) (?:it|they|that)|sales-ready',
  'of the highest (?:order|standard)|as (?:fairly|well|smoothly|evenly|carefully|warmly|thoroughly) as',
]);
