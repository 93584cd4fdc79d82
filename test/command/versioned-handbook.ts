import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { makeFolder } from '../support/temporary-folder.ts';

/** What may differ between two texts of the agreement below. */
export type Said = {
  version?: string;
  target?: number;
  from?: string;
  signoffs?: readonly string[];
  body?: string;
};

/** An agreement with a structured goal, contacts and sign-offs, that no rule has anything against in the recommended preset. */
export function agreementThat({
  version = '1.0.0',
  target = 500,
  from = '2026-07-01',
  signoffs = ['marketing', 'sales'],
  body = 'Both teams meet every week.',
}: Said = {}): string {
  return [
    '---',
    'title: Marketing and Sales agreement',
    `version: ${version}`,
    `effective: { from: ${from} }`,
    'parties:',
    '  - id: marketing',
    '    name: Marketing',
    '    contacts: [{ role: Head of demand, email: demand@acme.example, for: questions }]',
    '  - id: sales',
    '    name: Sales',
    '    contacts: [{ role: Head of sales, email: sales@acme.example, for: questions }]',
    'goals:',
    '  - id: volume',
    '    owner: marketing',
    `    statement: Deliver ${target} MQLs to Sales every month.`,
    '    metric: MQL',
    `    target: at least ${target}`,
    '    per: month',
    '    source: CRM report "MQLs by month"',
    'commitments:',
    '  - { by: sales, to: marketing, statement: Sales tells Marketing what came of each MQL., every: week }',
    'signoffs:',
    ...signoffs.map((party) => `  - { party: ${party}, by: ${roles[party]}, on: 2026-06-24, version: ${version} }`),
    '---',
    '',
    body,
    '',
  ].join('\n');
}

const roles: Readonly<Record<string, string>> = { marketing: 'Head of demand', sales: 'Head of sales' };

/** The other files of its handbook. */
export const around = {
  'handbook.yaml': 'organisation: Acme\npreset: recommended\n',
  'glossary/mql.mdx':
    '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead that has asked for a demo.\nowner: Marketing\n---\n',
  'reviews/2026-08-12-first.mdx':
    '---\ntitle: First review\nagreement: marketing-sales\nheld: 2026-08-12\nnext: 2026-11-12\nattendees: [marketing, sales]\ndecisions: [{ statement: Raise the number of MQLs., by: [marketing], due: 2026-09-01 }]\n---\n',
} as const;

/** Its place. */
export const path = 'slas/marketing-sales.mdx';

/** A repository with this handbook in a folder below its top, and one version committed. To be removed with `removeFolder`. */
export function versionedHandbook(below = 'book'): GitRepository {
  const repository = gitRepository(makeFolder());
  const files = { ...around, [path]: agreementThat() };
  const moved = Object.fromEntries(Object.entries(files).map(([each, text]) => [`${below}/${each}`, text]));
  repository.commit('The first agreement', '2026-06-24', moved);
  return repository;
}
