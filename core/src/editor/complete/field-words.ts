import type { Field } from '@living-sla/schema';

/** The words of which a value must be one; undefined where it may be anything else. @param key what the value stands under. */
export function wordsOfField(field: Field | undefined, key: string): readonly string[] | undefined {
  if (field?.words !== undefined) return field.words;
  if (field?.types.join() !== 'boolean') return undefined;
  // The last entry of a list is marked by it; to be none of all others means nothing.
  return key === 'otherwise' ? ['true'] : ['true', 'false'];
}
