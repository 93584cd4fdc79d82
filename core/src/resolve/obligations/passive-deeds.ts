import { beginsWithSubject } from './subjects.ts';

/**
 * What is to be done with something, wherever the one who does it stands in the sentence; undefined where nothing is.
 * @param words with names marked.
 */
export function passiveDeed(words: string): string | undefined {
  const match = passive.exec(words);
  if (match !== null) return match[1];
  for (const pattern of [byWhom, ofWhom]) {
    const found = pattern.exec(words);
    const rest = found === null ? '' : words.slice(found.index + found[0].length);
    if (found !== null && beginsWithSubject(rest)) return rest;
  }
  return undefined;
}

/** “Every MQL must be called …”: nobody is named, and somebody has to. */
const passive =
  /(?:^|(?<=[,;:] ))(?:(?:the|each|every|all|any|an?|new|our) )*(?:[\p{L}-]+ ){0,2}(?:leads?|contacts|prospects?|opportunit(?:y|ies)|requests?|[ei]nquir(?:y|ies)|tickets?|deals?|handovers?|hand-offs?|handoffs?|campaigns?|reports?|meetings?|MQLs?|SQLs?|SALs?|SAOs?|PQLs?|HQLs?|MQAs?)(?: (?:from|of|with|in|at|that|which|who)\b[^,.;:]{1,60}?)? (?:must|shall|should|(?:is|are) to|ha(?:s|ve) to|needs? to) be ((?:[\p{L}-]+ed|made|sent|held|kept|given|written|taken|shown|done|set|brought|built)\b[^;]*)/iu;

/** “Leads will be called by Sales”. */
const byWhom =
  /(?:^|(?<=[,;:] ))(?![^,;:]*\b(?:what|how|that|which|when|where|whether|why|if|because|until|once|they)\b)[^,;:]{1,80} (?:will|shall|must) be (?:\p{L}+ )?(?:\p{L}+ed|made|sent|held|kept|given|written|taken|shown|done|set|brought|built)(?: \p{L}+)? by (?=.)/iu;

/** “It is the responsibility of Marketing to …”. */
const ofWhom =
  /^(?:it is|it’s|it's) (?:the )?(?:responsibility|duty|task|job) of (?=.)|^(?:it is|it’s|it's) up to (?=.)/iu;
