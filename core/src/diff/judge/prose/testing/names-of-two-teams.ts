import { agreementText, snapshotOf } from '../../../testing/snapshot-of.ts';
import { type Names, namesOf } from '../names.ts';

/** Words that the dictionary of these tests does not know. */
const slips = new Set('recieve recieved nto busines slaes wihtin followup shoud storys evry unqualifed zzz'.split(' '));

/** The names of an agreement of Marketing and Sales with three terms; a dictionary was asked. */
export function namesOfTwoTeams(): Names {
  const keys = `
title: Marketing and Sales
owner: Revenue operations analyst
parties:
  - { id: marketing, name: Marketing, contacts: [{ role: Head of marketing, email: m@alder.example, for: questions }] }
  - { id: sales, name: Sales, contacts: [{ role: Head of sales, email: s@alder.example, for: questions }] }
definitions:
  - { term: Marketing Qualified Lead, abbr: MQL, aliases: [ready lead], avoid: [hot lead], means: A lead with a score. }
  - { term: Sales Qualified Lead, abbr: SQL, means: A lead with a project. }
  - { term: First contact, means: A call or an e-mail that is logged. }
`;
  const body = [...slips].join(' ');
  const snapshot = snapshotOf(
    { 'slas/marketing-sales.mdx': agreementText(keys, `\n${body}\n`) },
    { spelling: (word) => !slips.has(word.toLowerCase()) },
  );
  return namesOf(snapshot, snapshot);
}
