import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook, dataOf } from '@living-sla/core';
import { openHandbook } from '@living-sla/host';
import { fields, type HandbookFile } from '@living-sla/schema';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';

/** The day on which the example handbook is looked at, so that what is overdue does not depend on when the tests run. */
const today = '2026-11-21';
const folder = join(repository, 'content');
const handbook = await openHandbook(folder, today);

describe('the example handbook', () => {
  test('checks clean under strict, down to the last hint', async () => {
    expect(handbook.settings.preset).toBe('strict');
    expect(checkHandbook(handbook).findings.map(({ rule, file, message }) => ({ rule, file, message }))).toEqual([]);
    const { code } = await run(['check', folder, '--fail-on', 'hint', '--today', today]);
    expect(code).toBe(0);
  });

  test('uses every block that an agreement can have', () => {
    const main = handbook.agreements.find((agreement) => agreement.id === 'marketing-sales');
    const used = new Set(Object.keys((main && dataOf(main.facts, 'agreement')) ?? {}));
    const blocks = fields.agreement.map((field) => field.path).filter((path) => !path.includes('/'));
    expect(blocks.length).toBeGreaterThan(25);
    expect(blocks.filter((block) => !used.has(block))).toEqual([]);
  });

  test('is complete: agreements, terms, personas, reviews, and a page on how the teams work together', () => {
    expect(handbook.agreements.map((agreement) => agreement.id)).toEqual([
      'marketing-sales',
      'sales-customer-success',
      'sales-development-account-executives',
    ]);
    const shared = handbook.terms.filter((term) => term.agreement === undefined);
    expect(shared.length).toBeGreaterThanOrEqual(30);
    const names = new Set(shared.flatMap((term) => [term.name.value, term.abbreviation?.value]));
    for (const name of [
      'Contact',
      'Lead',
      'Prospect',
      'Inquiry',
      'MQL',
      'SAL',
      'SQL',
      'Opportunity',
      'ICP',
      'Buyer persona',
    ]) {
      expect(names).toContain(name);
    }
    expect(handbook.reviews.length).toBeGreaterThanOrEqual(2);
    expect(readdirSync(join(folder, 'guide/personas'))).toHaveLength(2);
    expect(handbook.guides.map((guide) => guide.id)).toContain('how-we-work');
  });

  test('names people by role, and every address is one that nobody has', () => {
    const addresses = [...handbook.files.values()].flatMap(
      ({ file }) => file.text.match(/[\w.-]+@[\w.-]+|https?:\/\/[^\s/"')]+/g) ?? [],
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('is signed by every party in the version that is in force', () => {
    for (const { facts, parties, version } of handbook.agreements) {
      const signed = dataOf(facts, 'agreement')
        ?.signoffs?.filter((signoff) => String(signoff.version) === version)
        .map((each) => each.party);
      expect(signed?.sort()).toEqual(parties.map((party) => party.id).sort());
    }
  });

  test('says in handbook.yaml what the pages need', () => {
    const settings = handbook.settings.data as HandbookFile;
    expect(settings.source?.edit).toContain('{path}');
    expect(readFileSync(join(folder, 'handbook.yaml'), 'utf8')).toContain('fiscal-year');
  });
});
