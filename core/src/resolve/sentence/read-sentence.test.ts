import { describe, expect, it } from 'vitest';
import { scanValues } from '../../parse/index.ts';
import { openWordsOf, readSentence } from './read-sentence.ts';
import { makeVocabulary } from './vocabulary.ts';

function missing(words: string): string {
  const sentence = readSentence(words, scanValues(words));
  return (['metric', 'target', 'time'] as const).filter((part) => sentence[part] === undefined).join(' ');
}

describe('readSentence', () => {
  it.each([
    'Deliver 560 MQLs to Sales every month.',
    'Contact 95% of MQLs within 4 business hours.',
    'Close $2,000,000 of new business by 2026-12-31.',
    'Share the campaign calendar by the 25th of each month.',
    'Every returned lead gets a reason within 1 business day.',
    'No lead waits longer than two days for a call.',
    'Raise the acceptance rate from 60% to 70% by 31 March 2027.',
    'Grow the newsletter by 4% a month.',
    'Grow the pipeline by 10% QoQ.',
    'Cut the ramp time of new reps to 3 months by the end of Q2.',
    'The two teams meet every Tuesday.',
    'Sales reports the lost deals weekly.',
    'Add 3% to the mailing list every month.',
    'Exit interviews are held in the leaver’s final week.',
    'The desk puts up a new events board every Friday.',
    'We value candour, so each AE files a loss report within a week.',
    'Swiftly and with a smile, the counter refunds every item on the day it comes in.',
    'Bill $1,200,000 of professional services by 2027-03-31.',
  ])('finds all three parts: %s', (words) => {
    expect(missing(words)).toBe('');
  });

  it.each([
    ['Improve the quality of leads.', 'metric target time'],
    ['Improve the acceptance rate.', 'target time'],
    ['Marketing supports Sales every week.', 'metric target'],
    ['Marketing delivers 560 MQLs.', 'time'],
    ['Marketing sends leads to Sales.', 'target time'],
    ['Marketing sends new MQLs to Sales every month.', 'target'],
    ['Raise the acceptance rate by 10% by 31 March 2027.', 'target'],
    ['Ideally, Sales calls 50 leads a week.', 'target'],
    ['Sales calls about 50 leads a week.', 'target'],
    ['Marketing delivers the agreed number of leads every month.', 'target'],
    ['Marketing delivers [XX] leads every month.', 'target'],
    ['Follow up where possible within 2 days.', 'target'],
    ['Sales calls every lead soon.', 'time'],
    ['Once the demo is over, the rep sends the price sheet promptly.', 'time'],
    ['The teams meet when things calm down.', 'time'],
    ['Lift sales of family tickets 15% by December 2026.', 'target'],
    ['Sales answers within two days and always with discretion.', 'metric'],
    ['We value honesty.', 'metric target time'],
    ['', 'metric target time'],
  ])('tells what is missing: %j lacks %s', (words, parts) => {
    expect(missing(words)).toBe(parts);
  });

  it('does not take the name of a party for a wish', () => {
    const words = 'Inspire updates the list of territories every quarter.';
    expect(readSentence(words, scanValues(words), new Set(['inspire'])).metric).toBeDefined();
    expect(readSentence(words, scanValues(words)).metric).toBeUndefined();
  });

  it('points at the words that state a part', () => {
    const words = 'Deliver 560 MQLs to Sales every month.';
    const { target, time } = readSentence(words, scanValues(words));
    expect(words.slice(target?.start, target?.end)).toBe('560');
    expect(words.slice(time?.start, time?.end)).toBe('every month');
  });

  it.each([
    ['the kickoff', 'Send the deck before the kickoff.', 'before the kickoff'],
    ['an event that nobody listed', 'Stack the sandbags before each spring tide.', 'before each spring tide'],
    ['a clause', 'When a deal closes, Finance sends the invoice.', 'When a deal'],
    ['a holiday', 'Get two quotes by Candlemas.', 'by Candlemas'],
    ['a rhythm of its own', 'Tag two builds every sprint.', 'every sprint'],
    ['a day of the week', 'The shift leads meet on Thursdays.', 'on Thursdays'],
  ])('takes %s for a time', (_, words, expected) => {
    const { time } = readSentence(words, scanValues(words));
    expect(words.slice(time?.start, time?.end)).toBe(expected);
  });

  it.each([
    'Put customers before profit.',
    'Look after the accounts.',
    'Call back before long.',
    'Clean the silos before it gets cold.',
    'Send it when they can.',
    'Launch the portal early next year.',
    'Improve onboarding in the first 90 days.',
    'Contact accounts older than 30 days.',
    'Cut the ramp time to 3 months.',
  ])('finds no time in: %s', (words) => {
    expect(readSentence(words, scanValues(words)).time).toBeUndefined();
  });

  it.each([
    'a ',
    'the agreed ',
    'and keep ',
    'as far as tide and crew ',
    'from 1 to ',
    '((',
    'more ',
    'by the ',
    ' to ',
  ])('reads a very long sentence of “%s” without failing', (part) => {
    const words = part.repeat(Math.ceil(2000 / part.length)).slice(0, 2000);
    expect(readSentence(words, []).doubts.every(({ range }) => range.end <= words.length)).toBe(true);
  });
});

describe('openWordsOf', () => {
  it.each([
    ['A lead that answers mails, calls, etc.', ['etc.']],
    ['A customer who orders from time to time', ['from time to time']],
    ['An account that renews soon, and so on', ['soon', 'and so on']],
    ['A lead from a good firm that could grow a lot', []],
    ['', []],
  ])('finds in “%s” what leaves it open', (words, expected) => {
    const found = openWordsOf(words, scanValues(words), makeVocabulary());
    expect(found.map(({ range }) => words.slice(range.start, range.end))).toEqual(expected);
    const all = readSentence(words, scanValues(words)).doubts;
    expect(found).toEqual(
      all.filter(({ kind, part }) => kind === 'open-list' || (kind === 'vague' && part === 'time')),
    );
  });
});
