import { yamlText } from '../../check/support/yaml-text.ts';
import type { NewTerm } from './new-term.ts';

/** How the definitions of a file are written. */
export interface DefinitionStyle {
  /** In braces on one line: a comma ends a value there. */
  readonly flow: boolean;
  /** The quotation mark around their texts; undefined where they have none. */
  readonly quote: string | undefined;
}

/** A definition as YAML: its keys but for the meaning, and the meaning with the part that somebody has to write. */
export interface DefinitionText {
  readonly keys: readonly string[];
  readonly means: { readonly before: string; readonly blank: string; readonly after: string };
}

/** Writes a definition. Its meaning repeats the name, so that it is found to say nothing until somebody writes it. */
export function definitionText({ name, abbreviation }: NewTerm, style: DefinitionStyle): DefinitionText {
  const keys = [
    `term: ${written(name, style)}`,
    ...(abbreviation === undefined ? [] : [`abbr: ${written(abbreviation, style)}`]),
  ];
  const mark = isPlain(name, style) ? '' : (style.quote ?? '"');
  const blank = mark === '' ? name : quoted(name, mark).slice(1, -1);
  return { keys, means: { before: mark, blank: `${blank} is …`, after: mark } };
}

function written(text: string, style: DefinitionStyle): string {
  return isPlain(text, style) ? text : quoted(text, style.quote ?? '"');
}

function isPlain(text: string, { flow, quote }: DefinitionStyle): boolean {
  return quote === undefined && yamlText(text) === text && !(flow && /[,[\]{}]/.test(text));
}

function quoted(text: string, mark: string): string {
  return mark === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
