import { expect, test } from 'vitest';
import { isGenerated, ownSources } from './own-files.ts';
import { runScript } from './programs.ts';

test.each(['schema/scripts/generate.ts', 'core/scripts/generate.ts'])(
  'what %s writes is committed and current',
  (script) => {
    const { code, output } = runScript(script, '--check');
    expect(code, `Run \`npm run generate\`.\n${output}`).toBe(0);
  },
);

test('every generated file says so in its first line', () => {
  const generated = ownSources().filter(isGenerated);
  expect(generated.length).toBeGreaterThan(3);
  const silent = generated.filter(({ text }) => !/generated/i.test(text.slice(0, text.indexOf('\n'))));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
