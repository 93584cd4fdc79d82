import { nodeAt } from '../../parse/index.ts';
import { type Agreement, type AgreementPast, scalarField } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, related, replace } from '../rule.ts';
import { announcedIn } from '../support/past/announced.ts';
import { firstDayAfter, noticeOf } from '../support/past/notice.ts';
import { readNumber } from '../support/past/numbers.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfBeginning } from '../support/past/places.ts';
import { arrivalOf } from '../support/past/running-period.ts';
import { sayChanges } from '../support/past/say.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'notice-too-short',
  title: 'Changes are announced as early as was promised',
  category: 'review',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    const duties = past && newDuties(past, agreement);
    const notice = noticeOf(agreement);
    const from = dateIn(agreement.facts, ['effective', 'from']);
    // What begins before it was made is a matter of another rule.
    if (past === undefined || duties === undefined || notice === undefined || (from ?? '') < duties.day) return;
    const announced = announcedIn(agreement, past, duties.day, handbook);
    const earliest = firstDayAfter(notice, announced, handbook);
    if (from === undefined || earliest === undefined || from >= earliest) return;
    yield {
      range: placeOfBeginning(agreement),
      message: `${duties.words} It was announced on ${announced} and holds from ${from}, but the agreement promises ${quote(notice.text)} of notice: people need that time to get ready. The first day that keeps the promise is ${earliest}.`,
      related: [related(agreement.file, notice.range, 'The notice that is promised.')],
      fixes: beginOn(earliest, agreement),
    };
  },
});

/** What came with changed duties, in words, and the day on which it came; undefined where no duty changed. */
function newDuties(past: AgreementPast, agreement: Agreement): { day: string; words: string } | undefined {
  const { version } = agreement;
  const arrival = arrivalOf(past, agreement);
  const material = arrival?.changes.filter((change) => change.class === 'material') ?? [];
  if (arrival !== undefined && material.length > 0) return { day: arrival.day, words: sayChanges(material) };
  const [now, old] = [readNumber(version), readNumber(past.before?.number)];
  const isNewFirst = past.isReleased && now !== undefined && old !== undefined && now.major > old.major;
  // A new first number says that a duty has changed.
  return isNewFirst
    ? { day: past.announced, words: `Version ${version} has come in place of ${past.before?.number}.` }
    : undefined;
}

function beginOn(day: string, { root, file }: Agreement): Fix[] {
  const begins = scalarField(nodeAt(root, ['effective']), 'from');
  return begins === undefined ? [] : [{ ...replace(file, begins.range, day, `Begin on ${day}`), byHand: true }];
}
