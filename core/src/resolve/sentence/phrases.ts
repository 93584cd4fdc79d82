/*
 * The turns of phrase of the sentence grammar: what a list of single words cannot say. Each list is matched in the order
 * of the text, in lower or upper case.
 */

/** Leaves open whether it holds: an escape clause. */
export const escapes = either([
  'ideally|typically|usually|normally|hopefully|generally|mostly|largely|broadly|often enough|sometimes|occasionally',
  '(?:where|if|when|whenever|wherever|as far as|insofar as|so far as|as long as)(?: (?:it is|is|this is|at all|reasonably|practically|humanly))? (?:possible|feasible|practical|practicable|sensible|appropriate|applicable|workable|achievable)',
  'to the (?:best|extent)\\b[^,.;]{0,60}(?:ability|possible|feasible)|as a (?:general )?rule|as a rule of thumb|in principle|in most cases|in general|for the most part|by and large|more often than not',
  '(?:best|reasonable|all reasonable|good[- ]faith) (?:efforts?|endeavours?|endeavors?|shot)|(?:do|does|try|tries|give it) (?:our|their|its|your|his|her|my)(?: very| level)? best',
  '(?:as|if|when|where) (?:the |our |their )?(?:time|capacity|resources?|workload|staffing|budget|circumstances) (?:allows?|permits?)|(?:time|capacity|resources|budget|weather|workload) permitting|as (?:much|many)(?: \\w+)? as (?:we|you|they|it) can|(?:does|do) what (?:it|they|we|you|he|she) can|as best (?:it|they|we) can',
  'subject to (?:\\w+ )?(?:availability|capacity|workload|demand|resources|staffing|budget)|unless (?:(?:too|very|otherwise) )?(?:busy|impossible|agreed|unavoidable|prevented)',
  'if (?:it|we|they|you) (?:seems?|feels?|thinks?|wants?|likes?)|if (?:there is|we have|they have) (?:enough )?(?:time|capacity|need)',
  '(?:about|approximately|approx\\.?|roughly|around|circa|some|nearly|almost|close to)(?= [$€£]?\\d| half| all| every| a (?:third|quarter|dozen|hundred)| (?:ten|twenty|thirty|forty|fifty|sixty|one|two|three|four|five|six|seven|eight|nine))(?! (?:of|or the other)\\b)',
  '(?:\\d|ten|dozen)[\\w%]* (?:\\w+ )?or so|give or take|more or less|or thereabouts',
]);

/** A place that was left empty for a number or a day. */
export const placeholders =
  /\[[^\]]{0,60}\](?!\()|<[^>\s][^>]{0,60}>|\bT\.?B\.?[DCA]\b|\b[XN]{1,3}(?:%| ?percent\b)|[$€£][XN]+\b|(?<![\w-])X{2,}(?![\w-])|\b[XN] (?=\p{Ll})|_{3,}|\?{2,}|…{2,}|\{[^}]{0,60}\}/u;

/** A number that is only named, and stands somewhere else. */
export const namedTargets = either([
  '(?:an? |the |its |our |their )?(?:agreed|agreed-upon|target|set|defined|given|planned|required|committed|expected|promised|stated|forecast|budgeted|stipulated)(?: upon)? (?:number|amount|volume|quota|threshold|quantity|level|share|rate|time|times|window|deadline|date|limit|target|\\w+ (?:threshold|volume|number|rate|level))s?',
  '(?:hits?|meets?|reach(?:es)?|achieves?|makes?|exceeds?|beats?|attains?|fulfils?|deliver(?:s)? on) (?:(?!every\\b|each\\b|to\\b|on\\b|at\\b|with\\b|and\\b)[\\w-]+ ){0,4}?(?:targets?|goals?|numbers?|quotas?|plan|budget|thresholds?|SLAs?|KPIs?|objectives?|commitments?|deadlines?)',
  '(?:within|under|on|to|against) (?:the |our |its |their )?(?:agreed |approved )?(?:SLAs?|budget|plan|quota|scope|limits?|tolerance)',
  '(?:as )?per (?:the |our )?(?:\\w+ )?(?:plan|SLA|contract|agreement|schedule)|according to (?:the |our )?(?:\\w+ )?(?:plan|schedule|SLA)|in line with (?:the |our )?(?:[\\w-]+ )?(?:plan|targets?|forecast|goals?)',
  '(?:at|above|below|under|over) (?:the )?(?:target|quota|plan|threshold|benchmark)',
]);

