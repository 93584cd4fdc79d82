import { loadHandbook, memoryHost } from '@living-sla/core';
import { changesBetween, type HandbookSnapshot, takeSnapshot } from '@living-sla/core/diff';
import { fastParser } from '@living-sla/host';
import { expect, it } from 'vitest';
import { agreementText, duties } from './full-agreement.ts';

/** A way to write a value otherwise. What it gives back as it was is left out. */
type Rewrite = (value: string, key: string) => string;

it('sees a change of duty in every value that comes to mean something else', async () => {
  for (const [name, rewrite] of Object.entries(otherMeaning)) {
    for (const { line, keys } of rewritten(rewrite)) {
      const told = await changed(keys);
      expect(told.classes, `${name}: ${line}: ${told.messages}`).toContain('material');
    }
  }
});

it('sees a change of duty in every value that goes', async () => {
  for (const { line, keys } of linesGone()) {
    const told = await changed(keys);
    expect(told.classes, `${line}: ${told.messages}`).toContain('material');
  }
});

it('sees no change of duty in a value that is only written otherwise', async () => {
  for (const [name, rewrite] of Object.entries(sameMeaning)) {
    for (const { line, keys } of rewritten(rewrite)) {
      const told = await changed(keys);
      expect(new Set(told.classes), `${name}: ${line}: ${told.messages}`).toEqual(new Set(['editorial']));
    }
  }
});

const otherMeaning: Readonly<Record<string, Rewrite>> = {
  'one more': (value) =>
    isDate(value) ? value : value.replace(/\d[\d,]*/, (number) => `${Number(number.replaceAll(',', '')) + 1}`),
  'another day': (value) => (isDate(value) ? value.replace(/-\d\d$/, '-15') : value),
  'at most': (value) => value.replace('at least', 'at most'),
  'no working time': (value) => value.replace(/business (?=hour|day)/, ''),
  'another party': (value) => parties[value] ?? value,
  'another condition': (value) => value.replace('>=', '<='),
  not: (value, key) => (key === 'source' ? value : value.replace(/ (is|has) /, ' $1 not ')),
};

const sameMeaning: Readonly<Record<string, Rewrite>> = {
  'in quotes': (value) => (value.includes('"') ? `'${value}'` : `"${value}"`),
  'on two lines': (value) =>
    value.includes(' ') && !value.includes('"') ? `>-\n${indent}${value.replace(' ', `\n${indent}`)}` : value,
  'with a remark': (value) => `${value} # as agreed`,
  'without a comma': (value) => value.replace(/(?<=\d),(?=\d)/g, ''),
  'in letters': (value) =>
    value.replace(/^(\d{1,2})(?= (?:business|weeks|months|days|minutes))/, (n) => numbers[Number(n)] ?? n),
  'working time': (value) => value.replace(/business (?=hour|day)/, 'working '),
  'as email': (value) => value.replace('e-mail', 'email'),
  'a longer date': (value) => (isDate(value) ? value.replace(/^(\d+)-(\d+)-(\d+)$/, longDate) : value),
  'with or without a point': (value) =>
    value.endsWith('.') ? value.slice(0, -1) : /^\p{Lu}.* .*\p{Ll}$/u.test(value) ? `${value}.` : value,
};

const parties: Readonly<Record<string, string>> = { marketing: 'sales', sales: 'marketing' };
const numbers = 'zero one two three four five six seven eight nine ten'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const indent = ' '.repeat(12);

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

function longDate(_: string, year: string, month: string, day: string): string {
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
}

const lines = duties.split('\n');

/** The keys with one value rewritten, for each value of which that makes another text. Names that others refer to stay. */
function rewritten(rewrite: Rewrite): { line: string; keys: string }[] {
  return lines.flatMap((line, at) => {
    const [, lead = '', key = '', value = ''] = /^(\s*(?:- )?(?:([\w-]+): )?)(\S.*)$/.exec(line) ?? [];
    if (value === '' || /^(?:- )?[\w-]+:$/.test(line.trim()) || named.has(key)) return [];
    const now = rewrite(value, key);
    return now === value ? [] : [{ line, keys: lines.with(at, `${lead}${now}`).join('\n') }];
  });
}

const named: ReadonlySet<string> = new Set(['id', 'term', 'name']);

/** The keys without one line, for each that is neither the first of an entry nor the only one of its block. */
function linesGone(): { line: string; keys: string }[] {
  return lines.flatMap((line, at) => {
    const isWhole =
      /^\s+[\w-]+: \S/.test(line) && !lines[at - 1]?.endsWith(':') && !/^\s+(?:term|calendar):/.test(line);
    return isWhole ? [{ line, keys: lines.toSpliced(at, 1).join('\n') }] : [];
  });
}

async function changed(keys: string): Promise<{ classes: readonly string[]; messages: string }> {
  const changes = changesBetween(await before, await read(keys));
  return { classes: changes.map((each) => each.class), messages: changes.map(({ message }) => message).join(' ') };
}

const before = read(duties);

async function read(keys: string): Promise<HandbookSnapshot> {
  const host = memoryHost({ 'slas/marketing-sales.mdx': agreementText(keys) });
  return takeSnapshot(await loadHandbook(host, { parser: fastParser, today: '2026-08-01' }));
}
