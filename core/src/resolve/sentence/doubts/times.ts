import type { Range } from '../../../read/index.ts';
import { either, find } from '../find.ts';
import { type Doubt, holds, type Limb, type Parts } from '../parts.ts';
import type { Token } from '../tokens.ts';
import { verbIn } from '../verbs.ts';
import { phrasesIn, type Vocabulary } from '../vocabulary.ts';

/** When and how often, in words that set neither a day nor a rhythm. They count only where nothing near them names a time. */
export function timeDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, times, vagueTimes, vocabulary } = parts;
  const near = (range: Range) => ({ kind: 'vague', part: 'time', range }) as const;
  const isTimed = (piece: Range) => times.some((time) => holds(piece, time));
  // “Once the demo is over, …”: a condition says when it begins, and “promptly” not by when it is done.
  const isOpenEnded = (piece: Range) =>
    times.every((time) => !holds(piece, time) || condition.test(promise.slice(time.range.start, time.range.end)));
  // “as soon as a quarter closes” is a time, though “soon” alone is none.
  const isWithin = (range: Range) =>
    times.some((time) => time.range.start <= range.start && range.end <= time.range.end);
  const vague = [...emptyTimesIn(promise, parts.words, vocabulary), ...find(promise, turns)].filter(
    (range) => !isWithin(range),
  );
  const onlyRhythm = times.length > 0 && times.every(({ kind }) => kind === 'rhythm');
  const single = limbs.flatMap((limb, at) => {
    if (!onlyRhythm || isTimed(limb)) return [];
    const deed = at > 0 || limbs.length > 1 ? verbIn(parts, limb, vocabulary.single) : undefined;
    const isOnce = at > 0 || (limb.words.length > 2 && deed !== undefined && started.test(promise.slice(deed.start)));
    return (isOnce ? deed : undefined) ?? (at === 0 ? onceIn(parts, limb) : []);
  });
  const open = piecesOf(promise).flatMap((piece) =>
    vague.filter(
      ({ start, end }) =>
        start >= piece.start &&
        start < piece.end &&
        (!isTimed(piece) || isFurther(parts, start) || (prompt.test(promise.slice(start, end)) && isOpenEnded(piece))),
    ),
  );
  return [...open, ...vagueTimes, ...single].map(near);
}

/** “… checked monthly and any gaps in them filled before long”: behind the last time, and of a further deed. */
function isFurther({ promise, times }: Parts, start: number): boolean {
  const ends = times.map(({ range }) => range.end);
  const last = Math.max(...ends);
  return ends.length > 0 && last < start && further.test(promise.slice(last, start));
}

/** Deeds of which a first limb says that they are done once, whatever rhythm the next one has. */
const started = /^(?:hir|launch|migrat|roll|introduc|redesign|build|built|implement|recruit|appoint)/i;

