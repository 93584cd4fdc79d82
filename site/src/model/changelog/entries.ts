import type { Change, ChangeClass } from '@living-sla/core/diff';
import { addresses } from '../addresses.ts';
import { classes, countInWords } from '../changes/change-groups.ts';
import type { Context } from '../context.ts';
import { dayInWords } from '../readings.ts';
import { reviewLine } from '../review/reviews-page.ts';
import { type TermChange, termChanges } from '../term/term-past.ts';
import type { AgreementPast, Past, PastVersion } from '../versions/past.ts';

/** One thing that happened to the handbook: a version came, a review was held, a shared word got another meaning. */
export interface ChangeEntry {
  readonly kind: 'version' | 'review' | 'word';
  /** Names it for ever: two builds of the same history give the same. */
  readonly id: string;
  /** The day, and the moment as ISO 8601; a review is only known by its day. */
  readonly day: string;
  readonly moment: string;
  readonly on: string;
  readonly title: string;
  readonly address: string;
  /** One line that sums it up. */
  readonly summary: string;
  /** What weighs most, in sentences. */
  readonly sentences: readonly string[];
  /** How many more sentences its page has. */
  readonly more: number;
  /** Ids of what it concerns, to filter by. */
  readonly agreements: readonly string[];
  readonly parties: readonly string[];
  readonly classes: readonly ChangeClass[];
}

const mostSentences = 5;

/** Everything that happened, the newest first. */
export function changeEntries(past: Past, context: Context): ChangeEntry[] {
  const versions = past.agreements.flatMap((own) => own.versions.map((version) => versionEntry(version, own)));
  const reviews = context.handbook.reviews.flatMap((review) => reviewEntry(review, context) ?? []);
  const words = [...past.terms.keys()].flatMap((id) => wordEntries(id, past, context));
  // Of one moment, what was agreed comes before what it did to words.
  return [...versions, ...words, ...reviews].sort((a, b) =>
    a.moment === b.moment ? 0 : Date.parse(b.moment) - Date.parse(a.moment),
  );
}

/** The name of a version among all entries. */
export function versionId(agreement: string, version: string): string {
  return `version/${agreement}/${version}`;
}

function versionEntry(version: PastVersion, { id, title }: AgreementPast): ChangeEntry {
  const changes = version.facts().changes;
  const { source, previous, authored, address } = version;
  return {
    kind: 'version',
    id: versionId(id, version.version),
    ...dated(authored, source.first.authored),
    title: `${title} ${version.version}`,
    address,
    summary: previous === undefined ? 'The first version.' : `${countInWords(changes)}.`,
    ...told(changes),
    agreements: [id],
    parties: unique(changes.flatMap(({ parties }) => parties)),
    classes: classesOf(changes),
  };
}

function reviewEntry(review: Context['handbook']['reviews'][number], context: Context): ChangeEntry | undefined {
  const day = review.held?.value;
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  const { title, about, decisions } = reviewLine(review, context);
  const decided = (review.data?.decisions ?? []).map((decision) =>
    typeof decision === 'string' ? decision : decision.statement,
  );
  const parties = review.agreements.flatMap((id) => context.agreement(id)?.parties.map((party) => party.id) ?? []);
  return {
    kind: 'review',
    id: `review/${review.id}`,
    ...dated(day, `${day}T00:00:00Z`),
    title,
    address: addresses.review(review.id),
    summary: `Review of ${about}: ${decisions}.`,
    sentences: decided.slice(0, mostSentences),
    more: Math.max(0, decided.length - mostSentences),
    agreements: review.agreements,
    parties: unique(parties),
    classes: [],
  };
}

/** A word that is new, or whose page reads differently and means the same, is no news of the handbook as a whole. */
function wordEntries(id: string, past: Past, context: Context): ChangeEntry[] {
  return termChanges(id, past, context)
    .filter(({ kind, changes }) => kind === 'removed' || changes.some((change) => change.class !== 'editorial'))
    .filter(({ kind }) => kind !== 'added')
    .map((change) => wordEntry(id, change, context));
}

/** What happened to one shared word, from its first definition on, the newest first. */
export function entriesOfTerm(id: string, past: Past, context: Context): ChangeEntry[] {
  return termChanges(id, past, context).map((change) => wordEntry(id, change, context));
}

const verbs = { added: 'is defined', changed: 'is defined anew', removed: 'is no longer defined' } as const;

function wordEntry(id: string, { kind, name, commit, changes, reaches }: TermChange, context: Context): ChangeEntry {
  const reached = reaches.map(({ title, version }) => `${title} (${version})`).join(', ');
  return {
    kind: 'word',
    id: `word/${id}/${commit.id}`,
    ...dated(commit.date, commit.authored),
    title: `“${name}” ${verbs[kind]}`,
    address: context.term(id) === undefined ? addresses.glossary : addresses.term(id),
    summary: reached === '' ? 'No agreement used the word then.' : `Used then in ${reached}.`,
    ...told(changes),
    agreements: reaches.map(({ id: agreement }) => agreement),
    parties: unique(reaches.flatMap((reach) => context.agreement(reach.id)?.parties.map((party) => party.id) ?? [])),
    classes: classesOf(changes),
  };
}

function dated(day: string, moment: string): Pick<ChangeEntry, 'day' | 'moment' | 'on'> {
  return { day, moment, on: dayInWords(day) };
}

/** What gets harder or easier for somebody comes first, then what is only different, then what a person has to judge. */
function told(changes: readonly Change[]): Pick<ChangeEntry, 'sentences' | 'more'> {
  const weight = (change: Change) =>
    2 * classes.indexOf(change.class) + (change.direction === 'stricter' || change.direction === 'weaker' ? 0 : 1);
  const weighty = changes.filter((change) => change.class !== 'editorial').sort((a, b) => weight(a) - weight(b));
  const sentences = weighty.slice(0, mostSentences).map(({ message }) => message);
  return { sentences, more: changes.length - sentences.length };
}

function classesOf(changes: readonly Change[]): ChangeClass[] {
  return classes.filter((name) => changes.some((change) => change.class === name));
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
