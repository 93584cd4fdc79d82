import type { NewAgreementAnswers } from '../../protocol.ts';
import { askOne, askText } from '../new/ask.ts';
import { type Choices, choicesFor } from '../new/choices.ts';
import { goal, promisedBy } from '../new/goal-steps.ts';
import { day, names, required, split } from '../new/judgements.ts';
import { back, inSteps, type Step } from '../new/steps.ts';
import { writeFiles } from '../new/write-files.ts';
import type { Shared } from '../shared.ts';
import { withoutLinks } from '../words.ts';

/** Makes an agreement: from a title, the parties and goals in plain sentences, up to one with every block. */
export async function newAgreement(shared: Shared): Promise<void> {
  const choices = await choicesFor(shared);
  if (choices === undefined) return;
  const steps = ({ level: chosen, goals }: NewAgreementAnswers) => [
    level,
    title,
    parties(choices),
    ...goals.flatMap((_, index) => [goal(index, shared.server, choices), promisedBy(index)]),
    // The one that is answered with nothing.
    goal(goals.length, shared.server, choices),
    ...(chosen === 'complete' ? [summary, from(choices), reviewEvery] : []),
  ];
  const first: NewAgreementAnswers = { level: 'simple', title: '', parties: [], goals: [] };
  const answers = await inSteps<NewAgreementAnswers>('New agreement', first, steps);
  if (answers !== undefined) await writeFiles(shared, { kind: 'agreement', uri: choices.folder, answers });
}

const levels = [
  { label: 'Simple', detail: 'A title, the parties and a few goals. It can grow later.', level: 'simple' as const },
  {
    label: 'Complete',
    detail:
      'Every block: also handoffs, remedies, reviews and how to end it. What you leave open waits to be filled in.',
    level: 'complete' as const,
  },
];

const level: Step<NewAgreementAnswers> = async (answers, at) => {
  const active = levels.find((each) => each.level === at.before?.level);
  const item = await askOne({ at, prompt: 'How much should it hold?', items: levels, active });
  return item === back || item === undefined ? item : { ...answers, level: item.level };
};

const title: Step<NewAgreementAnswers> = async (answers, at) => {
  const prompt = 'What is it called?';
  const judge = required('An agreement has a title.');
  const placeholder = 'Marketing and Sales agreement';
  const text = await askText({ at, prompt, placeholder, value: at.before?.title, judge });
  return text === back || text === undefined ? text : { ...answers, title: text };
};

function parties(choices: Choices): Step<NewAgreementAnswers> {
  const known = withoutLinks(choices.parties.map(({ name }) => name).join(', '));
  const prompt = `Who agrees? With commas between.${known === '' ? '' : ` The handbook knows ${known}.`}`;
  const judge = names(2, 'It takes two to agree: write two or more, with commas between.');
  return async (answers, at) => {
    const value = at.before?.parties.join(', ');
    const text = await askText({ at, prompt, placeholder: 'Marketing, Sales', value, judge });
    return text === back || text === undefined ? text : { ...answers, parties: split(text) };
  };
}

const summary: Step<NewAgreementAnswers> = async (answers, at) => {
  const prompt = 'What is it about, in a sentence or two? It may be left empty.';
  const placeholder = 'Marketing delivers leads that fit; Sales contacts each of them within hours.';
  const text = await askText({ at, prompt, placeholder, value: at.before?.summary });
  return text === back || text === undefined ? text : { ...answers, summary: text };
};

function from({ today }: Choices): Step<NewAgreementAnswers> {
  return async (answers, at) => {
    const prompt = 'On which day does it begin?';
    const text = await askText({ at, prompt, placeholder: today, value: at.before?.from ?? today, judge: day });
    return text === back || text === undefined ? text : { ...answers, from: text };
  };
}

const rhythms = ['month', 'quarter', '6 months', 'year'].map((rhythm) => ({ label: `Every ${rhythm}`, rhythm }));

const reviewEvery: Step<NewAgreementAnswers> = async (answers, at) => {
  const active = rhythms.find(({ rhythm }) => rhythm === (at.before?.reviewEvery ?? 'quarter'));
  const item = await askOne({ at, prompt: 'How often do both sides look at it together?', items: rhythms, active });
  return item === back || item === undefined ? item : { ...answers, reviewEvery: item.rhythm };
};
