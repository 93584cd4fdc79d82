import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeWords } from './judge-words.ts';
import { namesOf } from './names.ts';
import { proseDecisions } from './prose-decisions.ts';
import { namesOfTwoTeams } from './testing/names-of-two-teams.ts';

const names = namesOfTwoTeams();
const unknown = namesOf({ format: 1, files: [] }, { format: 1, files: [] });
const judge = (before: string, after: string) => judgeWords(before, after, names);

describe('what only looks different is editorial', () => {
  it.each([
    ['words-same', 'Deliver 1,000 MQLs.', 'Deliver 1000 Marketing Qualified Leads.'],
    ['words-same', 'Call ready leads 4 times.', 'Call MQLs four times.'],
    ['words-same', 'Reply within 24 hours.', 'Reply within **1 day**.'],
    ['words-same', 'Reply within one (1) working day.', 'Reply within 1 business day.'],
    ['words-same', 'Close $2M by 2026-12-31.', 'Close USD 2,000,000 by 31 December 2026.'],
    ['words-same', '50% of leads — “all of them”', 'half of leads – "all of them"'],
    ['words-same', 'Deliver it monthly.', 'Deliver it each month.'],
    ['words-same', 'Sales team organises e-mails.', 'Sales organizes emails.'],
    ['words-same', 'We don’t call.', 'We do not call.'],
    ['words-same', 'Firms with 50+ seats', 'Firms with at least 50 seats'],
    ['words-same', 'From 9:00 to 17:00', 'From 9 am to 5 p.m.'],
    ['words-slip', 'We recieve it.', 'We receive it.'],
    ['words-slip', 'Call within 4 busines hours.', 'Call within 4 business hours.'],
    ['words-slip', 'Slaes calls.', 'Sales calls.'],
    ['words-slip', 'Call it wihtin a day.', 'Call it within a day.'],
    ['words-slip', 'Call with in a day.', 'Call within a day.'],
    ['words-slip', 'Each team keeps it’s list.', 'Each team keeps its list.'],
    ['words-small', 'Marketing share the list.', 'Marketing shares the list.'],
    ['words-small', 'Call lead.', 'Call the lead.'],
    ['words-marks', 'Note role, size and source.', 'Note role, size, and source.'],
    ['words-marks', 'After the call the SDR writes.', 'After the call, the SDR writes.'],
    ['words-marks', 'Call it', 'Call it.'],
    ['words-front', 'Within 4 hours, call it.', 'Call it within 4 hours.'],
    ['words-front', 'Send 40 leads to Sales every month.', 'Send 40 leads per month to Sales.'],
    ['words-front', 'It is automatically sent and kept.', 'It is sent automatically and kept.'],
    ['words-same', 'Ask a customer success manager (CSM).', 'Ask a customer success manager.'],
    ['words-same', 'Sales Ops checks it in SFDC.', 'Sales Operations checks it in Salesforce.'],
    ['words-same', 'Open Mon-Fri, 9am – 5pm', 'Open Monday to Friday, 9:00 to 17:00'],
    ['words-same', 'Reach out to each MQL.', 'Contact each MQL.'],
    ['words-same', '🚀 Oaks', 'Oaks'],
    ['words-synonym', 'This page describes it.', 'This page explains it.'],
    ['words-passive', 'The manager approves each deal.', 'Each deal is approved by the manager.'],
    ['words-passive', 'We review the model twice.', 'The model is reviewed twice.'],
    ['words-split', 'An SDR calls it and writes to it.', 'An SDR calls it. The SDR writes to it.'],
    ['words-tense', 'Sales will call each lead.', 'Sales calls each lead.'],
    ['words-small', 'Ask the manager.', 'Ask their manager.'],
    ['words-small', 'The call was held.', 'The call is held.'],
    ['words-front', '560 leads', 'Leads: 560'],
  ])('%s: %s → %s', (because, before, after) => {
    expect(judge(before, after)).toEqual({ class: 'editorial', direction: 'none', because });
  });
});

