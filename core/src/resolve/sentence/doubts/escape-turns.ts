import { part, turns } from '../turns.ts';

const can = part`
  (lets? (us|them|it|him|her|me|you)|allows?|allowing|permits?|permitting)
`;

/** “tide and crew permitting”: it may begin with any word, so it stands apart from those that are looked up by theirs. */
export const permitting = turns`
  <word>( and <word>)? permitting
  <word> allowing<stop>
`;

/** Leaves open whether it holds: an escape clause of several words. */
export const escapes = turns`
  (<in-case>|to the extent)( (it|this|that) (is|proves?|
    seems?)| is| at all| reasonably| practically| humanly| commercially)* <fitting>
  to the (best|extent)\b[^,.;]{0,60}(ability|possible|feasible|permitted|knowledge)
  (best|reasonable|all reasonable|good[- ]faith|every) (efforts?|endeavours?|endeavors?|shot|attempt)(?! (of|at|
    to (log|record)))
  (do|does|try|tries|trying|give it) (our|their|its|your|his|her|my)( very| level| damnedest| utmost)? best
  (do|does) (our|their|its) utmost
  (its|our|their) hardest
  (as|<in-case>) (<word>,? ){1,6}(permits?|allows?|permitting|allowing)(?! (us|them|the|him|her|it|a|an|for|to)\b)
  (as|if|when) (the )?(circumstances|conditions|events|needs|the situation|it|they) (dictates?|requires?|warrants?|
    demands?|suits?|allows?)
  (in|under) (the )?(normal|ordinary|usual|regular) (conditions|circumstances|times|run of (things|events)|
    course of (things|events|business))
  \d+(-odd|-?ish)
  barring <word>
  (as|<in-case>|provided that|to the extent( that)?) (the |our |their |
    its )?<means>((,| and| or| and the| or the) <means>)* (so )?(otherwise )?(<lasting>|${can})
  (the |our )?<means> permitting
  as (much|many|far|few|little)( <word>){0,3} as (we|you|they|it|he|she|one|is|possible)( (can|could|reasonably can|
    possible|manage))?
  (what|whatever|all|everything|anything) (it|they|we|you|he|she) (can|could|may)(?=[.,;]|$| (by|in|on|at|for|with|
    each|every|within|before|to|and)\b)
  as best (it|they|we|you|he|she) can
  to the best of
  (if|when|provided( that)?|as long as) ((an?|the|any|some|enough|one) )?<word> (is|are) (<free>|at (his|her|
    their) desk)
  (in ?so ?far|as far|so far) as (we|they|it|he|she|you) (can|is able|are able)
  subject to (?!(tax|vat|duty|an? |the (terms|conditions|contract|fee))\b)<word>
  unless ((too|very|otherwise|something|anything|things|urgent|else|more|is|are|get|gets|the|we|they|it|he|
    she) )*(<busy>|gets? in the way)
  if (it|we|they|you|he|she) (<wishing>|so (wish|choose|desire)s?|sees? fit|gets? (the|a) chance)
  if (there is|we have|they have|we get|we find|there’s) (enough |any |the )?(time|capacity|need|chance|
    demand|appetite|budget|room)
  if (all|everything) goes (well|to plan|smoothly)
  if the (need|opportunity|chance|mood) (arises|takes)
  (when|whenever|where|wherever) (we|they|it|he|she|you|staff|the team) (can|feels?|sees? fit|gets? (round|
    around) to it|gets? a chance|finds? (the )?time|has (the )?time|have (the )?time|has capacity|have capacity)
  (<roughly>|approx\.?|(?<!\bturns? )around|c\.|somewhere (around|near|
    between))(?= [$€£]?\d| half| all| every| an? (third|quarter|dozen|hundred|fifth|score|day|year|minute|quarter|
    week|month|fortnight|hour)| (<number-word>|chf|eur|usd|gbp))(?! (of|or the other)\b)
  (\d|ten|dozen)[\w%]* (<word> )?or so
  or so(?= (of|per|a|each|every|by|in|before)\b|[.,;]|$)
  -ish
  unless (we|they|it|he|she|you|staff|things|everyone) (is|are|gets?|feels?|finds?|decides?|chooses?|sees?|thinks?)
  should (the )?(<means>|resources) (so )?(permit|allow)
  (if|where|when|whenever|wherever|provided( that)?|providing|assuming( that)?) there( is| are) (enough |any |an? |
    sufficient |some )?\p{L}+
  unless (the )?weather
  (if|when|whenever) (we|they|you|it|staff) gets? (the|a) chance
  nothing (unforeseen|urgent|unexpected|untoward|else)[^,.;]{0,20}(happens|comes? up|crops? up|intervenes)
  (when|whenever|where|once|if|as soon as) (?!the (customer|client|lead|buyer)\b)(<word> ){1,3}(gets? (round|
    around) to|sees? fit|feels? like|finds? (the )?(time|a moment)|has (the )?(time|capacity|a moment)|(is|
    are) (free|available|around))
  (or|or else) (when|whenever|wherever) (it|this|that) (fits?|suits?)[^.,;]{0,30}
  (so|as) far as (this|that|it) can be done
  (or|and),? as (close|near) to (it|that|this) as
  (if|when|where|wherever|as) (the )?<word> lets? (us|them|it|him|her|me|you)
  (except|save|other than|apart from|outside|excepting)( (in|for|at|on|during|under))?( (a few|some|
    the))? <exceptional>(?= \p{L})
  where(ver)? (<word> ){0,2}(is|are) <wanted>
  unless there (is|are) (good |some |any |an? )?(reasons?|cause|need|grounds)
  as (<word> ){1,3}(sees? fit|(thinks?|deems?|considers?|finds?) (fit|right|best|proper|necessary|good))
  (about|roughly|(?<!\bturns? )around|approximately|more or less|broadly) (once|twice|thrice|every|each|weekly|
    monthly|quarterly|daily|yearly)
  in the main<stop>
  as an? (general|broad|rough|loose|overall) (aim|guide|guideline|target|goal|principle|intention|measure)
  // “within 24 hours or as soon as practical”: the second takes the first back.
  or (else )?as (soon|quickly|fast|promptly|early) as (is )?(reasonably )?(possible|practicable|practical|feasible|
    (they|we|you|it) can)(?!,? (\(?(which|what)ever|if (that is )?(sooner|earlier)))
`;

/** Leave to do something, which nobody can miss. */
export const permissions = turns`
  (may|can|could|might)\b[^.;,]{0,60}\b(up to|as (many|much) as)(?<!\b(no|none|nobody|never|neither|
    nothing)\b.{0,90})
  (may|might)(?= (?!be |not\b|only\b|never\b|no\b|\d)[^.;,]{0,60}(\d|\b(<number-word>|up to|as many|
    a dozen)\b))(?<!\b(no|none|nobody|never|neither|nothing)\b.{0,60})
  (up to|as many as|as much as|a maximum of) [$€£]?[\w.,%]+[^.;,]{0,60}\b(may|can|might|could)(?! not)
  (is|are) <allowed-to> to
  (has|have) (leave|permission|the option|the right|discretion|licence) to
`;

/** What comes after a list that has no end. */
export const openLists = turns`
  etc(etera)?\b\.?
  and so (on|forth)( and so forth)?
  and the like
  and <and-more>(?=[.,;)]|$)
  or (similar|the like|something)
  and such(like)?
  among(st)? other(s| things)
  and/or similar
  and whatnot
  to name (but|only|just)?\s?(a few|some)
  and other (such )?(things|stuff|matters|topics|items|bits)
  , …
  \.\.\.
`;
