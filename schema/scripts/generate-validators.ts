import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { authoredKinds, type JsonSchema } from './read-schemas.ts';

/** Keywords that explain a schema to people or to our own tools and that a validator does not need. */
export const annotations = ['x-value', 'x-ref', 'x-id', 'x-prose', 'x-also', 'x-open'];

const explanations = ['$schema', 'title', 'description', 'examples', 'default', ...annotations];

/**
 * Compiles the validators of all authored files ahead of time, so that nothing is compiled while the tool runs.
 *
 * @param schemas self-contained schemas by kind.
 * @returns the text of `validators.js`, an ES module that imports nothing and evaluates no text, without its heading.
 */
export function generateValidators(schemas: Record<string, JsonSchema>): string {
  const ajv = new Ajv2020({
    schemas: authoredKinds.map((kind) => ({ ...withoutExplanations(schemas[kind] ?? {}), $id: kind })),
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.fromEntries(authoredKinds.map((kind) => [kind, kind]));
  return withoutImports(standalone.default(ajv, names));
}

/**
 * Writes what TypeScript needs to know about `validators.js`.
 *
 * @returns the text of `validators.d.ts` without its heading.
 */
export function generateValidatorTypes(): string {
  const functions = authoredKinds.map((kind) => `export declare const ${kind}: CompiledValidator;`);
  return ["import type { CompiledValidator } from '../annotations.ts';", '', ...functions, ''].join('\n');
}

/** `properties` holds names chosen by us, some of which are also keywords, such as `title`. */
function withoutExplanations(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !explanations.includes(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, inside(keyword, value)]));
}

function inside(keyword: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!['properties', '$defs', 'patternProperties'].includes(keyword)) return withoutExplanations(value as JsonSchema);
  return Object.fromEntries(
    Object.entries(value).map(([name, schema]) => [name, schema === true ? schema : withoutExplanations(schema)]),
  );
}

/** The one helper that Ajv would import counts characters; it is short enough to stand in the file itself. */
function withoutImports(code: string): string {
  const text = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length')
    .replace(/^"use strict";/, '');
  const left = /\brequire\(|^import |\beval\(|new Function/m.exec(text);
  if (left) throw new Error(`The validators must stand alone, but they contain: ${left[0]}`);
  return text;
}
