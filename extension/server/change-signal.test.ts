import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import { makeChangeSignal } from './change-signal.ts';

test('who waits goes on with the next change, and at once where it has come already', async () => {
  const changes = makeChangeSignal();
  const { token } = new CancellationTokenSource();
  const seen = changes.count();
  let went = 0;
  const both = [changes.after(seen, token), changes.after(seen, token)].map((each) => each.then(() => went++));
  await Promise.resolve();
  expect(went).toBe(0);
  changes.happened();
  await Promise.all(both);
  expect(went).toBe(2);
  await changes.after(seen, token);
  expect(changes.count()).toBe(seen + 1);
});

test('who loses patience goes on, before or while waiting', async () => {
  const changes = makeChangeSignal();
  const source = new CancellationTokenSource();
  const waiting = changes.after(changes.count(), source.token);
  source.cancel();
  await waiting;
  await changes.after(changes.count(), source.token);
  expect(changes.count()).toBe(0);
});
