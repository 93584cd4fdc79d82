import type { Range } from '../../read/index.ts';
import { type FileIndex, fileIndex, textField } from '../../resolve/index.ts';
import { numberIn } from '../versions/version-number.ts';
import { baseOf, numberOf } from './base-of.ts';
import type { PastLine, PastState } from './past-line.ts';
import { statesOf } from './states-of.ts';

/** What of an agreement and its past matters to the definitions that it uses. */
export interface AgreementBase {
  readonly agreement: string;
  readonly title: string;
  readonly path: string;
  /** The number it carries, in full, and where it stands. */
  readonly number: string;
  readonly range: Range;
  /** The text it is compared with, and that one's number. */
  readonly since: PastState;
  readonly sinceNumber: string;
}

/** By the id of each agreement in force that had a number on the main line and has one now. */
export function agreementBases(line: PastLine): FileIndex<AgreementBase> {
  return fileIndex<AgreementBase>({
    entriesOf: ({ agreement }, around) => {
      if (agreement?.status !== 'active') return [];
      const { file, id, title, root } = agreement;
      const version = textField(root, 'version');
      const { number } = numberIn(file.text);
      const since = baseOf(statesOf(agreement, around, line), number)?.since;
      const sinceNumber = since && numberOf(since);
      if (version === undefined || number === undefined || since === undefined || sinceNumber === undefined) return [];
      return [[id, { agreement: id, title, path: file.path, number, range: version.range, since, sinceNumber }]];
    },
    same: (one, other) =>
      one.since === other.since &&
      one.number === other.number &&
      one.title === other.title &&
      one.path === other.path &&
      one.range.start === other.range.start &&
      one.range.end === other.range.end,
  });
}
