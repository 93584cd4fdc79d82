import type { Component, ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { defineRule, type Edit, type Fix, quote, type Report, replace } from '../rule.ts';
import { allowedComponents, type ComponentAttributes } from '../support/components.ts';
import { suggest } from '../support/suggest.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'component-not-allowed',
  title: 'Only the components of a handbook are used',
  category: 'safety',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file }) {
    for (const component of file.parts.components) {
      const attributes = component.name === undefined ? undefined : allowed.get(component.name);
      if (attributes === undefined) yield notAllowed(file, component);
      else yield* wrongAttributes(file, component, attributes);
    }
  },
});

const allowed = new Map<string, ComponentAttributes>(Object.entries(allowedComponents));

function notAllowed(file: ParsedFile, { name, range }: Component): Report {
  const names = [...allowed.keys()];
  const place = { start: range.start, end: range.start + 1 + (name?.length ?? 0) };
  const near = name === undefined ? undefined : suggest(name, names);
  const what = `“<${name ?? ''}>” cannot be used in a handbook, where only ${listed(names)} are known to be safe.`;
  if (name === undefined || near === undefined) {
    return { range: place, message: `${what} Write it as Markdown, or as one of these.` };
  }
  return { range: place, message: `${what} Did you mean “<${near}>”?`, fixes: [rename(file, name, near, range)] };
}

/** Changes the name at both ends. */
function rename(file: ParsedFile, name: string, near: string, range: Range): Fix {
  const start = range.start + 1;
  const edits: Edit[] = [{ file: file.path, range: { start, end: start + name.length }, text: near }];
  const closing = file.text.lastIndexOf('</', range.end) + 2;
  if (closing > start && file.text.slice(closing, range.end).replace(/\s*>$/, '') === name) {
    edits.push({ file: file.path, range: { start: closing, end: closing + name.length }, text: near });
  }
  return { title: `Change it to “<${near}>”`, edits };
}

function* wrongAttributes(file: ParsedFile, component: Component, known: ComponentAttributes): Iterable<Report> {
  for (const { name, text } of component.attributes) {
    const range = attributeRange(file, component, name);
    const words = name === undefined || !Object.hasOwn(known, name) ? undefined : known[name];
    if (name === undefined || (text === undefined && words !== undefined)) yield { range, message: codeMessage(name) };
    else if (words === undefined) yield unknownAttribute(file, component, name, range, Object.keys(known));
    else if (words.length > 0 && !words.includes(text ?? '')) yield wrongWord(file, name, text ?? '', range, words);
  }
}

/** The name of an attribute in the opening tag; the tag's own name where there is none, as in `{...props}`. */
function attributeRange({ text }: ParsedFile, { name = '', range }: Component, attribute: string | undefined): Range {
  const from = range.start + 1 + name.length;
  const start = attribute === undefined ? undefined : findAttribute(text, from, range.end, attribute);
  if (attribute === undefined || start === undefined) return { start: range.start, end: from };
  return { start, end: start + attribute.length };
}

/** Looks outside of quotation marks, where the same word may be part of a value. */
function findAttribute(text: string, from: number, to: number, attribute: string): number | undefined {
  let quoteMark = '';
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    if (quoteMark !== '') quoteMark = character === quoteMark ? '' : quoteMark;
    else if (character === '"' || character === "'") quoteMark = character;
    else if (character === '>') return undefined;
    else if (/\s/.test(text[at - 1] ?? '') && text.startsWith(attribute, at)) {
      if (/[\s=/>]/.test(text[at + attribute.length] ?? '')) return at;
    }
  }
  return undefined;
}

function codeMessage(name: string | undefined): string {
  const what = name === undefined ? 'Attributes in braces are' : `The value of ${quote(name)} stands in braces and is`;
  return `${what} code, and a handbook never runs anything. Write the value as plain text in quotation marks.`;
}

function unknownAttribute(
  file: ParsedFile,
  component: Component,
  name: string,
  range: Range,
  known: readonly string[],
): Report {
  const near = suggest(name, known) ?? (name === 'type' && known.includes('kind') ? 'kind' : undefined);
  const takes = known.length === 0 ? 'It takes none.' : `It takes ${listed(known)}.`;
  const message = `“<${component.name}>” has no attribute ${quote(name)}, so it would be lost. ${takes}`;
  const taken = component.attributes.some((each) => each.name === near);
  return near === undefined || taken
    ? { range, message }
    : { range, message, fixes: [replace(file, range, near, `Change it to “${near}”`)] };
}

function wrongWord(file: ParsedFile, name: string, text: string, range: Range, words: readonly string[]): Report {
  const message = `${quote(text)} is no ${name} that is known. Write ${listed(words, 'or')}.`;
  const near = suggest(text, words) ?? words.find((word) => word === everydayWords.get(text.toLowerCase()));
  const at = file.text.indexOf(text, range.end);
  if (near === undefined || text === '') return { range, message };
  return {
    range,
    message,
    fixes: [replace(file, { start: at, end: at + text.length }, near, `Change it to “${near}”`)],
  };
}

/** What other tools call the kinds of a callout. */
const everydayWords: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    warning: 'caution',
    danger: 'caution',
    important: 'caution',
    info: 'note',
    hint: 'tip',
  }),
);
