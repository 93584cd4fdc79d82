import {
  type InputBox,
  InputBoxValidationSeverity,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode';
import type { Judgement, Said } from './judgements.ts';
import { type At, back } from './steps.ts';

/** A question that is answered with text. */
export interface TextQuestion {
  readonly at: At<unknown>;
  readonly prompt: string;
  readonly placeholder?: string;
  /** What stands in the box at first. */
  readonly value?: string;
  /** What there is to say about the text so far. */
  readonly judge?: Judgement;
}

/** Asks for text. @returns it without space at its ends; `back`, or undefined where the person wants out. */
export function askText(question: TextQuestion): Promise<string | typeof back | undefined> {
  const { at, prompt, placeholder, value = '', judge = () => undefined } = question;
  const box = window.createInputBox();
  Object.assign(box, { prompt, placeholder, value });
  const say = sayer(box, judge);
  box.onDidChangeValue(say);
  return answerOf(box, at, async () => {
    const said = await say();
    return said?.kind === 'stop' ? undefined : { answer: box.value.trim() };
  });
}

/** A question that is answered by picking. */
export interface PickQuestion<Item extends QuickPickItem> {
  readonly at: At<unknown>;
  readonly prompt: string;
  readonly items: readonly Item[];
  readonly active?: Item;
}

/** Asks for one of several. */
export function askOne<Item extends QuickPickItem>(
  question: PickQuestion<Item>,
): Promise<Item | typeof back | undefined> {
  const pick = window.createQuickPick<Item>();
  Object.assign(pick, { placeholder: question.prompt, items: question.items, matchOnDetail: true });
  if (question.active !== undefined) pick.activeItems = [question.active];
  return answerOf(pick, question.at, async () => {
    const [item] = pick.selectedItems;
    return item && { answer: item };
  });
}

/** Shows what there is to say about the text. While the answer is on its way the text may change: the last one counts. */
function sayer(box: InputBox, judge: Judgement): () => Promise<Said | undefined> {
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const said = await judge(box.value);
    if (mine === asked) box.validationMessage = said && { message: said.words, severity: severities[said.kind] };
    return said;
  };
}

const severities = {
  info: InputBoxValidationSeverity.Info,
  warning: InputBoxValidationSeverity.Warning,
  stop: InputBoxValidationSeverity.Error,
};

/** Shows a question until it is answered. @param accept the answer; undefined where it cannot be taken yet. */
function answerOf<Answer>(
  input: Question,
  { title, step, total }: At<unknown>,
  accept: () => Promise<{ answer: Answer } | undefined>,
): Promise<Answer | typeof back | undefined> {
  Object.assign(input, { title, step, totalSteps: total, ignoreFocusOut: true });
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    input.onDidAccept(async () => {
      const accepted = await accept();
      if (accepted !== undefined) end(accepted.answer);
    });
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) end(back);
    });
    input.onDidHide(() => end(undefined));
    const end = (answer: Answer | typeof back | undefined) => {
      resolve(answer);
      input.dispose();
    };
    input.show();
  });
}

/** What a box for text and a picker have in common. */
type Question = QuickInput & Pick<InputBox, 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>;
