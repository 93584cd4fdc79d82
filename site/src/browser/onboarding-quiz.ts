import type { Practice, Question } from '../model/onboarding/question.ts';
import { askedQuestions } from '../model/onboarding/quiz-order.ts';
import { choosePath, type DataPlaces, fetchPractice, notFetched } from './onboarding-data.ts';
import { partOf } from './onboarding-elements.ts';
import { askQuestion } from './onboarding-question.ts';
import {
  choiceIn,
  fragmentOf,
  freshSeed,
  isoDay,
  type QuizChoice,
  type QuizResult,
  resultIn,
  searchOf,
} from './onboarding-result.ts';
import { drawResult } from './onboarding-result-page.ts';

/** Makes the quiz work. Which one it is stands in the address, and so does how it went; nothing is sent anywhere. */
export function runQuiz(root: HTMLElement, places: DataPlaces): void {
  const start = partOf<HTMLFormElement>(root, 'start');
  const [path, count] = [partOf<HTMLSelectElement>(start, 'path'), partOf<HTMLSelectElement>(start, 'count')];
  const told = partOf(root, 'told');
  // What was begun later goes on; what was begun before it stops at its next step.
  let round = 0;

  async function begin(choice: QuizChoice): Promise<void> {
    const mine = ++round;
    goTo(searchOf(choice));
    partOf(root, 'result').replaceChildren();
    const practice = await fetched(choice.path, places, told);
    if (practice === undefined || mine !== round) return;
    const questions = askedQuestions(practice.questions, choice.count, choice.seed);
    if (questions.length === 0) told.textContent = 'There is nothing to ask yet: no term has a meaning here.';
    if (questions.length === 0) return;
    clear(root);
    const result = await askAll(root, questions, () => mine === round);
    if (result === undefined) return;
    goTo(`${searchOf(choice)}${fragmentOf(result)}`);
    void show();
  }

  /** Shows the result that the address tells. */
  async function show(): Promise<void> {
    const result = resultIn(window.location.hash);
    if (result === undefined) return;
    const mine = ++round;
    const choice = choiceIn(window.location.search, freshSeed());
    const practice = await fetched(choice.path, places, told);
    if (mine !== round) return;
    clear(root);
    const again = () => void begin({ ...choice, seed: freshSeed() });
    drawResult(partOf(root, 'result'), { result, choice, practice }, again);
  }

  choosePath(path, window.location.search);
  count.value = String(choiceIn(window.location.search, '').count);
  start.addEventListener('submit', (event) => {
    event.preventDefault();
    void begin(chosenIn({ path: path.value, count: Number(count.value) }));
  });
  window.addEventListener('hashchange', () => void show());
  partOf(root, 'no-scripts').hidden = true;
  start.hidden = false;
  void show();
}

/** The quiz that the address names, unless somebody chose another. */
function chosenIn(chosen: Omit<QuizChoice, 'seed'>): QuizChoice {
  const asked = choiceIn(window.location.search, freshSeed());
  const isSame = asked.path === chosen.path && asked.count === chosen.count;
  return { ...chosen, seed: isSame ? asked.seed : freshSeed() };
}

/** Asks one question after the other. Gives how it went; undefined where something else was begun meanwhile. */
async function askAll(
  root: HTMLElement,
  questions: readonly Question[],
  goesOn: () => boolean,
): Promise<QuizResult | undefined> {
  const missed: string[] = [];
  for (const [at, question] of questions.entries()) {
    const place = `Question ${at + 1} of ${questions.length}`;
    const next = at === questions.length - 1 ? 'See the result' : 'Next question';
    const isRight = await askQuestion(root, question, { place, next });
    if (!goesOn()) return undefined;
    if (!isRight) missed.push(question.term);
  }
  const asked = questions.length;
  return { right: asked - missed.length, asked, on: isoDay(new Date()), missed: [...new Set(missed)] };
}

async function fetched(path: string, places: DataPlaces, told: HTMLElement): Promise<Practice | undefined> {
  told.textContent = 'Fetching the questions …';
  try {
    const practice = await fetchPractice(path, places);
    told.textContent = '';
    return practice;
  } catch {
    told.textContent = notFetched;
    return undefined;
  }
}

/** Puts away what stood there before somebody began. */
function clear(root: HTMLElement): void {
  partOf(root, 'asked').replaceChildren();
  partOf(root, 'told').replaceChildren();
  for (const name of ['without', 'start']) partOf(root, name).hidden = true;
}

/** Says in the address where somebody is, without a step in the history for each question. */
function goTo(place: string): void {
  window.history.replaceState(null, '', `${window.location.pathname}${place}`);
}
