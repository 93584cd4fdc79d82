import type { DataNode, ValueKind, ValueTypes } from '../../parse/index.ts';
import type { FileFacts } from '../../resolve/index.ts';

/** The value of a field, where it was read as this kind; undefined where the field is missing, another kind, or cannot be read. */
export function parsedAs<Kind extends ValueKind>(
  facts: FileFacts | undefined,
  node: DataNode | undefined,
  kind: Kind,
): ValueTypes[Kind] | undefined {
  const value = node && facts?.values.get(node);
  return value?.kind === kind && value.result.ok ? (value.result.value as ValueTypes[Kind]) : undefined;
}
