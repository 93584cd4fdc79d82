/** What a note says behind `excepted:`, up to a semicolon; undefined for any other note. */
export function exceptionWords(note: string | undefined): string | undefined {
  const match = /^excepted:(.*)$/is.exec(note ?? '');
  return match?.[1]?.split(';')[0]?.replace(/\s+/g, ' ').trim();
}

/**
 * Whether the words behind `excepted:` name an exception: they are those of its `when`, or begin with them. Letters, spaces
 * and the mark at the end make no difference.
 */
export function namesException(words: string, when: string): boolean {
  const [said, meant] = [words, when].map(plain) as [string, string];
  return meant !== '' && (said === meant || (said.startsWith(meant) && /^[\s.,:()–—-]/.test(said.slice(meant.length))));
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
}
