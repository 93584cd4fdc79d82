import { either, find } from '../find.ts';
import type { Doubt, Parts } from '../parts.ts';
import { endsIn } from '../vocabulary.ts';

/** A number or a day that is only named, and stands somewhere else; and a place that was left empty for one. */
export function namedDoubts(parts: Parts): Doubt[] {
  return [...emptyDoubts(parts), ...namedTimes(parts), ...namedTargets(parts)];
}

function emptyDoubts({ text }: Parts): Doubt[] {
  const match = placeholders.exec(text);
  if (match === null) return [];
  const isTime = /\b(?:by|within|before|until|in|on|every)(?: the)? $/i.test(text.slice(0, match.index));
  const range = { start: match.index, end: match.index + match[0].length };
  return [{ kind: 'empty', part: isTime ? 'time' : 'target', range }];
}

function namedTimes({ promise, times }: Parts): Doubt[] {
  const named = find(promise, timesElsewhere);
  const isTimed = times.some(({ range }) => !named.some(({ start, end }) => range.start >= start && range.start < end));
  return isTimed ? [] : named.map((range): Doubt => ({ kind: 'named', part: 'time', range }));
}

function namedTargets({ promise, amounts, times, vocabulary }: Parts): Doubt[] {
  if (amounts.some(({ kind }) => kind !== 'group')) return [];
  const [range] = find(promise, measuresElsewhere).filter(
    ({ start }) => !(/^(?:against|versus|vs)\b/i.test(promise.slice(start, start + 8)) && telling.test(promise)),
  );
  if (range !== undefined) return [{ kind: 'named', part: 'target', range }];
  for (const match of promise.matchAll(reaching)) {
    const words = match[1]?.trim().toLowerCase().split(/\s+/) ?? [];
    const isNamed = words.some((word, at) => isKnown.test(word) || endsIn(vocabulary.target, words.slice(0, at + 1)));
    if (!isNamed || handedOver.test(match[0])) continue;
    const end = match.index + match[0].length;
    return [{ kind: 'named', part: times.length === 0 ? 'time' : 'target', range: { start: match.index, end } }];
  }
  return [];
}

/** “spend against budget is reported”: what is told, and not what is reached. */
const telling =
  /\b(?:report|show|present|e?-?mail|send|sent|post|publish|shar|review|discuss|display|circulat|chart|plot|log|record|compar|measur|check|track|print|read out|submit)\p{Ll}*\b/iu;

/** “delivers the final media plan”: a paper that is handed over. */
const handedOver =
  /^deliver\p{Ll}* (?:the|its|their|our|an?) (?:(?:final|first|new|next|full|draft|revised|updated|complete|signed|written|rolling) )*(?!(?:annual|yearly|quarterly|monthly|sales|growth|revenue|agreed|budgeted|business|target) )\p{Ll}+ (?:plan|plans|forecast|budget|requirements|standards|timeline) ?$|^deliver\p{Ll}* (?:the|an?) (?:rolling|revised|updated|draft|final|signed) (?:plan|forecast|budget) ?$/iu;

/** A place that was left empty for a number or a day. */
export const placeholders = new RegExp(
  '\\[[^\\]]{0,60}\\](?!\\()|<[^>\\s][^>]{0,60}>|\\bT\\.?B\\.?[DCA]\\b|\\btbc\\b|\\btbd\\b|\\bto be (?:confirmed|decided|determined|agreed|' +
    'announced|set|defined|advised|fixed)\\b|\\b[XN]{1,3}(?:%| ?percent\\b)|[$€£][XN]+\\b|(?<![\\w-])X{2,}(?![\\w-])|\\b[XN] (?=\\p{Ll})|_{2,}|' +
    '\\?{2,}|(?<=\\s)\\?(?=\\s\\p{Ll})|…{2,}|\\{[^}]{0,60}\\}|(?<=\\b(?:by|of|to|least|until|within) )(?:\\.{3}|…|–|—|-)(?=\\s|$|\\.)',
  'u',
);