const further = /^[^.;]{0,12}(?:\band\b|;)(?:,? [\p{L}’'-]+){3,} $/u;

const condition = /^(?:when|whenever|once|as soon as|after|following|upon|on receipt|on completion)\b/i;

/** How soon, in words that set no limit to what follows on something. */
const prompt = new RegExp(
  '^(?:asap|promptly|soon|shortly|swiftly|speedily|quickly|rapidly|eventually|later on|in due (?:course|time)|in good time|' +
    'before (?:too )?long|in no time|in time|on time|timely|with dispatch|as (?:soon|quickly|fast|promptly|swiftly|' +
    'speedily) as (?:is )?(?:possible|practicable|feasible|reasonably|they|we|it|can)|in a (?:timely|prompt|speedy|swift)|without|' +
    'with (?:the )?minim|within an? )',
  'i',
);

/** “Thirty reps will be certified, and …”: a number that is reached once, before a further promise with a rhythm of its own. */
function onceIn({ promise, limbs, amounts }: Parts, limb: Limb): Range | [] {
  const isCounted = amounts.some((amount) => amount.kind === 'number' && holds(limb, amount));
  const isOnce = /\b(?:will|shall|is to|are to) be\b/i.test(promise.slice(limb.start, limb.end));
  return limbs.length > 1 && isCounted && isOnce ? { start: limb.start, end: limb.end } : [];
}

/** Stretches that sound like a time and set none: “early next year”, “shortly after the event”, “in a day or two”. */
export function vagueTimesIn(text: string): Range[] {
  // “If a boiler breaks down in winter, …” tells of the case, and not of the time.
  return find(text, offsets).filter(
    ({ start }) => !/\b(?:if|when|whenever|whose)\b[^,.;]*$/i.test(text.slice(0, start)),
  );
}

/** Words for a time that set none: what seems to be a time within them (“every so often”) is part of the phrase. */
export function emptyTimesIn(text: string, words: readonly Token[], { soon, often }: Vocabulary): Range[] {
  return [soon, often].flatMap((list) => phrasesIn(list, text, words));
}

const calendar =
  '(?:week|fortnight|month|quarter|half|year|term|season|summer|spring|autumn|winter|january|february|march|april|may|june|july|august|' +
  'september|october|november|december|q[1-4]|h[12]|christmas|easter|20\\d\\d|century|decade)';

const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Vague even where a time stands beside it. */
const offsets = either([
  '(?:shortly|soon|promptly|not long|a little(?: while)?|a while|some time|immediately|quickly|a bit)(?: (?:later|after|afterwards?|thereafter))',
  '(?:many|several|a few|a number of|numerous|countless|a couple of) times (?:an?|per|each|every) \\p{L}+',
  '(?:an?|one|every|each) (?:second|minute|hour|day|week|month|quarter|year) or (?:two|so|three)',
  '(?<!(?:\\d|[-–]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|working|business|' +
    'calendar|school|trading|clear|full|consecutive|the|these|those|few|in|of)) ?)(?:minutes|hours|days|weeks|months) (?:after|before|ahead of|following|beforehand|afterwards?)',
  `(?:on |at )?(?:most|many|some|several|certain|occasional|odd|quiet|busy|slow|slack|good|the odd|selected|suitable) (?:${weekdays}s?|days|nights|weeks|months|quarters|mornings|afternoons|` +
    'evenings|weekends|weekdays|occasions|times)',
  `every (?:few|couple of|so many|now and) (?:${weekdays}s?|\\p{L}+)`,
  '(?:in|during|by|over) the (?:first|last|early|closing|opening|final|dying) (?:minutes|hours|days|weeks|months) of',
  '(?:two|three|four|five) or (?:three|four|five|six) (?:minutes|hours|days|weeks|months)',
  '(?:shortly|soon|promptly|a while|some time|sometime|well|not long|a little|right|early enough|in good time|a few (?:minutes|hours|days|' +
    'weeks|months)|a couple of (?:minutes|hours|days|weeks|months)|as soon as possible|a good while|directly|straight|immediately|just|hard on|' +
    'close) (?:after|before|ahead of|following|in advance of)(?! 20\\d\\d)',
  '(?:early|late|later|earlier|sometime|some time|at some point|around|about|roughly around|towards?|near|somewhere around|' +
    'round about)(?: (?:in|on|by|around|during|within))?(?: (?:this|next|the|the end of|the close of|the start of|the middle of|the turn of|mid|' +
    `new|coming|following|early|late|end of))*[ -]${calendar}(?:[’']s)?(?: 20\\d\\d)?(?! (?:meeting|review|report|call|figures|results|edition|` +
    'numbers))',
  '(?:by|in|before|from|until|over|come|during|for|this|next) (?:the )?(?:early|late|end of|mid(?=[ -])|following|coming|next|this)?[ -]?(?:spring|' +
    'summer|autumn|winter|fall)(?: (?:of )?20\\d\\d)?(?= ?(?:[.,;)]|$|and |the |we |so |or |for |to |in |is |are ))(?! (?:term|school|season|' +
    'fair|sale|collection|catalogue))',
  '(?:early )?in the new year|in (?:the )?(?:coming|next few|following few|next couple of|ensuing|not too distant|months to come|' +
    'weeks to come)(?: (?:days|weeks|months|quarters|years|future))?',
  'over the (?:coming|next few|next couple of|following) (?:days|weeks|months|quarters|years)',
  '(?:after|following|at|with) an? (?:suitable|reasonable|decent|certain|appropriate|sensible|short|brief|long|fair|proper) (?:interval|time|period|pause|while|break|delay|spell)',
  'within (?:a|the next) few (?:minutes|hours|days|weeks|months)',
  '(?:in|within|after|for|every|at most|no more than|under|inside) (?:just )?(?:a |the next )?(?:few|couple(?: of)?|handful of|' +
    'several) (?:business |working )?(?:minutes|hours|days|weeks|months|quarters|years)',
]);

/** When, in turns of phrase that set no day. */
const turns = either([
  'as (?:soon|quickly|fast|promptly|early|rapidly|swiftly|often|regularly|frequently|speedily) as\\b(?: (?:is )?(?:possible|practicable|' +
    'reasonably practicable|feasible|they can|we can|you can|it can|he can|she can|needed|necessary|required|humanly possible))?',
  'in (?:a|due) (?:more )?(?:timely|prompt|speedy|swift) (?:manner|fashion|way)',
  'fast(?=[,.;]|$)',
  'without (?:(?:undue|unreasonable|unnecessary|any|further|much) )?(?:delay|hesitation|fuss)',
  'with (?:a |the )?(?:minimum|minimal) (?:of )?delay',
  'within (?:an? )?(?:reasonable|sensible|acceptable|appropriate|decent|fair|short|suitable|adequate|good|realistic|' +
    'very short)(?: \\w+)?(?: (?:of )?(?:time|period|timeframe|time-frame|delay|window|span|notice|timescale|distance))',
  '(?:an? )?(?:few|couple(?: of)?|several) (?:business |working )?(?:minutes|hours|days|weeks|months)',
  '(?:as|if|when|where|whenever|wherever|as and when) (?:it is |they are |it’s |so |is )?(?:needed|necessary|required|appropriate|applicable|' +
    'desired|relevant|wanted|requested|called for|warranted|the need arises|need be|the situation demands|there is (?:something|news|a need)|' +
    'there’s news|something changes|asked|due|useful|helpful|they have time|it suits|inspiration strikes|the mood takes)',
  '(?:on|at) (?:a )?(?:regular|frequent|periodic|ongoing|rolling|continuous|occasional) (?:basis|intervals?)',
  'every (?:few|couple of|now and|so often)(?: \\p{L}+)?',
  '(?<=\\b(?:hold|host|have|run|send|share|publish|do|organise|keep|make|provide|give|arrange|offer|conduct|get|post|through|with|via)(?:s|' +
    'es)? )(?:regular|occasional|frequent|periodic|ongoing|continual)',
]);

/** A sentence cut at every “and” that a further deed follows: “call within 2 hours and follow up as needed”. */
function piecesOf(promise: string): Range[] {
  const joints = [...promise.matchAll(joint)].filter(({ index }) =>
    /(?:\S+\s+){3}/.test(promise.slice(Math.max(0, index - 60), index + 1)),
  );
  const starts = [0, ...joints.map(({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? promise.length }));
}

const joint = new RegExp(
  ';|[,\\s]\\s*(?:and|plus|then|but|while|though)\\s' +
    '(?!\\s*(?:in|within|at|by|no|not|never|ever|on|the|an?|before|after|any|every|each|always|ideally|all|\\d)\\b)',
  'giu',
);
