import { defineRule, quote } from '../rule.ts';
import type { UnsafeReason } from '../support/link-target.ts';
import { type LinkPlace, linksIn } from '../support/links.ts';

export default defineRule({
  id: 'unsafe-link',
  title: 'A link says openly where it leads',
  category: 'safety',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file(facts) {
    for (const link of linksIn(facts)) {
      const message = messageFor(link);
      if (message !== undefined) yield { range: link.range, message };
    }
  },
});

function messageFor({ target, address, picture }: LinkPlace): string | undefined {
  if (target.kind === 'unsafe') return `${quote(address)} ${reasons[target.reason]}`;
  if (target.kind === 'mail' && picture)
    return `${quote(address)} is no picture. Give the address of a picture, or make it a link.`;
  return undefined;
}

const reasons: Readonly<Record<UnsafeReason, string>> = {
  scheme:
    'does more than lead to a page: an address of this kind can run code or open a program. Begin it with “https://” or “mailto:”, or write the path of a file in this handbook.',
  'other site':
    'looks like a path in this handbook and leads to another site. Begin it with “https://”, so that readers can see it.',
  'hidden site':
    'hides the site that it leads to, so readers can be sent astray. Write the plain address: “https://”, the site, and nothing before an “@”.',
  outside:
    'leads out of the handbook, where published pages have nothing. Move the file into the handbook, or link to its address on the web.',
};
