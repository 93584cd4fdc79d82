import { type CaseField, type CaseText, caseFieldsOf, type FieldValue } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import type { PageTop } from '../page.ts';
import { capital, listed } from '../sentences.ts';

/** The page that answers for one lead on one day: which text applied, and who owed what by when. */
export interface CasePage extends PageTop {
  readonly agreement: { readonly title: string; readonly address: string };
  /** What decides most is first; the others are behind a line that opens them. */
  readonly inputs: readonly CaseInput[];
  readonly more: readonly CaseInput[];
  /** The day that the form begins with. */
  readonly day: string;
  /** The zone in which the time is read. */
  readonly zone: string;
  /** What to type where there are no scripts. */
  readonly command: string;
  /** The fields are told by the controls of the form itself. */
  readonly data: Omit<CaseData, 'fields'>;
}

/** One field of the form. */
export interface CaseInput {
  /** Its id on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: CaseField['kind'];
  /** What can be chosen; empty for a field to write in. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What asks for it. */
  readonly hint: string | undefined;
  /** Whether it is answered in words of one's own: such words go into no address. */
  readonly isFree: boolean;
}

/** What the script of the page is told: no text of any version, only where they are. */
export interface CaseData {
  readonly agreement: string;
  /** Where the texts are that the answer is found in. */
  readonly address: string;
  readonly fields: readonly CaseDataField[];
  readonly versions: readonly { readonly version: string; readonly address: string }[];
  readonly parties: readonly PartyName[];
}

/** One field, as the script needs it. */
export interface CaseDataField extends Pick<CaseField, 'name' | 'kind'> {
  /** Whether it is answered in words of one's own: such words go into no address. */
  readonly isFree: boolean;
}

/** What the page of a case is made from. */
export interface CaseSubject {
  readonly id: string;
  /** Newest first; at least one. */
  readonly texts: readonly CaseText[];
  /** The versions that have a page. */
  readonly versions: CaseData['versions'];
}

/** What the headings of the page say, and their anchors. */
export const caseParts = {
  question: { title: 'The lead and the moment', anchor: 'question' },
  answer: { title: 'The answer', anchor: 'answer' },
} as const;

/** Whether texts say anything that can be asked for one lead: a clock, or a definition with conditions. */
export function answersCases(texts: readonly CaseText[]): boolean {
  return texts.some(({ text, definitions }) => {
    return text.goals.some(({ clock }) => clock !== undefined) || definitions.some(({ fields }) => fields.length > 0);
  });
}

/** Makes the page of a case. */
export function casePage({ id, texts, versions }: CaseSubject, context: Context): CasePage {
  const title = context.agreement(id)?.title ?? texts[0]?.text.title ?? id;
  const fields = caseFieldsOf(texts);
  const inputs = fields.map(inputOf);
  const matter = fields.some(({ matters }) => matters);
  return {
    title: 'What applied to one lead',
    kicker: title,
    description: `Which text of ${title} applied on a day, and who owed what by when for a lead.`,
    agreement: { title, address: addresses.agreement(id) },
    inputs: inputs.filter((_, at) => !matter || fields[at]?.matters),
    more: inputs.filter((_, at) => matter && !fields[at]?.matters),
    day: context.today,
    zone: zoneOf(texts),
    command: `sla explain-case ${id} --on "${context.today} 10:00"`,
    data: {
      agreement: id,
      address: addresses.caseData(id),
      versions,
      parties: (texts[0]?.text.parties ?? []).map((party) => ({
        ...context.names.party(party.id, undefined),
        name: party.name,
      })),
    },
  };
}

function inputOf(field: CaseField, at: number): CaseInput {
  const { name, label, kind, known, askedBy } = field;
  return {
    id: `field-${at + 1}`,
    name,
    label: capital(label),
    kind,
    choices: choicesOf(kind, known),
    hint: hintOf(field, askedBy),
    isFree: isFree(field),
  };
}

function hintOf(field: CaseField, askedBy: readonly string[]): string | undefined {
  const hints = [
    ...(askedBy.length === 0 ? [] : [`For ${few(askedBy.map((name) => name.replace(/\.$/, '')))}.`]),
    ...(field.kind === 'list' ? ['Put commas between several.'] : []),
    ...(isFree(field) ? ['No names of people. This stays out of the address.'] : []),
  ];
  return hints.length === 0 ? undefined : hints.join(' ');
}

function choicesOf(kind: CaseField['kind'], known: readonly FieldValue[]): CaseInput['choices'] {
  if (kind === 'yes-no') return ['yes', 'no'].map((value) => ({ value, label: value }));
  if (kind !== 'text') return [];
  const texts = known.map(String);
  if (texts.length === 0) return [];
  return [...texts, otherText].map((value) => ({ value, label: value }));
}

function isFree({ kind, known }: CaseField): boolean {
  return kind === 'list' || (kind === 'text' && known.length === 0);
}

/** A text that no condition names. */
const otherText = 'something else';

function few(names: readonly string[]): string {
  return names.length <= 2 ? listed(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** The zone of the calendar that a time without a zone is read in. */
function zoneOf(texts: readonly CaseText[]): string {
  const calendars = texts[0]?.text.calendars ?? [];
  const zone = (calendars.find(({ id }) => id === 'default') ?? calendars[0])?.timeZone ?? 'UTC';
  return `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`;
}
