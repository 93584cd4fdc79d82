import { explainCase } from '@living-sla/core/score';
import { openHandbook, readHistory, today } from '@living-sla/host';
import { caseTexts, scoringTexts } from '@living-sla/host/score';
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
 * @returns the exit code: 1 where no text bound anybody on that day, 2 where it may be in a part of the history that is missing,
 * else 0.
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
  if (answer.value.applied !== undefined) return 0;
  // The text of that day may be in the part that a shallow clone leaves out.
  return history.reach.kind === 'cut' ? 2 : 1;
}

function chosen(written: string, place: string | undefined): { folder: string; id: string | undefined } {
  if (place === undefined) return chooseAgreement(written);
  return { folder: chooseHandbook([place]).folder, id: written };
}
