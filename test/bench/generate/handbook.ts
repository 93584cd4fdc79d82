import { agreementText } from './agreement.ts';
import { makeGlossary, sharedTerms } from './glossary.ts';
import { type Mistake, withMistake } from './mistakes.ts';
import { guideText, handbookYaml, reviewText, wordsText } from './pages.ts';
import { makeSubject } from './subject.ts';

/** One file of a generated handbook: its path below the root, with slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** A generated file, with the mistake that was put into it; undefined where it has none. */
export interface SeededFile extends GeneratedFile {
  readonly mistake: Mistake | undefined;
}

/** What to generate. */
export interface HandbookPlan {
  /** Any whole number. The same seed gives the same bytes, and a larger handbook holds the agreements of a smaller. */
  readonly seed: number;
  readonly agreements: number;
}

/**
 * Generates a handbook file by file, so that one of any size needs no more memory than one of its files: handbook.yaml,
 * two guide pages, 200 shared terms, the agreements, and a review of every tenth of them.
 */
export function* generateHandbook({ seed, agreements }: HandbookPlan): Generator<SeededFile> {
  yield { path: 'handbook.yaml', text: handbookYaml(), mistake: undefined };
  yield { path: 'guide/how-we-work.mdx', text: guideText(), mistake: undefined };
  const terms = sharedTerms();
  yield { path: 'guide/our-words.mdx', text: wordsText(terms), mistake: undefined };
  for (const file of makeGlossary(seed)) yield { ...file, mistake: undefined };
  for (let number = 0; number < agreements; number++) {
    const subject = makeSubject(seed, number);
    const path = `slas/${subject.id}.mdx`;
    yield { path, ...withMistake(subject, path, agreementText(subject, terms)) };
    if (number % 10 === 0) {
      yield { path: `reviews/2026-10-14-${subject.id}.mdx`, text: reviewText(subject), mistake: undefined };
    }
  }
}
