import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { type InitAnswers, namesIn } from './answers.ts';
import { askAnswers } from './ask.ts';

const enter = '\r';
const down = '\u001B[B';
const clear = '\u0015';
const interrupt = '\u0003';

const usual: InitAnswers = { organisation: 'Ours', parties: ['Marketing', 'Sales'], start: 'simple', ci: 'github' };

test('a person answers four questions, and Enter takes what stands there', async () => {
  const { answers, shown } = await type(['Größe "A" #1', enter, enter, enter, enter]);
  expect(answers).toEqual({ ...usual, organisation: 'Größe "A" #1' });
  for (const words of ['What is your organisation called?', 'Marketing, Sales', 'Simple', 'GitHub'])
    expect(shown()).toContain(words);
});

test('every answer can be another one', async () => {
  const keys = ['Acme', enter, clear, ' Sales ,Ops,, 🚀 ', enter, down, enter, down, down, enter];
  const { answers } = await type(keys);
  expect(answers).toEqual({ organisation: 'Acme', parties: ['Sales', 'Ops', '🚀'], start: 'complete', ci: 'none' });
});

test('an answer that cannot be is asked for again, with the reason', async () => {
  const { answers, shown } = await type([enter, 'Acme', enter, clear, 'Sales', enter, ', Ops', enter, enter, enter]);
  expect(answers).toMatchObject({ organisation: 'Acme', parties: ['Sales', 'Ops'] });
  expect(shown()).toContain('A name is needed.');
  expect(shown()).toContain('Two are needed.');
});

test('what was given is not asked', async () => {
  const { answers, shown } = await type([enter], { organisation: 'Acme', parties: ['A', 'B'], ci: 'none' });
  expect(answers).toEqual({ organisation: 'Acme', parties: ['A', 'B'], start: 'simple', ci: 'none' });
  expect(shown()).not.toContain('called');
});

test('whoever stops it in the middle is out', async () => {
  await expect(type(['Acme', enter, interrupt])).rejects.toThrow('Nothing was written.');
});

test('names stand between commas', () => {
  expect(namesIn(' A, B b ,,')).toEqual(['A', 'B b']);
});

/** Answers the questions in a terminal, key by key. */
async function type(keys: readonly string[], given: Partial<InitAnswers> = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const asked = askAnswers(given, usual, object, { input, output });
  const typing = (async () => {
    await settled(() => written, 0);
    for (const key of keys) {
      const before = written.length;
      input.write(key);
      await settled(() => written, before);
    }
  })();
  const [answers] = await Promise.all([asked, typing]);
  return { answers, shown: () => stripVTControlCharacters(written) };
}

function object({ organisation, parties }: InitAnswers): string | undefined {
  if (organisation === '') return 'A name is needed.';
  return parties.length < 2 ? 'Two are needed.' : undefined;
}

/** Waits until more is shown than before, and nothing more comes for a moment. */
async function settled(shown: () => string, before: number): Promise<void> {
  for (let last = before; shown().length === before || shown().length !== last; ) {
    last = shown().length;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
