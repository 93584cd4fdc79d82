import type { Field } from '../src/annotations.ts';
import { authoredKinds, follow, type JsonSchema } from './read-schemas.ts';

/**
 * Lists every place in every kind of file with what its schema says, so that nobody walks a schema at run time.
 *
 * @param schemas self-contained schemas by kind.
 * @returns the text of `fields.ts` without its heading.
 */
export function generateFields(schemas: Record<string, JsonSchema>): string {
  const lines = authoredKinds.flatMap((kind) => {
    const schema = schemas[kind] ?? {};
    const fields = fieldsBelow(follow(schema, schema), schema, []);
    return [`  ${kind}: [`, ...fields.map((field) => `    ${JSON.stringify(field)},`), '  ],'];
  });
  return [
    "import type { Field, FileKind } from '../annotations.ts';",
    '',
    '/** Every field of every kind of file, parents before their children, in the order of the schema. */',
    'export const fields: Readonly<Record<FileKind, readonly Field[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function fieldsBelow(schema: JsonSchema, root: JsonSchema, path: string[]): Field[] {
  const required = new Set(schema.required);
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    fieldAndBelow(child, root, [...path, name], required.has(name)),
  );
  const free = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const others = [schema.items, free].filter((child) => child !== undefined);
  return [...named, ...others.flatMap((child) => fieldAndBelow(child, root, [...path, '*'], false))];
}

function fieldAndBelow(reference: JsonSchema, root: JsonSchema, path: string[], required: boolean): Field[] {
  const schema = follow(reference, root);
  const field: Field = {
    path: path.join('/'),
    description: schema.description ?? '',
    types: listOf(schema.type) ?? [],
    examples: schema.examples,
    words: schema.enum ?? wordsOfText(schema),
    default: schema.default,
    required: required || undefined,
    value: listOf(schema['x-value']) as Field['value'],
    ref: listOf(schema['x-ref']) as Field['ref'],
    also: listOf(schema['x-also']),
    open: schema['x-open'] === true || undefined,
    id: schema['x-id'] as Field['id'],
    prose: schema['x-prose'] === true || undefined,
  };
  return [field, ...fieldsBelow(schema, root, path)];
}

/** A value that is a word or an object keeps its list of words in the branch for text. */
function wordsOfText(schema: JsonSchema): string[] | undefined {
  const branch = schema.then as JsonSchema | undefined;
  return branch?.enum;
}

function listOf(value: unknown): string[] | undefined {
  return value === undefined ? undefined : ([value].flat() as string[]);
}