describe('what carries meaning is material', () => {
  it.each([
    ['words-figure', 'weaker', 'Reply within 4 hours.', 'Reply within 4 business hours.'],
    ['words-figure', 'stricter', 'Reply within 2 days.', 'Reply within 1 day.'],
    ['words-figure', 'stricter', 'Deliver 500 MQLs.', 'Deliver 560 MQLs.'],
    ['words-figure', 'weaker', 'Keep at most 20 accounts.', 'Keep at most 30 accounts.'],
    ['words-figure', 'different', 'Reply within 1 business day.', 'Reply within 8 business hours.'],
    ['words-logic', 'different', 'Take off -20 points.', 'Take off 20 points.'],
    ['words-duty', 'weaker', 'Sales must call.', 'Sales should call.'],
    ['words-duty', 'stricter', 'Sales may call.', 'Sales will call.'],
    ['words-bound', 'weaker', 'at least 95% of MQLs', 'about 95% of MQLs'],
    ['words-bound', 'different', 'the first visit of a lead', 'the last visit of a lead'],
    ['words-logic', 'weaker', 'Call and e-mail it.', 'Call or e-mail it.'],
    ['words-logic', 'weaker', 'Call every MQL.', 'Call most MQLs.'],
    ['words-logic', 'weaker', 'Spend less here and more there.', 'Spend less here or more there.'],
    ['words-logic', 'different', 'It counts.', 'It does not count.'],
    ['words-condition', 'weaker', 'Call it on Monday.', 'Call it on Monday unless it is a partner.'],
    ['words-condition', 'different', 'Tell Sales before the event.', 'Tell Sales after the event.'],
    ['words-who', 'different', 'Sales pays for it.', 'Marketing pays for it.'],
    ['words-who', 'different', 'Ask the Head of sales.', 'Ask the Head of marketing.'],
    ['words-what', 'different', 'Deliver MQLs.', 'Deliver SQLs.'],
    ['words-what', 'different', 'Deliver MQLs.', 'Deliver leads.'],
    ['words-what', 'different', 'MQLs assigned in May', 'MQLs accepted in May'],
    ['words-what', 'different', 'It is in HubSpot.', 'It is in Salesforce.'],
    ['words-what', 'different', 'Log each call.', 'Log each connected call.'],
    ['words-scope', 'different', 'Contacts from shows that Sales attends', 'Contacts from shows, which Sales attends'],
    [
      'words-scope',
      'different',
      'Call the lead in 4 hours if it asked. Marketing waits.',
      'Call the lead in 4 hours. If it asked Marketing waits.',
    ],
    ['words-item', 'different', 'Note the need, the problem and the tone.', 'Note the need and the tone.'],
    ['words-order-matters', 'different', 'Sales sends Marketing a list.', 'Marketing sends Sales a list.'],
    ['words-promise-added', 'stricter', 'Fine.', 'Fine. Sales will call each lead.'],
    ['words-promise-removed', 'weaker', 'Fine. Sales will call each lead.', 'Fine.'],
  ])('%s, %s: %s → %s', (because, direction, before, after) => {
    expect(judge(before, after)).toEqual({ class: 'material', direction, because });
  });
});

describe('what nobody can tell is clarifying', () => {
  it.each([
    ['words-reworded', 'a sound overview of it', 'a thorough overview of it'],
    ['words-reworded', 'Sales must call.', 'Sales shall call.'],
    ['words-reworded', 'Phone it first.', 'Call it first.'],
    ['words-reworded', 'An SDR calls each AE.', 'An SDR is called by each AE.'],
    ['words-remark', 'Fine.', 'Fine. We like it.'],
    ['words-order', 'Calls and e-mails count.', 'E-mails and calls count.'],
    ['words-order', 'We sit here. They sit there.', 'They sit there. We sit here.'],
    ['words-example', 'It counts. For example, 120 do.', 'It counts. For example, 130 do.'],
    ['words-marks-unclear', 'Is it late?', 'Is it late'],
  ])('%s: %s → %s', (because, before, after) => {
    expect(judge(before, after)).toEqual({ class: 'clarifying', direction: 'different', because });
  });
});

