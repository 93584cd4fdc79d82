import type { JsonSchema } from './read-schemas.ts';

/**
 * Writes the schemas as TypeScript data, each complete in itself, for editors and for `sla schema NAME`.
 *
 * @param schemas self-contained schemas by name.
 * @returns the text of `schemas.ts` without its heading.
 */
export function generateSchemas(schemas: Record<string, JsonSchema>): string {
  return [
    "import type { SchemaName } from '../annotations.ts';",
    '',
    '/** The JSON Schema of each kind of file and of machine-readable output (draft 2020-12), complete in itself. */',
    `export const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>> = ${JSON.stringify(schemas, null, 2)};`,
    '',
  ].join('\n');
}
