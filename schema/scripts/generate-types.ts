import { compile } from 'json-schema-to-typescript';
import { authoredKinds, type JsonSchema } from './read-schemas.ts';

/**
 * Writes the TypeScript types of all authored files.
 *
 * A definition that is "a sentence or an object" becomes two types: `GoalObject` and `Goal = string | GoalObject`.
 *
 * @param schemas self-contained schemas by kind.
 * @returns the text of `types.ts` without its heading.
 */
export async function generateTypes(schemas: Record<string, JsonSchema>): Promise<string> {
  const definitions: Record<string, JsonSchema> = {};
  for (const kind of authoredKinds) {
    const { $defs = {}, ...root } = schemas[kind] ?? {};
    for (const [name, definition] of Object.entries($defs)) addDefinition(definitions, name, definition);
    addDefinition(definitions, `${kind}-file`, root);
  }
  const all: JsonSchema = {
    description: 'The head of each kind of file, as data.',
    type: 'object',
    required: [...authoredKinds],
    properties: Object.fromEntries(authoredKinds.map((kind) => [kind, { tsType: pascalCase(`${kind}-file`) }])),
    additionalProperties: false,
    $defs: definitions,
  };
  const text = await compile(all as Parameters<typeof compile>[0], 'FileByKind', {
    bannerComment: '',
    customName: (schema, key) => (key === undefined ? schema.title : pascalCase(key)),
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return tidy(text);
}

function addDefinition(definitions: Record<string, JsonSchema>, name: string, definition: JsonSchema): void {
  const simple = simplify(definition);
  const types = [definition.type ?? 'object'].flat();
  if (definition.properties === undefined || types.length === 1) {
    definitions[name] = { ...simple, title: pascalCase(name) };
    return;
  }
  const words = (definition.then as JsonSchema | undefined)?.enum;
  const others = types.filter((type) => type !== 'object').map((type) => (words ? { type, enum: words } : { type }));
  const objectName = pascalCase(`${name}-object`);
  definitions[`${name}-object`] = { ...simple, type: 'object', title: objectName };
  const { description } = definition;
  definitions[name] = { title: pascalCase(name), description, anyOf: [...others, { tsType: objectName }] };
}

/** Leaves only what shapes a type, in forms that the type writer understands. */
function simplify(schema: JsonSchema): JsonSchema {
  if (schema.$ref !== undefined) {
    return { description: schema.description, tsType: pascalCase(schema.$ref.replace('#/$defs/', '')) };
  }
  const types = [schema.type ?? 'object'].flat();
  const items = schema.items && simplify(schema.items);
  if (items && types.length > 1) {
    return {
      description: schema.description,
      anyOf: types.map((type) => (type === 'array' ? { type, items } : { type })),
    };
  }
  const simple: JsonSchema = {
    description: describe(schema),
    type: schema.type,
    enum: schema.enum,
    const: schema.const,
  };
  if (items) simple.items = items;
  if (types.includes('object')) Object.assign(simple, simplifyObject(schema));
  return Object.fromEntries(Object.entries(simple).filter(([, value]) => value !== undefined));
}

function simplifyObject(schema: JsonSchema): JsonSchema {
  const rest = schema.additionalProperties;
  const properties = Object.entries(schema.properties ?? {}).map(([name, value]) => [name, simplify(value)] as const);
  return {
    required: schema.required,
    properties: properties.length > 0 ? Object.fromEntries(properties) : undefined,
    additionalProperties: additional(rest, properties.length > 0),
  };
}

/** A free key beside named ones cannot be typed more closely than `unknown`. */
function additional(rest: boolean | JsonSchema | undefined, hasNamedKeys: boolean): boolean | JsonSchema {
  if (typeof rest === 'object') return hasNamedKeys ? true : simplify(rest);
  return rest ?? true;
}

function describe(schema: JsonSchema): string | undefined {
  if (schema.examples === undefined) return schema.description;
  const examples = schema.examples.map(
    (example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  );
  return `${schema.description}\nExamples: ${examples.join(', ')}.`;
}

function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, _dash: string, letter: string) => letter.toUpperCase());
}

/** Takes out remarks about the type writer's own way of working, which tell a reader nothing. */
function tidy(text: string): string {
  return text
    .replace(/^ \*\n \* This interface was referenced by .*\n(?: \* via the .*\n)?/gm, '')
    .replace(/^\/\*\*\n \* This interface was referenced by .*\n(?: \* via the .*\n)? \*\/\n/gm, '');
}
