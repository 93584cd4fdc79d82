import { beforeAll, describe, expect, test } from 'vitest';
import { type FollowLink, folderOf, linkFollower, pageOf } from './links.ts';
import { handbookOf } from './test-handbook.ts';

let follow: FollowLink;

beforeAll(async () => {
  const handbook = await handbookOf({
    'slas/a.mdx': '---\ntitle: A\nparties: [X, Y]\ngoals: []\n---\n',
    'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead.\n---\n',
    'glossary/broken.mdx': 'no keys',
    'guide/x/y.mdx': '---\ntitle: Y\n---\n',
    'guide/picture.png': '',
    'guide/drawing.svg': '',
  });
  follow = linkFollower((path) => pageOf(path, handbook));
});

describe('a link that leads somewhere', () => {
  test.each([
    ['https://acme.example/a?b=c', 'https://acme.example/a?b=c'],
    ['mailto:sales@acme.example', 'mailto:sales@acme.example'],
    ['#goals', '#goals'],
    ['../glossary/mql.mdx', '/glossary/mql/'],
    ['../glossary/mql.mdx#examples', '/glossary/mql/#examples'],
    ['../guide/x/y.mdx', '/guide/x/y/'],
    ['./a.mdx', '/agreements/a/'],
    ['/glossary/mql.mdx#examples', '/glossary/mql/#examples'],
    ['../guide/picture.png', '/files/guide/picture.png'],
  ])('%s → %s', (url, address) => {
    expect(follow(url, 'slas')).toBe(address);
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//elsewhere.example/',
  '/etc/passwd',
  '../../etc/passwd',
  '../glossary/none.mdx',
  '../glossary/broken.mdx',
  '../guide/drawing.svg',
  'https://user@bank.example/',
  '%E0%A4%A',
  '',
])('%s leads nowhere', (url) => {
  expect(follow(url, 'slas')).toBeUndefined();
});

test('a file at the root lies in no folder', () => {
  expect([folderOf('handbook.yaml'), folderOf('guide/x/y.mdx')]).toEqual(['', 'guide/x']);
});
