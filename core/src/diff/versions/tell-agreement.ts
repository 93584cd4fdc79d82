import { field, parseDate } from '../../parse/index.ts';
import { textField } from '../../resolve/index.ts';
import type { AgreementHistory, AgreementVersion } from './history.ts';
import { odditiesOf } from './oddities-of.ts';
import type { PastAgreement, WatchedSpan } from './past-agreement.ts';
import { lastChange, noteOf, type Telling } from './telling.ts';

/** Tells the past of an agreement: its versions, newest first, and what is odd about it. */
export function tellAgreement(agreement: PastAgreement, telling: Telling): AgreementHistory {
  const { id, path, exists } = agreement.past;
  const versions: AgreementVersion[] = [];
  const told = new Set<string>();
  for (const span of [...agreement.spans].reverse()) {
    if (span.number === undefined || told.has(span.number)) continue;
    told.add(span.number);
    const first = agreement.spans.find(({ number }) => number === span.number) as WatchedSpan;
    const version = tellVersion(id, first, span, telling);
    if (version !== undefined) versions.push(version);
  }
  return { id, path, exists, versions, oddities: odditiesOf(agreement, telling) };
}

function tellVersion(
  agreement: string,
  first: WatchedSpan,
  span: WatchedSpan,
  telling: Telling,
): AgreementVersion | undefined {
  const { closures, store, views } = telling;
  const closure = span.last && closures.get(span.last);
  if (span.last === undefined || closure === undefined) return undefined;
  const own = span.last.agreement;
  return {
    agreement,
    version: span.number as string,
    first: noteOf(telling, first.from),
    last: noteOf(telling, lastChange(span, telling)),
    path: own.path,
    get effective() {
      const effective = field(store.file(own)?.frontmatter?.root, 'effective');
      return { from: dayIn(textField(effective, 'from')?.value), until: dayIn(textField(effective, 'until')?.value) };
    },
    get files() {
      return views.filesOf(closure);
    },
    handbook: () => views.handbookOf(closure),
    snapshot: () => views.snapshotOf(closure),
  };
}

/** An ISO date; undefined where nothing is written, or no day. */
function dayIn(text: string | undefined): string | undefined {
  const day = text === undefined ? undefined : parseDate(text);
  return day?.ok ? day.value.date : undefined;
}
