import { asYaml } from '../../check/support/wording.ts';
import type { FieldStep } from '../../resolve/index.ts';
import type { Block } from './blocks/index.ts';
import { wordsOfField } from './field-words.ts';
import { type Stop, setIn, type Template, template } from './template.ts';

/**
 * A key with the beginning of its value: behind the colon for one value, on lines of its own for a list or a group of keys.
 * @param step what the schema says of it; undefined where it says nothing. @param blocks the usual block for its value, or for an item of its list.
 * @param choices the words to pick from, where the schema does not know them: names of the handbook, ways to take a rule.
 */
export function keyTemplate(
  key: string,
  step: FieldStep | undefined,
  blocks: { readonly own?: Block; readonly item?: Block },
  inBrackets: boolean,
  choices?: readonly string[],
): Template {
  const types = step?.field?.types ?? [];
  const own = wordsOfField(step?.field, key);
  if (own?.length === 1) return [`${key}: ${own[0]}`];
  const words = choices ?? own;
  const stop = { words: '', choices: words };
  if (words !== undefined && !types.every((type) => type === 'array')) return [`${key}: `, stop];
  if (types.some((type) => type !== 'array' && type !== 'object') || types.length === 0) return [`${key}: `];
  if (types.includes('array')) return listTemplate(key, step, blocks.item, inBrackets, stop);
  if (inBrackets) return [`${key}: { `, { words: '' }, ' }'];
  return [`${key}:\n  `, ...setIn(blocks.own === undefined ? neededKeys(step) : template(blocks.own.text), '  ', '\n')];
}

function listTemplate(
  key: string,
  step: FieldStep | undefined,
  item: Block | undefined,
  inBrackets: boolean,
  stop: Stop,
): Template {
  const isShort = step?.next.get('*')?.field?.types.includes('string') === true && item === undefined;
  if (inBrackets || (isShort && step?.next.get('*')?.field?.prose !== true)) return [`${key}: [`, stop, ']'];
  return [
    `${key}:\n  - `,
    ...setIn(item === undefined ? neededKeys(step?.next.get('*')) : template(item.text), '    ', '\n'),
  ];
}

/** The keys that a group needs, each with an example to write over; a place to write where it needs none. */
function neededKeys(step: FieldStep | undefined): Template {
  const needed = [...(step?.next ?? [])].filter(([, { field }]) => field?.required);
  if (needed.length === 0) return [{ words: '' }];
  return needed.flatMap(([key, { field }], at) => {
    const example = field?.examples?.[0];
    return [`${at === 0 ? '' : '\n'}${key}: `, { words: example === undefined ? '' : asYaml(example) }];
  });
}
