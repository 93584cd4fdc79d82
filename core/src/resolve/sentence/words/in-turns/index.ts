import { amountsWords } from './amounts.ts';
import { changesWords } from './changes.ts';
import { commonWords } from './common.ts';
import { deedsWords } from './deeds.ts';
import { escapesWords } from './escapes.ts';
import { namedWords } from './named.ts';
import { purposesWords } from './purposes.ts';
import { qualitiesWords } from './qualities.ts';
import { timesWords } from './times.ts';
import { vagueTimesWords } from './vague-times.ts';

/**
 * The words that turns of phrase are made of, by the name that stands for any of them: `<size>`. Words are set apart by
 * spaces; an underscore joins those of an entry with several; “+” says that the entry ends in “s” as well, as a verb or
 * as more than one of a thing.
 */
export const wordsInTurns: Readonly<Record<string, string>> = {
  ...amountsWords,
  ...changesWords,
  ...commonWords,
  ...deedsWords,
  ...escapesWords,
  ...namedWords,
  ...purposesWords,
  ...qualitiesWords,
  ...timesWords,
  ...vagueTimesWords,
};
