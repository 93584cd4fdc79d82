import { suggest } from '@living-sla/core';
import { schemas } from '@living-sla/schema';
import { CannotRun } from '../cannot-run.ts';

/**
 * Prints a JSON Schema, or the names of all.
 * @param name which one; undefined lists them.
 * @throws CannotRun where there is no such schema, with the one that was probably meant.
 */
export function runSchema(name: string | undefined): void {
  const names = Object.keys(schemas);
  if (name === undefined) {
    const widest = Math.max(...names.map((each) => each.length));
    const lines = Object.entries(schemas).map(([each, schema]) => `${each.padEnd(widest)}  ${schema.description}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    return;
  }
  const schema = Object.entries(schemas).find(([each]) => each === name)?.[1];
  if (schema === undefined) throw new CannotRun(noSuchSchema(name, names));
  process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
}

function noSuchSchema(name: string, names: readonly string[]): string {
  const meant = suggest(name, names);
  const way = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean “${meant}”?`;
  return `There is no schema “${name}”. ${way}`;
}
