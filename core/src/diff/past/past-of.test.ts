import { expect, test } from 'vitest';
import { type ParsedFile, parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type AgreementPast, type HandbookPast, makeResolver, resolveHandbook } from '../../resolve/index.ts';
import { lineOfTexts, type PastTexts } from './line-of-texts.ts';
import { pastOf } from './past-of.ts';

type Files = Readonly<Record<string, string>>;

const today = '2026-11-21';
const agreement = (version: string, goal = 'Marketing delivers 500 MQLs every month.', keys = '') =>
  `---\ntitle: Leads\nversion: ${version}\n${keys}parties: [Marketing, Sales]\ngoals:\n  - ${goal}\n---\n`;
const term = (means: string) => `---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: ${means}\n---\n`;

function pastIn(files: Files, ...states: readonly PastTexts[]): AgreementPast | undefined {
  const past = pastOf(lineOfTexts(states), portableParser);
  const [id] = Object.keys(files).flatMap((path) => /^slas\/(.*)\.mdx$/.exec(path)?.[1] ?? []);
  return handbookOf(files, past).lookUp(past.agreements, id ?? '')[0];
}

function handbookOf(files: Files, past: HandbookPast) {
  return resolveHandbook(parsed(files), { today, paths: Object.keys(files), past });
}

function parsed(files: Files): ParsedFile[] {
  return Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
}

test('an agreement that is as it was asks for nothing, whatever its line ends', () => {
  const then = { day: '2026-07-01', files: { 'slas/a.mdx': agreement('2.0.0') } };
  for (const text of [agreement('2.0.0'), agreement('2.0.0').replaceAll('\n', '\r\n')]) {
    expect(pastIn({ 'slas/a.mdx': text }, then)).toMatchObject({ changes: [], bump: 'none', isEnough: true });
  }
});

test('tells what differs, which number it takes, and when it came', () => {
  const then = { day: '2026-07-01', files: { 'slas/a.mdx': agreement('2.0.0') } };
  const now = agreement('2.1.0', 'Marketing delivers 560 MQLs every month.', 'effective: { from: 2026-12-01 }\n');
  const past = pastIn({ 'slas/a.mdx': now }, then);
  expect(past).toMatchObject({
    since: { number: '2.0.0', day: '2026-07-01', from: undefined },
    before: { number: '2.0.0' },
    follows: '2.0.0',
    isReleased: false,
    announced: today,
    changed: today,
    bump: 'major',
    lowest: '3.0.0',
    isEnough: false,
    voidSignoffs: [],
  });
  expect(past?.changes.map(({ field }) => field).sort()).toEqual(['effective', 'goals/*/statement']);
});

test('a released text is compared with its first form, and with the version before only where its dates are in doubt', () => {
  const states = (from: string) => {
    const now = agreement('2.0.0', 'Marketing delivers 560 MQLs every month.', `effective: { from: ${from} }\n`);
    const before = { day: '2026-07-01', files: { 'slas/a.mdx': agreement('1.0.0') } };
    return pastIn({ 'slas/a.mdx': now }, { day: '2026-08-01', files: { 'slas/a.mdx': now } }, before);
  };
  expect(states('2026-09-01')).toMatchObject({
    isReleased: true,
    announced: '2026-08-01',
    changes: [],
    news: undefined,
  });
  expect(states('2026-07-15')?.news?.map((change) => change.class)).toContain('material');
});

test('knows an agreement again that was moved since', () => {
  const then = { day: '2026-07-01', files: { 'slas/old.mdx': agreement('2.0.0') } };
  const moved = { 'slas/new.mdx': agreement('2.0.0', 'Marketing delivers 560 MQLs every month.') };
  expect(pastIn(moved, then)).toMatchObject({ bump: 'major', since: { number: '2.0.0' } });
  expect(pastIn({ ...moved, 'slas/old.mdx': agreement('2.0.0') }, then)).toBeUndefined();
});

test('tells of a term once, with every agreement that does not tell of its change', () => {
  const then = {
    day: '2026-07-01',
    files: {
      'slas/a.mdx': agreement('2.0.0'),
      'slas/b.mdx': agreement('1.0.0'),
      'glossary/mql.mdx': term('100 points.'),
    },
  };
  const files = { ...then.files, 'slas/b.mdx': agreement('2.0.0'), 'glossary/mql.mdx': term('120 points.') };
  const past = pastOf(lineOfTexts([then]), portableParser);
  const [found, ...others] = handbookOf(files, past).lookUp(past.terms, 'mql');
  expect(others).toEqual([]);
  expect(found?.users.map((user) => [user.agreement, user.version.value, user.lowest])).toEqual([
    ['a', '2.0.0', '3.0.0'],
  ]);
  expect(handbookOf({ ...files, ...then.files }, past).lookUp(past.terms, 'mql')).toEqual([]);
});

