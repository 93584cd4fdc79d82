import { either } from '../find.ts';

/** Qualities that are in the eye, the ear and the nose of whoever is there. */
const impression =
  '(?:smart|fresh|neat|nice|friendly|warm|good|fine|lovely|pretty|presentable|inviting|welcoming|cosy|festive|tidy|crisp|natural|modern|sharp|right|great|attractive|' +
  'accommodating|open-minded|attentive|charming|obliging|approachable|knowledgeable|caring|patient|tactful|discreet|considerate|resourceful|versatile|vigilant|realistic|moderate|popular|fast|slow|quick|short|brief|concise|wise|frank|tight|loose|rare|fair|easy|simple|hard|light|generous|bright|lean|rich|thorough|timely|' +
  'sensible|reasonable|adequate|decent|solid|healthy|credible|legible|readable|usable|bearable|tolerable|likeable|believable|affordable|ambitious|sane|smooth|courteous|gentle|' +
  'orderly|punctual|prompt|swift|speedy|effective|efficient|productive|ideal|optimal|acceptable|satisfactory|memorable|remarkable|outstanding|relevant|useful|helpful|meaningful|valuable|' +
  'appealing|professional|beautiful|calm|cheerful|delicious|tasty|impressive|elegant|stylish|convincing|confident|genuine|sincere|human|alive|amazing|' +
  'excellent|perfect|wonderful|superb|polite|kind|happy|content|proud|welcome|at home|at ease|the part|promising|healthy|clean)';

/** Adverbs that anybody can check. */
const definite =
  '(?:(?:dai|week|month|quarter|year|hour|night|fortnight|on|ear|ful|automatical|remote|direct|joint|independent|separate|manual|digital|electronical|local|central|alternate|sole|public|' +
  'anonymous|exclusive|annual|final|mere|sing|doub|complete|whol|part|entire|parallel|simultaneous|consecutive|bilateral|monoling|verbal|oral|physical|virtual|online|official|formal|new)ly|apply|supply|reply|family|assembly|rely|july|multiply|comply|italy|only|fly|ally)\\b';

