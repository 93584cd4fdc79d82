import { expect, test } from 'vitest';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { makeGuard } from './guard.ts';

test('what fails gives its empty answer and one line in the log for each reason', async () => {
  const log: string[] = [];
  const guard = makeGuard((message) => log.push(message));
  const fail = guard('count', -1, (reason: unknown) => {
    throw reason;
  });
  expect([await fail(new Error('a')), await fail(new Error('a')), await fail('b')]).toEqual([-1, -1, -1]);
  expect(await guard('count', -1, () => Promise.reject(new Error('a')))()).toBe(-1);
  expect(log).toEqual(['Living SLA could not count: a', 'Living SLA could not count: b']);
  expect(await guard('count', -1, (one: number) => one + 1)(1)).toBe(2);
});

test('a refusal reaches the user; what a client could not do does not', async () => {
  const guard = makeGuard(() => {});
  const refuse = (code: number) =>
    guard('rename', undefined, () => Promise.reject(new ResponseError(code, 'Taken.')))();
  await expect(refuse(LSPErrorCodes.RequestFailed)).rejects.toThrow('Taken.');
  expect(await refuse(-32601)).toBeUndefined();
});
