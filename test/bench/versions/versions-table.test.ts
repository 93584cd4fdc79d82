import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { pagesIn } from './pages-in.ts';
import { type BuildRun, versionsTable } from './versions-table.ts';

const build = (seconds: number, pages: number): BuildRun => {
  return {
    run: { milliseconds: seconds * 1000, processorMilliseconds: seconds * 900, peakBytes: 5e8 },
    pages,
    bytes: pages * 1e5,
  };
};

test('the table tells the ratio to the plain site, and what one version more costs', () => {
  const runs = { agreements: 100, versions: 20, half: build(30, 1500), own: build(50, 2500), plain: build(25, 2500) };
  const lines = versionsTable(runs).split('\n');
  expect(lines[0]).toMatch(/^100 agreements\s+10 versions\s+20 versions\s+plain\s+ratio$/);
  expect(lines.find((line) => line.startsWith('time '))).toMatch(/30\.00 s\s+50\.00 s\s+25\.00 s\s+2\.00 x/);
  expect(lines.find((line) => line.startsWith('time a page'))).toMatch(/20\.0 ms\s+20\.0 ms\s+10\.0 ms\s+2\.00 x/);
  expect(lines.find((line) => line.startsWith('one version more'))).toMatch(/ 18 ms /);
  expect(versionsTable({ ...runs, plain: undefined })).not.toContain('ratio');
});

test('the words of a built page are Markdown that means nothing but itself', () => {
  const page =
    '<html><nav>Away</nav><main><h1>A *b* # c</h1><p>1. One &amp; <b>two</b></p><script>x</script></main></html>';
  const folder = temporaryFolder({ 'a/b/index.html': page, '404.html': '<main><p>None</p></main>', 'x.json': '{}' });
  const { pages, bytes, texts } = pagesIn(folder);
  expect([pages, bytes > page.length]).toEqual([2, true]);
  expect(texts.get('a/b')).toBe('A  b    c\n\n1 One two');
  expect([...pagesIn(folder, 'a/').texts.keys()]).toEqual(['a/b']);
});