test('a term whose file was only renamed means what it meant', () => {
  const then = { 'slas/a.mdx': agreement('2.0.0'), 'glossary/old.mdx': term('A lead with 100 points.') };
  const past = pastOf(lineOfTexts([{ day: '2026-07-01', files: then }]), portableParser);
  const found = (means: string) => {
    const handbook = handbookOf({ 'slas/a.mdx': agreement('2.0.0'), 'glossary/mql.mdx': term(means) }, past);
    const own = handbook.lookUp(past.agreements, 'a')[0]?.changes.length;
    return [own, handbook.lookUp(past.terms, 'mql').length];
  };
  expect(found('A lead with 100 points.')).toEqual([0, 0]);
  expect(found('A lead with 120 points.')).toEqual([0, 1]);
});

test('another past is looked at anew', () => {
  const files = { 'slas/a.mdx': agreement('2.0.0') };
  const [old, same] = ['Marketing delivers 400 MQLs every month.', 'Marketing delivers 500 MQLs every month.'].map(
    (goal) => pastOf(lineOfTexts([{ files: { 'slas/a.mdx': agreement('2.0.0', goal) } }]), portableParser),
  );
  const resolver = makeResolver();
  const bumps = [old, same, undefined, old].map((past) => {
    const { past: known, lookUp } = resolver.resolve(parsed(files), { today, paths: Object.keys(files), past });
    return known && lookUp(known.agreements, 'a')[0]?.bump;
  });
  expect(bumps).toEqual(['major', 'none', undefined, 'major']);
});

test('a key in one file of many finds out nothing anew about the others', () => {
  const names = Array.from({ length: 50 }, (_, at) => `slas/a${at}.mdx`);
  const files: Files = {
    ...Object.fromEntries(names.map((name) => [name, agreement('2.0.0')])),
    'glossary/mql.mdx': term('A lead with 100 points.'),
  };
  const { past, asked } = counted(pastOf(lineOfTexts([{ day: '2026-07-01', files }]), portableParser));
  const resolver = makeResolver();
  const known = new Map(parsed(files).map((file) => [file.path, file]));
  const askAgain = (path: string, text: string): string[] => {
    const file = parseFile(path, text, portableParser);
    if (file !== undefined) known.set(path, file);
    const handbook = resolver.resolve([...known.values()], { today, paths: Object.keys(files), past });
    asked.length = 0;
    for (const name of names) handbook.lookUp(past.agreements, name.slice(5, -4));
    handbook.lookUp(past.terms, 'mql');
    return [...asked];
  };
  const first = askAgain('glossary/mql.mdx', files['glossary/mql.mdx'] ?? '');
  expect(first.length).toBe(102);
  const resolved = (path: string, text: string) => {
    asked.length = 0;
    const file = parseFile(path, text, portableParser);
    if (file !== undefined) known.set(path, file);
    resolver.resolve([...known.values()], { today, paths: Object.keys(files), past });
    return [...asked];
  };
  expect(resolved('slas/a7.mdx', agreement('2.0.0', 'Marketing delivers 560 MQLs every month.'))).toEqual([
    'agreements slas/a7.mdx',
    'terms slas/a7.mdx',
  ]);
  // The agreement that differs from the main line hangs on what its words mean; the others do not.
  expect(resolved('glossary/mql.mdx', term('A lead with 120 points.')).sort()).toEqual([
    'agreements glossary/mql.mdx',
    'agreements slas/a7.mdx',
    'terms glossary/mql.mdx',
  ]);
});

/** A past that notes which file it is asked about. */
function counted({ agreements, terms, texts }: HandbookPast): {
  readonly past: HandbookPast;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const noting =
    <Scope extends { readonly facts: { readonly file: ParsedFile } }, Rest extends unknown[], Answer>(
      name: string,
      entriesOf: (scope: Scope, ...rest: Rest) => Answer,
    ) =>
    (scope: Scope, ...rest: Rest) => {
      asked.push(`${name} ${scope.facts.file.path}`);
      return entriesOf(scope, ...rest);
    };
  return {
    past: {
      agreements: { ...agreements, entriesOf: noting('agreements', agreements.entriesOf) },
      terms: { ...terms, entriesOf: noting('terms', terms.entriesOf) },
      texts,
    },
    asked,
  };
}
