import { either } from '../find.ts';

/** Deeds in more than one word that nobody can look up. */
export const vagueDeeds = either([
  '(?:made|makes?) to feel|gets? (?:[\\p{L}’-]+ ){1,3}(?:talking|buzzing|thinking|on board|hooked|fired up|on side)',
  '(?:have|has|shares?|hold|holds) (?:the same|one|a (?:common|shared|single|joint|clear)) (?:picture|view|understanding|sense|idea|vision|language|cause)',
  '(?:works?|working) (?:hard|harder|closely|together|as one|on|towards?|well|hand in hand|in harmony|in lockstep|tirelessly|diligently|' +
    'wonders|side by side|in tandem)',
  'looks? after|lives? (?:our|the|by|and breathes?)',
  '(?:knock|nail|smash|crush|kill|blow|rock|ace|bring)(?:s|es)? (?:it|them) ?(?:out of|away|off|home)?',
  'be(?: more| very| as)? (?:kind|gentle|patient|generous|gracious|considerate|thoughtful|humble|curious|tactful|discreet|sensitive|' +
    'resourceful|inventive|imaginative|creative|bold|brave|diligent|attentive|cheerful|warm|candid|frank|sincere|tolerant|respectful)',
  'takes? (?:good |great |proper )?care(?! of the \\d)|takes? (?:full )?ownership|pays? (?:\\w+ )?attention',
  'stays? on top|stays? (?:close|in touch|informed|aligned|relevant|current|ahead)',
  'keeps? (?:an? (?:\\w+ )?eye|in touch|up with|building|improving|learning|working|pace|abreast|on top|an ear|an open|the (?:faith|flame|spirit))',
  'makes? (?:an|every|the) effort',
  'gives? (?:it |their |our |its |her |his )?(?:all|everything|\\d+ ?(?:%|per ?cent)|a hundred)',
  '(?:is|are|be|being|become|becomes|feel|feels|felt|remain|remains|stay|stays|seem|seems|look|looks) (?:(?:\\w+ly|more|very|so|fully|always|' +
    'all|well|both|truly|as|the most|most|an?|seen as|known as|viewed as|recognised as|regarded as) ){0,2}(?:aware|available|responsive|' +
    'committed|proactive|dedicated|mindful|aligned|engaged|effective|efficient|flexible|open (?:to|and|with|about)|transparent|helpful|visible|' +
    'supportive|informed|empowered|motivated|valued|heard|proud|involved|consistent|familiar|confident|comfortable|satisfied|happy|good|better|' +
    'great|excellent|ready|welcome|accountable|strong|accurate|clear|clean|tidy|safe|secure|simple|smooth|easy|relevant|robust|scalable|' +
    'productive|competitive|attractive|present|close|loyal|trusted|respected|recognised|known|loved|liked|admired|celebrated|home|friendly|fair|' +
    'honest|courteous|polite|professional|prompt|punctual|thorough|reliable|predictable|sustainable|profitable|successful|stable|strategic|' +
    'focused|customer-centric|data-driven|first|best|top|second to none|at the forefront|at the heart|on brand|on message|on point|on track|' +
    'on the same page|in sync|in step|in good shape|in good hands|in the loop|in tune|up to date|up to scratch|up to speed|fit for purpose|' +
    'fired up|pumped|energised|hungry|on fire|buzzing|a pleasure|a delight|a joy|second nature|a household name)(?! (?:for|to) (?:\\p{L}+ing|' +
    'review|signature|download|inspection|pick-?up|collection|use)\\b)',
  '(?:is|are|am) (?:always |simply |all )?(?:here|there|on hand|around)(?: always)? (?:to|for)(?= \\p{L})|(?:exists?|lives?) to',
  '(?:go(?:es)?|going) (?:viral|the extra mile|above and beyond|cold|from strength to strength|the distance|all out|beyond|down well|smoothly|well)',
  '(?:happy|satisfied|comfortable|pleased|content) with',
  'make(?:s)? a (?:\\w+ )?(?:difference|contribution|success|splash|impression|mark|impact)|adds? value',
  '(?:gains?|builds?|earns?|wins?|nurtures?|forges?|cements?|deepens?|strengthens?|maintains?|creates?|establishes?|develops?|cultivates?|' +
    'grows?) (?:[\\w-]+ ){0,3}?(?:trust|momentum|credibility|authority|loyalty|relationships?|relations|rapport|awareness|goodwill|partnerships|' +
    'ties|bonds|links|connections|communit(?:y|ies)|bridges|culture|reputation|presence|brand)',
  'raises? (?:\\w+ )?(?:awareness|profile|standards|the game|the bar)',
  'strives? for (?!\\d|at|an? \\d)[\\w-]+|makes? the (?:most|best) of',
  'gets? (?:the )?(?:most|best) (?:from|out of)|lives? up to|leans? (?:in|into)|(?:come|go|walk|leave)s? (?:away|home|out) (?:feeling|happy|' +
    'knowing|inspired|with an? )|shares? what (?:works?|they (?:know|learn))|pulls? together',
  'sticks? together|excellence|contributes? to|acts? on|reacts? to',
  'plays? (?:a|an|its|their|our|his|her) (?:\\w+ )?(?:part|role)',
  'puts? (?:\\w+ ){0,6}(?:first|at the (?:heart|centre|center))',
  'does? (?:the right thing|a great job|a good job|well|more)',
  'brings? (?:\\w+ ){0,6}(?:to life|together|closer|alive)',
  'takes? (?:\\w+ ){0,6}(?:to the next level|to new heights|seriously|to heart|in (?:its|their|our) stride|up a notch)',
  'gets? (?:to grips|on top|behind|closer|better|serious|a grip|a handle|up to speed|in shape|\\w+ excited)',
  'comes? together(?! (?:for|at) (?:an?|the|their|its|our) )|appl(?:y|ies) (?:what|the lessons|lessons|everything|all (?:that )?they)|' +
    'peace of mind|(?:notice|feel|see)s? (?:the|a) (?:\\p{L}+ )?difference',
  "keeps? (?:[\\w’'-]+ ){1,3}(?:happy|informed|posted|engaged|motivated|satisfied|warm|fresh|tidy|clean|safe|alive|aligned|in the loop|" +
    'in the picture|in the know|in the mood|up to date|up to speed|in good shape|in good spirits|in order|on track|moving|flowing|running|simple|' +
    'open|on their toes|at bay)',
  "makes? (?:sure |certain )?(?:[\\w’'-]+ ){0,3}(?:feel|feels|look|know|knows|easier|better|easy|simple|happy|proud|count|matter|work|works|" +
    'stick|shine|welcome|safe)',
  '(?:shows?|demonstrates?|displays?|exudes?|radiates?|brings?|maintains?|preserves?|protects?|upholds?|safeguards?|promotes?|fosters?|drives?|' +
    'ensures?) (?:\\w+ ){0,2}(?:respect|care|empathy|commitment|leadership|integrity|professionalism|courtesy|kindness|warmth|enthusiasm|quality|' +
    'standards|consistency|accuracy|fairness|continuity|alignment|adoption|engagement|efficiency|growth|innovation|success|uptake|value|' +
    'satisfaction|retention|loyalty|excellence|collaboration|accountability|transparency)(?= (?:and|in|across|with|of|among|between|at|every|' +
    'each|for|to|through|by|on|within|throughout)|[.,;]|$)(?![^.;]{0,60}(?:\\d|%))',
]);