/** Leave to do something, which nobody can miss. */
export const permissions = either([
  'may\\b[^.;,]{0,60}\\bup to',
  'can\\b[^.;,]{0,60}\\bup to',
  'up to [$€£]?[\\w.,%]+[^.;,]{0,60}\\b(?:may|can)(?! not)',
  '(?:is|are) (?:allowed|free|welcome|permitted|entitled) to',
]);

/** How much, in words that are no number. */
export const vagueAmounts = either([
  '(?<!\\b(?:how|as|so|too|at the|for the) )(?:several|many)|numerous|various|countless|plenty of|lots of|a lot of|loads of|a few|a couple(?: of)?|a handful of|enough|some(?! of| \\d)|ample|a bit',
  '(?<!\\bat (?:the )?)most(?! recent|ly)(?: of)?|a (?:large )?majority|the (?:vast |large )?majority|a large part|the bulk of|(?:nearly|almost|virtually|practically) (?:all|every|everyone|none|no)',
  '(?:an? |the )?(?:healthy|fair|decent|reasonable|substantial|significant|considerable|large|larger|small|smaller|good|great|higher?|lower?|sizeable|sizable|steady|constant|sufficient|adequate|right|increasing|growing|meaningful|maximum|minimum|limited) (?:number|amount|volume|share|quantity|portion|proportion|flow|stream|level|supply|part|rate)s?',
  '(?:is|are|stays?|remains?|keeps?) (?:\\w+ ){0,3}(?:low|high|minimal|healthy|stable|steady|short|small|under control)(?= (?:every|each|per|this|in|all)|[.,;]|$)',
]);

/** When, in words that set no day. */
export const vagueTimes = either([
  'as (?:soon|quickly|fast|promptly|early|rapidly|swiftly|often|regularly|frequently) as\\b(?: (?:is )?(?:possible|practicable|feasible|they can|we can|you can|it can|needed|necessary|required))?|asap',
  'promptly|soon|shortly|swiftly|speedily|immediately|instantly|eventually|quickly|rapidly|timely|later on|right away|straight away|at once|before long|in no time',
  'in (?:a|due) (?:timely|prompt|speedy|swift) (?:manner|fashion|way)|in due (?:course|time)|in good time|in the (?:near|foreseeable) future|in the (?:coming|next few|following) (?:days|weeks|months)|on time|without (?:\\w+ )?delay|over time|in time',
  'within (?:an? )?(?:reasonable|sensible|acceptable|appropriate|decent|fair|short|suitable|adequate|good)(?: \\w+)? (?:time|period|timeframe|time-frame|delay|window|span)|within reason',
  '(?:an? )?(?:few|couple(?: of)?|several) (?:business |working )?(?:minutes|hours|days|weeks|months)|early enough|sooner or later',
  '(?:by|before|in|next|this|until|come) (?:the )?(?:early |late |end of )?(?:spring|summer|autumn|winter)',
]);

/** Vague even where a time stands beside it: “shortly after the event”, “in a day or two”. */
export const vagueOffsets = either([
  '(?:an?|one) (?:minute|hour|day|week|month) or (?:two|so|three)',
  '(?:shortly|soon|promptly|a while|some time|well|not long|a little|right|early enough|in good time) (?:after|before|ahead of)',
]);

/** How often, in words that set no rhythm. */
export const vagueFrequencies = either([
  'regularly|periodically|frequently|occasionally|often|rarely|sporadically|repeatedly|continuously|continually|constantly|from time to time|now and (?:then|again)|once in a while|ad hoc|on occasion|many times|several times|at regular intervals|on a regular basis|all that often',
  '(?:as|if|when|where|whenever) (?:needed|necessary|required|appropriate|applicable|desired|relevant|requested|called for|the need arises)',
]);

