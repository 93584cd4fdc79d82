import { part, turns } from '../turns.ts';

/** Adverbs that anybody can check. */
const definite = part`
  (<ends-in-ly>|<checkable-before-ly>ly)\b
`;

/** Deeds in more than one word that nobody can look up. */
export const vagueDeeds = turns`
  <self-styling>(s|es)? (ourselves|itself|themselves|himself|herself|myself|yourself)
  makes? a name for
  (speaks?|talks?|uses?) the same language
  sees? eye to eye
  buys? into
  stands? by(?! (for|at|from|until|till|on|with)\b)
  (earns?|wins?|has|have) (its|their|our|a) (fee|keep|seat at the table|place at the table|ear)
  (captures?|catch(es)?|conveys?) the (essence|spirit|mood|gist|feel)
  suits? (every\p{L}+|all|both|them)
  just works?
  impress(es)?(?! \d)
  masters? (the|its|their|our)
  worth (every\p{L}+’s|their|our|its|the) (while|time|effort)
  knows? [^,.;]{2,40} inside out
  at (its|their|our) fingertips
  (in|to|for) a fit state
  fit for (the|its|their|our|a)
  // “runs smoothly”, “loads quickly”, “spend wisely”: how, and nothing else
  (<going>|treats? (<word> ){1,3}) ?(very |more |most )?(?!${definite})\p{L}{3,}ly<gap>(?! (with|to|for|from|
    through|via|than)\b)
  <treated> (?!${definite})\p{L}{3,}ly
  (loads?|runs?|works?|moves?|acts?|reacts?|learns?|spreads?|thinks?) (fast|hard|quick|slow|well|smart|better|
    nicely)<gap>
  (is|are|be|becomes?) (an? )?(real |true |great |big |huge )?<delights><gap>(?! (of|for) \d)
  (?<=^)(all|every|each|both) (<word> ){1,3}<moods><gap>
  (is|are|be|stays?|keeps?|remains?) (on (its|their|our|his|her) (toes|game|guard|mettle)|on the ball|on top of|
    quick off the mark|first off the mark|ahead of the (game|curve|pack)|in safe hands)
  left (behind|unturned)(?! (on|at|in the)\b)
  (effort|expense|pains?) (is|are) spared
  draws? (an? )?(<word> )?crowds?
  reflects? reality
  tells? the (whole |full |true )?story
  leaves? with an? (good|great|warm|nice|positive)[ ]
  (?<=[:–] )(very )?(swift|immediate|hands-on|fun|<impression>)(?=[,.;]|$| (and|but) )
  (?<=[:–] )(industry standard|state of the art|market standard|business as usual|best practice)(?=[,.;]|$)
  // “looks its best”, “sounds friendly”, “smells fresh”: how it seems to somebody
  (looks?|looking|sounds|sounding|smells|tastes|feels?|feeling|seems?) ((very|so|as|really|always|rather|more|most|
    just) )?((its|their|our|his|her) (very )?best|<impression>)
  (is|are|be|was|stays?|remains?|leaves?|being) ((very|so|really|always|rather|truly|well) )?(<impression>|at (its|
    their|our|his|her) (very )?(best|finest)|keen|thrilled|excited|impressed|in <fine> <condition>|spick and span|
    a credit to)(?=[.,;]|$| (by|at|on|in|every|each|all|for|and|but|before|throughout|during|this|next|when|
    to the)\b)(?! (for \d|in (the )?(<word> )?(sense|light)))
  (is|are|be|being|stays?|gets?|becomes?) ((fully|all|quite|really|truly|completely|well|now) )?<won-over>(?! by \d)
  (it|they|these|those|this|that|he|she|we|the <word>) (deserves?|merits?)<gap>(?! to (pay|get)\b)
  (takes?|has|have|casts?|gives?) (an?|another|the|its|their) ((?!first\b)<word> )?((hard|good|fresh|long|
    close) )?(look|think|glance|thought|feel) (at|over|into|about|for|of|through)
  (gets?|getting) (an?|the) (real |good |better |first )?(feel|sense|flavour|taste|picture) (for|of)
  (gives?|giving|puts?|devotes?) (<due> ){1,2}<attention>
  (uses?|using|shows?|exercises?|applies|apply) (<sound> ){0,2}(<judgement>|judge?ment)
  (lends?|gives?|offers?|turns?) (an? )?<sympathetic> (ear|hand|shoulder|heart|word|face|smile)
  (offers?|gives?|provides?|brings?|lends?) ((some|real|more|true|full|every|great|their|its|warm) )?<comfort><gap>
  behaves? (in |like |with |\p{L}+ly)
  (says?|finds?|writes?|picks?|chooses?|does?) (something|anything) <nice>
  (does|do|doing) so (with|in) (?!(writing|person|full|advance|the|an?|public|private|two|three|\d)\b)<word>
  (goes|go) (easy|gently|lightly) on
  (made|makes?) to feel
  gets? (<word> ){1,3}(talking|buzzing|thinking|on board|hooked|fired up|on side)
  (have|has|shares?|hold|holds) (the same|one|a (common|shared|single|joint|clear)) (picture|view|understanding|
    sense|idea|vision|language|cause)
  (works?|working) (<together>|on(?! [^,.;]{3,60} (ends|begins|starts|stops|is (finished|done|over|complete))\b))
  (aims?|strives?|goes|go|pushe?s?|reach(es)?|shoots?) (for|towards?|after) (the|an?|our|its|their) (best|highest|
    greatest|top|finest|most|strongest)
  <best> <word> (in|among|of) (the|our|its|all|any|this) <fields>
  (?<!\b(whichever|which|what|whatever|that|who) )comes? first(?! (week|day|thing))
  (is|are|be|become|becomes|feel|feels) (\w+ly |all )?ready(?! (by|before|at|on|within|no later|for|to)\b)
  <our-people> (is|are|will be|must be|shall be) (\w+ly |all )?ready(?! (for|to) (\p{L}+ing|review|use)\b)
  (form|are|be|act as|work as|become|feel like)s? one (team|family|unit|company|crew)
  second to none
  (?<!\bas )well \p{L}{2,}(ed|un)<gap>
  spends? (quality |some |more |enough )?time (at|with|on|in)(?! total)
  (bring|get|keep|have)s? (<word> ){1,4}(under control|into shape|back on track|in hand|off the ground)
  (talk|speak|communicate|discuss)(s|es)? (openly|honestly|frankly|freely|candidly)
  lands? with (the|our|its|their)
  turns? (<word> ){1,4}into (an? )?<admirers>
  wins? (the )?(<word> )?(hearts|minds|respect|love|confidence)
  (close|narrow|bridge)s? the gap (to|with|on) (the|our|its) (rivals?|competit\p{L}+|market|leaders?)
  (efforts?|energy|energies|attention)( <word>){0,6} (go(es)?|flows?) (in)?to
  pays? off(?= (by|in|for|every|each|this)\b|[.,;]|$)
  lets? no(thing| <word>) (slip|pass|get away|fall|go to waste)
  look(s|ed)? after
  lives? (our|the|by (our|its|their|these|what|the (values?|motto|principles?|rules?|word|book))|and breathes?)
  (knock|nail|smash|crush|kill|blow|rock|ace|bring)(s|es)? (it|them) ?(out of|away|off|home)?
  be( more| very| as)? <virtues>
  takes? (good |great |proper )?care(?! of the \d)
  takes? (full )?ownership
  pays? (<word> )?attention
  stays? (on top|close|in touch|informed|aligned|relevant|current|ahead)
  keeps? (<kept-up>|an? (<word> )?eye|the (faith|flame|spirit))
  makes? (an|every|the) effort
  gives? (it |their |our |its |her |his )?(all|everything|\d+ ?(%|per ?cent)|a hundred)
  <being> ((<seen-as>|\w+ly|an?) ){0,2}(<praised-states>|open (to (<new-things>|opportunit\p{L}+)|and|with|
    about))(?! (for|to) (\p{L}+ing|review|signature|download|inspection|pick-?up|collection|use)\b)
  (is|are|am) (always |simply |all )?(here|there|on hand|around)( always)? (to|for)(?= \p{L})
  (exists?|lives?) to
  (go(es)?|going) <places-to-go>
  (happy|satisfied|comfortable|pleased|content) with
  makes? a (<word> )?<marks>
  adds? value
  <bond-verbs> (<word> ){0,3}?<bonds>
  raises? (<word> )?(awareness|profile|standards|the game|the bar)
  strives? for (?!\d|at|an? \d)<word>
  makes? the (most|best) of
  gets? (the )?(most|best) (from|out of)
  lives? up to
  leans? (in|into)
  (come|go|walk|leave)s? (away|home|out) (feeling|happy|knowing|inspired|with an? )
  shares? what (works?|they (know|learn))
  (pulls?|sticks?) together
  excellence
  contributes? to
  acts? on
  reacts? to
  plays? (a|an|its|their|our|his|her) (<word> )?(part|role)
  puts? (<token> ){0,6}(first|at the (heart|centre|center))
  does? (the right thing|a great job|a good job|well|more)
  brings? (<token> ){0,6}(to life|together|closer|alive)
  takes? (<token> ){0,6}(to the next level|to new heights|seriously|to heart|in (its|their|our) stride|up a notch)
  gets? (<got-to>|<word> excited)
  comes? together(?! (for|at) (an?|the|their|its|our) )
  appl(y|ies) (what|the lessons|lessons|everything|all (that )?they)
  peace of mind
  (notice|feel|see)s? (the|a) (<word> )?difference
  keeps? (<token> ){1,3}<kept-states>
  makes? (sure |certain )?(<word> ){0,3}<made-states>
  <showing> (<word> ){0,2}<shown-virtues>(?= (and|in|across|with|of|among|between|at|every|each|for|to|through|by|
    on|within|throughout)|[.,;]|$)(?![^.;]{0,60}(\d|%))
`;
