import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type FileScope, fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { alikeBy, firstClashes } from '../support/text/clash.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'short-form-two-meanings',
  title: 'A short form is written out in one way',
  category: 'terms',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  across: [
    across<WrittenOut>({
      things: fileIndex({
        entriesOf: (scope) => writtenOut(scope).map((each) => [each.short, each] as const),
        alike: alikeBy(({ long, isDefinition, agreement }) => [long, isDefinition, agreement]),
      }),
      // What definitions say comes first, since they bind.
      judge: (said) =>
        firstClashes(said, (one, other) => !isSame(one.long, other.long) && haveOneReader(one, other), rank),
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function rank({ isDefinition, agreement }: WrittenOut): number {
  if (!isDefinition) return 2;
  return agreement === undefined ? 0 : 1;
}

function report(here: WrittenOut, there: WrittenOut): Report {
  const where = whereElse(there.file, here.file);
  return {
    file: here.file,
    range: here.range,
    message: `“${here.short}” stands for ${quote(here.long)} here and for ${quote(there.long)} ${where}, so readers will take one for the other. Keep the short form for one of them, and write the other one out.`,
    related: [related(there.file, there.range, 'The other meaning.')],
  };
}

interface WrittenOut {
  readonly short: string;
  readonly long: string;
  readonly file: ParsedFile;
  readonly range: Range;
  readonly isDefinition: boolean;
  /** The agreement whose own definition it is. */
  readonly agreement: string | undefined;
}

/** What the definitions and the text of a file write out. Two definitions are what another rule looks at. */
function writtenOut({ facts, terms }: FileScope): WrittenOut[] {
  const defined = terms.flatMap(({ abbreviation, name, file, status, agreement }): WrittenOut[] =>
    abbreviation === undefined || status === 'retired' || !/^\p{Lu}{2}/u.test(abbreviation.value)
      ? []
      : [{ short: abbreviation.value, long: name.value, file, range: name.range, agreement, isDefinition: true }],
  );
  const told = saidInFile(facts).expansions.map(({ passage, ...claim }) => ({
    ...claim,
    file: passage.file,
    agreement: undefined,
    isDefinition: false,
  }));
  return [...defined, ...told];
}

/** Two agreements may each have a definition of their own. */
function haveOneReader(one: WrittenOut, other: WrittenOut): boolean {
  // Two definitions are what another rule compares.
  if (one.isDefinition && other.isDefinition) return false;
  return one.agreement === undefined || one.file === other.file;
}

/** “Sales-qualified lead” and “Sales qualified leads” are the same words. */
function isSame(one: string, other: string): boolean {
  const words = (text: string) =>
    sameName(text)
      .split(' ')
      .filter((word) => !/^(?:and|of|for|to|in|by)$/.test(word))
      .join(' ');
  return words(one) === words(other) || words(one).includes(words(other)) || words(other).includes(words(one));
}
