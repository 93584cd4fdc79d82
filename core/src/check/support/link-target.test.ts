import { expect, it } from 'vitest';
import { linkTarget } from './link-target.ts';

const from = 'slas/marketing-sales.mdx';

it.each([
  ['https://acme.example/a?b=c:d#e', { kind: 'web' }],
  ['HTTP://acme.example', { kind: 'web' }],
  ['mailto:sales@acme.example', { kind: 'mail' }],
  ['../glossary/mql.mdx', { kind: 'file', path: 'glossary/mql.mdx', anchor: undefined }],
  ['other.mdx#a%20b', { kind: 'file', path: 'slas/other.mdx', anchor: 'a b' }],
  ['/guide/x.mdx?a=1#top', { kind: 'file', path: 'guide/x.mdx', anchor: 'top' }],
  ['#top', { kind: 'file', path: from, anchor: 'top' }],
  ['a/b:c.mdx', { kind: 'file', path: 'slas/a/b:c.mdx', anchor: undefined }],
  ['100%.mdx', { kind: 'file', path: 'slas/100%.mdx', anchor: undefined }],
])('reads %s', (address, target) => {
  expect(linkTarget(address, from)).toEqual(target);
});

it.each([
  ['javascript:alert(1)', 'scheme'],
  [' \u0000JAVA\tSCRIPT\n:alert(1)', 'scheme'],
  ['java\u200bscript:x', 'scheme'],
  ['javascript&colon;x', 'scheme'],
  ['&#106;avascript&#x3a;x', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['ftp://acme.example', 'scheme'],
  ['//acme.example', 'other site'],
  ['\\\\acme.example', 'other site'],
  ['/\\acme.example', 'other site'],
  ['/\t/acme.example', 'other site'],
  ['https://acme.example@evil.example', 'hidden site'],
  ['https:evil.example', 'hidden site'],
  ['https:/\\evil.example', 'hidden site'],
  ['../../x.mdx', 'outside'],
  ['/../x.mdx', 'outside'],
  ['..%2f..%2fx.mdx', 'outside'],
  ['%2E%2E/%2e%2e/x.mdx', 'outside'],
  ['..\\..\\x.mdx', 'outside'],
])('refuses %j', (address, reason) => {
  expect(linkTarget(address, from)).toEqual({ kind: 'unsafe', reason });
});
