/**
 * A text for one line of a terminal: a character that would move the cursor, change colours or turn the direction of
 * reading becomes one visible character, so that columns stay where they were. A tab becomes a space.
 */
export function forTerminal(text: string): string {
  return text.replace(unseen, (character) => {
    if (character === '\t') return ' ';
    const code = character.charCodeAt(0);
    // Unicode has a picture for each of the old control characters, from U+2400 on.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : replacement;
  });
}

/**
 * A text for a cell of a Markdown table: no markup, no HTML, no link, no end of the cell or the line, and no mention of a person
 * or a number of an issue that a git host would take for one.
 */
export function forMarkdown(text: string): string {
  return (
    forTerminal(text.replace(/\s+/g, ' ').trim())
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replace(/[&<>]/g, (character) => entities[character] ?? '')
      // A git host makes links of bare addresses; a backslash before one of their marks keeps them words.
      .replace(/:(?=\/\/)|\bwww(?=\.)/gi, (found) => (found === ':' ? '\\:' : `${found}\\`))
      .replace(/(^|[^\p{L}\p{N}_])([@#])(?=[\p{L}\p{N}])/gu, '$1$2\u200B')
  );
}

/** The text after `::` in a line that GitHub Actions reads. The runner turns these codes back, so line ends stay. */
export function forGithubMessage(text: string): string {
  const lines = text.split(/\r?\n/).map(forTerminal);
  return lines.join('\n').replace(/[%\n]/g, encodeCharacter);
}

/** The value of a property in a line that GitHub Actions reads. */
export function forGithubProperty(text: string): string {
  return forTerminal(text).replace(/[%:,]/g, encodeCharacter);
}

/** A text or the value of an attribute in XML 1.0. Characters that XML does not know, or nobody sees, are replaced. */
export function forXml(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, replacement)
    .split(/\r?\n/)
    .map(forTerminal);
  return lines.join('\n').replace(/[&<>"'\n]/g, (character) => entities[character] ?? '&#10;');
}

/**
 * The text of a SARIF message, where brackets make a link and braces a placeholder.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
export function forSarif(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** Data as JSON for people and programs, with a line end. Characters that a terminal would act on are written as codes. */
export function forJson(data: unknown): string {
  const text = JSON.stringify(data, undefined, 2);
  const codes = text.replace(unseen, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return character === '\n' ? character : `\\u${code}`;
  });
  return `${codes}\n`;
}

/** A path as the reference of a URI: each part encoded, `/` kept. */
export function forUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

const replacement = '\uFFFD';

// Control characters, the separators that some programs take for line ends, and the marks that turn the direction.
const unseen = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
