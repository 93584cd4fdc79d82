import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeGuard } from './guard.ts';
import { makeSettling } from './settling.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const guard = makeGuard(() => {});

test('a burst of changes is one call, once it is over', async () => {
  const settling = makeSettling(guard);
  let calls = 0;
  settling.listen('count', () => {
    calls += 1;
  });
  for (let change = 0; change < 500; change++) {
    settling.changed();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(calls).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(calls).toBe(1);
});

test('what changes during a call is told after it, never beside it', async () => {
  const settling = makeSettling(guard);
  const log: string[] = [];
  settling.listen('work', async () => {
    log.push('begin');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    log.push('end');
  });
  settling.changed();
  await vi.advanceTimersByTimeAsync(300);
  settling.changed();
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(['begin', 'end', 'begin', 'end']);
});

test('a listener that fails keeps nothing from the others', async () => {
  const settling = makeSettling(guard);
  let calls = 0;
  settling.listen('fail', () => Promise.reject(new Error('no')));
  settling.listen('count', () => {
    calls += 1;
  });
  settling.changed();
  await vi.advanceTimersByTimeAsync(200);
  settling.changed();
  await vi.advanceTimersByTimeAsync(200);
  expect(calls).toBe(2);
});
