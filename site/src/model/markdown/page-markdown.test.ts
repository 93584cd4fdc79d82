import { expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';

const markdownOf = (main: string, page = '/a/b/') =>
  pageMarkdown(`<!doctype html><nav>Menu</nav><main class="x">${main}</main><footer>Foot</footer>`, page)
    .replace(/\n\nPage: .*\n$/, '')
    .trim();

test('a page is its main part, with the title first and its address last', () => {
  const page = pageMarkdown('<nav>Menu</nav><main><p>Term</p><h1>Lead</h1><p>Words.</p></main>Foot', '/glossary/lead/');
  expect(page).toBe('# Lead\n\nTerm\n\nWords.\n\nPage: [/glossary/lead/](/glossary/lead/)\n');
});

test.each([
  ['words', '<p>One  <strong>two</strong>, <em>three</em> <code>a `b`</code></p>', 'One **two**, *three* `` a `b` ``'],
  ['a line break', '<p>One<br>two</p>', 'One\\\ntwo'],
  ['headings', '<h2>A</h2><div>b</div><h3>C <span>d</span></h3>', '## A\n\nb\n\n### C d'],
  ['lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', '- a\n  - b\n- c\n\n  d'],
  ['numbers', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
  ['facts', '<dl><div><dt>Kept by</dt><dd>Sales</dd></div></dl>', '- **Kept by:** Sales'],
  [
    'tables',
    '<table><thead><tr><th>A</th><th>B|C</th></tr></thead><tbody><tr><td><p>1</p><p>2</p></td><td>3</td></tr></tbody></table>',
    '| A | B\\|C |\n| --- | --- |\n| 1<br>2 | 3 |',
  ],
  ['tables without a head', '<table><tr><td colspan="2">1</td></tr></table>', '|  |  |\n| --- | --- |\n| 1 |  |'],
  ['what is folded', '<details><summary>More</summary><p>Words</p></details>', '**More**\n\nWords'],
  ['code', '<pre><code>a *b*\n  c</code></pre>', '```\na *b*\n  c\n```'],
  ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['what stands side by side', '<p><a href="/x/">A</a><span>Draft</span></p>', '[A](/x/) Draft'],
  [
    'spaces at the edges of elements',
    '<p>A<a href="/x/"> b </a>c<q>d </q>e<em> f </em>g<code>h </code>into <b>i </b>j</p>',
    'A [b](/x/) c “d” e *f* g `h` into **i** j',
  ],
  ['a drawing', '<p>Trend <svg aria-label="rising"><title>x</title></svg></p>', 'Trend rising'],
])('%s are Markdown', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test.each([
  '<script>alert(1)</script>',
  '<button>Press</button>',
  '<select><option>One</option></select>',
  '<p hidden>Later</p>',
  '<span aria-hidden="true">▲</span>',
  '<label>Filter <input></label>',
])('what only a screen needs is left out: %s', (html) => {
  expect(markdownOf(`<p>Words</p>${html}`)).toBe('Words');
});

test('links count from the root, and lead nowhere that runs', () => {
  expect(markdownOf('<a href="#x">a</a>')).toBe('[a](/a/b/#x)');
  expect(markdownOf('<a href="../c/?d=1">a</a>')).toBe('[a](/a/c/?d=1)');
  expect(markdownOf('<a href="https://acme.example/x(1)">a</a>')).toBe('[a](https://acme.example/x%281%29)');
  expect(markdownOf('<a href="javascript:alert(1)">a</a>')).toBe('a');
  expect(markdownOf('<a href=" data:text/html,x">a</a>')).toBe('a');
});

test('words stay words, whatever they look like', () => {
  expect(markdownOf('<p>*a* _b_ c_d [e](f) &lt;script&gt; &amp;lt;</p>')).toBe(
    '\\*a\\* \\_b\\_ c_d \\[e\\](f) \\<script> \\&lt;',
  );
  for (const start of ['# a', '- a', '+ a', '> a', '1. a', '1) a', '---']) {
    expect(markdownOf(`<p>${start.replace('>', '&gt;')}</p>`)).toMatch(/^\d?\\/);
  }
});