const known =
  '(?:agreed|agreed-upon|mutually agreed|target|targeted|set|defined|given|planned|required|requisite|committed|expected|promised|stated|' +
  'forecast|forecasted|budgeted|stipulated|contracted|contractual|usual|customary|standard|specified|specific|prescribed|published|negotiated|' +
  'allotted|allocated|approved|normal|necessary|laid-down|designated|predetermined|pre-agreed|established|assigned|desired|permitted|' +
  'permissible|scheduled|appointed)';

const isKnown = new RegExp(`^${known}$`, 'iu');

const measure =
  '(?:number|figure|amount|volume|quota|count|share|level|percentage|total|sum|price|rate|target|quantity|minimum|maximum|mix|pace)s?';

/** How much, by a name: “the agreed number of leads”, “the budgeted margin”. */
const measuresElsewhere = either([
  `(?:an? |the |its |our |their )?${known}(?: upon)?(?: [\\p{L}-]+){0,2}? (?:number|amount|volume|quota|threshold|quantity|level|share|rate|` +
    'limit|target|margin|count|ratio|frequency|cadence|spend|headcount|mix|minimum|maximum|score|capacity|pace|figure|sum|percentage|total|' +
    'proportion|ceiling|cap|floor|tally|standard|norm|output|yield|turnover)s?',
  '(?:on|(?:within|under|to|against|over|inside|below|above|at) (?:the |our |its |their )?) ?(?:agreed |approved |annual |quarterly |' +
    'monthly )?(?:slas?|budget|plan|quota|scope|tolerances?|target|threshold|benchmark|service levels?|norms?|par|forecast|parameters|spec|' +
    'allowance)',
  '(?:as )?per (?:the |our )?(?:[\\p{L}-]+ ){0,2}?(?:plan|sla|contract|agreement|schedule|policy|matrix)',
  'according to (?:the |our )?(?:[\\p{L}-]+ ){0,2}?(?:plan|schedule|sla|roadmap)',
  'in line with (?:the |our )?(?:[\\p{L}-]+ ){0,2}?(?:plan|targets?|forecast|goals?|budget|expectations|projections|quota|standards?|benchmarks?|industry)',
  'in accordance with (?:the |our )?(?:[\\p{L}-]+ ){0,2}?(?:plan|schedule|sla|targets?)',
  'as (?:agreed|planned|budgeted|forecast|promised|contracted)',
  '(?:the|its|our|their) (?:number|figure|amount|volume|quota|count|share|level|percentage|total|sum|price|rate|targets?)s? (?:(?:in|from) (?:the |our |its |their |this |that )?(?:[\\p{L}-]+ ){0,2}(?:plan|budget|contract|agreement|sla|annex|appendix|schedule|table|forecast|model|brief|policy|roadmap|strategy|charter|offer|document|letter|plans|tables?)(?!\\p{L})|(?:set|' +
    'laid down|stated|agreed|promised|fixed|named|ordered|called for|foreseen) (?:the |our |by |in |on |for )*[\\p{L}-]+|(?:that |which )?(?:we|' +
    'they|both|the board|the two sides) (?:have |had |has )?(?:agreed|set|promised|named|fixed))',
  'as (?:laid down|set out|set down|set|stated|specified|described|defined|listed|shown|foreseen|given|written|fixed|prescribed) (?:in|by|on|under)',
  '(?:where|what|as|how|whatever|which) (?:the |our |their )?(?:[\\p{L}-]+ )?(?:plan|model|budget|forecast|sla|contract|agreement|target|strategy|roadmap)s? (?:says?|wants?|puts?|expects?|shows?|has|foresees?)',
  '(?:is|are|be|stays?) (?:where|what|as (?:high|low|many|much)) (?:we|they|it|the \\p{L}+) (?:ought|wants?|needs?|should|hopes?|likes?|expects?)',
  '(?:its|their|our|his|her) (?:own |full |fair |due |whole )?(?:share|part|portion|slice|bit|half) of the (?:[\\p{L}-]+ )?(?:plan|number|budget|target|quota|goal|forecast|figure|total|growth plan|load|work)',
  `the ${measure}(?: of [\\p{L}-]+(?: [\\p{L}-]+)?)? (?:laid down|set out|set down|set|shown|stated|given|named|fixed|foreseen|agreed|promised|specified|listed|prescribed|called for|required|` +
    'forecast|budgeted|ordered|expected|planned|mentioned|written|entered|put down|noted|recorded) (?:in|into|by|from|on|under|for|at)',
  `the ${measure}(?: of [\\p{L}-]+(?: [\\p{L}-]+)?)? (?:that |which )?(?:the|our|its|their) [\\p{L}-]+(?: [\\p{L}-]+)? (?:calls? for|asks? for|demands?|requires?|sets?|foresees?|shows?|gives?|says?|prescribes?|predicts?|` +
    'suggests?|wants?|needs?|allows?|promises?)',
  `the ${measure}(?: of [\\p{L}-]+(?: [\\p{L}-]+)?)? (?:that |which )?(?:it|they|we|he|she) (?:(?:has|have|had) )?(?:signed up (?:to|for)|committed to|promised|agreed(?: to| on)?|set|needs?|owes?|was promised|were promised)`,
  'the [\\p{L}-]+s (?:that |which )?(?:the|our|its|their) (?:[\\p{L}-]+ )?(?:plan|model|budget|forecast|sla|target|quota|strategy|roadmap) (?:calls? for|asks? for|demands?|requires?|sets?|foresees?|shows?|prescribes?|promises?)',
  'the [\\p{L}-]+ (?:that )?(?:we|they|both sides|both teams|the board) (?:have |had |has )?(?:agreed|forecast|promised|budgeted|planned|' +
    'targeted|committed)(?: to)?',
  '(?:whatever|what) (?:the )?(?:[\\p{L}-]+ ){1,3}(?:calls? for|demands?|requires?|asks? for|sets?|agreed|says?)',
]);

