import { type DataNode, type DataScalar, field, items } from '../parse/index.ts';
import type { Located } from '../read/index.ts';
import type { Status } from './handbook.ts';

/** The scalar under a key; undefined where there is none or it is empty. */
export function scalarField(node: DataNode | undefined, key: string): DataScalar | undefined {
  const value = field(node, key);
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

/** The text under a key with its place; undefined where there is none. */
export function textField(node: DataNode | undefined, key: string): Located<string> | undefined {
  const scalar = scalarField(node, key);
  return scalar && { value: scalar.text, range: scalar.range };
}

/** The texts under a key, whether one was written or a list. */
export function textsField(node: DataNode | undefined, key: string): Located<string>[] {
  const value = field(node, key);
  const list = value?.kind === 'list' ? items(value) : value === undefined ? [] : [value];
  return list.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ value: item.text, range: item.range }] : [],
  );
}

/** The status written on something; without one it is in force. An unknown word is left to the schema's findings. */
export function statusField(node: DataNode | undefined): Status {
  const written = scalarField(node, 'status')?.text;
  return statuses.find((status) => status === written) ?? 'active';
}

const statuses: readonly Status[] = ['draft', 'proposed', 'experimental', 'active', 'legacy', 'retired'];
