import type { FileFacts } from '../file-facts.ts';
import { readAgreement } from '../read-agreement.ts';
import { readGuide, readReview } from '../read-pages.ts';
import { readOwnTerms, readSharedTerm } from '../read-terms.ts';
import { readResultsFile } from '../results/read-results-file.ts';
import type { Vocabulary } from '../sentence/vocabulary.ts';
import type { FileScope } from './file-index.ts';

/** A file with what it declares; the same object where neither its text nor the words that judge it have changed. */
export function scopeOf(facts: FileFacts, vocabulary: Vocabulary): FileScope {
  const known = scopes.get(facts);
  if (known?.vocabulary === vocabulary) return known.scope;
  const scope = read(facts, vocabulary);
  scopes.set(facts, { vocabulary, scope });
  return scope;
}

const scopes = new WeakMap<FileFacts, { readonly vocabulary: Vocabulary; readonly scope: FileScope }>();

function read(facts: FileFacts, vocabulary: Vocabulary): FileScope {
  const nothing = { facts, agreement: undefined, review: undefined, guide: undefined, results: undefined, terms: [] };
  switch (facts.file.kind) {
    case 'agreement':
      return { ...nothing, agreement: readAgreement(facts, vocabulary), terms: readOwnTerms(facts) };
    case 'term': {
      const term = readSharedTerm(facts);
      return { ...nothing, terms: term === undefined ? [] : [term] };
    }
    case 'review':
      return { ...nothing, review: readReview(facts) };
    case 'guide':
      return { ...nothing, guide: readGuide(facts) };
    case 'results':
      return { ...nothing, results: readResultsFile(facts) };
    case 'handbook':
      return nothing;
  }
}
