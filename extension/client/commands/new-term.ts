import type { NewTermAnswers } from '../../protocol.ts';
import { askText } from '../new/ask.ts';
import { type Choices, choicesFor } from '../new/choices.ts';
import { type Judgement, required, split } from '../new/judgements.ts';
import { back, inSteps, type Step } from '../new/steps.ts';
import { writeFiles } from '../new/write-files.ts';
import type { Shared } from '../shared.ts';

/** Makes a term of the glossary: its name and its meaning, and what may be left out. */
export async function newTerm(shared: Shared): Promise<void> {
  const choices = await choicesFor(shared);
  if (choices === undefined) return;
  const steps = [name(choices), means, abbreviation, excludes, owner];
  const answers = await inSteps<NewTermAnswers>('New term', { name: '', means: '' }, () => steps);
  if (answers !== undefined) await writeFiles(shared, { kind: 'term', uri: choices.folder, answers });
}

function name({ terms }: Choices): Step<NewTermAnswers> {
  const known = new Set(terms.map((term) => term.toLowerCase()));
  const judge: Judgement = (text) => {
    if (text.trim() === '') return { words: 'A term has a name.', kind: 'stop' };
    const there = known.has(text.trim().toLowerCase());
    return there ? { words: 'The glossary has a term of this name already.', kind: 'stop' } : undefined;
  };
  return async (answers, at) => {
    const prompt = 'Which word or words? As they stand within a sentence.';
    const text = await askText({ at, prompt, placeholder: 'Marketing qualified lead', value: at.before?.name, judge });
    return text === back || text === undefined ? text : { ...answers, name: text };
  };
}

const means: Step<NewTermAnswers> = async (answers, at) => {
  const prompt = 'What does it mean? One sentence that two people read the same way.';
  const placeholder = 'A lead that fits our profile and has shown that it wants to buy.';
  const judge = required('A term without a meaning helps nobody.');
  const text = await askText({ at, prompt, placeholder, value: at.before?.means, judge });
  return text === back || text === undefined ? text : { ...answers, means: text };
};

const abbreviation: Step<NewTermAnswers> = async (answers, at) => {
  const prompt = 'Is it written short, too? Leave it empty if not.';
  const text = await askText({ at, prompt, placeholder: 'MQL', value: at.before?.abbreviation });
  return text === back || text === undefined ? text : { ...answers, abbreviation: text };
};

const excludes: Step<NewTermAnswers> = async (answers, at) => {
  const prompt = 'What does not count, although one might think so? With commas between; empty for nothing.';
  const text = await askText({
    at,
    prompt,
    placeholder: 'students, competitors',
    value: at.before?.excludes?.join(', '),
  });
  return text === back || text === undefined ? text : { ...answers, excludes: split(text) };
};

const owner: Step<NewTermAnswers> = async (answers, at) => {
  const prompt = 'Who settles questions about its meaning? Empty for nobody yet.';
  const text = await askText({ at, prompt, placeholder: 'Revenue operations', value: at.before?.owner });
  return text === back || text === undefined ? text : { ...answers, owner: text };
};
