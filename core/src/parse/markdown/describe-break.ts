import type { Range } from '../../read/index.ts';
import type { Problem } from '../problem.ts';

/**
 * Says why MDX cannot be read at a place, in words that do not depend on the parser: they stop at slightly different
 * characters and speak of JSX and expressions.
 * @param read the part of the body that the parser had read when it stopped.
 */
export function describeBreak(text: string, read: Range): Problem {
  const start = openingBefore(text, read);
  const rest = text.slice(start);
  const end = start + Math.max(1, rest.search(/(?<=.)[<{]|>|\r?\n|$/));
  return { code: 'mdx-syntax', message: messageFor(rest), range: { start, end: Math.min(end, text.length) } };
}

/** The `<` or `{` that the parser was reading: the last one before the place, else the place itself. */
function openingBefore(text: string, read: Range): number {
  const opening = Math.max(text.lastIndexOf('<', read.end), text.lastIndexOf('{', read.end));
  return opening < read.start ? Math.min(read.end, text.length) : opening;
}

function messageFor(rest: string): string {
  const name = /^<\/?\s*([\w.-]*)/.exec(rest)?.[1] ?? '';
  if (rest.startsWith('<!--'))
    return 'A comment is written {/* like this */} here; the text cannot be read with “<!--”.';
  if (/^<(?:https?|mailto):/.test(rest))
    return 'A link in angle brackets cannot be read here. Write the address alone, or [words](address).';
  if (rest.startsWith('</'))
    return `“</${name}>” closes something that is not open, so the text cannot be read from here on. Remove it, or open “<${name}>” before it.`;
  if (/^<[^\s<>@]+@/.test(rest))
    return 'A mail address in angle brackets cannot be read here. Write [words](mailto:address).';
  if (/^<[^\p{L}/>]/u.test(rest))
    return 'A “<” begins a component, so the text cannot be read from here on. Write “\\<” where the character is meant.';
  if (rest.startsWith('<')) {
    return `“<${name}” begins a component that is not closed or not written to its end, so the text cannot be read from here on. Close it with “</${name}>”, or write “\\<” where the character is meant.`;
  }
  if (rest.startsWith('{'))
    return 'A brace begins code that does not end or cannot be read. A handbook has no code: write “\\{” where the character is meant.';
  return 'The text cannot be read from here on. A “<” or “{” that is meant as a character is written “\\<” or “\\{”.';
}
