/**
 * Whether one or two words below “Goals” promise something: “Better leads”, “Respond fast”. “Win rate” and “Pipeline”
 * are labels. @param text an item of a list.
 */
export function isTersePromise(text: string): boolean {
  return tersely.test(text.trim());
}

const quality =
  '(?:more|better|fewer|less|faster|higher|lower|greater|stronger|happier|quicker|cheaper|shorter|cleaner|quick|fast|prompt|good|great|timely|' +
  'rapid|swift|speedy|clean|happy|excellent|top|immediate|regular|frequent|honest|open|smooth|perfect|proactive)';
const manner =
  '(?:fast|faster|quickly|promptly|soon|sooner|better|well|more|less|often|rapidly|swiftly|timely|immediately|regularly|asap)';

/** “Open rate” and “top accounts” name a thing; a word of quality before a figure is no promise. */
const tersely = new RegExp(
  `^(?:${quality} (?!rates?\\b|accounts?\\b|deals?\\b|score\\b|leads? definition)[\\p{L}-]+|[\\p{L}-]+ ${manner})[.!]?$`,
  'iu',
);

/**
 * Whether a sentence of a paragraph below “Goals” is a goal and not a word about them: it begins with a deed (“Double the
 * pipeline …”) or with what shall be more or better.
 */
export function isGoalSentence(text: string): boolean {
  return beginsWithDeed.test(text) && !tellsOfThings.test(text) && !/\?["”’)]*$/.test(text);
}

/** How the text of a block has to begin, or a sentence in it, so that it is worth reading. */
export const deedOpening =
  /(?:^|[.!] |\n)[*_\s]*(?:doubl|tripl|quadrupl|grow|increas|rais|improv|boost|lift|accelerat|reduc|cut|lower|halve|deliver|generat|creat|sourc|bring|send|answer|respond|repl|return|call|win|clos|book|build|keep|maintain|delight|convert|nurtur|qualif|provid|shorten|speed|strengthen|expand|maximi|minimi|more|better|fewer|faster|happier)/i;

const beginsWithDeed = new RegExp(
  '^(?:double|triple|quadruple|grow|increase|raise|improve|boost|lift|accelerate|reduce|cut|lower|halve|deliver|generate|create|source|bring|send|' +
    'answer|respond|reply|return|call|win|close|book|build|keep|maintain|delight|convert|nurture|qualify|provide|shorten|speed up|strengthen|expand|' +
    'maximi[sz]e|minimi[sz]e)(?= \\p{L}|[ ,]\\d| [$€£])|^(?:more|better|fewer|faster|happier) [^,;:]{1,60}[.!]?$',
  'iu',
);

/** “Answer times are read in the CRM”, “Call RevOps with questions”. */
const tellsOfThings =
  /^(?:(?!(?:that|which|who|and)\b)[\p{L}’'-]+ ){1,5}(?:is|are|was|were|has|have|had|will|must|can|may|should|comes?|means?|depends?)\b|\bwith (?:any |your )?questions?\b|\b(?:you|your|below|above)\b/iu;
