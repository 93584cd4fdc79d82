import type { CaseField, FieldValue } from '@living-sla/core/score';

/** What somebody put into the form of a case, as text. */
export interface CaseEntry {
  /** An ISO date; empty where none is given. */
  readonly day: string;
  /** `16:30`; empty where none is given. */
  readonly time: string;
  /** By the name of each field; what is empty is not known. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What an entry asks, or what is wrong with it, by the name of each field (`day` and `time` for the moment). */
export type CaseReading =
  | { readonly ok: true; readonly on: string; readonly fields: Readonly<Record<string, FieldValue>> }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** What a field is to be called in an address: no field of a lead has a name without this. */
const fieldMark = 'f.';

/**
 * The part of an address that asks this again: `?on=2026-11-13&at=16:30&f.lead.score=120`. Addresses are sent around and kept:
 * what somebody wrote in words of their own stays out of them, for it may say who the lead is.
 */
export function addressOfCase(
  { day, time, fields }: CaseEntry,
  asked: readonly { readonly name: string; readonly isFree: boolean }[],
): string {
  const search = new URLSearchParams();
  if (day !== '') search.set('on', day);
  if (time !== '') search.set('at', time);
  for (const { name, isFree } of asked) {
    const value = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
    if (value !== '' && !isFree) search.set(`${fieldMark}${name}`, value);
  }
  return `?${search.toString()}`;
}

/** What an address asks; undefined where it asks nothing. Names that the form does not have are passed over. */
export function caseOfAddress(search: string, fields: readonly Pick<CaseField, 'name'>[]): CaseEntry | undefined {
  const asked = new URLSearchParams(search);
  const found = fields.flatMap(({ name }) => {
    const value = asked.get(`${fieldMark}${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  if (!asked.has('on') && found.length === 0) return undefined;
  return { day: asked.get('on') ?? '', time: asked.get('at') ?? '', fields: Object.fromEntries(found) };
}

/** Reads what somebody put in. What is left out is not known; what cannot be read is told at its field. */
export function readCase(
  { day, time, fields }: CaseEntry,
  asked: readonly Pick<CaseField, 'name' | 'kind'>[],
): CaseReading {
  const problems: [string, string][] = [];
  if (!isDay(day)) problems.push(['day', day === '' ? 'Choose a day.' : `“${day}” is no day. Write it as 2026-11-13.`]);
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    problems.push(['time', `“${time}” is no time of day. Write it as 16:30.`]);
  const values = asked.flatMap(({ name, kind }): [string, FieldValue][] => {
    const text = (Object.hasOwn(fields, name) ? (fields[name] ?? '') : '').trim();
    if (text === '') return [];
    const value = kind === 'number' ? numberIn(text) : kind === 'yes-no' ? yesOrNo(text) : text;
    if (value !== undefined) return [[name, value]];
    const form = kind === 'number' ? 'a number. Write one such as 120.' : 'yes or no.';
    problems.push([name, `“${text}” is not ${form}`]);
    return [];
  });
  if (problems.length > 0) return { ok: false, problems: Object.fromEntries(problems) };
  return { ok: true, on: time === '' ? day : `${day} ${time}`, fields: Object.fromEntries(values) };
}

function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  return /^[-+]?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(?:yes|true)$/i.test(text)) return true;
  return /^(?:no|false)$/i.test(text) ? false : undefined;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
