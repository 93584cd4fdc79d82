import type { Range } from '../../../read/index.ts';
import { either, find } from '../find.ts';
import { type Doubt, firstWithin, holds, isPinned, isRemark, type Limb, type Parts } from '../parts.ts';
import { nameFrom, singular, tokensOf } from '../tokens.ts';
import { verbIn } from '../verbs.ts';
import { endsIn } from '../vocabulary.ts';
import { pastForms } from '../words/word-forms.ts';

/** What the deeds of a sentence leave open: wishes, states of mind, and deeds that are done to nothing one can see. */
export function deedDoubts(parts: Parts): Doubt[] {
  const vague = find(parts.promise, vagueDeeds);
  return parts.limbs.flatMap((limb) => {
    const range = wishIn(parts, limb, vague);
    if (range === undefined) return [];
    return [
      { kind: 'vague', part: 'metric', range },
      { kind: 'vague', part: 'target', range },
    ] satisfies Doubt[];
  });
}

/** A state of mind is no deed; a soft verb is none unless an amount or a limit pins it. */
function wishIn(parts: Parts, limb: Limb, vague: readonly Range[]): Range | undefined {
  const from = meansIn(parts.promise, limb);
  const hasNumber = parts.amounts.some((amount) => amount.kind !== 'group' && holds(limb, amount));
  const wishes = [
    firstWithin({ start: from, end: limb.end }, vague),
    verbIn(parts, limb, parts.vocabulary.state, from),
    hasNumber ? undefined : abstractIn(parts, limb, from),
    ...(isPinned(parts, limb) ? [] : [softIn(parts, limb, from), idleLight(parts, limb, from)]),
  ];
  return wishes.filter((each) => each !== undefined).sort((one, other) => one.start - other.start)[0];
}

/** “keeps the library tidy by deleting expired files”: what is done stands behind “by”; else where the limb begins. */
export function meansIn(promise: string, { start, end }: Range): number {
  const means = / by (?:\p{L}+ly )?\p{L}+ing (?=\p{L})/u.exec(promise.slice(start, end));
  return means === null ? start : start + means.index;
}

/** A soft verb, unless it keeps a thing that one can look at: “keeps a log of …”, “maintains a plan for …”. */
function softIn(parts: Parts, limb: Limb, from: number): Range | undefined {
  const verb = verbIn(parts, limb, parts.vocabulary.soft, from);
  if (verb === undefined || !/^(?:keep|maintain)/i.test(parts.promise.slice(verb.start, verb.end))) return verb;
  const name = nameFrom(tokensOf(parts.promise.slice(verb.end, limb.end)), 0);
  const last = singular(name.at(-1)?.text ?? '');
  return /^an?$/.test(name[0]?.text ?? '') && parts.vocabulary.thing.words.has(last) ? undefined : verb;
}

/** “build trust”, “share knowledge”: a deed that is done to something nobody can look at. */
function abstractIn({ promise, vocabulary }: Parts, { words }: Limb, from: number): Range | undefined {
  return words.find(({ text, range }, at) => {
    if (!vocabulary.abstract.words.has(text) || range.start < from || /\p{Lu}/u.test(promise[range.start] ?? '')) {
      return false;
    }
    const next = words[at + 1];
    const isAdjacent = next !== undefined && promise.slice(range.end, next.range.start) === ' ';
    if (owned.test(text) && /^(?:its|the|their|each|every|an?)$/.test(words[at - 1]?.text ?? '')) return false;
    // “the quality report”, “success stories”: part of the name of a thing.
    if (isAdjacent && !endsPhrase.has(next.text)) return false;
    return at < 2 || !/^(?:on|with|of|about|for|in|by|per|at|under|from|before|after)$/.test(words[at - 1]?.text ?? '');
  })?.range;
}

/** Things that are figures where somebody owns them: “its value”, “the interest”. */
const owned = /^(?:value|interest|ideas?|talent|effort|energy)$/;

const endsPhrase = new Set(
  'and or in of with for across among between through throughout by at on to from every each per as within into that which when while is are around over this next during before after until towards toward within not daily weekly monthly quarterly annually'.split(
    ' ',
  ),
);

