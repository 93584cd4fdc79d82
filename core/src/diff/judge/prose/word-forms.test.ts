import { expect, it } from 'vitest';
import { areForms, differInNumber, plainSpelling } from './word-forms.ts';

it.each([
  ['organised', 'organized'],
  ['colour', 'color'],
  ['favourable', 'favorable'],
  ['centres', 'centers'],
  ['programmes', 'programs'],
  ['catalogued', 'cataloged'],
  ['cancelled', 'canceled'],
  ['analyse', 'analyze'],
  ['Prioritisation', 'prioritization'],
])('spells %s as %s', (word, plain) => expect(plainSpelling(word)).toBe(plain));

it.each(['promise', 'exercise', 'otherwise', 'raised', 'advising', 'enterprise', 'supervised', 'precise'])(
  'leaves %s as it is',
  (word) => expect(plainSpelling(word)).toBe(word),
);

it('knows forms of one word', () => {
  expect(areForms('calls', 'called')).toBe(true);
  expect(areForms('send', 'sent')).toBe(true);
  expect(areForms('planning', 'plan')).toBe(true);
  expect(areForms('call', 'cell')).toBe(false);
  expect(differInNumber('company', 'companies')).toBe(true);
  expect(differInNumber('clas', 'class')).toBe(false);
});
