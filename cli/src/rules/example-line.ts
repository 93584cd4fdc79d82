import { forTerminal, type Paint } from '@living-sla/core';

/** A line of an example, indented: its key has a colour, and comments and the marks around the keys stand back. */
export function exampleLine(line: string, paint: Paint): string {
  const shown = forTerminal(line);
  if (shown.trim() === '') return '';
  if (/^---$|^\s*#|^\{\/\*.*\*\/\}$/.test(shown)) return indent + paint.faint(shown);
  const [, lead = '', key = '', rest = ''] = /^(\s*(?:- )*)([\w-]+(?=:(?: |$)))?(.*)$/.exec(shown) ?? [];
  const comment = / #.*$/.exec(rest)?.[0] ?? '';
  const value = rest.slice(0, rest.length - comment.length);
  return [indent, lead, key && paint.hint(key), value, comment && paint.faint(comment)].join('');
}

const indent = '    ';
