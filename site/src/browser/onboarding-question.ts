import type { Question } from '../model/onboarding/question.ts';
import { linkTo, made, partOf } from './onboarding-elements.ts';

/** Asks one question in a part of the page, and tells once how it was answered and when to go on. */
export function askQuestion(
  root: HTMLElement,
  question: Question,
  { place, next }: { readonly place: string; readonly next: string },
): Promise<boolean> {
  const legend = made('legend', { tabindex: '-1' }, question.ask);
  const choices = question.choices.map((choice, at) => choiceOf(choice, at));
  const button = made('button', { class: 'primary' }, 'Answer');
  const fields = made('fieldset', {}, legend, ...aboutOf(question), ...choices.map(({ label }) => label));
  const form = made('form', { class: 'question' }, made('p', { class: 'hint' }, place), fields, button);
  const told = partOf(root, 'told');
  told.replaceChildren();
  partOf(root, 'asked').replaceChildren(form);
  legend.focus();
  form.addEventListener('keydown', (event) => chooseByDigit(event, choices));
  return new Promise((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = choices.findIndex(({ input }) => input.checked);
      const isRight = chosen === question.right;
      button.remove();
      fields.disabled = true;
      markChoices(choices, chosen, question.right);
      const on = made('button', { class: 'primary', type: 'button' }, next);
      on.addEventListener('click', () => resolve(isRight), { once: true });
      told.replaceChildren(...answerOf(question, isRight));
      form.append(on);
      on.focus();
    });
  });
}

interface Choice {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
}

function choiceOf(words: string, at: number): Choice {
  const input = made('input', { type: 'radio', name: 'choice', required: '', value: String(at) });
  const label = made(
    'label',
    {},
    input,
    made('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
    made('span', {}, words),
  );
  return { label, input };
}

function aboutOf({ about, facts = [] }: Question): HTMLElement[] {
  return [
    ...(about === undefined ? [] : [made('p', { class: 'about' }, about)]),
    ...(facts.length === 0 ? [] : [made('ul', { class: 'facts-known' }, ...facts.map((fact) => made('li', {}, fact)))]),
  ];
}

/** Digits choose while the question has the focus; together with another key they mean what the browser means by them. */
function chooseByDigit(event: KeyboardEvent, choices: readonly Choice[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  const input = choices[Number(event.key) - 1]?.input;
  if (input === undefined || input.matches(':disabled')) return;
  event.preventDefault();
  input.checked = true;
  input.focus();
}

function markChoices(choices: readonly Choice[], chosen: number, right: number): void {
  for (const [at, { label }] of choices.entries()) {
    if (at === right) label.append(made('strong', { class: 'good' }, '✓ right'));
    else if (at === chosen) label.append(made('strong', { class: 'bad' }, '✗ your answer'));
  }
}

function answerOf({ choices, right, why, address, name }: Question, isRight: boolean): HTMLElement[] {
  const verdict = isRight ? 'Right.' : `Not right. The answer is: ${choices[right]}.`;
  return [
    made('p', { class: isRight ? 'verdict good' : 'verdict bad' }, verdict),
    ...why.map((sentence) => made('p', {}, sentence)),
    made('p', {}, linkTo(address, `Everything about ${name}`)),
  ];
}
