import { part, pattern, turns } from '../turns.ts';

/** How soon, in words that set no limit to what follows on something. */
export const prompt = pattern('iu')`
  ^(<promptly>|in due (course|time)|before (too )?long|as (soon|quickly|fast|promptly|swiftly|
    speedily) as (is )?(possible|practicable|feasible|reasonably|they|we|it|can)|in a (timely|prompt|speedy|swift)|
    with (the )?minim|within an? )
`;

const calendar = part`
  (<unit>|<season>|<month-name>|q[1-4]|h[12]|christmas|easter|20\d\d|century|decade)
`;

/** Vague even where a time stands beside it. */
export const offsets = turns`
  (<shortly>|a little( while)?)( (later|after|afterwards?|thereafter))
  (many|several|a few|a number of|numerous|countless|a couple of) times (an?|per|each|every) <word>
  (an?|one|every|each) (second|minute|hour|day|week|month|quarter|year) or (two|so|three)
  (?<!(\d|[-–]|\b(<number-word>|hundred|working|business|calendar|school|trading|clear|full|consecutive|the|these|
    those|few|in|of)) ?)<lengths> (after|before|ahead of|following|beforehand|afterwards?)
  (on |at )?<some-of> (<days-and-nights>|<weekday>s?)
  every (few|couple of|so many|now and) (<weekday>s?|<word>)
  (in|during|by|over) the (first|last|early|closing|opening|final|dying) <lengths> of
  (two|three|four|five) or (three|four|five|six) <lengths>
  (<just>|a few <lengths>|a couple of <lengths>) (after|before|
    ahead of|following|in advance of)(?! 20\d\d)
  <early>( (in|on|by|around|during|within))?( <edges>)*[ -]${calendar}(’s)?( 20\d\d)?(?! (meeting|review|report|
    call|figures|results|edition|numbers))
  (by|in|before|from|until|over|come|during|for|this|next) (the )?(early|late|end of|mid(?=[ -])|following|coming|
    next|this)?[ -]?(<season>|fall)( (of )?20\d\d)?(?= ?([.,;)]|$|and |the |we |so |or |for |to |
    in |is |are ))(?! (term|school|season|fair|sale|collection|catalogue))
  (early )?in the new year
  in (the )?<coming>( (days|weeks|months|quarters|years|future))?
  over the (coming|next few|next couple of|following) <lengths>
  (after|following|at|with) an? <reasonable> (interval|time|period|pause|while|break|delay|spell)
  (in|within|after|for|every|at most|no more than|under|inside) (just )?(a |the next )?(few|couple( of)?|handful of|
    several) (business |working )?<lengths>
`;

/** When, in turns of phrase that set no day. */
export const timelessTurns = turns`
  as <soon-adverbs> as\b( (is )?<as-soon-as>)?
  in (a|due) (more )?(timely|prompt|speedy|swift) (manner|fashion|way)
  fast(?=[,.;]|$)
  without ((undue|unreasonable|unnecessary|any|further|much) )?(delay|hesitation|fuss)
  with (a |the )?(minimum|minimal) (of )?delay
  within (an? )?(<reasonable>|very short)( <word>)?( (of )?<spans>)
  (an? )?(few|couple( of)?|several) (business |working )?<lengths>
  (as|if|when|where|whenever|wherever|as and when) (it is |they are |it’s |so |is )?(<needed>|there is (something|
    news|a need))
  (on|at) (a )?(regular|frequent|periodic|ongoing|rolling|continuous|occasional) (basis|intervals?)
  every (few|couple of|now and|so often)( <word>)?
  (?<=\b<arranging>(s|es)? )(regular|occasional|frequent|periodic|ongoing|continual)
`;

/** Where a further deed begins: “; …”, “and calls”, “, but writes”. */
export const joint = pattern('giu')`
  ;
  [,\s]\s*(and|plus|then|but|while|though)\s(?!\s*(in|within|at|by|no|not|never|ever|on|the|an?|before|after|any|
    every|each|always|ideally|all|\d)\b)
`;
