import type { Completion } from './completion.ts';
import { namesFor } from './names.ts';
import type { KeyPosition } from './place.ts';
import { childrenOf, inLine, stepOf, type Writing, wordsOf } from './writing.ts';
import { yamlValue } from './yaml-value.ts';

/** The names for the next item of a list that refers to something, with the dash before them. */
export function listCompletions(
  writing: Writing,
  { parent, word, inBrackets, lineIsEmpty }: KeyPosition,
): Completion[] {
  const step = stepOf(writing, parent);
  const item = step?.next.get('*')?.field;
  if (!lineIsEmpty || inBrackets || item?.ref === undefined || !step?.field?.types.includes('array')) return [];
  const taken = new Set(childrenOf(writing, parent).map((each) => wordsOf(writing, each)));
  const range = inLine(writing.file.text, word, writing.offset);
  return namesFor(writing, item.ref, item.also ?? [], item.open === true)
    .filter(({ text }) => !taken.has(text))
    .map(({ text, kind, detail, says, deprecated }) => {
      const written = yamlValue(text, { mark: undefined, inBrackets: false, takesNumbers: false });
      return { label: text, kind, detail, says, deprecated, range, template: [`- ${written}`] };
    });
}
