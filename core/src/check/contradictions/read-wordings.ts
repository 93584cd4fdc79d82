import type { Files } from '../testing/run-rule.ts';

/** Two texts of a handbook that contradict each other, or that only look as if they did. */
export interface Wording {
  readonly isFound: boolean;
  readonly first: string;
  /** Empty where one text is enough. */
  readonly second: string;
}

/**
 * Reads pairs of texts. Each begins with `+` where a contradiction has to be found and with `-` where there is none; a line
 * that begins with `&` is the second text. Within a text ` // ` ends a line.
 */
export function readWordings(text: string): Wording[] {
  const pairs = text.split(/^(?=[+-] )/m).filter((pair) => /^[+-] /.test(pair));
  return pairs.map((pair) => {
    const [first = '', second = ''] = pair.trim().split('\n& ');
    return { isFound: first.startsWith('+'), first: first.slice(2), second };
  });
}

/** One page for each text, in a handbook that has nothing else. */
export function pagesOf(texts: readonly string[]): Files {
  const pages = texts.map((text, at) => {
    const lines = text.split(' // ').join('\n');
    return [`guide/page-${at + 1}.mdx`, `---\ntitle: Page ${at + 1}\n---\n\n${lines}\n`];
  });
  return Object.fromEntries(pages);
}
