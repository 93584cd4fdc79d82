import type { ParsedFile, ValueKind } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { fileFacts, type Handbook, type TermUse } from '../../resolve/index.ts';
import {
  fieldValuesIn,
  meets,
  mostProse,
  proseValuesIn,
  type WrittenValue,
  withoutQuotes,
} from '../explain/written-values.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Words of a file that mean something here; they stand on one line, and no two overlap. */
export interface SemanticToken {
  readonly range: Range;
  readonly kind: SemanticTokenKind;
  /** Where a term or a name is declared, rather than used. */
  readonly declared: boolean;
  /** A word to avoid, or a term that is no longer in use. */
  readonly avoided: boolean;
}

/** A defined term, a value with its unit, or the name of a party, a stage, a goal and such. */
export type SemanticTokenKind = 'term' | 'value' | 'name';

/** The words of a file that an editor may colour, in the order of the text. @param range only those that touch it. */
export function tokensIn(file: ParsedFile, handbook: Handbook, range: Range): SemanticToken[] {
  const bare = (words: Range) => withoutQuotes(words, file.text);
  const terms = handbook.usesIn(file).map(termToken);
  const declared = fileFacts(file).ids.map((id) => {
    return token(id.kind === 'term' ? 'term' : 'name', bare(id.range), { declared: true });
  });
  const names = handbook
    .referencesIn(file)
    .flatMap((reference) => (reference.known ? [token('name', bare(reference.range))] : []));
  // In a text of hundreds of pages they go without colour: an editor asks for all tokens after every key.
  const prose = file.text.length > mostProse ? [] : proseValuesIn(file, range);
  const values = [...fieldValuesIn(file, range), ...prose]
    .filter((value) => isAmount(value, file))
    .map((value) => token('value', value.range));
  // Where words are two things, the first of these wins: “business days” in “2 business days” is a term.
  const byWeight = [terms, names, declared, values].map((group) => group.filter((each) => meets(each.range, range)));
  return withoutOverlaps(byWeight.flat(), file.text);
}

function termToken({ range, form, term }: TermUse): SemanticToken {
  return token('term', range, { avoided: form === 'avoid' || term.status === 'legacy' || term.status === 'retired' });
}

function token(kind: SemanticTokenKind, range: Range, traits: Partial<SemanticToken> = {}): SemanticToken {
  return { range, kind, declared: false, avoided: false, ...traits };
}

/** Addresses and conditions are text of another kind, and “the two teams” is no amount that somebody is held to. */
function isAmount({ kind, place, range }: WrittenValue, { text }: ParsedFile): boolean {
  if (kind === 'count' && place === 'prose') return /\d/.test(text.slice(range.start, range.end));
  return !notAmounts.has(kind);
}

const notAmounts: ReadonlySet<ValueKind> = new Set(['email', 'url', 'path', 'condition', 'version']);
