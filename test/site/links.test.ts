import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { folder } = inject('site');
const files = new Set(filesIn(folder));
const pages = [...files].filter((path) => path.endsWith('.html'));
const texts = new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
const anchors = new Map([...texts].map(([path, text]) => [path, idsIn(text)]));

test('every link and every source within the site leads to something that is there', () => {
  expect(pages.length).toBeGreaterThan(100);
  const broken = [...texts].flatMap(([path, text]) => brokenLinks(path, text));
  expect([...new Set(broken)]).toEqual([]);
});

test('no anchor stands twice on a page', () => {
  const twice = [...texts].flatMap(([path, text]) => {
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    return ids.length === new Set(ids).size ? [] : [`${path}: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`];
  });
  expect(twice).toEqual([]);
});

test('every other link is to the web or to a mailbox, and names no script', () => {
  const outside = [...texts.values()].flatMap((text) =>
    targetsIn(text).filter((target) => !target.startsWith('/') && !target.startsWith('#')),
  );
  expect(outside.filter((target) => !/^(https?:\/\/|mailto:|data:image\/)/.test(target))).toEqual([]);
});

test('no two pages that a search may show have one title', () => {
  const shown = [...texts].filter(([, text]) => !/<meta name="robots" content="noindex"/.test(text));
  const titles = Map.groupBy(shown, ([, text]) => /<title>([^<]*)<\/title>/.exec(text)?.[1]);
  expect(titles.has(undefined)).toBe(false);
  const same = [...titles].filter(([, pages]) => pages.length > 1);
  expect(same.map(([title, pages]) => `${title}: ${pages.map(([path]) => path).join(', ')}`)).toEqual([]);
});

function brokenLinks(path: string, text: string): string[] {
  return targetsIn(text).flatMap((target) => {
    if (!target.startsWith('/') && !target.startsWith('#')) return [];
    const { pathname, hash } = new URL(target, `http://site/${path.replace(/index\.html$/, '')}`);
    const file = fileOf(decodeURI(pathname), path, target);
    if (file === undefined) return [`${path} → ${target}`];
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || anchors.get(file)?.has(id) ? [] : [`${path} → ${target} (no such place)`];
  });
}

function fileOf(pathname: string, from: string, target: string): string | undefined {
  if (target.startsWith('#')) return from;
  const path = pathname.slice(1);
  return [path, `${path}index.html`].find((candidate) => files.has(candidate));
}

function targetsIn(text: string): string[] {
  const all = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
  return all.map((target) => target.replaceAll('&amp;', '&').replaceAll('&#x26;', '&').replaceAll('&#38;', '&'));
}

function idsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
}

function filesIn(place: string): string[] {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(place.length + 1)
        .replaceAll('\\', '/'),
    );
}