/** “Run a tight ship every month”: an everyday verb, and nothing that one can look at, count or hold. */
function idleLight(parts: Parts, limb: Limb, from: number): Range | undefined {
  const { amounts, times, vocabulary, promise } = parts;
  const words = promise.slice(from, limb.end);
  const hasFigure = [...words.matchAll(/\d/g)].some(
    ({ index }) => !times.some(({ range }) => range.start <= from + index && from + index < range.end),
  );
  if (hasFigure || amounts.some((amount) => holds(limb, amount))) return undefined;
  if (times.some((time) => time.kind === 'event' && holds(limb, time)) || isRemark(parts, limb)) return undefined;
  const verb = verbIn(parts, limb, vocabulary.light, from);
  if (verb === undefined || pastForms.has(promise.slice(verb.start, verb.end)) || passive.test(words)) return undefined;
  const name = nameFrom(tokensOf(promise.slice(verb.end, limb.end)), 0).map(({ text }) => text);
  const isThing = (word: string, at: number) =>
    [vocabulary.thing, vocabulary.event].some((list) => endsIn(list, name.slice(0, at + 1))) || thingEnding.test(word);
  return name.some(isThing) ? undefined : verb;
}

const thingEnding =
  /[a-z](?:ings?|tions?|sions?|ments?|als?|ysis|outs?|ups?|sheets?|books?|lists?|boards?|papers?|notes?|plans?|points?|views?|scans?|logs?|tests?|audits?|checks?)$/;

/** “is signed”, “are reviewed”, “goes live”: something is done, whoever does it. */
const passive =
  /\b(?:is|are|be|been|being|gets?|has|have|had) (?:\p{L}+ly |then |also |first |both |all |not |never |only )?(?:\p{L}+ed|sent|met|won|built|held|kept|made|paid|written|done|given|taken|told|shown|known|run|put|set|cut|read|led|bought|sold|found|brought|taught|drawn|chosen|seen|heard|thrown|hung|laid|lent|left|lit|lost|sewn|sown|shut|spent|split|sworn|swept|broken|driven|eaten|fed|filed|frozen|gone|grown|hidden|rung|risen|said|sought|shot|sung|struck|withdrawn|wound|live|online|complete|over|open|closed|in|on|at|under|above|below|down|up|out|off|with|ready for)\b|\b(?:goes|go|went) (?:live|out|on|to|through|into|back|up|over|under|from)\b|\b(?:takes?|took) (?:place|effect|part|stock|notes?|minutes|turns)\b|\bcomes? (?:in|out|into|from|back|to|on)\b/iu;

