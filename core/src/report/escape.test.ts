import { expect, test } from 'vitest';
import { forGithubMessage, forGithubProperty, forMarkdown, forSarif, forTerminal, forUri, forXml } from './escape.ts';

test('a terminal gets no control character, and columns stay', () => {
  const hostile = 'a\u001B[31mred\u0007\r\n\u007F\u009B2J\u202Eabc\u2066\tz';
  const shown = forTerminal(hostile);
  expect(shown).toBe('a␛[31mred␇␍␊␡\uFFFD2J\uFFFDabc\uFFFD z');
  expect(shown).toHaveLength(hostile.length);
});

test('plain words in any script stay as they are', () => {
  const words = 'Größe – 560 MQLs, “ok” 見込み客 🎯';
  expect(forTerminal(words)).toBe(words);
  expect(forMarkdown(words)).toBe(words);
  expect(forXml(words)).toBe(words);
});

test('a Markdown table cell ends neither itself nor its line, and holds no markup', () => {
  expect(forMarkdown('a | b\n| c |')).toBe('a \\| b \\| c \\|');
  expect(forMarkdown('<script>alert(1)</script> & <!-- x')).toBe(
    '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;!-- x',
  );
  expect(forMarkdown('[click](https://x.example) ![i](y) `c` *b* _e_ ~s~ $m$')).toBe(
    '\\[click\\](https\\://x.example) !\\[i\\](y) \\`c\\` \\*b\\* \\_e\\_ \\~s\\~ \\$m\\$',
  );
  expect(forMarkdown('back\\slash')).toBe('back\\\\slash');
});

test('Markdown makes no link of a bare address', () => {
  expect(forMarkdown('See https://x.example/a, HTTP://x.example and www.x.example.')).toBe(
    'See https\\://x.example/a, HTTP\\://x.example and www\\.x.example.',
  );
});

test('Markdown mentions nobody, and leaves e-mail addresses whole', () => {
  expect(forMarkdown('@everyone see #12')).toBe('@\u200Beveryone see #\u200B12');
  expect(forMarkdown('demand@acme.example')).toBe('demand@acme.example');
});

test('a GitHub annotation cannot begin a second one or a further property', () => {
  expect(forGithubMessage('100%\r\n::error::fake')).toBe('100%25%0A::error::fake');
  expect(forGithubProperty('a,line=1:b%\n')).toBe('a%2Cline=1%3Ab%25␊');
});

test('XML gets neither markup nor characters that it does not know', () => {
  expect(forXml('<a b="c" d=\'e\'> & ]]>')).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt; &amp; ]]&gt;');
  expect(forXml('\u0000\u001B\uFFFE \uD800 \u202Ex')).toBe('␀␛\uFFFD \uFFFD \uFFFDx');
  expect(forXml('two\nlines')).toBe('two&#10;lines');
});

test('a SARIF message has no links and no placeholders', () => {
  expect(forSarif('[click](https://x.example) {0} \\')).toBe('\\[click\\](https://x.example) {{0}} \\\\');
});

test('a path becomes a reference that leads nowhere else', () => {
  expect(forUri('slas/a b#c?d:e.mdx')).toBe('slas/a%20b%23c%3Fd%3Ae.mdx');
  expect(forUri('javascript:alert(1)')).toBe('javascript%3Aalert(1)');
});
