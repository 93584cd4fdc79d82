import { expect, it } from 'vitest';
import { checkHandbook } from '../run/check-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';

it.each([
  [
    'Field marketing hands over 40 event leads to Regional sales every month.',
    'Field marketing will send 30 event leads to Regional sales each month.',
  ],
  [
    'Marketing hands over 40 event leads to Sales every month.',
    'Marketing will send 30 event leads to Sales each month.',
  ],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing passes 500 MQLs to Sales each month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing must pass 500 MQLs on to Sales per month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Each month Marketing provides Sales with 500 MQLs.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Every month, Sales receives 500 MQLs from Marketing.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Sales gets 500 MQLs from Marketing every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing is to deliver 500 MQLs a month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing should deliver 500 MQLs to Sales each month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', '500 MQLs are handed over to Sales every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing has promised 500 MQLs per month.'],
  ['Sales calls 95% of MQLs within 4 business hours.', 'Sales phones 90% of MQLs within 4 business hours.'],
  [
    'Sales contacts 95% of MQLs within 4 business hours.',
    'Sales gets in touch with 90% of MQLs within 4 business hours.',
  ],
  ['Sales answers every demo request within 2 hours.', 'Sales responds to every demo request within 5 hours.'],
  ['Sales answers every demo request within 2 hours.', 'Every demo request is answered by Sales within 5 hours.'],
  ['Sales answers every demo request within 2 hours.', 'Within 5 hours Sales replies to each demo request.'],
  ['Sales answers every demo request within 2 hours.', 'A demo request is answered within 5 hours.'],
  ['Marketing hosts 4 webinars every quarter.', 'Marketing runs 6 webinars per quarter.'],
  ['Marketing publishes 4 guides every quarter.', 'Marketing releases 3 guides each quarter.'],
  ['Sales books 80 meetings every month.', 'Sales schedules 60 meetings each month.'],
  ['Sales closes $2,000,000 of new business by 2027-06-30.', 'Sales wins $1,800,000 of new business by 2027-06-30.'],
  [
    'Marketing sends the campaign calendar by the 25th of the month.',
    'Marketing shares the campaign calendar by the 20th of the month.',
  ],
  ['Marketing publishes 4 guides every quarter.', 'Marketing publishes 3 guides every quarter.'],
  ['Marketing publishes 4 guides every quarter.', 'Marketing publishes 3 guides each quarter.'],
  ['Marketing releases 4 guides every quarter.', 'Marketing releases 3 guides each quarter.'],
  ['Marketing issues 4 guides every quarter.', 'Marketing publishes 3 guides every quarter.'],
  ['Marketing shares 4 guides with Sales every quarter.', 'Marketing gives 3 guides to Sales every quarter.'],
  ['Sales rings 20 customers every week.', 'Sales phones 10 customers every week.'],
  ['Sales sets up 4 demos every week.', 'Sales schedules 3 demos every week.'],
])('%s and %s are one promise with two values', (goal, sentence) => {
  expect(foundIn([goal], sentence)).not.toEqual([]);
  expect(foundIn([goal, sentence], 'That is all.')).not.toEqual([]);
});

it.each([
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing generates 2,000 leads every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Sales returns 50 MQLs to Marketing every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Sales passes 100 MQLs to Customer Success every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Marketing passes 500 event leads to Sales each month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Sales contacts 500 MQLs each month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'In Canada Marketing passes 50 MQLs to Sales each month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Last year Marketing passed 500 MQLs to Sales each month.'],
  ['Sales calls 95% of MQLs within 4 business hours.', 'Sales mails 90% of MQLs within 4 business hours.'],
  ['Sales contacts 95% of MQLs within 4 business hours.', 'Sales closes 20% of MQLs within 4 business hours.'],
  ['Sales answers every demo request within 2 hours.', 'Sales answers every pricing request within 5 hours.'],
  ['Sales answers every demo request within 2 hours.', 'Marketing answers every demo request within 5 hours.'],
  ['Marketing hosts 4 webinars every quarter.', 'Marketing attends 6 webinars per quarter.'],
  ['Marketing publishes 4 guides every quarter.', 'Marketing publishes 3 short guides each quarter.'],
  ['Sales books 80 meetings every month.', 'Sales holds 60 meetings each month.'],
  ['Sales closes $2,000,000 of new business by 2027-06-30.', 'Sales closes $1,800,000 of renewals by 2027-06-30.'],
  [
    'Marketing delivers 560 MQLs to Sales every month.',
    'Of these, Marketing passes 100 MQLs to Sales each month by phone.',
  ],
  [
    'Marketing shares the price list with Sales by the 5th of the month.',
    'Marketing sends the price list to customers by the 9th of the month.',
  ],
  ['Sales passes 40 MQLs to Marketing every month.', 'Marketing passes 30 MQLs to Sales every month.'],
  ['Sales gets 40 MQLs from Marketing every month.', 'Sales gets 30 MQLs from partners every month.'],
  ['Marketing delivers 560 MQLs to Sales every month.', 'Sales receives 500 calls every month.'],
  ['Sales signs 5 customers every month.', 'Sales signs 20 contracts every month.'],
  ['Marketing publishes 4 guides every quarter.', 'Marketing plans 3 guides every quarter.'],
  [
    'Marketing provides Sales with 4 guides every quarter.',
    'Marketing provides Customer Success with 3 guides every quarter.',
  ],
  ['Sales rings 20 customers every week.', 'Sales rings back 10 customers every week.'],
  ['Sales sets up 4 demos every week.', 'Sales runs 3 demos every week.'],
])('%s and %s are two promises', (goal, sentence) => {
  expect(foundIn([goal], sentence)).toEqual([]);
  expect(foundIn([goal, sentence], 'That is all.')).toEqual([]);
});

/** The rules that find two values for one promise in an agreement with these goals and this sentence below them. */
function foundIn(goals: readonly string[], sentence: string): string[] {
  const head = `title: Growth\nparties: [${parties.join(', ')}]\ngoals:\n${goals.map((goal) => `  - ${goal}\n`).join('')}`;
  const { findings } = checkHandbook(handbookOf({ 'slas/growth.mdx': `---\n${head}---\n\n${sentence}\n` }));
  return findings.map(({ rule }) => rule).filter((rule) => comparing.includes(rule));
}

const parties = ['Marketing', 'Sales', 'Field marketing', 'Regional sales', 'Customer Success'];
const comparing = ['one-promise-two-values', 'one-measure-two-goals', 'one-duty-two-times'];
