/** What there is to say about a text while it is typed; undefined where there is nothing. */
export type Judgement = (text: string) => Said | undefined | Promise<Said | undefined>;

/** Said to a person: good to know, worth a thought, or a reason why the text cannot be taken. */
export interface Said {
  readonly words: string;
  readonly kind: 'info' | 'warning' | 'stop';
}

/** Something has to be written. @param words says what. */
export function required(words: string): Judgement {
  return (text) => (text.trim() === '' ? { words, kind: 'stop' } : undefined);
}

/** Several names with commas between. @param least how many there have to be. */
export function names(least: number, words: string): Judgement {
  return (text) => (split(text).length < least ? { words, kind: 'stop' } : undefined);
}

/** A day, or nothing. */
export const day: Judgement = (text) => {
  const written = text.trim();
  return written === '' || isDay(written) ? undefined : { words: 'Write the day as 2027-01-31.', kind: 'stop' };
};

/** The parts of a text with commas between; none of them is empty. */
export function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
