import type { ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { type FileScope, fileIndex, type HandbookView } from '../../../resolve/index.ts';
import { definitionHeads } from '../definition-head.ts';
import { saidInFile } from './said-in.ts';
import { thingsIn } from './things.ts';

/** That everything of one kind is of another kind too: “A contact request becomes an MQL at once”. */
export interface Kinship {
  readonly part: string;
  readonly whole: string;
  /** As a clause: “a contact request is an MQL”. */
  readonly said: string;
  readonly file: ParsedFile;
  readonly range: Range;
}

/** What a file says of kinds that belong to others: by a definition that is built on another term, or in a sentence. */
export function kinshipsIn({ facts }: FileScope, handbook: HandbookView): readonly Kinship[] {
  return handbook.lookUp(kinshipsByFile, facts.file.path);
}

const kinshipsByFile = fileIndex<Kinship>({
  entriesOf: (scope, around) => read(scope, around).map((kinship) => [scope.facts.file.path, kinship] as const),
});

function read(scope: FileScope, handbook: HandbookView): Kinship[] {
  const defined = definitionHeads(scope, handbook).flatMap(({ term, head: use }): Kinship[] => {
    const [part] = thingsIn(term.abbreviation?.value ?? term.name.value);
    const [whole] = thingsIn(use.file.text.slice(use.range.start, use.range.end));
    if (part === undefined || whole === undefined || part === whole) return [];
    // “An MQL that Sales has accepted” is what becomes of it later, under rules of its own.
    if (later.test(use.file.text.slice(use.range.end, term.means?.range.end))) return [];
    const said = `“${term.name.value}” is defined as a kind of “${use.term.name.value}”`;
    return [{ part, whole, said, file: term.file, range: use.range }];
  });
  const told = saidInFile(scope.facts).kinships.map(({ passage, ...kinship }) => ({ ...kinship, file: passage.file }));
  return [...defined, ...told];
}

const later = /\b(?:has|have|had|been|was|were|after|once|accepted|returned|lost|won|closed)\b/i;
