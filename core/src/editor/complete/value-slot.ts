import type { FieldStep } from '../../resolve/index.ts';
import type { Completion } from './completion.ts';
import type { ValuePosition } from './place.ts';
import { inLine, type Writing } from './writing.ts';
import { type ValueSlot, yamlValue } from './yaml-value.ts';

/** What may be put into a slot. */
export interface Offer {
  readonly text: string;
  readonly kind: Completion['kind'];
  readonly label?: string;
  readonly detail?: string | undefined;
  readonly says?: string | undefined;
  readonly example?: string | undefined;
  readonly deprecated?: boolean | undefined;
  /** Whether the text is YAML already, such as a list in brackets. */
  readonly isYaml?: boolean;
  /** More words that lead to it, besides its text. */
  readonly alsoFoundBy?: string | undefined;
}

/** Where the value at a position is written; undefined where it has lines of its own and cannot be replaced as a whole. */
export function slotAt(
  { file, offset }: Writing,
  position: ValuePosition,
  step: FieldStep | undefined,
): ValueSlot | undefined {
  const { words, form, inBrackets } = position;
  if (form === 'text' || form === 'brackets') return undefined;
  const range = inLine(file.text, words, offset);
  if (range.start !== words.start || offset > range.end) return undefined;
  const written = file.text.slice(range.start, offset);
  const mark = /^["']/.exec(written)?.[0];
  const typed = mark === undefined ? written : written.slice(1);
  const takesNumbers = step?.field?.types.includes('number') === true;
  const before = /[:-]$/.test(file.text.slice(0, range.start)) && !position.isNewItem ? ' ' : '';
  return { range, typed, mark, inBrackets, takesNumbers, before };
}

/** A completion that puts one value into a slot. */
export function valueCompletion(slot: ValueSlot, offer: Offer): Completion {
  const { text, kind, label = text, detail, says, example, deprecated, alsoFoundBy, isYaml } = offer;
  const found = alsoFoundBy === undefined ? text : `${text} ${alsoFoundBy}`;
  return {
    label,
    kind,
    detail,
    says,
    example,
    deprecated,
    range: slot.range,
    template: [slot.before + (isYaml ? text : yamlValue(text, slot))],
    filter: `${slot.mark ?? ''}${found}`,
  };
}
