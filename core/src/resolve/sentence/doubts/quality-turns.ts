import { pattern, turns } from '../turns.ts';

/** “… customers (over €1m a year)”, “… leads, i.e. those above 80”: the sentence says what is meant. */
export const explained = pattern('u')`
  ^( <word>){1,4}( \([^)]{0,40}(\d|[<>≥≤=])|,? (<that-is>|i\.e\.) )
`;

/** “… one-hour workshop”: something that is held, behind a word for how it feels. */
export const gathering = pattern('iu')`
  ^ (<token> ){0,2}<gatherings>(?!\p{L})
`;

/** “Our wonderful volunteers serve 120 meals”: who does it, and not what counts. */
export const doers = pattern('u')`
  ^ (<word> ){0,2}<doers> (?!(is|are|get|gets|has|have|will|must|shall|should|who|that|of|and)\b)\p{Ll}
`;

/** “Creative and media buying hold …”: the name of a team, at the start. */
export const teamName = pattern('u')`
  ^Creative (and (?!<word> (is|are|must|will)\b)|(?!\p{L}+s (are|is)\b)\p{Ll}+s (the|an?|all|every|each|its|their|
    any|no|two|three|four|five|\d))
`;

/** “professional services”, “reasonable adjustments”: fixed names of things. */
export const terms = pattern('iu')`
  ^(professional (services|fees|development|indemnity|bod(y|ies)|qualifications?|exams?)|successful (bidders?|
    candidates?|applicants?|logins?|payments?)|reasonable adjustments?|effective ((from |as of )?\d|date|tax|rate)|
    ideal[- ]customer[- ]profiles?|creative (briefs?|agenc|directors?|assets?|teams?|studio|writing|files?)|
    dynamic (pricing|ads?)|solid (waste|fuel|wood|gold|ground)|smooth-?(bore|coat)|positive (tests?|results?|cases?|
    balance|cash|feedback)|strong (passwords?|room)|good (faith|friday|causes?)|great (britain|hall|western|war)|
    sustainable (development|energy|palm|timber|sources?)|proper nouns?|power(ful)? tools?|agile (coach|team|
    ceremon|board)|unique (visitors?|users?|ids?|codes?|clicks?|opens?|views?|page)|relevant (to|for) (the|their|
    its)|significant (others?|figures?)|lasting power|flexible (working|benefits?)|interesting? rates?|
    value(d)? added|quality (assurance|control|manager|team|audits?|checks?|score))\b
`;

/** “genuinely promising”, “properly trained”. */
export const degreed = turns`
  <degree> (?!<not-degreed>\b)\p{Ll}*[^\P{Ll}s](?!\p{L})
`;