describe('what looks like style may be a duty', () => {
  it.each([
    ['SDRs must not call and email.', 'SDRs must not call. SDRs email.'],
    ['If a lead replies, the SDR calls and emails it.', 'If a lead replies, the SDR calls. The SDR emails it.'],
    ['Sales only contacts these leads.', 'Sales contacts only these leads.'],
    ['Deals that were owned by a BDR', 'Deals that are owned by a BDR'],
    ['⭐⭐⭐ leads', '⭐⭐ leads'],
    ['🟡 accounts', '🟠 accounts'],
    ['Marketing ops approves it.', 'Sales ops approves it.'],
    ['We send the list to Sales.', 'The list is sent by Sales.'],
    ['Send it within 2 days after it.', 'Send it no later than 2 days before it.'],
    ['the owner left, and', 'the owner left, or'],
    ['Sales will call it.', 'Sales may call it.'],
    ['Sales will call it.', 'Sales will have it called.'],
    ['Sales will call it.', 'Sales called it.'],
  ])('%s → %s', (before, after) => expect(judge(before, after).class).not.toBe('editorial'));

  it('and another plain word is another thing', () => {
    expect(judge('The billing address decides.', 'The shipping address decides.').class).toBe('material');
  });
});

describe('a slip is put right only where nothing else can have been meant', () => {
  it.each([
    ['Do nto call it.', 'Do not call it.'],
    ['It is nto Sales.', 'It is to Sales.'],
    ['unqualifed leads', 'qualified leads'],
    ['We may be late.', 'We maybe late.'],
  ])('%s → %s', (before, after) => expect(judge(before, after).class).not.toBe('editorial'));

  it('is no slip where no dictionary was asked', () => {
    expect(judgeWords('We recieve it.', 'We receive it.', unknown).class).toBe('clarifying');
  });
});

it('avoids the word that a definition avoids', () => {
  expect(judge('Call every hot lead.', 'Call every MQL.').class).not.toBe('editorial');
});

it('knows short forms of the field where no definition has them', () => {
  expect(judgeWords('Ask an AE.', 'Ask an account executive.', unknown).class).toBe('editorial');
  expect(judgeWords('Ask an AE.', 'Ask an SDR.', unknown).class).toBe('material');
});

describe('any two texts', () => {
  const word = fc.constantFrom(
    ...['Sales', 'MQL', 'calls', 'must', 'not', 'within', '4', 'business', 'hours', 'and', 'or', 'the', 'if', 'lead'],
    ...['.', ',', '. ', ' ', ' ', ' ', '(', ')', '95%', '“', 'recieve', 'receive', 'which', '-', '/', '\u0301', '🙂'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 24 }).map((all) => all.join(' ')),
  );

  it('get a class by a written rule, and the way back gets the same', () => {
    const classes = new Map(proseDecisions.map((rule) => [rule.id, rule.class]));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const there = judge(before, after);
        const back = judge(after, before);
        expect(classes.get(there.because)).toBe(there.class);
        expect(back.class).toBe(there.class);
        const turned = { stricter: 'weaker', weaker: 'stricter' }[there.direction as 'stricter'] ?? there.direction;
        expect(back.direction).toBe(turned);
      }),
      { numRuns: 400 },
    );
  });

  it('are the same after another way of wrapping and quoting', () => {
    fc.assert(
      fc.property(text, (words) => {
        const other = words.replaceAll(' ', '\n').replaceAll('“', '"');
        expect(judge(words, other).class).toBe('editorial');
      }),
      { numRuns: 100 },
    );
  });
});

describe('long texts', () => {
  const paragraph =
    'Sales calls every lead within 4 business hours. Marketing tells Sales about each campaign. '.repeat(1000);

  it('are read where they differ', () => {
    const around = (words: string) => `${paragraph}${words} ${paragraph}`;
    expect(judge(around('Call within 4 hours.'), around('Call within 5 hours.')).because).toBe('words-figure');
    expect(judge(around('We recieve it.'), around('We receive it.')).because).toBe('words-slip');
  });

  it('are for a person where they differ from end to end', () => {
    const words = 'Sales calls leads and '.repeat(100_000);
    expect(judge(words, `No ${words}s`).because).toBe('words-too-long');
  });
});
