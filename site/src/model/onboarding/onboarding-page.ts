import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { listed } from '../sentences.ts';
import { learnersOf } from './learners.ts';
import type { PathLink } from './path-page.ts';

/** The page on which somebody new says what they are new in. */
export interface OnboardingPage extends PageTop {
  readonly paths: readonly PathCard[];
  /** How many teams there is no room for. */
  readonly more: number;
  /** The first pages of the guide, by the handbook's own authors. */
  readonly guides: readonly PathLink[];
  /** For those who write the agreements. */
  readonly authors: readonly PathLink[];
  /** Whether there is any word to practise. */
  readonly hasTerms: boolean;
}

/** One team to choose. */
export interface PathCard {
  readonly name: string;
  readonly hue: number;
  readonly address: string;
  /** The agreements that it is a side of. */
  readonly about: string;
}

const mostPaths = 40;
const mostGuides = 3;

/** Makes the page of the choice. */
export function onboardingPage(context: Context): OnboardingPage {
  const learners = learnersOf(context).filter(({ agreements }) => agreements.length > 0);
  const { guides, terms } = context.handbook;
  // Where there are too many teams for one page, those with the most agreements are the likely ones.
  const shown =
    learners.length > mostPaths
      ? learners.toSorted((a, b) => b.agreements.length - a.agreements.length).slice(0, mostPaths)
      : learners;
  return {
    title: 'New here?',
    kicker: context.handbook.settings.organisation,
    description: 'A way into this handbook for somebody new: by team, word by word, with cards and a quiz.',
    paths: shown.map(({ id, name, hue, agreements }) => {
      const titles = agreements.map(({ title }) => title);
      const about = titles.length > 3 ? counted(titles.length, 'agreement') : listed(titles);
      return { name, hue, address: addresses.onboardingPath(id), about };
    }),
    more: learners.length - shown.length,
    guides: guides
      .toSorted((a, b) => (a.data?.order ?? Number.MAX_SAFE_INTEGER) - (b.data?.order ?? Number.MAX_SAFE_INTEGER))
      .slice(0, mostGuides)
      .map(({ id, title }) => ({ title, address: addresses.guide(id) })),
    authors: [
      { title: 'How an agreement changes', address: addresses.help.changing },
      { title: 'What kind of change it is', address: addresses.help.decisions },
      { title: 'How every change is checked', address: addresses.help.checking },
      { title: 'Rules for authors', address: addresses.rules },
    ],
    hasTerms: terms.length > 0,
  };
}
