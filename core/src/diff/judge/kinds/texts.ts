import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { judgeBlock } from '../prose/judge-block.ts';
import { judgeWords } from '../prose/judge-words.ts';
import { bodySentence } from '../say/body.ts';
import { sayReach } from '../say/reach.ts';
import { plainSentence, sameSentence } from '../say/sentences.ts';
import { inWords } from '../say/words.ts';
import { widened } from '../values/widened.ts';
import { clarifying, editorial, material, mirrored } from '../verdicts.ts';

/** Words for people: what the change of words means, by the decision rules for prose. */
export function wordsVerdict(matter: Matter): Verdict {
  const verdict = judgedWords(matter);
  const message = verdict.class === 'editorial' ? sameSentence(matter) : plainSentence(matter);
  return { ...verdict, message };
}

/** Words that say what somebody does. Where there were none or are none any more, a duty came or went. */
export function judgeDuty(matter: Matter): Verdict {
  const { difference, row } = matter;
  const { before, after } = difference;
  if (before !== undefined && after !== undefined) return wordsVerdict(matter);
  const more = row.more ?? 'different';
  return before === undefined
    ? material('new-duty', more, plainSentence(matter))
    : material('duty-gone', mirrored(more), plainSentence(matter));
}

/** Words of the body: what kind of piece they stand in, and where they lead, counts as well. */
export function judgeBody(matter: Matter): Verdict {
  const verdict = judgeBlock(matter.difference, matter.names());
  const message = bodySentence(matter);
  // What a term means stands in its keys; a remark beside them explains it.
  const isRemark = matter.here.term !== undefined && matter.difference.kind !== 'changed';
  return isRemark && verdict.class === 'material' ? clarifying('remark-on-a-term', message) : { ...verdict, message };
}

/**
 * Words that say how something is counted, or whom it applies to. What they say is a duty's measure, so words that mean
 * something else make it another duty even where nobody can tell in which direction.
 */
export function judgeMeasure(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  const because = matter.row.is === 'scope' ? 'whom-it-applies-to' : 'how-it-is-counted';
  if (isSaid(matter)) return clarifying('said-already', plainSentence(matter));
  if (before !== undefined && after !== undefined) {
    const verdict = judgedWords(matter);
    if (verdict.class === 'editorial') return editorial(verdict.because, sameSentence(matter));
  }
  return material(because, directionOf(matter), `${plainSentence(matter)}${sayReach(matter)}`);
}

/** One more event that stops a clock makes it easier to keep; what the table does not tell of is only another way to count. */
function directionOf({ difference, row }: Matter): Direction {
  const { before, after } = difference;
  if (row.more === undefined) return 'different';
  if (before === undefined || after === undefined) return before === undefined ? row.more : mirrored(row.more);
  const change = widened(inWords(before) ?? '', inWords(after) ?? '');
  return change === undefined ? 'different' : change === 'more' ? row.more : mirrored(row.more);
}

/** Whether what is counted came or went while the sentence of the goal names it all the same. */
function isSaid({ difference, before, after }: Matter): boolean {
  const words = difference.before ?? difference.after;
  const isField = difference.field === 'goals/*/metric' || difference.field === 'goals/*/of';
  if (!isField || difference.kind === 'changed' || typeof words !== 'string') return false;
  return [before, after].every(({ goal }) => goal?.statement.toLowerCase().includes(words.trim().toLowerCase()));
}

function judgedWords({ difference, names, row }: Matter): Omit<Verdict, 'message'> {
  // In “when the MQL is assigned” the first word says nothing that its key does not say.
  const isEvent = row.is === 'counting' || row.is === 'scope';
  const words = [difference.before, difference.after].map((plain) => {
    const text = inWords(plain) ?? '';
    return isEvent ? text.replace(/^(?:when|once|if) (?=\p{L})/iu, '') : text;
  });
  return judgeWords(words[0] ?? '', words[1] ?? '', names());
}
