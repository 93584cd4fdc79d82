import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { learnersOf } from './learners.ts';
import { everybody, practiceOf } from './practice.ts';
import type { Card, Question } from './question.ts';
import { askedQuestions } from './quiz-order.ts';

/** What the page with the cards and the one with the questions have in common. */
export interface PracticePage extends PageTop {
  /** Whose words can be chosen; an empty id stands for everybody. */
  readonly paths: readonly { readonly id: string; readonly name: string }[];
  /** Where the data of a path lies, with `{path}` for its id, and where that of everybody. */
  readonly data: { readonly path: string; readonly everybody: string };
}

/** The page with cards. */
export interface CardsPage extends PracticePage {
  /** Some of them, for those without scripts. */
  readonly cards: readonly Card[];
}

/** The page with questions. */
export interface QuizPage extends PracticePage {
  /** Some of them, for those without scripts. */
  readonly questions: readonly Question[];
}

/** How many paths can be chosen from a list; the page of every path leads to its own practice. */
const mostPaths = 40;

/** How much a page shows to somebody without scripts. */
const shownWithoutScripts = { cards: 20, questions: 10 };

/** The page of the cards. */
export function cardsPage(context: Context): CardsPage {
  const top = { title: 'Flash cards', description: 'The words of the handbook, one card each.' };
  return {
    ...top,
    ...practicePage(context),
    cards: practiceOf(undefined, context).cards.slice(0, shownWithoutScripts.cards),
  };
}

/** The page of the questions. */
export function quizPage(context: Context): QuizPage {
  const { questions } = practiceOf(undefined, context);
  const top = { title: 'Quiz', description: 'Questions made from what the words of the handbook mean.' };
  return { ...top, ...practicePage(context), questions: askedQuestions(questions, shownWithoutScripts.questions, '') };
}

function practicePage(context: Context) {
  const learners = learnersOf(context).filter(({ agreements }) => agreements.length > 0);
  const paths = learners.map(({ id, name }) => ({ id, name }));
  return {
    kicker: 'New here?',
    paths: [{ id: '', name: everybody }, ...paths.slice(0, mostPaths)],
    data: {
      path: addresses.onboardingData('PATH').replace('PATH', '{path}'),
      everybody: addresses.onboardingData(),
    },
  };
}
