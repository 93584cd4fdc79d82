import { blockLines } from './blocks.ts';
import { definitionLines } from './definitions.ts';
import type { SharedTerm } from './glossary.ts';
import { goalLines } from './goals.ts';
import { proseOf } from './prose.ts';
import type { Side, Subject } from './subject.ts';

/** One agreement of about 10 KB without a mistake: half of it frontmatter, half of it prose. */
export function agreementText(subject: Subject, terms: readonly SharedTerm[]): string {
  const lines = [...headLines(subject), ...goalLines(subject), ...definitionLines(subject), ...blockLines(subject)];
  return `---\n${lines.join('\n')}\n---\n\n${proseOf(subject, terms)}\n`;
}

function headLines({ giver, taker, place, unit }: Subject): string[] {
  return [
    `title: ${giver.name} and ${taker.name} agreement for ${place}`,
    'version: 1.0.0',
    'status: active',
    'effective: { from: 2026-07-01, until: 2027-06-30 }',
    'summary: >-',
    `  ${giver.name} hands over each ${unit} with all that is known. ${taker.name} answers within days and says why`,
    '  something comes back. Both count the orders of the region.',
    'owner: Revenue operations analyst',
    'parties:',
    ...partyLines(giver, place),
    ...partyLines(taker, place),
  ];
}

function partyLines({ id, name, head }: Side, place: string): string[] {
  const email = `${id}@${place.toLowerCase()}.example`;
  return [
    `  - id: ${id}`,
    `    name: ${name}`,
    `    contacts: [{ role: ${head}, email: ${email}, for: [reporting, escalation] }]`,
  ];
}
