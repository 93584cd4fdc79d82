import { parseCurrency } from '../../parse/index.ts';
import { firstPages } from './first-pages.ts';
import { firstTerms } from './first-terms.ts';
import type { NewFile, NewFiles, Refused } from './new-file.ts';
import { sampleAgreement } from './sample-pages.ts';
import { keyLine, oneLine } from './yaml-line.ts';

/** What is asked for a new handbook. */
export interface NewHandbookAnswers {
  readonly organisation: string;
  /** Three letters, such as EUR; USD where it is left out. */
  readonly currency?: string;
  /**
   * How complete the first agreement is. Left out: an example that is in force, between Marketing and Sales, to be
   * read and changed. Otherwise a draft between the parties that are named, and a first review of it.
   */
  readonly start?: 'simple' | 'complete';
  /** Names of two or more, for a draft; Marketing and Sales where they are left out. */
  readonly parties?: readonly string[];
}

/**
 * A handbook to begin with: its settings, one agreement and the words it uses.
 * @param today ISO date; the agreement binds from then on.
 * @param taken paths of the files that lie in the folder already: none is written over.
 */
export function newHandbook(answers: NewHandbookAnswers, today: string, taken: Iterable<string>): NewFiles | Refused {
  const organisation = oneLine(answers.organisation);
  const currency = oneLine(answers.currency).toUpperCase() || 'USD';
  if (organisation === '') return { refused: 'A handbook needs the name of the organisation that it is for.' };
  if (!parseCurrency(currency).ok)
    return { refused: `“${currency}” is no currency. Write its three letters, such as EUR.` };
  const root: NewFile = { path: 'handbook.yaml', text: settings(organisation, currency) };
  const pages = answers.start === undefined ? example(today) : firstPages(answers.start, answers.parties, root, today);
  if ('refused' in pages) return pages;
  const files = [root, ...pages.files];
  const known = new Set([...taken].map((path) => path.toLowerCase()));
  const there = files.find(({ path }) => known.has(path));
  if (there !== undefined) return { refused: `“${there.path}” is there already. Choose a folder without a handbook.` };
  return { files, open: pages.open };
}

function example(today: string): NewFiles {
  const agreement = sampleAgreement(today);
  return {
    files: [agreement, ...firstTerms(['Marketing', 'Sales'])],
    open: { path: agreement.path, range: { start: 0, end: 0 } },
  };
}

function settings(organisation: string, currency: string): string {
  return `${[
    '# This file marks the folder of a handbook. What stands here counts for every agreement in it.',
    ...keyLine('organisation', organisation),
    ...keyLine('currency', currency),
    'language: en',
    '',
    '# Business hours and business days are counted in these. Add your time zone and your holidays.',
    'calendars:',
    '  - id: default',
    '    name: Office hours',
    '    # time-zone: Europe/London',
    '    days: Monday to Friday',
    '    hours: 09:00 to 17:00',
    '',
    '# How strictly the agreements are checked: minimal, recommended or strict.',
    'preset: recommended',
  ].join('\n')}\n`;
}
