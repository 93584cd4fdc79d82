import { describe, expect, it } from 'vitest';
import type { Located } from '../read/index.ts';
import type { Term } from './handbook.ts';
import { makeLexicon } from './lexicon.ts';

const at = (value: string): Located<string> => ({ value, range: { start: 0, end: 0 } });

function term(name: string, more: { abbr?: string; plural?: string; aliases?: string[]; avoid?: string[] } = {}): Term {
  return {
    id: name,
    name: at(name),
    abbreviation: more.abbr === undefined ? undefined : at(more.abbr),
    plural: more.plural === undefined ? undefined : at(more.plural),
    aliases: (more.aliases ?? []).map(at),
    avoid: (more.avoid ?? []).map(at),
  } as unknown as Term;
}

const mql = term('Marketing Qualified Lead', { abbr: 'MQL', aliases: ['qualified inquiry'], avoid: ['hot lead'] });
const lead = term('lead');
const sal = term('Sales Accepted Lead', { abbr: 'SAL' });
const persona = term('buyer persona', { plural: 'buyer personae' });
const lexicon = makeLexicon([lead, mql, sal, persona]);

function found(text: string, using = lexicon): [string, string, string][] {
  return using
    .find(text, { start: 0, end: text.length })
    .map(({ term: of, form, range }) => [text.slice(range.start, range.end), of.id, form]);
}

describe('makeLexicon', () => {
  it.each([
    ['a marketing qualified lead', 'marketing qualified lead', 'name'],
    ['two Marketing-Qualified Leads', 'Marketing-Qualified Leads', 'plural'],
    ['560 MQLs', 'MQLs', 'abbreviation'],
    ["the MQL's owner", 'MQL', 'abbreviation'],
    ['some qualified inquiries', 'qualified inquiries', 'alias'],
    ['a hot lead', 'hot lead', 'avoid'],
    ['marketing\n      qualified lead', 'marketing\n      qualified lead', 'name'],
  ])('finds %j', (text, words, form) => {
    expect(found(text)).toEqual([[words, 'Marketing Qualified Lead', form]]);
  });

  it('lets the longest name win and never overlaps', () => {
    expect(found('lead, marketing qualified lead, leads').map(([words]) => words)).toEqual([
      'lead',
      'marketing qualified lead',
      'leads',
    ]);
  });

  it('tells short forms from words by their capitals', () => {
    expect(found('sal Sal SAL mqls')).toEqual([['SAL', 'Sales Accepted Lead', 'abbreviation']]);
  });

  it('tells them apart inside a longer name, too', () => {
    const notes = makeLexicon([term('Complete SQL notes')]);
    expect(found('complete SQL notes, complete sql notes', notes)).toHaveLength(1);
  });

  it('finds whole words only', () => {
    expect(found('mislead leading plead XMQL MQL2')).toEqual([]);
  });

  it('takes a written plural', () => {
    expect(found('our buyer personae').map(([, , form]) => form)).toEqual(['plural']);
  });

  it('does not join words over a full stop or a comma', () => {
    expect(found('buyer. persona, buyer, persona')).toEqual([]);
  });

  it.each(["Buyer's journey", 'win/loss review', 'R&D lead', 'cost of sale'])('finds and looks up %j', (name) => {
    const one = makeLexicon([term(name)]);
    expect(found(`our ${name}s`, one)).toMatchObject([[`${name}s`, name, 'plural']]);
    expect(one.lookup(name)?.id).toBe(name);
  });

  it('looks only inside the range', () => {
    expect(lexicon.find('MQL MQL MQL', { start: 4, end: 7 })).toMatchObject([{ range: { start: 4, end: 7 } }]);
  });

  it('finds names beyond ASCII at their place', () => {
    const buero = makeLexicon([term('Büro')]);
    expect(buero.find('😀 büro', { start: 0, end: 7 })).toMatchObject([{ range: { start: 3, end: 7 } }]);
  });

  it('puts own terms before those behind them, and the longest of both first', () => {
    const own = makeLexicon([term('Lead'), term('qualified')], lexicon);
    expect(found('lead', own)).toEqual([['lead', 'Lead', 'name']]);
    expect(found('marketing qualified lead', own)).toMatchObject([
      ['marketing qualified lead', 'Marketing Qualified Lead', 'name'],
    ]);
    expect(found('MQL', own)).toMatchObject([['MQL', 'Marketing Qualified Lead', 'abbreviation']]);
  });

  it('looks up a whole name, not a part of one, and no word to avoid', () => {
    expect(lexicon.lookup('MQL')).toBe(mql);
    expect(lexicon.lookup('leads')).toBe(lead);
    expect(lexicon.lookup('new lead')).toBeUndefined();
    expect(lexicon.lookup('hot lead')).toBeUndefined();
    expect(lexicon.lookup('')).toBeUndefined();
    expect(lexicon.names()).toContain('qualified inquiry');
  });
});
