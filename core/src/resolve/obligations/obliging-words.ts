import { binds } from './deeds.ts';
import { passiveDeed } from './passive-deeds.ts';
import { isSubject } from './subjects.ts';

/**
 * What a sentence obliges a party or a person of an agreement to do: “Sales will …”, “both teams must …”, “Marketing
 * commits to …”; empty in “Sales will:”. undefined where it obliges nobody: what somebody may do, what is not to be done
 * at all times, what will be seen, and what only a subordinate clause speaks of (“what Sales will do”).
 * @param sentence words on one line, with names marked.
 */
export function deedIn(sentence: string): string | undefined {
  if (sentence.length > longest || notBinding.test(sentence)) return undefined;
  const words = withoutAsides(sentence);
  for (const match of words.matchAll(bindingVerbs)) {
    const before = words.slice(Math.max(0, match.index - reach), match.index);
    const deed = words.slice(match.index + match[0].length);
    if (endsInSubject(before) && binds(match[0].trim().toLowerCase(), deed, before))
      return deed.replace(/[\s:]+$/u, '');
  }
  return passiveDeed(words);
}

/** Longer ones are lists or tables in disguise. */
const longest = 600;
/** How far a subject stands from its verb at most. */
const reach = 160;

/** Questions, and what is only imagined or foretold. */
const notBinding =
  /\?["”’)]*$|\b(?:one day|some day|sooner or later)\b|^(?:in|throughout|for the purposes? of) this (?:guide|section|document|page|text|chapter|example)\b|^(?:for example|for instance|e\.g\.|say,|imagine|suppose|example:)/i;

function withoutAsides(sentence: string): string {
  return sentence.replace(/“[^“”]*”|(?<![\p{L}\p{N}])"[^"]*"|\([^()]*\)/gu, (aside) => ' '.repeat(aside.length));
}

/** Words that bind whoever stands before them. */
const bindingVerbs =
  /(?<=\S)(?:[’']ll| +(?:will|shall|must|should|(?:is|are) to|(?:has|have|needs?|ought) to|commits? (?:itself|themselves|ourselves)? ?to|(?:is|are) (?:both |each |fully |jointly |solely |also )?(?:committed to|responsible for|accountable for|answerable for|in charge of)|agrees? (?:to|that (?:it|they|we) (?:will|shall|must))|(?:has|have) (?:agreed|committed|promised|undertaken) to|(?:is|are) (?:obliged|bound|required|expected) to|owes?(?! (?:its|their|his|her|our|much|everything|a lot|success|thanks)\b)|(?:responsibility|duty|commitment|promise|obligation|job|task|role) is to|promises?(?! (?:is|are|was|were|will|must|that (?:is|are)|in|of)\b)|pledges?|undertakes? to|ensures?|guarantees?|makes? sure))(?![\p{L}’'-])/giu;

/** Whether the words before a verb end in a clause that is its subject, and the clause hangs on no other one. */
function endsInSubject(before: string): boolean {
  const starts = [
    { at: 0, joint: '' },
    ...[...before.matchAll(joints)].map(({ index, 0: joint }) => ({ at: index + joint.length, joint })),
  ];
  const start = starts.find(({ at }) => isSubject(before.slice(at).replace(/^["“•] ?/, '')));
  if (start === undefined) return false;
  const above = before.slice(0, start.at - start.joint.length);
  if (/^[,;:–—]/.test(start.joint) || start.joint === '') return !nested.test(above);
  // “what Marketing does and Sales will do”: the whole still hangs on “what”.
  return !subordinators.test(above.split(/[,;:–—]/).at(-1) ?? '');
}

/** Where a clause may begin. */
const joints = /[,;:–—] (?:(?:and|but|then|so) )?|(?<= )(?:and|but|then|so) /g;

const subordinators =
  /\b(?:what|how|that|which|who|whom|whose|when|where|whether|why|if|because|until|unless|while|since|before|after|as|than)\b/i;

/** “… likely that when Marketing hits its target, Sales will too”. */
const nested = /\b(?:that|because|so) (?:when|if|once|as|after|before|whenever)\b[^,]*$/i;
