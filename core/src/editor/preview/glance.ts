import { facts, statusWords } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import { listed } from './page.ts';
import { dayInWords } from './reading.ts';
import type { Subject } from './subject.ts';

/** An agreement at a glance: its standing, its summary, its parties and the days between which it holds. */
export function glance(subject: Subject): Part {
  const { agreement, page, read } = subject;
  const fields = read();
  const summary = fields.prose('summary');
  const effective = fields.fields('effective');
  const [words, means] = standing(subject);
  return element(
    'div',
    { className: ['glance'] },
    element('p', {}, element('span', { className: ['badge'], title: means }, words)),
    summary && element('p', { className: ['lead'] }, summary),
    element(
      'ul',
      { className: ['parties'] },
      fields.each('parties').map((party) => partyItem(party)),
    ),
    facts([
      ['Version', agreement.version],
      ['Dates', daysInWords(effective?.reading('from'), effective?.reading('until'))],
      ['Next review', fields.fields('review')?.reading('next')],
      ['Kept by', fields.people('owner')],
      ['Not signed yet by', unsigned(subject, page.nameOf)],
    ]),
  );
}

/** “1 November 2026 to 31 January 2027”; undefined where neither end is known. */
export function daysInWords(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined) return `${from} to ${until}`;
  if (from !== undefined) return `from ${from}`;
  return until === undefined ? undefined : `until ${until}`;
}

/** Whether the agreement binds today, in words, and what that means. */
function standing({ agreement, page, read }: Subject): readonly [string, string | undefined] {
  const status = statusWords[agreement.status];
  if (status !== undefined) return status;
  const effective = read().fields('effective');
  const [from, until] = [effective?.text('from'), effective?.text('until')];
  const { today } = page.handbook;
  if (from !== undefined && isDay(from) && from > today) return [`From ${dayInWords(from)}`, undefined];
  if (until !== undefined && isDay(until) && until < today) return [`Ended on ${dayInWords(until)}`, undefined];
  return ['In force', undefined];
}

function partyItem(party: Fields): Part {
  const means = party.prose('means');
  const name = party.sentence ?? party.text('name') ?? party.text('id');
  return element('li', party.line, element('strong', {}, name), means && [' – ', means]);
}

/** The parties whose yes to the version in force is missing; undefined where that makes no sense to ask. */
function unsigned({ agreement, read }: Subject, nameOf: (id: string) => string): string | undefined {
  if (agreement.version === undefined || agreement.status !== 'active') return undefined;
  const signed = read()
    .each('signoffs')
    .filter((signoff) => signoff.text('version') === agreement.version)
    .map((signoff) => signoff.text('party'));
  return listed(agreement.parties.flatMap(({ id }) => (signed.includes(id) ? [] : [nameOf(id)]))) || undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
