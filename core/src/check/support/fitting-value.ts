import { type DataNode, type ParsedFile, valueParsers } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { FieldStep } from '../../resolve/index.ts';
import { type Fix, replace } from '../rule.ts';
import { namedKeys } from './place.ts';
import { asYaml } from './wording.ts';

/** A value and what the schema says of its place. */
export interface Place {
  readonly file: ParsedFile;
  readonly node: DataNode;
  readonly range: Range;
  readonly step: FieldStep | undefined;
}

/**
 * The one repair of a value of the wrong kind: a number is made a text by quotation marks, plain words a list by brackets,
 * a value a group by the one key whose form it has.
 * @param wanted the types that belong there, as JSON Schema names them.
 */
export function fixFor(wanted: readonly string[], { file, node, range, step }: Place): Fix | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  if (wanted.includes('string')) return replace(file, range, JSON.stringify(node.text), 'Put it in quotation marks');
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ,.'’_-]*$/u.test(node.text);
  const takesTexts = step?.next.get('*')?.field?.types.includes('string');
  if (!isPlain) return undefined;
  if (wanted.includes('array') && takesTexts) return replace(file, range, `[${node.text}]`, 'Make it a list');
  const key = onlyKeyFor(node.text, step);
  return key === undefined ? undefined : replace(file, range, `{ ${key}: ${node.text} }`, `Put it under “${key}”`);
}

/** The one key of a group whose form the text has; undefined where there is none, or a choice. */
function onlyKeyFor(text: string, step: FieldStep | undefined): string | undefined {
  const fitting = namedKeys(step).filter((key) =>
    step?.next.get(key)?.field?.value?.some((kind) => kind !== 'path' && valueParsers[kind](text).ok),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** An example of a field as YAML; for a group of keys without one, an example of its first key that has one. */
export function exampleOf(step: FieldStep | undefined): string | undefined {
  const own = step?.field?.examples?.[0];
  if (own !== undefined) return asYaml(own);
  if (step?.field?.types.includes('string')) return undefined;
  for (const [key, { field }] of step?.next ?? []) {
    const example = field?.examples?.[0];
    if (example !== undefined && key !== '*') return asYaml({ [key]: example });
  }
  return undefined;
}
