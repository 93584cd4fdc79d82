import type { DataNode } from '@living-sla/core';
import { type Fields, pairsOf } from '../fields.ts';
import { type Html, noHtml } from '../html.ts';

/** A case that shows where the line runs. */
export interface ExampleRow {
  readonly it: Html;
  /** Whether it is one of what the term means; undefined where the author did not say. */
  readonly qualifies: boolean | undefined;
  /** What is known of the case: "score 120", "employees 200". */
  readonly record: readonly string[];
}

/** The examples and counter-examples of a term, in their order. */
export function examplesOf(fields: Fields): ExampleRow[] {
  return fields.each('examples').map((example) => ({
    it: example.sentence ?? example.prose('it') ?? noHtml,
    qualifies: verdictOf(example.node),
    record: recordOf(example.node),
  }));
}

function verdictOf(node: DataNode): boolean | undefined {
  const verdict = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'qualifies')?.value : undefined;
  return verdict?.kind === 'scalar' && typeof verdict.value === 'boolean' ? verdict.value : undefined;
}

/** Every mapping in an example is a record; its fields are listed one by one. */
function recordOf(node: DataNode): string[] {
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ value }) =>
    pairsOf(value).map(([name, text]) => `${name.replaceAll('_', ' ')}: ${text === '' ? 'empty' : text}`),
  );
}
