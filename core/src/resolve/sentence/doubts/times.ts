import type { Range } from '../../../read/index.ts';
import { find } from '../find.ts';
import { type Doubt, holds, type Limb, type Parts } from '../parts.ts';
import type { Token } from '../tokens.ts';
import { part, pattern, turns } from '../turns.ts';
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
  const vague = [...emptyTimesIn(promise, parts.words, vocabulary), ...find(promise, timelessTurns)].filter(
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
const prompt = pattern('iu')`
  ^(<promptly>|in due (course|time)|before (too )?long|as (soon|quickly|fast|promptly|swiftly|
    speedily) as (is )?(possible|practicable|feasible|reasonably|they|we|it|can)|in a (timely|prompt|speedy|swift)|
    with (the )?minim|within an? )
`;

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

const calendar = part`
  (<unit>|<season>|<month-name>|q[1-4]|h[12]|christmas|easter|20\d\d|century|decade)
`;

/** Vague even where a time stands beside it. */
const offsets = turns`
  (<shortly>|a little( while)?)( (later|after|afterwards?|thereafter))
  (many|several|a few|a number of|numerous|countless|a couple of) times (an?|per|each|every) <word>
  (an?|one|every|each) (second|minute|hour|day|week|month|quarter|year) or (two|so|three)
  (?<!(\d|[-–]|\b(<number-word>|hundred|working|business|calendar|school|trading|clear|full|consecutive|the|these|
    those|few|in|of)) ?)(minutes|hours|days|weeks|months) (after|before|ahead of|following|beforehand|afterwards?)
  (on |at )?<some-of> (<days-and-nights>|<weekday>s?)
  every (few|couple of|so many|now and) (<weekday>s?|<word>)
  (in|during|by|over) the (first|last|early|closing|opening|final|dying) (minutes|hours|days|weeks|months) of
  (two|three|four|five) or (three|four|five|six) (minutes|hours|days|weeks|months)
  (<just>|a few (minutes|hours|days|weeks|months)|a couple of (minutes|hours|days|weeks|months)) (after|before|
    ahead of|following|in advance of)(?! 20\d\d)
  <early>( (in|on|by|around|during|within))?( <edges>)*[ -]${calendar}(’s)?( 20\d\d)?(?! (meeting|review|report|
    call|figures|results|edition|numbers))
  (by|in|before|from|until|over|come|during|for|this|next) (the )?(early|late|end of|mid(?=[ -])|following|coming|
    next|this)?[ -]?(spring|summer|autumn|winter|fall)( (of )?20\d\d)?(?= ?([.,;)]|$|and |the |we |so |or |for |to |
    in |is |are ))(?! (term|school|season|fair|sale|collection|catalogue))
  (early )?in the new year
  in (the )?<coming>( (days|weeks|months|quarters|years|future))?
  over the (coming|next few|next couple of|following) (days|weeks|months|quarters|years)
  (after|following|at|with) an? <reasonable> (interval|time|period|pause|while|break|delay|spell)
  within (a|the next) few (minutes|hours|days|weeks|months)
  (in|within|after|for|every|at most|no more than|under|inside) (just )?(a |the next )?(few|couple( of)?|handful of|
    several) (business |working )?(minutes|hours|days|weeks|months|quarters|years)
`;

/** When, in turns of phrase that set no day. */
const timelessTurns = turns`
  as <soon-adverbs> as\b( (is )?<as-soon-as>)?
  in (a|due) (more )?(timely|prompt|speedy|swift) (manner|fashion|way)
  fast(?=[,.;]|$)
  without ((undue|unreasonable|unnecessary|any|further|much) )?(delay|hesitation|fuss)
  with (a |the )?(minimum|minimal) (of )?delay
  within (an? )?(<reasonable>|very short)( <word>)?( (of )?<spans>)
  (an? )?(few|couple( of)?|several) (business |working )?(minutes|hours|days|weeks|months)
  (as|if|when|where|whenever|wherever|as and when) (it is |they are |it’s |so |is )?(<needed>|there is (something|
    news|a need))
  (on|at) (a )?(regular|frequent|periodic|ongoing|rolling|continuous|occasional) (basis|intervals?)
  every (few|couple of|now and|so often)( <word>)?
  (?<=\b<arranging>(s|es)? )(regular|occasional|frequent|periodic|ongoing|continual)
`;

/** A sentence cut at every “and” that a further deed follows: “call within 2 hours and follow up as needed”. */
function piecesOf(promise: string): Range[] {
  const joints = [...promise.matchAll(joint)].filter(({ index }) =>
    /(?:\S+\s+){3}/.test(promise.slice(Math.max(0, index - 60), index + 1)),
  );
  const starts = [0, ...joints.map(({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? promise.length }));
}

const joint = pattern('giu')`
  ;
  [,\s]\s*(and|plus|then|but|while|though)\s(?!\s*(in|within|at|by|no|not|never|ever|on|the|an?|before|after|any|
    every|each|always|ideally|all|\d)\b)
`;