/** Deeds in more than one word that nobody can look up. */
export const vagueDeeds = either([
  '(?:establish|position|present|prove|distinguish|reinvent|brand|cement|entrench|define)(?:s|es)? (?:ourselves|itself|themselves|himself|herself|myself|yourself)|makes? a name for',
  '(?:speaks?|talks?|uses?) the same language|sees? eye to eye|buys? into|stands? by(?! (?:for|at|from|until|till|on|with)\\b)|(?:earns?|wins?|has|have) (?:its|their|our|a) (?:fee|keep|seat at the table|place at the table|ear)|' +
    "(?:captures?|catch(?:es)?|conveys?) the (?:essence|spirit|mood|gist|feel)|suits? (?:every\\p{L}+|all|both|them)|just works?|impress(?:es)?(?! \\d)|masters? (?:the|its|their|our)|worth (?:every\\p{L}+[’']s|their|our|its|the) (?:while|time|effort)|" +
    'knows? [^,.;]{2,40} inside out|at (?:its|their|our) fingertips|(?:in|to|for) a fit state|fit for (?:the|its|their|our|a)',
  // “runs smoothly”, “loads quickly”, “spend wisely”: how, and nothing else
  `(?:runs?|loads?|works?|flows?|operates?|performs?|behaves?|spends?|acts?|speaks?|talks?|governs?|sings?|reads?|progress(?:es)?|proceeds?|functions?|cooperates?|communicates?|interacts?|dress(?:es)?|thinks?|chooses?|decides?|invests?|treats? (?:\\p{L}+ ){1,3}) ?(?:very |more |most )?(?!${definite})\\p{L}{3,}ly(?= |[.,;]|$)(?! (?:with|to|for|from|through|via|than)\\b)`,
  '(?:spent|treated|used|handled|managed|run|led|governed|looked upon) (?!' +
    definite +
    ')\\p{L}{3,}ly|(?:loads?|runs?|works?|moves?|acts?|reacts?|learns?|spreads?|thinks?) (?:fast|hard|quick|slow|well|smart|better|nicely)(?= |[.,;]|$)',
  '(?:is|are|be|becomes?) (?:an? )?(?:real |true |great |big |huge )?(?:breeze|joy|pleasure|delight|hit|treat|doddle|dream|triumph|asset|blessing|smash|success|model|credit|revelation|eye-opener|believers?|fans?|friends?|ambassadors?|advocates?|allies|winners?|heroes|stars?)(?= |[.,;]|$)(?! (?:of|for) \\d)',
  '(?<=^)(?:all|every|each|both) (?:[\\p{L}-]+ ){1,3}(?:confident|happy|motivated|aligned|on board|engaged|comfortable|satisfied|enthusiastic|committed|proud|at ease|convinced|inspired|passionate)(?= |[.,;]|$)',
  '(?:is|are|be|stays?|keeps?|remains?) (?:on (?:its|their|our|his|her) (?:toes|game|guard|mettle)|on the ball|on top of|quick off the mark|first off the mark|ahead of the (?:game|curve|pack)|in safe hands)|left (?:behind|unturned)(?! (?:on|at|in the)\\b)|(?:effort|expense|pains?) (?:is|are) spared',
  'draws? (?:an? )?(?:[\\p{L}-]+ )?crowds?|reflects? reality|tells? the (?:whole |full |true )?story|leaves? with an? (?:good|great|warm|nice|positive) ',
  `(?<=[:–] )(?:very )?(?:swift|immediate|hands-on|fun|${impression})(?=[,.;]|$| (?:and|but) )`,
  '(?<=[:–] )(?:industry standard|state of the art|market standard|business as usual|best practice)(?=[,.;]|$)',
  // “looks its best”, “sounds friendly”, “smells fresh”: how it seems to somebody
  `(?:looks?|looking|sounds|sounding|smells|tastes|feels?|feeling|seems?) (?:(?:very|so|as|really|always|rather|more|most|just) )?(?:(?:its|their|our|his|her) (?:very )?best|${impression})`,
  `(?:is|are|be|was|stays?|remains?|leaves?|being) (?:(?:very|so|really|always|rather|truly|well) )?(?:${impression}|at (?:its|their|our|his|her) (?:very )?(?:best|finest)|keen|thrilled|excited|impressed|` +
    'in (?:top|good|perfect|fine|great|excellent|tip-top|the best|mint|pristine) (?:form|shape|condition|order|nick|repair|taste|spirits|humour|hands)|spick and span|a credit to)(?=[.,;]|$| (?:by|at|on|in|every|each|all|for|and|but|before|throughout|during|this|next|when|to the)\\b)(?! (?:for \\d|in (?:the )?(?:\\p{L}+ )?(?:sense|light)))',
  '(?:is|are|be|being|stays?|gets?|becomes?) (?:(?:fully|all|quite|really|truly|completely|well|now) )?(?:convinced|persuaded|sold on|won over|at ease|behind the|fluent in|hooked|at one|of one mind|in agreement|enthused|inspired)(?! by \\d)',
  '(?:it|they|these|those|this|that|he|she|we|the [\\p{L}-]+) (?:deserves?|merits?)(?= |[.,;]|$)(?! to (?:pay|get)\\b)',
  '(?:takes?|has|have|casts?|gives?) (?:an?|another|the|its|their) (?:(?!first\\b)[\\p{L}-]+ )?(?:(?:hard|good|fresh|long|close) )?(?:look|think|glance|thought|feel) (?:at|over|into|about|for|of|through)',
  '(?:gets?|getting) (?:an?|the) (?:real |good |better |first )?(?:feel|sense|flavour|taste|picture) (?:for|of)',
  '(?:gives?|giving|puts?|devotes?) (?:(?:some|more|enough|much|due|proper|serious|careful|further|extra|real|its|their|every|full) ){1,2}(?:thought|attention|consideration|care|weight|effort|energy|priority)',
  '(?:uses?|using|shows?|exercises?|applies|apply) (?:(?:sound|good|common|best|proper|due|their|its|his|her|reasonable|professional|some|fine|great) ){0,2}(?:judge?ment|sense|discretion|tact|restraint|caution|diligence|initiative|imagination|courtesy|patience|understanding|consideration|skill)',
  '(?:lends?|gives?|offers?|turns?) (?:an? )?(?:sympathetic|helping|listening|friendly|open|willing|kind|patient|attentive) (?:ear|hand|shoulder|heart|word|face|smile)',
  '(?:offers?|gives?|provides?|brings?|lends?) (?:(?:some|real|more|true|full|every|great|their|its|warm) )?(?:comfort|hope|solace|reassurance|encouragement|moral support|joy|inspiration|peace of mind|warmth|kindness)(?= |[.,;]|$)',
  'behaves? (?:in |like |with |\\p{L}+ly)|(?:says?|finds?|writes?|picks?|chooses?|does?) (?:something|anything) (?:nice|kind|good|clever|useful|helpful|special|interesting|new|different|worthwhile|memorable|meaningful)',
  '(?:does|do|doing) so (?:with|in) (?!(?:writing|person|full|advance|the|an?|public|private|two|three|\\d)\\b)[\\p{L}-]+|(?:goes|go) (?:easy|gently|lightly) on',
  '(?:made|makes?) to feel|gets? (?:[\\p{L}’-]+ ){1,3}(?:talking|buzzing|thinking|on board|hooked|fired up|on side)',
  '(?:have|has|shares?|hold|holds) (?:the same|one|a (?:common|shared|single|joint|clear)) (?:picture|view|understanding|sense|idea|vision|language|cause)',
  '(?:works?|working) (?:hard|harder|closely|together|as one|on(?! [^,.;]{3,60} (?:ends|begins|starts|stops|is (?:finished|done|over|complete))\\b)|towards?|well|hand in hand|in harmony|in lockstep|tirelessly|diligently|' +
    'wonders|side by side|in tandem)',
  '(?:aims?|strives?|goes|go|pushe?s?|reach(?:es)?|shoots?) (?:for|towards?|after) (?:the|an?|our|its|their) (?:best|highest|greatest|top|finest|most|strongest)',
  '(?:best|highest|lowest|greatest|finest|strongest|leading|largest) [\\p{L}-]+ (?:in|among|of) (?:the|our|its|all|any|this) (?:industry|market|sector|region|country|peers?|class|city|field|trade|world|business|valley|competition)',
  '(?<!\\b(?:whichever|which|what|whatever|that|who) )comes? first(?! (?:week|day|thing))',
  '(?:is|are|be|become|becomes|feel|feels) (?:\\w+ly |all )?ready(?! (?:by|before|at|on|within|no later|for|to)\\b)',
  '(?:we|they|sales|marketing|support|everyone|everybody|reps|sellers|staff|team|teams|people|company|organisation) (?:is|are|will be|must be|shall be) (?:\\w+ly |all )?ready(?! (?:for|to) (?:\\p{L}+ing|review|use)\\b)',
  '(?:form|are|be|act as|work as|become|feel like)s? one (?:team|family|unit|company|crew)|second to none',
  '(?<!\\bas )well \\p{L}{2,}(?:ed|un)(?= |[.,;]|$)',
  'spends? (?:quality |some |more |enough )?time (?:at|with|on|in)(?! total)',
  '(?:bring|get|keep|have)s? (?:[\\p{L}’-]+ ){1,4}(?:under control|into shape|back on track|in hand|off the ground)',
  '(?:talk|speak|communicate|discuss)(?:s|es)? (?:openly|honestly|frankly|freely|candidly)|lands? with (?:the|our|its|their)',
  'turns? (?:[\\p{L}-]+ ){1,4}into (?:an? )?(?:fans?|friends?|ambassadors?|advocates?|promoters?|believers?|evangelists?|champions?|opportunit(?:y|ies)|success(?:es)?)',
  'wins? (?:the )?(?:\\p{L}+ )?(?:hearts|minds|respect|love|confidence)',
  '(?:close|narrow|bridge)s? the gap (?:to|with|on) (?:the|our|its) (?:rivals?|competit\\p{L}+|market|leaders?)',
  '(?:efforts?|energy|energies|attention)(?: [\\p{L}-]+){0,6} (?:go(?:es)?|flows?) (?:in)?to',
  'pays? off(?= (?:by|in|for|every|each|this)\\b|[.,;]|$)|lets? no(?:thing| [\\p{L}-]+) (?:slip|pass|get away|fall|go to waste)',
  'looks? after|looked after|lives? (?:our|the|by (?:our|its|their|these|what|the (?:values?|motto|principles?|rules?|word|book))|and breathes?)',
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
    'committed|proactive|dedicated|mindful|aligned|engaged|effective|efficient|flexible|open (?:to (?:new|other|different|fresh|outside|ideas?|feedback|suggestions?|change|criticism|input|learning|questions?|each other|one another|dialogue|discussions?|talks?|compromise|advice|what|whatever|opportunit\\p{L}+|challenges?)|and|with|about)|transparent|helpful|visible|' +
    'supportive|informed|empowered|motivated|valued|heard|proud|involved|consistent|familiar|confident|comfortable|satisfied|happy|good|better|' +
    'great|excellent|generous|lavish|lively|vibrant|painless|impressive|memorable|immaculate|spotless|flawless|exemplary|superb|outstanding|unbeatable|rock-solid|pleasant|beautiful|sharp|agile|lean|welcome|accountable|strong|accurate|clear|clean|tidy|safe|secure|simple|smooth|easy|relevant|robust|scalable|' +
    'productive|competitive|attractive|present|close|loyal|trusted|respected|recognised|known|loved|liked|admired|celebrated|home|friendly|fair|' +
    'honest|courteous|polite|professional|prompt|punctual|thorough|reliable|predictable|sustainable|profitable|successful|stable|strategic|' +
    'focused|customer-centric|data-driven|first|best|top|second to none|at the forefront|at the heart|on board|on brand|on message|on point|on track|' +
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
