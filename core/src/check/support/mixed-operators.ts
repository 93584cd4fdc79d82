/**
 * Whether a condition joins its parts by “&&” and by “||” side by side, with no brackets that say which goes first. The
 * language has an order for that (and before or), but few readers know it. One walk over the text; quoted text is skipped.
 */
export function mixesAndWithOr(expression: string): boolean {
  const tokens = expression.match(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|&&|\|\||[([{)\]},?:]/gs) ?? [];
  const levels: Set<string>[] = [new Set()];
  for (const token of tokens) {
    const level = levels.at(-1) ?? new Set();
    if (token === '&&' || token === '||') level.add(token);
    else if (opens.has(token)) levels.push(new Set());
    else if (closes.has(token) && levels.length > 1) levels.pop();
    // The parts of a list or of a choice are conditions of their own.
    else if (parts.has(token)) level.clear();
    if (level.size === 2) return true;
  }
  return false;
}

const opens = new Set(['(', '[', '{']);
const closes = new Set([')', ']', '}']);
const parts = new Set([',', '?', ':']);
