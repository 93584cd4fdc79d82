import { explainCase } from '@living-sla/core/score';
import { caseTexts, openHandbook, readHistory, scoringTexts, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { ExplainCaseOptions } from '../commands/explain-case.ts';
import { chooseAgreement, noSuchAgreement } from '../handbook/choose-agreement.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { paintFor } from '../terminal/paint.ts';
import { caseAsJson } from './case-as-json.ts';
import { caseAsText } from './case-as-text.ts';

/**
 * Prints which text applied to a lead at a moment, and who owed what by when.
 * @param written an agreement. @param place its handbook; undefined: the one of the file, or around the working folder.
 * @returns the exit code: 1 where no text bound anybody on that day, else 0.
 * @throws CannotRun where there is no such agreement, or the moment cannot be read.
 */
export async function runExplainCase(
  written: string,
  place: string | undefined,
  options: ExplainCaseOptions,
): Promise<number> {
  const { folder, id } = chosen(written, place);
  const day = options.today ?? today();
  const [handbook, history] = await Promise.all([openHandbook(folder, day), readHistory(folder, { today: day })]);
  const texts = id === undefined ? undefined : scoringTexts(handbook, history).get(id);
  if (id === undefined || texts === undefined) {
    throw noSuchAgreement(
      id ?? written,
      handbook.agreements.map((each) => each.id),
    );
  }
  const answer = explainCase({
    texts: caseTexts(handbook, history, texts),
    on: options.on,
    fields: options.with ?? {},
  });
  if (!answer.ok) throw new CannotRun(answer.problem);
  const gap = 'message' in history.reach ? history.reach.message : undefined;
  const told = { answer: answer.value, gap };
  const print = { text: () => caseAsText(told, paintFor(process.stdout, options.color)), json: () => caseAsJson(told) };
  process.stdout.write(print[options.format]());
  return answer.value.applied === undefined ? 1 : 0;
}

function chosen(written: string, place: string | undefined): { folder: string; id: string | undefined } {
  if (place === undefined) return chooseAgreement(written);
  return { folder: chooseHandbook([place]).folder, id: written };
}
