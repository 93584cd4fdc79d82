import { expect, test } from 'vitest';
import { writtenLike } from './casing.ts';
import { pluralLike } from './plural-like.ts';

test.each([
  // used, from, to, written
  ['lead', 'Lead', 'Prospect customer', 'prospect customer'],
  ['Lead', 'Lead', 'prospect', 'Prospect'],
  ['LEAD', 'Lead', 'Prospect customer', 'PROSPECT CUSTOMER'],
  ['Lead', 'lead', 'prospect', 'Prospect'],
  ['Marketing Qualified Lead', 'Marketing Qualified Lead', 'Marketing ready lead', 'Marketing Ready Lead'],
  ['Marketing qualified lead', 'Marketing Qualified Lead', 'Cost of Sale', 'Cost of sale'],
  ['Cost of Sale', 'Cost of sale', 'point of view', 'Point of View'],
  ['marketing-qualified\r\n  lead', 'Marketing Qualified Lead', 'Sales Ready Contact', 'sales-ready\r\n  contact'],
  ['marketing-qualified lead', 'Marketing Qualified Lead', 'Contact', 'contact'],
  ['marketing-qualified lead', 'Marketing Qualified Lead', 'Buyer’s Lead', 'buyer’s lead'],
  ['MQL', 'MQL', 'Ready lead', 'Ready lead'],
  ['MQLs', 'MQLs', 'PQLs', 'PQLs'],
  ['CRM record', 'CRM record', 'Handover note', 'Handover note'],
  ['handover note', 'Handover note', 'CRM record', 'CRM record'],
  ['R&D team', 'R&D team', 'Q&A crew', 'Q&A crew'],
  ['straße', 'Straße', 'Łódź', 'łódź'],
  ['Marketing Qualified lead', 'Marketing Qualified Lead', 'inbound person', 'Inbound person'],
])('%j, a use of %j, becomes with %j %j', (used, from, to, written) => {
  expect(writtenLike(used, from, to)).toBe(written);
});

test.each([
  ['Person', 'people', 'Human being', 'human beings'],
  ['Person in charge', 'persons in charge', 'Woman in charge', 'womans in charge'],
  ['Person in charge', 'persons in charge', 'Person in doubt', 'persons in doubt'],
  ['Attorney General', 'Attorneys General', 'Attorney Special', 'Attorneys Special'],
  ['Data', 'Data', 'Facts', 'Facts'],
  ['Inquiry', 'Inquiries', 'Party', 'Parties'],
])('of %j and %j, %j makes %j', (name, plural, newName, made) => {
  expect(pluralLike(name, plural, newName)).toBe(made);
});
