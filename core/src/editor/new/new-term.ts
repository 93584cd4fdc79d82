import type { Handbook } from '../../resolve/index.ts';
import { freePath } from '../free-path.ts';
import { filesOf, type Line, type NewFiles, type Refused } from './new-file.ts';
import { keyLine, keyOrBlank, oneLine, safeText } from './yaml-line.ts';

/** What is asked for a new shared term; what is empty becomes a blank. */
export interface NewTermAnswers {
  readonly name: string;
  readonly abbreviation?: string;
  readonly means: string;
  readonly excludes?: readonly string[];
  readonly owner?: string;
}

/** The file of a term that agreements share. A name or short form that another shared term has is refused. */
export function newTerm(answers: NewTermAnswers, handbook: Handbook): NewFiles | Refused {
  const name = oneLine(answers.name);
  const abbreviation = oneLine(answers.abbreviation);
  if (name === '') return { refused: 'A term needs a name.' };
  const taken = [name, abbreviation].flatMap((word) => definedAlready(word, handbook) ?? []);
  if (taken[0] !== undefined) return { refused: taken[0] };
  const short = abbreviation !== '' && abbreviation.length < name.length ? abbreviation : name;
  return filesOf(freePath('glossary', short, 'term', handbook.paths), linesOf({ ...answers, name, abbreviation }));
}

/** Why a word cannot be defined once more; undefined where it can. */
function definedAlready(word: string, { terms }: Handbook): string | undefined {
  if (word === '') return undefined;
  const same = terms.find((term) => {
    const names = [term.name, term.abbreviation, ...term.aliases].map((each) => each?.value.toLowerCase());
    return term.agreement === undefined && names.includes(word.toLowerCase());
  });
  return same && `“${word}” is defined already, in ${same.file.path}. A word has one meaning: change it there.`;
}

function linesOf({ name, abbreviation, means, excludes = [], owner }: NewTermAnswers): Line[] {
  const outside = excludes.map(oneLine).filter((each) => each !== '');
  return [
    '---',
    ...keyLine('term', name),
    ...keyLine('abbr', abbreviation),
    keyOrBlank('means', means, 'Say in one or two sentences what counts, so that two people read it the same way.'),
    ...(outside.length === 0
      ? ['# What does not count, even where it seems to fit.', '# excludes:', '#   - students']
      : ['excludes:', ...outside.map((each) => `  - ${safeText(each)}`)]),
    '# Cases on both sides of the line settle most arguments.',
    '# examples:',
    '#   - { it: a case that counts, qualifies: true }',
    '#   - { it: a case that looks like it and does not count, qualifies: false }',
    ...(oneLine(owner) === ''
      ? ['# Who decides when it is doubtful.', '# owner: Revenue operations']
      : keyLine('owner', owner)),
    '---',
  ];
}
