import type { CaseField } from './case-answer.ts';
import type { AskedField, CaseText, FieldKind, FieldValue } from './case-text.ts';
import { askedName, lastPart } from './known-lead.ts';

/**
 * What a form has to ask for: everything that the conditions and the rows of clocks in these texts look at, each once. A row
 * that names `source` asks for the same as a condition that looks at `lead.source`.
 */
export function caseFieldsOf(texts: readonly CaseText[]): readonly CaseField[] {
  const asked = texts.flatMap(questionsOf);
  const names = asked
    .map(({ field, matters }) => ({ name: field.name, matters }))
    .filter(({ name }) => name.includes('.'));
  const fields = new Map<string, CaseField & Pick<AskedField, 'filledIn'>>();
  for (const { field, by, matters } of asked) {
    const name = askedName(field.name, names) ?? field.name;
    const before = fields.get(name);
    const { kind, known, filledIn } = before === undefined ? field : common(before, field);
    const label = lastPart(name).replaceAll(/[_-]+/g, ' ');
    fields.set(name, {
      name,
      label: filledIn ? `${label} filled in` : label,
      kind,
      known: unique(known),
      ...(filledIn && { filledIn }),
      askedBy: unique([...(before?.askedBy ?? []), by]),
      matters: matters || before?.matters === true,
    });
  }
  const inOrder = [...fields.values()].map(({ filledIn: _, ...field }) => field);
  return [...inOrder.filter(({ matters }) => matters), ...inOrder.filter(({ matters }) => !matters)];
}

/** The traits that the rows of a clock name, with the values that they name. */
export function traitFields(
  segments: readonly { readonly when: Readonly<Record<string, FieldValue>> }[],
): AskedField[] {
  const values = new Map<string, FieldValue[]>();
  for (const { when } of segments) {
    for (const [name, value] of Object.entries(when)) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return [...values].map(([name, known]) => ({ name, kind: kindOfValues(known), known: unique(known) }));
}

/** The kind that fits all of some values; text where there are none, or they differ. */
export function kindOfValues(values: readonly unknown[]): FieldKind {
  const [kind = 'text', ...others] = new Set(values.map(kindOf));
  return others.length > 0 ? 'text' : kind;
}

/** Each value once, in the order in which they came. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

interface Question {
  readonly field: AskedField;
  readonly by: string;
  readonly matters: boolean;
}

function questionsOf({ text, definitions, clocks }: CaseText): Question[] {
  const about = new Set(clocks.flatMap((clock) => clock.about));
  const byDefinitions = definitions.flatMap(({ id, fields, name, abbreviation }) =>
    fields.map((field) => ({ field, by: abbreviation ?? name, matters: about.has(id) })),
  );
  const byRows = text.goals.flatMap(({ clock, statement }) =>
    traitFields((clock?.segments ?? []).filter(({ within, limit }) => within !== undefined || limit !== undefined)).map(
      (field) => ({ field, by: statement, matters: true }),
    ),
  );
  return [...byDefinitions, ...byRows];
}

type Asking = Pick<AskedField, 'kind' | 'known' | 'filledIn'>;

/** Who knows the value knows whether there is one, so what asks for the value decides. */
function common(one: Asking, other: Asking): Asking {
  if (one.filledIn) return other;
  if (other.filledIn) return one;
  return { kind: one.kind === other.kind ? one.kind : 'text', known: [...one.known, ...other.known] };
}

function kindOf(value: unknown): FieldKind {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return Array.isArray(value) ? 'list' : 'text';
}
