import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

test('without the way to talk it says what is missing, and does not wait for anybody', async () => {
  const { code, stdout, stderr } = await run(['lsp']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--stdio');
});

test('its help tells a person how to set up an editor', async () => {
  const { code, stdout } = await run(['lsp', '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('sla lsp --stdio');
  expect(stdout).toContain('mdx and yaml');
});
