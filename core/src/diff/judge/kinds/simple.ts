import { isMap, textAt } from '../books/plain.ts';
import { followsRename } from '../follows.ts';
import type { Matter, Verdict } from '../matter.ts';
import { partyName } from '../say/parties.ts';
import { plainSentence } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { clarifying, editorial, material } from '../verdicts.ts';

/** A name or title for people: what it heads stays what it is. */
export const judgeHeading = (matter: Matter): Verdict => editorial('heading', plainSentence(matter));

/** Book-keeping: version, sign-offs, where a term stands in the glossary. */
export function judgeRecord(matter: Matter): Verdict {
  const { field, before, after } = matter.difference;
  const yes = field === 'signoffs/*' ? (after ?? before) : undefined;
  if (!isMap(yes)) return editorial('record', plainSentence(matter));
  const party = partyName(matter, textAt(yes, 'party') ?? '');
  const version = textAt(yes, 'version');
  const what = version === undefined ? '' : ` version ${version}`;
  const signed = `${party} signed${what || ' the agreement'}.`;
  return editorial(
    'record',
    after === undefined ? `The sign-off of ${party} for${what || ' the agreement'} is gone.` : signed,
  );
}

/** Whom to ask. */
export const judgeContact = (matter: Matter): Verdict => editorial('contact', plainSentence(matter));

/** A setting of the tool. */
export const judgeSetting = (matter: Matter): Verdict => editorial('setting', plainSentence(matter));

/** The text says the same in another layout. */
export const judgeLayout = (matter: Matter): Verdict =>
  editorial('layout', `Only the layout of ${thingName(matter)} changes.`);

/** A rule may stand behind a link, and nobody here can see whether the new address holds the same one. */
export function judgeLink(matter: Matter): Verdict {
  return followsRename(matter, ['path']) ?? clarifying('link', plainSentence(matter));
}

/** The record of a review tells what was; whether it is told better or otherwise, only who was there can say. */
export function judgePast(matter: Matter): Verdict {
  return followsRename(matter, ['agreement']) ?? clarifying('past', plainSentence(matter));
}

/** A figure that goals were made from, and that nobody owes. */
export const judgeFigure = (matter: Matter): Verdict => clarifying('figure', plainSentence(matter));

/** A key of the author's own. */
export const judgeUnknown = (matter: Matter): Verdict => clarifying('unknown', plainSentence(matter));

/** One of a few words, each of which makes it another rule. */
export const judgeChoice = (matter: Matter): Verdict =>
  material('how-it-is-counted', 'different', plainSentence(matter));