/** Qualities in more than one word, and in the eye of somebody. */
export const qualityTurns = turns`
  (high|top|good|highest|best|premium|low)[- ]<grades>
  <large>(?= \p{L})(?<=\b(any|every|each|all|no) <word>)
  (number|no\.) (1|one)(?= (in|for|choice|among|on|with|partner|name|brand|address|spot|supplier|vendor|
    provider)\b| by\b|[.,;]|$)(?<=\b(be|becomes?|is|are|as|the|our|its|their) (number|no\.) (1|one))
  recent(?= \p{L})(?<=\b(with|without) (any )?recent)
  (?<=^)(old|older|large|larger|big|bigger|small|smaller)(?= <word>s (are|get|receive|go|have|must|will|shall)\b)
  of a certain (size|value|age|standing)
  interested <interested-people>
  (open|honest|frank|candid|constructive)( and (open|honest|frank|candid|constructive))? (discussions?|talks?|
    conversations?|exchanges?|dialogue)
  the (very )?best <best-things>(?! by\b)
  in the sweet spot
  in (great |real |true |fine )?style<gap>(?! (of|guide|sheet))
  (hot|burning|topical|trending) (topics?|themes?|issues?|questions?|subjects?)
  of (general|broad|wide|mutual|special|particular) interest
  with an? <real> <chance>
  (full|complete|honest|clear|frank|straight) and (fair|frank|honest|clear|complete|full|open)(?= \p{L})
  fair (answers?|hearing|view|picture|say)
  like (our|their|its|the) (best|top|ideal|favourite) <word>
  (that|which|who) ((is|are) (really |truly |always )?<fun><gap>(?! (for|until) \d)|fits?(?=[.,;]|$| (in|well|best|
    us|the bill)\b)|(has|have) been (neglected|overlooked|forgotten)|could (use|do with)|says? it all|
    stirs? things up|(will |do |does )?not waste|(<word> )(raves? about|talks? about|can (use|work with|
    do something with|build on|run with)))
  (?<=\b(reports?|papers?|lists?|notes?|material|figures|decks?) )(it|they|we|he|she) can use
  (our|their|its|the) best <best-people>(?! by\b)
  with (an? )?(high|higher|low|good|strong|poor|decent|great) (<word> )?<scores>
  best[- ]in[- ]class
  state[- ]of[- ]the[- ]art
  well[- ]<well-done>
  (?<=\p{L} )(?<!\bas )well(?= (every|each|by|in|this|at|on|with|within|before|\d+ <word> before)\b|[.,;]|$)
  quality <quality-things>
  outstanding <outstanding-things>
  fair (prices?|treatment|share|deal|terms|wages?|chance|play)
  up to (standard|scratch|par|snuff)
  of (real|genuine|true|high|lasting|great|good|some) <value>
  of (note|substance|interest|calibre|merit)(?! to)
  on[- ](brand|message)
  easy[- ]to[- ]\w+
  easy on the eye
  <audiences> ((really|truly|actually|will|would|can|genuinely|all) )*(loves?|likes?|enjoys?|(is|are|
    feels?) <pleased>( with| about| of)?|cares? about|finds? (<word> )?(useful|helpful|interesting|valuable|
    compelling|convincing)|wants? to (read|see|hear|talk|share|come back|return)|is (likely|bound) to|values?|
    rates?(?![^.;]{0,60}\b(scale|stars?|points?|out of|from (1|one)|after each|each|every)\b)|trusts?|remembers?|
    talks? about|raves? about|gets? excited|relates? to)<gap>(?! (the|it|them|at|on|\d|to <word> (at least )?(\d|
    <number-word>\b))\d*\b)
  with (real|genuine|serious|true|great|good|strong) <word>
  of the right (calibre|kind|sort|type|quality|size|fit|level)
  (sales|reps?|we|they|sellers?) can (actually|really|genuinely|easily|readily) <word>
  to the (full )?(satisfaction|liking|delight) of
  (that|which|who) (meets?|match(es)?|satisf(y|ies)) (the |our |their |all )?(<word> )?(expectations|requirements|
    standards|needs|criteria|bar)
  (that|which|who) (really |truly |actually |genuinely |will )?(<thriving>|lands?(?! (in|on|at)\b)|
    takes? off(?! (at|from|on time|within|by)\b)|catch(es)? on|do(es)? well|travels?<gap>(?! (to|by|on|from)\b)|
    go(es)? (far|places|down well)|hits? the spot|stops? the scroll|pulls? (people|crowds)|works?(?! (with|at|for|
    in|on|as|from|there|here)\b)|converts? well|adds? (real |true )?value|makes? (sense|a difference|an impact)|
    stands? (out|a chance)|moves? the needle|drives? <word>|speaks? to|hits? home|cuts? through|fits? (well|us|our|
    the)|looks? (promising|good|right|likely|strong)|seems? (promising|right|worth|likely|ready)|(feel|smell|sound|
    taste|seem|appear)s? <word>|shows? (promise|real|genuine|potential)|are (really |truly )?(ready|keen|serious|
    interested)|is (really |truly )?(ready|keen|serious|interested))
  (whatever|what|all|everything|anything|the <word>) (<word> )?(they|we|you|it|he|she|sellers|reps|customers|sales|
    marketing) (really |actually )?needs?<gap>(?! to\b)
  real <real-things>
  (matches|equals|rivals|beats) the best
  worth (\p{L}{3,}ing|an? (?!(total|combined|estimated)\b)<word>)<gap>
  worth (<worth-doing>|a (second )?(look|visit|call))
  the right <right-things>
  to <whom>’?s? (<word> )?(satisfaction|liking|delight|taste)
  in the right (way|tone|spirit|order)
  ready to (buy|talk|commit|close)
  in an? (?!<plain-ways>\b)(\p{L}+ly |very |more )?\p{L}+ (and <word> )?(way|manner|fashion|tone|spirit|light|voice|
    mood|atmosphere)(?! (of|that)\b)
  with <flourish>
  like (a|an) (<word> )?<stars>
  with the (urgency|care|respect|attention|seriousness|priority) (it|they|that)
  sales-ready
  of the highest (order|standard)
  as (fairly|well|smoothly|evenly|carefully|warmly|thoroughly) as
`;
