import type { Report } from '../../rule.ts';
import { counted } from '../wording.ts';

/**
 * The first reports of a file; the last of them says how many more there are. A file of a hundred thousand rows that are all
 * wrong in the same way is told often enough, and an editor could not show them. @param what they are, for counting.
 */
export function* tellSome(reports: Iterable<Report>, what = 'row'): Generator<Report> {
  let told = 0;
  let last: Report | undefined;
  for (const report of reports) {
    told += 1;
    if (told < mostTold) yield report;
    else last ??= report;
  }
  if (last === undefined) return;
  const more = told - mostTold;
  yield more === 0
    ? last
    : {
        ...last,
        message: `${last.message} ${counted(more, what)} more of this file ${more === 1 ? 'is' : 'are'} like this.`,
      };
}

const mostTold = 200;
