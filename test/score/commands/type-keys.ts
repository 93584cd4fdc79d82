import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../../../cli/src/terminal/answer-of.ts';

/** Keys as a terminal sends them. */
export const keys = { enter: '\r', down: '\u001B[B', up: '\u001B[A', clear: '\u0015', interrupt: '\u0003' } as const;

/** Answers questions in a terminal, key by key, and gives what came of it with all that was shown. */
export async function typeKeys<Answer>(
  ask: (terminal: Terminal) => Promise<Answer>,
  typed: readonly string[],
): Promise<{ answer: Answer; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const asked = ask({ input, output });
  const typing = (async () => {
    await settled(() => written, 0);
    for (const key of typed) {
      const before = written.length;
      input.write(key);
      await settled(() => written, before);
    }
  })();
  const [answer] = await Promise.all([asked, typing]);
  return { answer, shown: stripVTControlCharacters(written) };
}

/** Waits until more is shown than before, and nothing more comes for a moment. */
async function settled(shown: () => string, before: number): Promise<void> {
  for (let last = before; shown().length === before || shown().length !== last; ) {
    last = shown().length;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
