import type { ProseBlock } from '../../snapshot/snapshot.ts';
import type { Matter, Side } from '../matter.ts';

/** The piece of prose that a difference is about; undefined for fields. */
export function blockOf({ difference, here, before, after }: Matter): ProseBlock | undefined {
  const { ranges } = difference;
  const isAfter = here === after && ranges.after !== undefined;
  return isAfter ? blockAt(after, ranges.after) : blockAt(before, ranges.before);
}

/** The words of the heading above a piece of prose; undefined above the first one. */
export function sectionOf(matter: Matter): string | undefined {
  const block = blockOf(matter);
  return block?.section.at(-1);
}

/** The piece of prose that begins where a range does; undefined where none does. */
export function blockAt({ file }: Side, range: Matter['difference']['ranges']['before']): ProseBlock | undefined {
  return file?.blocks.find((block) => range !== undefined && block.range.start === range.start);
}
