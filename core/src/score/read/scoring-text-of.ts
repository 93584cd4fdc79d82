import { workCalendars } from '../../clock/index.ts';
import {
  type DataNode,
  field,
  type IsoDate,
  items,
  parseDate,
  parseDuration,
  parseRecurrence,
} from '../../parse/index.ts';
import {
  type Agreement,
  fiscalYearStart,
  type Handbook,
  scalarField,
  statusField,
  textField,
  textsField,
} from '../../resolve/index.ts';
import type { ScoredCancellation, ScoredException, ScoredRemedy, ScoringText } from '../scoring-text.ts';
import { readTrigger } from './miss-trigger.ts';
import { scoredGoal } from './scored-goal.ts';

/**
 * What an agreement says about scoring, read from a handbook as it stands.
 * @param agreementId the id of the agreement, or the agreement itself.
 * @param written when its author wrote it; absent for a text that is not committed.
 * @returns undefined where the handbook has no such agreement.
 */
export function scoringTextOf(
  handbook: Pick<Handbook, 'agreements' | 'settings' | 'today'>,
  agreementId: string | Agreement,
  written: { readonly authored?: IsoDate | undefined } = {},
): ScoringText | undefined {
  const agreement =
    typeof agreementId === 'string' ? handbook.agreements.find(({ id }) => id === agreementId) : agreementId;
  return agreement && read(agreement, handbook, written.authored);
}

function read(
  agreement: Agreement,
  { settings, today }: Pick<Handbook, 'settings' | 'today'>,
  authored: IsoDate | undefined,
): ScoringText {
  const { root } = agreement;
  const [from, until] = ['from', 'until'].map((key) => dayIn(field(root, 'effective'), key));
  const fiscalYearStarts = fiscalYearStart(settings.facts);
  const surroundings = { from, fiscalYearStarts, near: from ?? authored ?? today };
  const review = field(root, 'review');
  return {
    agreement: agreement.id,
    title: agreement.title,
    version: agreement.version,
    authored,
    binds: agreement.status === 'active',
    from,
    until,
    parties: agreement.parties.map(({ id, name }) => ({ id, name })),
    goals: agreement.goals.map((goal) => scoredGoal(goal, surroundings)),
    remedies: items(field(root, 'remedies')).flatMap((node) => remedyOf(node, agreement)),
    exceptions: items(field(root, 'exceptions')).flatMap(exceptionOf),
    cancellation: cancellationOf(field(root, 'cancellation'), agreement),
    review: review && { every: recurrenceIn(review, 'every'), next: dayIn(review, 'next') },
    calendars: workCalendars({ settings }),
    fiscalYearStarts,
    currency: settings.currency,
  };
}

function remedyOf(node: DataNode, { goals }: Agreement): ScoredRemedy[] {
  const then = textField(node, 'then')?.value;
  const read = readTrigger(
    field(node, 'when'),
    goals.map(({ key }) => key),
  );
  if (then === undefined || read === undefined) return [];
  const by = textsField(node, 'by').map(({ value }) => value);
  const binding = statusField(node) === 'active';
  return [{ when: read.when, then, by, within: durationIn(node, 'within'), binding }];
}

/** An exception that does not bind sets nothing aside. */
function exceptionOf(node: DataNode): ScoredException[] {
  const when = textField(node, 'when')?.value;
  if (when === undefined || statusField(node) !== 'active') return [];
  const supersedes = textsField(node, 'supersedes').map(({ value }) => value);
  const then = textField(node, 'then')?.value;
  return [{ when, supersedes, then }];
}

function cancellationOf(node: DataNode | undefined, { goals }: Agreement): ScoredCancellation | undefined {
  const read = readTrigger(
    field(node, 'when'),
    goals.map(({ key }) => key),
  );
  if (node === undefined || read === undefined) return undefined;
  return {
    when: read.when,
    besides: read.besides,
    notice: durationIn(node, 'notice'),
    by: textField(node, 'by')?.value,
  };
}

function dayIn(node: DataNode | undefined, key: string): IsoDate | undefined {
  const day = parseDate(textField(node, key)?.value ?? '');
  return day.ok ? day.value.date : undefined;
}

function durationIn(node: DataNode, key: string) {
  const duration = parseDuration(scalarField(node, key)?.text ?? '');
  return duration.ok ? duration.value : undefined;
}

function recurrenceIn(node: DataNode, key: string) {
  const recurrence = parseRecurrence(scalarField(node, key)?.text ?? '');
  return recurrence.ok ? recurrence.value : undefined;
}
