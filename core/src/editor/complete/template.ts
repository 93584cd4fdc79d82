/** Text to insert, with places to fill in. Lines are parted by `\n`, and all but the first begin with their whole indentation. */
export type Template = readonly (string | Stop)[];

/** A place to fill in: what stands there until then, or the words of which one is to be picked. */
export interface Stop {
  readonly words: string;
  readonly choices?: readonly string[] | undefined;
}

/** Reads a template written with its places to fill in between `‹` and `›`; several words with `|` between them are a choice. */
export function template(written: string): Template {
  return written.split(/(‹[^›]*›)/).flatMap((part): Template => {
    if (!part.startsWith('‹')) return part === '' ? [] : [part];
    const words = part.slice(1, -1);
    const choices = words.split('|');
    return [choices.length > 1 ? { words: choices[0] ?? '', choices } : { words }];
  });
}

/** The text of a template for an editor that knows no places to fill in. */
export function plainTemplate(parts: Template): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** The text of a template as a snippet of the Language Server Protocol 3.17, which it shares with TextMate. */
export function snippetOf(parts: Template): string {
  let stops = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      stops += 1;
      if (part.choices !== undefined) return `\${${stops}|${part.choices.map(escapedChoice).join(',')}|}`;
      return part.words === '' ? `\${${stops}}` : `\${${stops}:${escaped(part.words)}}`;
    })
    .join('');
}

/** Whether a template has places to fill in. */
export function hasStops(parts: Template): boolean {
  return parts.some((part) => typeof part !== 'string');
}

/** The template with every line but the first set in, and with the line ends of the file. */
export function setIn(parts: Template, indent: string, lineEnd: string): Template {
  const moved = (text: string) => text.replaceAll('\n', lineEnd + indent);
  return parts.map((part) => (typeof part === 'string' ? moved(part) : { ...part, words: moved(part.words) }));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapedChoice(text: string): string {
  return escaped(text).replace(/[,|]/g, '\\$&');
}
