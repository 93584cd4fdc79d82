/** The text of a file, and how its bytes were understood where that is not what one expects. */
export interface Decoded {
  readonly text: string;
  readonly note: string | undefined;
}

/**
 * The text of bytes that some program wrote: UTF-8, UTF-16 with its mark, else the letters of Western Windows, which is
 * what spreadsheets without a mark hold. undefined where it is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255') {
    const name = mark === '255 254' ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(name).decode(bytes), note: 'The file is written in UTF-16. It was read as such.' };
  }
  if (bytes.subarray(0, looked).includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: undefined };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, note: notUtf8 };
  }
}

/** A text has no empty byte, and a file that is none has one soon. */
const looked = 65_536;

const notUtf8 =
  'The file is not written in UTF-8. It was read as Windows-1252, so look whether letters such as é and ü are right, or ' +
  'export it again as “CSV UTF-8”.';
