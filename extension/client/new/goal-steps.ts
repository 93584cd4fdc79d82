import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type JudgeSentenceParams,
  type JudgeSentenceResult,
  judgeSentence,
  type NewAgreementAnswers,
} from '../../protocol.ts';
import { withoutIcons } from '../words.ts';
import { askOne, askText } from './ask.ts';
import type { Choices } from './choices.ts';
import type { Judgement } from './judgements.ts';
import { back, type Step } from './steps.ts';

/** Asks for a goal in a plain sentence, and says while it is typed what is missing. Nothing ends the list. */
export function goal(index: number, server: BaseLanguageClient, choices: Choices): Step<NewAgreementAnswers> {
  return async (answers, at) => {
    const prompt = `Goal ${index + 1}, as a plain sentence: who does how much by when? Empty when that is all.`;
    const placeholder = 'Marketing delivers 500 leads to Sales every month.';
    const value = at.before?.goals[index]?.statement;
    const text = await askText({ at, prompt, placeholder, value, judge: judgedBy(server, choices) });
    if (text === back || text === undefined) return text;
    return text === '' ? answers : { ...answers, goals: [...answers.goals, { statement: text }] };
  };
}

/** Asks who promises a goal. */
export function promisedBy(index: number): Step<NewAgreementAnswers> {
  return async (answers, at) => {
    const all = { label: 'All of them together', party: undefined };
    const items = [...answers.parties.map((party) => ({ label: withoutIcons(party), party })), all];
    const statement = answers.goals[index]?.statement ?? '';
    const active = items.find(({ party }) => party !== undefined && beginsWith(statement, party));
    const prompt = `Who promises it? “${withoutIcons(statement)}”`;
    const item = await askOne({ at, prompt, items, active });
    if (item === back || item === undefined) return item;
    const goals = answers.goals.map((each, at) => (at === index ? { ...each, party: item.party } : each));
    return { ...answers, goals };
  };
}

function judgedBy(server: BaseLanguageClient, { folder }: Choices): Judgement {
  return async (text) => {
    if (text.trim() === '') return undefined;
    const params: JudgeSentenceParams = { uri: folder, sentence: text };
    const { measurable, missing } = await server.sendRequest<JudgeSentenceResult>(judgeSentence, params);
    if (measurable) return { words: 'A third person could tell whether it was met.', kind: 'info' };
    return { words: `Nobody could tell whether it was met. Missing: ${missing}.`, kind: 'warning' };
  };
}

function beginsWith(statement: string, party: string): boolean {
  return statement.toLowerCase().startsWith(`${party.toLowerCase()} `);
}
