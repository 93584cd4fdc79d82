import type { Context } from '../context.ts';
import { type OnboardingPage, onboardingPage } from './onboarding-page.ts';
import { type PathPage, pathPage, pathPages } from './path-page.ts';
import { practiceOf } from './practice.ts';
import { type CardsPage, cardsPage, type QuizPage, quizPage } from './practice-pages.ts';

/** Everything for somebody new. */
export interface OnboardingPages {
  readonly choice: () => OnboardingPage;
  readonly paths: { readonly ids: readonly string[]; readonly page: (id: string) => PathPage };
  readonly cards: () => CardsPage;
  readonly quiz: () => QuizPage;
  /** What cards and questions are made from, as JSON: of one path, or of the whole handbook. */
  readonly data: (path?: string) => string;
}

/** Prepares the pages for somebody new; each is made when it is asked for. */
export function onboardingPages(context: Context): OnboardingPages {
  const { ids, learner } = pathPages(context);
  return {
    choice: () => onboardingPage(context),
    paths: { ids, page: (id) => pathPage(learner(id), context) },
    cards: () => cardsPage(context),
    quiz: () => quizPage(context),
    data: (path) => JSON.stringify(practiceOf(path === undefined ? undefined : learner(path), context)),
  };
}
