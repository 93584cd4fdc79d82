import type { Term } from '../../resolve/index.ts';
import { block, bullets, statusBadge } from './blocks.ts';
import { element, type Part } from './element.ts';
import { readFields } from './fields.ts';
import { meaning } from './meaning.ts';
import type { Subject } from './subject.ts';
import { termLink } from './term-words.ts';

/** The terms that an agreement defines for itself, in full. */
export function ownTermBlocks({ agreement, page }: Subject): Part {
  return page.handbook.terms
    .filter((term) => term.file === agreement.file)
    .map((term) => {
      const fields = readFields(term.node, page);
      return block(undefined, element('h3', fields.line, termTitle(term), statusBadge(fields)), meaning(term, fields));
    });
}

/** The terms of the glossary that the agreement uses. */
export function sharedTermsBlock({ agreement, page }: Subject): Part {
  const uses = page.handbook.usesIn(agreement.file).filter(({ form }) => form !== 'avoid');
  const terms = new Set(uses.map(({ term }) => term).filter((term) => term.agreement === undefined));
  const sorted = [...terms].sort((a, b) => a.name.value.localeCompare(b.name.value, 'en'));
  return block('Shared words used here', bullets(sorted.map((term) => termLink(term, termTitle(term), page))));
}

/** A term as a heading: “Marketing Qualified Lead (MQL)”. */
export function termTitle({ name, abbreviation }: Term): string {
  return abbreviation === undefined ? name.value : `${name.value} (${abbreviation.value})`;
}
