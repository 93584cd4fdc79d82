import { dequal } from 'dequal/lite';
import type { MarkdownParser } from '../../parse/index.ts';
import {
  type AgreementPast,
  type AgreementTexts,
  fileIndex,
  type HandbookPast,
  type TermPast,
} from '../../resolve/index.ts';
import { agreementBases } from './agreement-bases.ts';
import { agreementPast } from './agreement-past.ts';
import { agreementTexts } from './agreement-texts.ts';
import type { PastLine } from './past-line.ts';
import { makePastReader } from './past-reader.ts';
import { statesOf } from './states-of.ts';
import { termPast } from './term-past.ts';

/**
 * What the main line tells of a handbook's present text: what the rules of the category “version” look at. It is found
 * out file by file when somebody asks, and again when a file changes that it hangs on.
 * @param line the main line, as far as it is known. @param parser the one that reads the present.
 */
export function pastOf(line: PastLine, parser: MarkdownParser): HandbookPast {
  const reader = makePastReader(parser);
  const bases = agreementBases(line);
  const agreements = fileIndex<AgreementPast>({
    entriesOf: ({ agreement }, around) => {
      if (agreement === undefined) return [];
      const past = agreementPast(agreement, around, line, reader);
      return past === undefined ? [] : [[agreement.id, past]];
    },
    same: dequal,
  });
  const terms = fileIndex<TermPast>({
    entriesOf: (scope, around) => {
      const [term] = scope.agreement === undefined ? scope.terms : [];
      if (term === undefined) return [];
      const past = termPast(term, around, bases, reader);
      return past === undefined ? [] : [[term.id, past]];
    },
    same: dequal,
  });
  const texts = fileIndex<AgreementTexts>({
    entriesOf: ({ agreement }, around) =>
      agreement === undefined ? [] : [[agreement.id, agreementTexts(statesOf(agreement, around, line))]],
  });
  return { agreements, terms, texts };
}
