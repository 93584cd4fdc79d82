import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServerProgram, startServer } from './language-server.ts';

/** What it took a server to tell the findings after each key. */
export interface Typing {
  readonly name: string;
  /** From the key to the findings, in milliseconds, key by key; the first ones, which warm it up, are left out. */
  readonly milliseconds: readonly number[];
  /** Bytes that its process held after those keys, and after as many again. */
  readonly memory: { readonly before: number; readonly after: number };
}

/** How much is typed. */
export interface TypingPlan {
  readonly folder: string;
  /** The page that somebody types in, from the folder. */
  readonly page: string;
  /** How many keys are measured, after those that warm the server up. */
  readonly keys: number;
}

/** Types a sentence again and again into the middle of a page, a letter at a time, and waits for the findings each time. */
export async function measureTyping(program: ServerProgram, { folder, page, keys }: TypingPlan): Promise<Typing> {
  const server = await startServer(program, folder);
  try {
    const text = readFileSync(join(folder, page), 'utf8');
    await server.open(page, text);
    const line = lineOfProse(text);
    const milliseconds: number[] = [];
    let before = 0;
    for (let key = 0; key < warmUp + keys * 2; key++) {
      if (key === warmUp + keys) before = await server.memory();
      const character = key % sentence.length;
      // Taken away again, so that the page stays as long as it was.
      if (key > 0 && character === 0) await server.erase(page, line, sentence.length);
      const start = performance.now();
      await server.type(page, { line, character }, sentence[character] ?? ' ');
      if (key >= warmUp && key < warmUp + keys) milliseconds.push(performance.now() - start);
    }
    return { name: program.name, milliseconds, memory: { before, after: await server.memory() } };
  } finally {
    await server.end();
  }
}

/** Enough for the compiler to have seen everything. What a process holds comes to rest later. */
const warmUp = 500;

const sentence = 'Sales calls every new lead within 4 business hours, and Marketing hears of it by Friday. ';

/** A line of the body that is a paragraph: behind the first heading. */
function lineOfProse(text: string): number {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('## '));
  return lines.findIndex((line, at) => at > heading && /^\p{L}/u.test(line));
}

/** The value below which a share of all values lie. @param share between 0 and 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
