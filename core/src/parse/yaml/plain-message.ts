/**
 * What a syntax error of YAML means for somebody who writes agreements, by the code of the `yaml` library.
 * A code that is not listed is told in general: the place says more than the library's words would.
 */
export function plainMessage(code: string, words: string): string {
  return (
    messages[code]?.(words) ??
    'This line cannot be read. Compare it with the lines around it: spaces at its start, a colon, a quote.'
  );
}

const messages: Readonly<Record<string, (words: string) => string>> = {
  BAD_INDENT: () =>
    'This line begins too far to the left or to the right. Lines that belong together begin in the same column.',
  BAD_SCALAR_START: (words) => `A value cannot begin with “${words.slice(0, 1)}”. Put the whole value in quotes.`,
  BAD_DQ_ESCAPE: () =>
    'A backslash in double quotes begins a special character, and this one does not exist. Use single quotes.',
  BLOCK_AS_IMPLICIT_KEY: () =>
    'There is a second “key: value” on this line, or the line begins in the wrong column. A value that holds a colon goes in quotes.',
  KEY_OVER_1024_CHARS: () => 'This key is too long. Is the text meant as a value? Then put it in quotes.',
  MISSING_CHAR: () => 'A colon, a comma, a bracket or a quote is missing here.',
  MULTILINE_IMPLICIT_KEY: () => 'A key must stand on one line and end with a colon.',
  MULTIPLE_DOCS: () => 'A line “---” begins a second text here. A file has one block of keys.',
  RESOURCE_EXHAUSTION: () => 'This is nested too deeply to be read. Write it flatter.',
  TAB_AS_INDENT: () => 'This line begins with a tab. Use spaces: YAML does not take tabs there.',
  UNEXPECTED_TOKEN: (words) =>
    `“${words}” stands where it means nothing. Is it part of a value? Then put the value in quotes.`,
};
