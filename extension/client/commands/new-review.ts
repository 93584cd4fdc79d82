import { window } from 'vscode';
import type { NewReviewAnswers } from '../../protocol.ts';
import { askOne, askText } from '../new/ask.ts';
import { type Choices, choicesFor } from '../new/choices.ts';
import { day } from '../new/judgements.ts';
import { back, inSteps, type Step } from '../new/steps.ts';
import { writeFiles } from '../new/write-files.ts';
import type { Shared } from '../shared.ts';
import { withoutIcons } from '../words.ts';

interface Asked extends NewReviewAnswers {
  readonly decisions: readonly string[];
}

/** Makes the record of a review that was held: of which agreement, when, what was decided, when the next one is. */
export async function newReview(shared: Shared): Promise<void> {
  const choices = await choicesFor(shared);
  if (choices === undefined) return;
  if (choices.agreements.length === 0) {
    await window.showInformationMessage('There is no agreement to review yet.');
    return;
  }
  const steps = ({ decisions }: Asked) => [
    agreement(choices),
    held(choices),
    // One behind the last decision: the one that is answered with nothing.
    ...Array.from({ length: decisions.length + 1 }, (_, index) => decision(index)),
    next(choices),
  ];
  const answers = await inSteps<Asked>('New review', { agreement: '', decisions: [] }, steps);
  if (answers !== undefined) await writeFiles(shared, { kind: 'review', uri: choices.folder, answers });
}

function agreement({ agreements }: Choices): Step<Asked> {
  const items = agreements.map(({ id, title, parties }) => ({
    label: withoutIcons(title),
    detail: withoutIcons(parties.join(', ')),
    id,
  }));
  return async (answers, at) => {
    const active = items.find(({ id }) => id === at.before?.agreement);
    const item = await askOne({ at, prompt: 'Which agreement was reviewed?', items, active });
    return item === back || item === undefined ? item : { ...answers, agreement: item.id };
  };
}

function held({ today }: Choices): Step<Asked> {
  return async (answers, at) => {
    const prompt = 'On which day was it held?';
    const text = await askText({ at, prompt, placeholder: today, value: at.before?.held ?? today, judge: day });
    return text === back || text === undefined ? text : { ...answers, held: text };
  };
}

/** Asks for decisions until an empty answer. */
function decision(index: number): Step<Asked> {
  return async (answers, at) => {
    const prompt = 'What was decided? One plain sentence. Empty when that is all.';
    const placeholder = 'The target for MQLs stays at 500 a month.';
    const text = await askText({ at, prompt, placeholder, value: at.before?.decisions[index] });
    if (text === back || text === undefined) return text;
    return text === '' ? answers : { ...answers, decisions: [...answers.decisions, text] };
  };
}

function next({ agreements }: Choices): Step<Asked> {
  return async (answers, at) => {
    const planned = agreements.find(({ id }) => id === answers.agreement)?.nextReview;
    const prompt = 'When is the next one? Empty for the day that the agreement gives.';
    const value = at.before?.next ?? planned;
    const text = await askText({ at, prompt, placeholder: planned ?? '2027-01-31', value, judge: day });
    return text === back || text === undefined ? text : { ...answers, next: text };
  };
}
