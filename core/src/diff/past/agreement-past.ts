import { type DataMap, type DataPath, nodeAt, parseDate, readFrontmatter } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { Agreement, AgreementPast, HandbookView, PastText } from '../../resolve/index.ts';
import { numberIn } from '../versions/version-number.ts';
import { type Base, baseOf, numberOf } from './base-of.ts';
import { compareAgreement } from './compare-agreement.ts';
import { bumpFor, lowestAfter, majorOf, reaches } from './numbers.ts';
import type { PastLine, PastState } from './past-line.ts';
import type { PastReader } from './past-reader.ts';
import { statesOf } from './states-of.ts';
import { voidSignoffs } from './void-signoffs.ts';

/** An agreement beside its past; undefined where the line knows no text of it that bound anybody. */
export function agreementPast(
  agreement: Agreement,
  around: HandbookView,
  line: PastLine,
  reader: PastReader,
): AgreementPast | undefined {
  const states = statesOf(agreement, around, line);
  const { number } = numberIn(agreement.file.text);
  const base = baseOf(states, number);
  if (base === undefined) return undefined;
  const { since, before, previous, release, end } = base;
  const compare = (state: PastState) => compareAgreement(state, agreement, around, reader);
  const changes = compare(since);
  const bump = bumpFor(changes);
  const lowest = lowestAfter(numberOf(since), bump);
  const announced = release?.day ?? around.today;
  const news = isNewsInDoubt(base, announced, agreement) && before !== undefined ? compare(before) : undefined;
  return {
    since: pastText(since, changes.length > 0),
    before: before && pastText(before, news !== undefined || before === since),
    follows: previous && numberOf(previous),
    isReleased: release !== undefined,
    announced,
    changed: end.text === agreement.file.text ? (end.day ?? around.today) : around.today,
    changes,
    bump,
    lowest,
    isEnough: reaches(number, lowest),
    news,
    voidSignoffs: bump === 'major' ? voidSignoffs(agreement, states, compare) : [],
  };
}

/** @param isDated whether somebody needs to know its days: then its keys have to be read. */
function pastText(state: PastState, isDated: boolean): PastText {
  const number = numberOf(state);
  const { day } = state;
  return isDated ? { number, day, ...daysOf(state) } : { number, day, from: undefined, until: undefined };
}

const daysOf = remembered(({ text }: PastState) => {
  const { root } = readFrontmatter(text).frontmatter ?? {};
  return { from: dateAt(root, ['effective', 'from']), until: dateAt(root, ['effective', 'until']) };
});

/**
 * What a version changed on its way into the line was told then, and is not found out for every agreement again and again.
 * Only its first day may be wrong for longer: it lies before the day on which a duty changed, as a new first number says.
 */
function isNewsInDoubt({ release, before }: Base, announced: string, { root, version }: Agreement): boolean {
  const from = dateAt(root, ['effective', 'from']);
  if (release?.day === undefined || before === undefined || from === undefined) return false;
  return from < announced && majorOf(version) !== majorOf(numberOf(before));
}

function dateAt(root: DataMap | undefined, path: DataPath): string | undefined {
  const date = parseDate(textAt(root, path) ?? '');
  return date.ok ? date.value.date : undefined;
}

function textAt(root: DataMap | undefined, path: DataPath): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : undefined;
}
