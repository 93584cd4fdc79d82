import type { Practice } from '../model/onboarding/question.ts';
import { linkTo, made } from './onboarding-elements.ts';
import { type QuizChoice, type QuizResult, searchOf } from './onboarding-result.ts';

/** What a result is drawn from. */
export interface ShownResult {
  readonly result: QuizResult;
  readonly choice: QuizChoice;
  /** What the questions came from; undefined where it could not be fetched. */
  readonly practice: Practice | undefined;
}

/** Draws how a quiz went, so that it can be shown to somebody or printed. @param again begins another quiz. */
export function drawResult(place: HTMLElement, { result, choice, practice }: ShownResult, again: () => void): void {
  const { right, asked, on, missed } = result;
  const day = new Date(`${on}T12:00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const heading = made('h2', { tabindex: '-1' }, `${right} of ${asked} right`);
  const path = practice === undefined ? '' : ` Words of: ${practice.path}.`;
  const same = made('a', { href: searchOf(choice) }, 'Answer the same questions');
  place.replaceChildren(
    heading,
    made('p', {}, `On ${day}.${path}`),
    ...missedPart(missed, practice),
    made('p', { class: 'hint' }, honest),
    made('label', { class: 'result-link' }, 'The link to this result', linkField()),
    made(
      'p',
      { class: 'result-actions' },
      button('Copy the link', async (self) => {
        self.textContent = (await copied(window.location.href)) ? 'Copied' : 'Not copied: copy it from the field';
      }),
      button('Print', () => window.print()),
      button('Other questions', again),
      same,
    ),
  );
  heading.focus();
}

const honest =
  'A browser counted this, and kept and sent nothing. It is no proof: whoever has the link can change it. To be sure, ask the same questions again, together.';

/** Only terms that the handbook has are named: a link cannot put words of its own on this page. */
function missedPart(missed: readonly string[], practice: Practice | undefined): HTMLElement[] {
  const cards = new Map((practice?.cards ?? []).map((card) => [card.term, card]));
  const known = missed.flatMap((id) => cards.get(id) ?? []);
  const others = missed.length - known.length;
  if (missed.length === 0) return [made('p', {}, 'Every answer was right.')];
  const lines = known.map(({ name, means, address }) => made('li', {}, linkTo(address, name), `: ${means}`));
  const rest =
    others === 0
      ? []
      : [made('li', {}, `${others} more, which ${others === 1 ? 'is' : 'are'} not among these words now`)];
  return [made('h3', {}, 'Words to look at again'), made('ul', {}, ...lines, ...rest)];
}

function linkField(): HTMLInputElement {
  const field = made('input', { readonly: '', type: 'text', value: window.location.href });
  field.addEventListener('focus', () => field.select());
  return field;
}

function button(words: string, act: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const pressed = made('button', { type: 'button' }, words);
  pressed.addEventListener('click', () => act(pressed));
  return pressed;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
