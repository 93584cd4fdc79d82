import { describe, expect, test } from 'vitest';
import { base, page, sla } from './rename/testing/example.ts';
import { handbookOf, refusal, renamed } from './rename/testing/renamed.ts';
import { renameTarget } from './rename.ts';

describe('a term', () => {
  test('its name, with its plural and the casing of each use; its file keeps its name', () => {
    const after = renamed(base, [sla, 'Marketing Qualified'], 'Sales Ready Contact');
    expect(after[page]).toContain('term: Sales Ready Contact\nabbr: MQL\n');
    expect(after[page]).toContain('A sales ready contact is a person.');
    expect(after[sla]).toContain('MQLs and "Sales Ready Contacts" every');
    expect(after[sla]).toContain("'Call 95% of sales-ready contacts within");
    expect(after[sla]).toContain('SALES READY CONTACTS, [MQL][] and');
  });

  test('its abbreviation, with articles, the labels of links and the addresses of headings', () => {
    const after = renamed(base, [sla, 'MQL is'], 'PQL');
    expect(after[page]).toContain('term: Marketing Qualified Lead\nabbr: PQL\n');
    expect(after[sla]).toContain('560 PQLs and "Marketing Qualified Leads"');
    expect(after[sla]).toContain('metric: PQL\n');
    expect(after[sla]).toContain('term: PQL, next');
    expect(after[sla]).toContain('## What a PQL is\n');
    expect(after[sla]).toContain('[PQL][MQL] and an **inbound person**. See [above](#what-a-pql-is)');
    expect(after['reviews/r.mdx']).toContain('(/slas/a.mdx#what-a-pql-is)');
  });

  test('an alias, where it stands and where it is listed', () => {
    for (const place of [
      [sla, 'inbound person'],
      [page, 'inbound person'],
    ] as const) {
      const after = renamed(base, place, 'walk-in');
      expect(after[page]).toContain('aliases: [walk-in]');
      expect(after[sla]).toContain('and a **walk-in**.');
      expect(after[page]).toContain('term: Marketing Qualified Lead\n');
    }
  });

  test('a plural of its own changes with the name; alone it changes where it is written', () => {
    const used = { ...base, 'guide/g.mdx': '---\ntitle: G\n---\n\nPeople and a person, two persons.\n' };
    const after = renamed(used, ['guide/g.mdx', 'People'], 'Human being');
    expect(after['glossary/person.mdx']).toContain('term: Human being\nplural: human beings\nabbr: "P2"');
    expect(after['guide/g.mdx']).toContain('Human beings and a human being, two human beings.');
    const plural = renamed(used, ['glossary/person.mdx', 'people'], 'folks');
    expect(plural['glossary/person.mdx']).toContain('term: Person\nplural: folks\n');
    expect(plural['guide/g.mdx']).toContain('Folks and a person, two persons.');
  });

  test('names that YAML would take for something else are quoted, and quotation marks are kept', () => {
    expect(renamed(base, [page, 'MQL'], 'NO')[sla]).toContain('metric: "NO"\n');
    expect(renamed(base, ['glossary/person.mdx', 'P2'], 'PX')['glossary/person.mdx']).toContain('abbr: "PX"');
  });

  test('an own term that shadows a shared one leaves the shared one alone, and the other way round', () => {
    const own = 'definitions:\n  - { term: MQL, means: Another thing. }\nstages:';
    const both = { ...base, [sla]: base[sla].replace('stages:', own) };
    const after = renamed(both, [sla, 'MQLs'], 'Fit score');
    expect(after[page]).toBe(both[page]);
    expect(after[sla]).toContain('term: Fit score, means');
    expect(after[sla]).toContain('560 Fit scores and "Marketing Qualified Leads"');
    expect(renamed(both, [page, 'MQL'], 'PQL')[sla]).toBe(both[sla]);
  });

  test('where a field names a stage by the same word, it is the stage', () => {
    const handoffs = 'handoffs: [{ from: new, to: done }]\nfunnel: { stages: [{ from: person, to: done }] }';
    const text = base[sla]
      .replace('{ id: new,', '{ id: person,')
      .replace('handoffs: [{ from: new, to: done }]', handoffs.replace('new', 'person'));
    const both = { ...base, [sla]: text.replace('id: contact', 'id: contact') };
    const after = renamed(both, ['glossary/person.mdx', 'Person'], 'Human');
    expect(after[sla]).toContain('stages: [{ from: person, to: done }]');
    expect(renamed(both, [sla, 'person, to'], 'first')[sla]).toContain('stages: [{ from: first, to: done }]');
  });

  test('a field that may name a stage does not come to mean one', () => {
    const funnel = {
      ...base,
      [sla]: base[sla].replace('signoffs:', 'funnel: { stages: [{ from: person, to: done }] }\nsignoffs:'),
    };
    expect(refusal(funnel, ['glossary/person.mdx', 'Person'], 'new')).toContain(
      '“new” would mean the stage of that id',
    );
    expect(renamed(funnel, ['glossary/person.mdx', 'Person'], 'Human')[sla]).toContain('{ from: human, to: done }');
  });

  test('a term that times are written in keeps its name', () => {
    const unit = { ...base, 'glossary/day.mdx': '---\nterm: Business day\nmeans: Monday to Friday.\n---\n' };
    expect(refusal(unit, ['glossary/day.mdx', 'Business'], 'Work day')).toContain('so it stays');
  });

  test.each([
    [page, 'Marketing Qualified', 'person', '“person” is already the name of a term (“glossary/person.mdx”)'],
    [page, 'Marketing Qualified', 'People', 'already the plural of “Person”'],
    [page, 'Marketing Qualified', 'MQL', 'already the abbreviation of this very term'],
    [page, 'Marketing Qualified', 'Hot Lead', 'asks to avoid “Hot Lead”'],
    ['glossary/person.mdx', 'Person', 'hot-lead', 'already a word to avoid in place of “Marketing Qualified Lead”'],
    ['glossary/person.mdx', 'Person', 'Inbound person', 'already another name of “Marketing Qualified Lead”'],
    ['glossary/person.mdx', 'Person', 'Month', 'times are written in'],
    ['glossary/person.mdx', 'Person', '  ', 'cannot be empty'],
    ['glossary/person.mdx', 'Person', 'A, b', 'cannot be the name of a term'],
    ['glossary/person.mdx', 'Person', '42', 'cannot be the name of a term'],
    ['glossary/person.mdx', 'Person', '{x}', 'cannot be the name of a term'],
    ['glossary/person.mdx', 'Person', 'Deliver', 'stands in “slas/a.mdx”, line 7 as an ordinary word'],
    [page, 'hot lead', 'cold lead', 'asks to avoid'],
  ])('in %s, %s does not become %j', (path, words, name, why) => {
    expect(refusal(base, [path, words], name)).toContain(why);
  });

  test('links to a definition and to headings of the same words follow', () => {
    const own = 'definitions:\n  - { term: Verdict, means: A yes. }\nstages:';
    const text = `${base[sla].replace('stages:', own)}\n## Verdict\n\n## Verdict\n\n## A \\* Verdict & \`verdict\`\n`;
    const guide =
      '---\ntitle: G\n---\n\n[a](../slas/a.mdx#term-verdict), [b](../slas/a.mdx#verdict-1), [c](../slas/a.mdx#a--verdict--verdict).\n';
    const after = renamed({ ...base, [sla]: text, 'guide/g.mdx': guide }, [sla, 'Verdict, means'], 'Final answer');
    expect(after[sla]).toContain('## A \\* Final Answer & `verdict`'.replace('Answer', 'answer'));
    expect(after['guide/g.mdx']).toContain(
      '[a](../slas/a.mdx#term-final-answer), [b](../slas/a.mdx#final-answer-1), [c](../slas/a.mdx#a--final-answer--verdict).',
    );
  });

  test('an apostrophe stands where the marks around a value allow it', () => {
    const after = renamed(base, ['glossary/person.mdx', 'Person'], 'Buyer’s friend');
    expect(after['glossary/person.mdx']).toContain('term: Buyer’s friend\nplural: buyer’s friends');
    expect(refusal(base, [page, 'Marketing Qualified'], "Buyer's lead")).toContain(
      "“buyer''s leads” would no longer be found",
    );
  });

  test('two words may not come together to the name of a third term', () => {
    const third = { ...base, 'glossary/new.mdx': '---\nterm: Qualified walk-in\nmeans: X.\n---\n' };
    const close = { ...third, 'guide/g.mdx': '---\ntitle: G\n---\n\nA qualified person.\n' };
    expect(refusal(close, ['glossary/person.mdx', 'Person'], 'walk-in')).toBe(
      'In “guide/g.mdx”, line 5, “qualified walk-in” would be mixed up with the term “Qualified walk-in”. Choose another name, or change that place first.',
    );
    expect(refusal(third, ['glossary/person.mdx', 'Person'], 'walk-in')).toBeUndefined();
  });
});

test('what can be renamed shows its own name, without quotation marks, and the words at the place', () => {
  const handbook = handbookOf(base);
  const target = (path: string, words: string) => {
    const file = handbook.files.get(path)?.file;
    const found = file && renameTarget(file, handbook, file.text.indexOf(words));
    return found && ('refusal' in found ? found : [found.name, file.text.slice(found.range.start, found.range.end)]);
  };
  expect(target(sla, 'MQLs')).toEqual(['MQL', 'MQLs']);
  expect(target(sla, 'MARKETING QUALIFIED')).toEqual(['Marketing Qualified Lead', 'MARKETING QUALIFIED LEADS']);
  expect(target('glossary/person.mdx', '"P2"')).toEqual(['P2', 'P2']);
  expect(target(sla, 'volume]')).toEqual(['volume', 'volume']);
  expect(target(sla, 'every month')).toEqual({ refusal: expect.stringContaining('no name here') });
});
