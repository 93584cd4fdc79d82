import { slug } from '../../../resolve/index.ts';
import type { Plain, PlainMap } from '../../snapshot/snapshot.ts';
import type { Side, Spot } from './side.ts';

/**
 * A value in its long form, where a shorter one says the same: the party `Marketing` is `{ id: marketing, name: Marketing }`.
 * @param field the place in the schema, such as `parties/*`; empty for the keys of a whole file.
 * @param step what the schema says of that place; matters for a whole file alone.
 * @returns the fields of a mapping, by key; undefined for anything else.
 */
export function fieldsIn(
  { value, steps }: Side,
  { field, step }: Pick<Spot, 'field' | 'step'>,
): ReadonlyMap<string, Side> | undefined {
  const written = isMap(value) ? entriesOf({ value, steps }) : undefined;
  const short = typeof value === 'string' ? longForms.get(field) : undefined;
  if (short !== undefined) return new Map(short(value as string).map(([key, text]) => [key, { value: text, steps }]));
  if (written === undefined) return undefined;
  complete(written, steps, field);
  if (field === '' && step?.next.has('agreements') === true) gatherAgreements(written);
  return written;
}

/** Whether a value is a mapping. */
export function isMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf({ value, steps }: Side): Map<string, Side> {
  return new Map(
    Object.entries(value as PlainMap).map(([key, each]) => [key, { value: each, steps: [...steps, key] }]),
  );
}

type LongForm = (text: string) => readonly (readonly [key: string, text: string])[];

const longForms: ReadonlyMap<string, LongForm> = new Map([
  [
    'parties/*',
    (text) => [
      ['id', slug(text)],
      ['name', text],
    ],
  ],
  [
    'roles/*',
    (text) => [
      ['id', text],
      ['name', text],
    ],
  ],
  ['goals/*', (text) => [['statement', text]]],
  ['commitments/*', (text) => [['statement', text]]],
  ['decisions/*', (text) => [['statement', text]]],
  ['attendees/*', (text) => [['name', text]]],
  ['calendars/*/holidays/*', (text) => [['on', text]]],
  ['qualification/fit/*', (text) => [['id', text]]],
  ['qualification/interest/*', (text) => [['id', text]]],
  ['rules/*', (text) => [['severity', text]]],
] satisfies [string, LongForm][]);

/** Puts in what is left out because it follows from the rest, and puts together what one reads together. */
function complete(fields: Map<string, Side>, steps: Side['steps'], place: string): void {
  if (place === 'parties/*' || place === 'roles/*') {
    const id = fields.get('id')?.value;
    const name = fields.get('name')?.value;
    if (typeof id === 'string' && name === undefined) fields.set('name', { value: id, steps });
    if (typeof name === 'string' && id === undefined) {
      fields.set('id', { value: place === 'parties/*' ? slug(name) : name, steps });
    }
  } else if (place === 'attendees/*') nameAlone(fields);
  else if (place === 'parties/*/contacts/*' || place === 'contact') gatherPurposes(fields, steps);
}

/** In `{ for: reporting, questions }` the word `questions` is a key without a value, and one more purpose. */
function gatherPurposes(fields: Map<string, Side>, steps: Side['steps']): void {
  const more = [...fields].filter(([key, { value }]) => value === null && key !== 'for').map(([key]) => key);
  if (more.length === 0) return;
  const first = fields.get('for');
  const written =
    first === undefined || first.value === null ? [] : Array.isArray(first.value) ? first.value : [first.value];
  for (const key of more) fields.delete(key);
  fields.set('for', { value: [...written, ...more], steps: first?.steps ?? steps });
}

/** Who took part may be a party or a role by its name, or both in one entry. */
function nameAlone(fields: Map<string, Side>): void {
  const [only, another] = fields;
  if (only === undefined || another !== undefined) return;
  fields.clear();
  fields.set('name', only[1]);
}

/** A review of one agreement may name it under `agreement`. */
function gatherAgreements(fields: Map<string, Side>): void {
  const one = fields.get('agreement');
  if (typeof one?.value !== 'string' || fields.has('agreements')) return;
  fields.delete('agreement');
  fields.set('agreements', { value: [one.value], steps: one.steps });
}
