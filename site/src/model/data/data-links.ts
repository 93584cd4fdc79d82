import { addresses } from '../addresses.ts';
import type { AlternateLink } from '../page.ts';

/** The links by which a page announces the data that it shows. */
export const dataLinks = {
  handbook: [json('The handbook as data', addresses.data.handbook)],
  goals: [json('Goals as data', addresses.data.goals('json')), csv('Goals as a table', addresses.data.goals('csv'))],
  glossary: [
    json('Glossary as data', addresses.data.glossary('json')),
    csv('Glossary as a table', addresses.data.glossary('csv')),
  ],
  scorecard: (id: string) => [csv('Results as a table', addresses.scorecardFile(id, 'csv'))],
} as const;

function json(title: string, href: string): AlternateLink {
  return { type: 'application/json', title, href };
}

function csv(title: string, href: string): AlternateLink {
  return { type: 'text/csv', title, href };
}
