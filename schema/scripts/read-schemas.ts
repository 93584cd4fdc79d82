import { readFileSync } from 'node:fs';

/** A JSON Schema as plain data. Only the keywords that our schemas use are named. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  type?: string | string[];
  enum?: string[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, unknown>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  [keyword: string]: unknown;
}

/** The kinds of file that an author writes, in the order in which generated files list them. */
export const authoredKinds = ['handbook', 'agreement', 'term', 'review', 'guide'] as const;

/** The kinds of machine-readable output that have a published schema. */
export const outputKinds = [
  'check-report',
  'change-report',
  'review-report',
  'log-report',
  'scorecard',
  'case-report',
  'snapshot',
  'rules-list',
  'baseline',
  'handbook-data',
  'goals-data',
  'glossary-data',
] as const;

/**
 * Reads all schemas and makes each stand alone: definitions that it takes from the `common.schema.json` beside it are
 * copied in.
 *
 * @returns one self-contained schema for each kind of file and of output, by its name.
 */
export function readSchemas(): Record<string, JsonSchema> {
  const common = readSchema('common').$defs ?? {};
  const parts = readSchema('output/common').$defs ?? {};
  const authored = authoredKinds.map((kind) => [kind, standAlone(readSchema(kind), common)] as const);
  const output = outputKinds.map((kind) => [kind, standAlone(readSchema(`output/${kind}`), parts)] as const);
  return Object.fromEntries([...authored, ...output]);
}

function readSchema(name: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(`../src/${name}.schema.json`, import.meta.url), 'utf8')) as JsonSchema;
}

function standAlone(schema: JsonSchema, common: Record<string, JsonSchema>): JsonSchema {
  const taken: Record<string, JsonSchema> = {};
  const whole = copy(schema) as JsonSchema;
  if (Object.keys(taken).length === 0) return whole;
  return { ...whole, $defs: { ...whole.$defs, ...taken } };

  function copy(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === '$ref' ? localReference(String(value)) : copy(value)]),
    );
  }

  function localReference(reference: string): string {
    const [file, name = ''] = reference.split('#/$defs/');
    const definition = file === '' ? schema.$defs?.[name] : common[name];
    if (definition === undefined && common[name] === undefined) throw new Error(`No definition for ${reference}`);
    if (file !== '' || definition === undefined) take(name);
    return `#/$defs/${name}`;
  }

  function take(name: string): void {
    if (name in taken) return;
    taken[name] = {};
    taken[name] = copy(common[name]) as JsonSchema;
  }
}

/**
 * Follows a local reference. What stands beside the reference, such as a description, wins over its target.
 *
 * @returns the schema with the reference replaced, or the schema itself where it has none.
 */
export function follow(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target === undefined) throw new Error(`No definition for ${schema.$ref}`);
  const { $ref: _, ...beside } = schema;
  return { ...follow(target, root), ...beside };
}