/** Deeds in more than one word that nobody can look up. */
export const vagueDeeds = either([
  '(?:works?|working) (?:hard|closely|together|as one|on|towards?|well|hand in hand)|looks? after|takes? (?:good )?care|takes? ownership|pays? attention|stays? on top|stays? (?:close|in touch|informed|aligned|relevant)|keeps? (?:an eye|in touch|up with|building|improving|learning|working)|makes? an effort',
  '(?:is|are|be|being|become|becomes|feel|feels|remain|remains) (?:\\w+ )?(?:aware|ready|available|responsive|committed|proactive|dedicated|mindful|aligned|engaged|effective|efficient|flexible|open|transparent|helpful|visible|supportive|informed|empowered|motivated|valued|heard|proud|involved|consistent|familiar|confident|comfortable|satisfied|happy|good|better|great|excellent)',
  '(?:go(?:es)?|going) (?:viral|the extra mile|above and beyond|cold)|(?:happy|satisfied|comfortable|pleased|content) with|make(?:s)? a (?:difference|contribution|success)|adds? value|(?:gains?|builds?|earns?|wins?|nurtures?) (?:[\\w-]+ ){0,3}?(?:trust|momentum|credibility|authority|loyalty|relationships|rapport|awareness|goodwill)|raises? awareness|strives? for (?!\\d|at|an? \\d)[\\w-]+|makes? the most of|gets? the most (?:from|out of)|lives? up to|steps? up|leans? in|excellence|deepens?|contributes? to|acts? on|reacts? to',
]);

/** Qualities in more than one word, and in the eye of somebody. */
export const vagueQualities = either([
  '(?:high|top|good|highest|best)[- ](?:quality|class|value|grade|calibre|caliber)|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|well[- ](?:known|informed|prepared|aligned|trained|equipped|respected)|up to (?:standard|scratch|par)',
  '(?:that|which|who)? ?(?:our |the |their )?(?:\\w+ )?(?:customers|audience|people|buyers|users|readers|sales|reps|partners|they|we) (?:loves?|likes?|enjoys?|is happy with|cares? about|finds? useful|find helpful)',
]);

/** Begins words that tell why, and commit nobody. */
export const purposes = either([
  '(?:(?<!and )so(?! (?:on|forth|far|long|many|much|as)\\b)|so as to|in order to|in order that|with a view to|with the (?:aim|goal|intention) of|for the sake of|in the spirit of|in the interests? of|because|since|thereby|which (?:helps?|gives?|lets?|allows?|makes?|means?)|such that|aimed at|as part of)',
]);

/** What comes after a list that has no end. */
export const openLists = either([
  'etc(?:etera)?\\b\\.?|and so (?:on|forth)(?: and so forth)?|and the like|and (?:more|others?|similar)(?=[.,;)]|$)|or similar|and suchlike|among others|among other things|amongst others|and/or similar|and whatnot|to name (?:but )?a few',
]);

/** Words that set where a change starts. */
export const baselines = either([
  'from [$€£]?(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[^;]{0,80}?\\bto',
  '(?:compared|relative|as against|against|versus|vs\\.?|over|than|above|below|up on|down on|beyond|on)(?: (?:to|with|in|on|at|for|the|that|those|same))*(?: \\w+){0,2}? (?:last|previous|prior|preceding|same|year before|month before|quarter before|week before|baseline|[qh][1-4]|20\\d\\d|fy ?\\d+|a year (?:ago|earlier))',
  'the (?:week|month|quarter|half|year) (?:before|earlier|prior)|year[- ]on[- ]year|year[- ]over[- ]year|(?:quarter|month|week)[- ](?:on|over)[- ](?:quarter|month|week)|[qmyw]o[qmyw]',
  "\\(from [^)]{1,60}\\)|\\bbaseline of [$€£]?\\d|from (?:today’s|today's|the current|its current) [$€£]?\\d",
]);

function either(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${sources.join('|')})(?![\\p{L}\\d-])`, 'giu');
}
