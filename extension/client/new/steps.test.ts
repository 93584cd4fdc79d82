import { expect, test } from 'vitest';
import { type At, back, inSteps, type Step } from './steps.ts';

type Answers = readonly string[];

/** Asks by a script: each answer is given in turn, whichever question comes. */
function scripted(script: (string | typeof back | undefined)[]) {
  const asked: string[] = [];
  const step =
    (name: string): Step<Answers> =>
    async (answers, { step, total, before }: At<Answers>) => {
      asked.push(`${name} ${step}/${total}${before === undefined ? '' : ` before: ${before.join()}`}`);
      const answer = script.shift();
      return typeof answer === 'string' ? [...answers, answer] : answer;
    };
  return { asked, step };
}

test('one question follows the other, counted', async () => {
  const { asked, step } = scripted(['Acme', 'EUR']);
  expect(await inSteps<Answers>('New', [], () => [step('name'), step('currency')])).toEqual(['Acme', 'EUR']);
  expect(asked).toEqual(['name 1/2', 'currency 2/2']);
});

test('a step back forgets the answer, and keeps it to begin with', async () => {
  const { asked, step } = scripted(['Acme', back, 'Bolt', 'EUR']);
  expect(await inSteps<Answers>('New', [], () => [step('name'), step('currency')])).toEqual(['Bolt', 'EUR']);
  expect(asked.slice(2)).toEqual(['name 1/2 before: Acme', 'currency 2/2 before: Acme']);
});

test('somebody who wants out is out, with nothing', async () => {
  const { step } = scripted(['Acme', undefined]);
  expect(await inSteps<Answers>('New', [], () => [step('name'), step('currency')])).toBeUndefined();
});

test('an answer may bring questions behind it', async () => {
  const { asked, step } = scripted(['yes', 'more', 'end']);
  const stepsFor = ([first]: Answers) =>
    first === 'yes' ? [step('whether'), step('what'), step('end')] : [step('whether')];
  expect(await inSteps<Answers>('New', [], stepsFor)).toEqual(['yes', 'more', 'end']);
  expect(asked).toEqual(['whether 1/1', 'what 2/3', 'end 3/3']);
});
