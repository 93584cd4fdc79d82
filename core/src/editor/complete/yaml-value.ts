import type { Range } from '../../read/index.ts';

/** Where a value is written: what stands there already, and how. */
export interface ValueSlot {
  /** What is replaced, quotation marks included. */
  readonly range: Range;
  /** The letters before the place, without a quotation mark. */
  readonly typed: string;
  /** The mark that the author began with; undefined where there is none. */
  readonly mark: string | undefined;
  readonly inBrackets: boolean;
  /** Whether a number may stand there as one; otherwise it has to be a text. */
  readonly takesNumbers: boolean;
  /** What has to stand before it: a space behind a colon or a dash. */
  readonly before: string;
}

/** A text as a value in YAML: as it is where it would be read as that text, else in quotation marks (YAML 1.2, 7.3). */
export function yamlValue(text: string, slot: Pick<ValueSlot, 'mark' | 'inBrackets' | 'takesNumbers'>): string {
  if (slot.mark === "'") return `'${text.replaceAll("'", "''")}'`;
  if (slot.mark === '"' || !isPlain(text, slot)) return JSON.stringify(text);
  return text;
}

function isPlain(text: string, { inBrackets, takesNumbers }: Pick<ValueSlot, 'inBrackets' | 'takesNumbers'>): boolean {
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|[\n\t]/.test(text) || text === '') return false;
  if (/^(?:true|false|null|~)$/i.test(text)) return false;
  if (!takesNumbers && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(text)) return false;
  return !inBrackets || !/[,[\]{}]/.test(text);
}
