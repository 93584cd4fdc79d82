import { describe, expect, test } from 'vitest';
import { parseEmail } from './email.ts';
import { type HandbookPath, parsePath } from './path.ts';
import { parseUrl } from './url.ts';
import { compareVersions, parseVersion } from './version.ts';

describe('version', () => {
  test.each([
    ['2.1.0', { major: 2, minor: 1, patch: 0 }],
    ['0.0.1', { major: 0, minor: 0, patch: 1 }],
    ['10.20.30', { major: 10, minor: 20, patch: 30 }],
  ])('%s', (text, value) => {
    expect(parseVersion(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['2.1', 'write 2.1.0'],
    ['2', 'write 2.0.0'],
    ['v2.1.0', 'write 2.1.0'],
    ['02.1.0', 'write 2.1.0'],
    ['2.1.0-draft', 'say “draft” in status'],
    ['2.1.0.4', 'three numbers'],
    ['latest', 'three numbers'],
  ])('refuses %s', (text, part) => {
    const result = parseVersion(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test('the newer version is the larger', () => {
    const [older, newer] = [
      { major: 1, minor: 9, patch: 9 },
      { major: 1, minor: 10, patch: 0 },
    ];
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
    expect(compareVersions(newer, newer)).toBe(0);
  });
});

describe('e-mail', () => {
  test.each(['demand@acme.example', 'first.last+tag@sales.acme.example', 'a@b.co'])('%s', (text) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    'demand',
    'demand@acme',
    'a@b@c.example',
    'Demand <demand@acme.example>',
    'a b@c.example',
    '@acme.example',
    'a@.example',
    'a@-x.example',
    'mailto:a@b.example',
    'a@b.example, c@d.example',
  ])('refuses %s', (text) => {
    expect(parseEmail(text)).toMatchObject({ ok: false });
  });
});

describe('url', () => {
  test.each([
    ['https://acme.example/reports?x=1#top', 'https', 'https://acme.example/reports?x=1#top'],
    ['HTTPS://acme.example', 'https', 'https://acme.example'],
    ['http://crm.acme.example:8080/a', 'http', 'http://crm.acme.example:8080/a'],
    ['https://git.acme.example/edit/{path}', 'https', 'https://git.acme.example/edit/{path}'],
    ['mailto:sales@acme.example', 'mailto', 'mailto:sales@acme.example'],
    ['mailto:sales@acme.example?subject=Hello', 'mailto', 'mailto:sales@acme.example?subject=Hello'],
  ])('%s', (text, scheme, address) => {
    expect(parseUrl(text)).toEqual({ ok: true, value: { scheme, address } });
  });

  test.each([
    ['javascript:alert(1)', 'not safe'],
    ['JavaScript:alert(1)', 'not safe'],
    ['data:text/html,x', 'not safe'],
    ['file:///etc/passwd', 'not safe'],
    ['vbscript:x', 'not safe'],
    ['ftp://acme.example', 'not safe'],
    ['java\tscript:alert(1)', 'begin it with https://'],
    ['//acme.example', 'begin it with https://'],
    ['www.acme.example', 'begin it with https://'],
    ['acme', 'begin it with https://'],
    ['https://bank.example@other.example', 'shown safely'],
    ['https:acme.example', 'shown safely'],
    ['https://', 'shown safely'],
    ['https://acme.example/a b', 'shown safely'],
    ['https://acme.example/"onload=x', 'shown safely'],
    ['https://acme.example\\@x', 'shown safely'],
    ['https://acme.example/\u202egpj', 'shown safely'],
    ['mailto:nobody', 'shown safely'],
  ])('refuses %s', (text, part) => {
    const result = parseUrl(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});

describe('path', () => {
  test.each<[string, string | undefined, HandbookPath]>([
    ['guide/personas/x.mdx', undefined, { path: 'guide/personas/x.mdx' }],
    ['./glossary/mql.mdx', undefined, { path: 'glossary/mql.mdx' }],
    ['../glossary/mql.mdx', 'slas', { path: 'glossary/mql.mdx' }],
    ['../../glossary/mql.mdx#examples', 'guide/personas', { path: 'glossary/mql.mdx', anchor: 'examples' }],
    ['a//b/../c.mdx', undefined, { path: 'a/c.mdx' }],
    ['größe.mdx', undefined, { path: 'größe.mdx' }],
    ['how we work.mdx', 'guide', { path: 'guide/how we work.mdx' }],
  ])('%s from %s', (text, folder, value) => {
    expect(parsePath(text, folder)).toEqual({ ok: true, value });
  });

  test.each<[string, string | undefined, string]>([
    ['../secrets.mdx', undefined, 'leads out of the handbook'],
    ['../../secrets.mdx', 'slas', 'leads out of the handbook'],
    ['a/../../b.mdx', undefined, 'leads out of the handbook'],
    ['/etc/passwd', undefined, 'not a path inside'],
    ['\\\\server\\x', undefined, 'not a path inside'],
    ['C:\\x', undefined, 'not a path inside'],
    ['c:x', undefined, 'not a path inside'],
    ['https://acme.example', undefined, 'not a path inside'],
    ['~/x.mdx', undefined, 'not a path inside'],
    ['a\\..\\..\\b.mdx', undefined, 'not a path'],
    ['%2e%2e/b.mdx', undefined, 'not a path'],
    ['a/%2fb', undefined, 'not a path'],
    ['a\u0000.mdx', undefined, 'not a path'],
    ['#anchor', undefined, 'not a path'],
    ['.', undefined, 'names a folder'],
  ])('refuses %s from %s', (text, folder, part) => {
    const result = parsePath(text, folder);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});