/** Deeds in more than one word that nobody can look up. */
const vagueDeeds = either([
  '(?:works?|working) (?:hard|harder|closely|together|as one|on|towards?|well|hand in hand|in harmony|in lockstep|tirelessly|diligently|wonders|side by side|in tandem)',
  'looks? after|lives? (?:our|the|by|and breathes?)',
  '(?:knock|nail|smash|crush|kill|blow|rock|ace|bring)(?:s|es)? (?:it|them) ?(?:out of|away|off|home)?',
  'takes? (?:good |great |proper )?care(?! of the \\d)|takes? (?:full )?ownership|pays? (?:\\w+ )?attention',
  'stays? on top|stays? (?:close|in touch|informed|aligned|relevant|current|ahead)',
  'keeps? (?:an? (?:\\w+ )?eye|in touch|up with|building|improving|learning|working|pace|abreast|on top|an ear|an open|the (?:faith|flame|spirit))',
  'makes? (?:an|every|the) effort',
  'gives? (?:it |their |our |its |her |his )?(?:all|everything|\\d+ ?(?:%|per ?cent)|a hundred)',
  '(?:is|are|be|being|become|becomes|feel|feels|felt|remain|remains|stay|stays|seem|seems|look|looks) (?:(?:\\w+ly|more|very|so|fully|always|all|well|both|truly|as|the most|most|an?|seen as|known as|viewed as|recognised as|regarded as) ){0,2}(?:aware|available|responsive|committed|proactive|dedicated|mindful|aligned|engaged|effective|efficient|flexible|open (?:to|and|with|about)|transparent|helpful|visible|supportive|informed|empowered|motivated|valued|heard|proud|involved|consistent|familiar|confident|comfortable|satisfied|happy|good|better|great|excellent|ready|welcome|accountable|strong|accurate|clear|clean|tidy|safe|secure|simple|smooth|easy|relevant|robust|scalable|productive|competitive|attractive|present|close|loyal|trusted|respected|recognised|known|loved|liked|admired|celebrated|home|friendly|fair|honest|courteous|polite|professional|prompt|punctual|thorough|reliable|predictable|sustainable|profitable|successful|stable|strategic|focused|customer-centric|data-driven|first|best|top|second to none|at the forefront|at the heart|on brand|on message|on point|on track|on the same page|in sync|in step|in good shape|in good hands|in the loop|in tune|up to date|up to scratch|up to speed|fit for purpose|a pleasure|a delight|a joy|second nature|a household name)(?! (?:for|to) (?:review|signature|download|inspection|pick-?up|collection|use)\\b)',
  '(?:go(?:es)?|going) (?:viral|the extra mile|above and beyond|cold|from strength to strength|the distance|all out|beyond|down well|smoothly|well)',
  '(?:happy|satisfied|comfortable|pleased|content) with',
  'make(?:s)? a (?:\\w+ )?(?:difference|contribution|success|splash|impression|mark|impact)|adds? value',
  '(?:gains?|builds?|earns?|wins?|nurtures?|forges?|cements?|deepens?|strengthens?|maintains?|creates?|establishes?|develops?|cultivates?|grows?) (?:[\\w-]+ ){0,3}?(?:trust|momentum|credibility|authority|loyalty|relationships?|relations|rapport|awareness|goodwill|partnerships|ties|bonds|links|connections|communit(?:y|ies)|bridges|culture|reputation|presence|brand)',
  'raises? (?:\\w+ )?(?:awareness|profile|standards|the game|the bar)',
  'strives? for (?!\\d|at|an? \\d)[\\w-]+|makes? the (?:most|best) of',
  'gets? (?:the )?(?:most|best) (?:from|out of)|lives? up to|leans? (?:in|into)|(?:come|go|walk|leave)s? (?:away|home|out) (?:feeling|happy|knowing|inspired|with an? )|shares? what (?:works?|they (?:know|learn))|pulls? together',
  'sticks? together|excellence|contributes? to|acts? on|reacts? to',
  'plays? (?:a|an|its|their|our|his|her) (?:\\w+ )?(?:part|role)',
  'puts? (?:\\w+ ){0,6}(?:first|at the (?:heart|centre|center))',
  'does? (?:the right thing|a great job|a good job|well|more)',
  'brings? (?:\\w+ ){0,6}(?:to life|together|closer|alive)',
  'takes? (?:\\w+ ){0,6}(?:to the next level|to new heights|seriously|to heart|in (?:its|their|our) stride|up a notch)',
  'gets? (?:to grips|on top|behind|closer|better|serious|a grip|a handle|up to speed|in shape|\\w+ excited)',
  'comes? together',
  "keeps? (?:[\\w’'-]+ ){1,3}(?:happy|informed|posted|engaged|motivated|satisfied|warm|fresh|tidy|clean|safe|alive|aligned|in the loop|up to date|up to speed|in good shape|in order|on track|moving|flowing|running|simple|open|on their toes|at bay)",
  "makes? (?:sure |certain )?(?:[\\w’'-]+ ){0,3}(?:feel|feels|look|know|knows|easier|better|easy|simple|happy|proud|count|matter|work|works|stick|shine|welcome|safe)",
  '(?:shows?|demonstrates?|displays?|exudes?|radiates?|brings?|maintains?|preserves?|protects?|upholds?|safeguards?|promotes?|fosters?|drives?|ensures?) (?:\\w+ ){0,2}(?:respect|care|empathy|commitment|leadership|integrity|professionalism|courtesy|kindness|warmth|enthusiasm|quality|standards|consistency|accuracy|fairness|continuity|alignment|adoption|engagement|efficiency|growth|innovation|success|uptake|value|satisfaction|retention|loyalty|excellence|collaboration|accountability|transparency)(?= (?:and|in|across|with|of|among|between|at|every|each|for|to|through|by|on|within|throughout)|[.,;]|$)(?![^.;]{0,60}(?:\\d|%))',
]);