/** When, by a name: “by the agreed date”, “within the usual time”. */
const timesElsewhere = either([
  `(?:by|before|within|until|on|at|in|to|inside|ahead of) (?:the |our |its |their |an? )?${known}(?: upon)?(?: [\\p{L}-]+){0,3}? (?:times?|` +
    'windows?|deadlines?|dates?|limits?|periods?|timeframes?|time-frames?|timelines?|intervals?|slas?|service levels?|days?|slots?|schedules?|' +
    'turnarounds?|turnaround times?)',
  '(?:by|before|within|to|on|inside|at) (?:the |our |its |their )?(?:(?!first\\b|last\\b|next\\b)[\\p{L}-]+ )?(?:deadlines?|due dates?|' +
    'schedule|slas?|service levels?|response times?|time limits?|cut-off|timeline|target dates?|turnaround times?)',
]);

/** Verbs of reaching, and what follows up to the next sign or preposition of time. */
const reaching = new RegExp(
  '(?<![\\p{L}\\d-])(?:commits? to|signs? up to|delivers? against|hit|meet|met|reach|achieve|make|exceed|beat|attain|fulfil|fulfill|delivers? on|land|surpass|smash|overachieve|' +
    'outperform|satisfy|honour|come in (?:on|under|at)|stay (?:within|on|under)|keep (?:within|to|on|under)|land on|stick to|top|deliver)(?:s|es|' +
    "ing|ed)? ((?:(?!every\\b|each\\b|to\\b|on\\b|at\\b|with\\b|and\\b|for\\b|by\\b|in\\b|of\\b|from\\b)[\\p{L}’'-]+ ?){1,6})",
  'giu',
);
