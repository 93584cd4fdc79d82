import type { ParsedFile } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type FileFacts, fileIndex, type HandbookView } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';

import { passagesOf } from '../support/text/passages.ts';
import type { ReplacedName } from '../support/text/replaced-names.ts';
import { saidInFile } from '../support/text/said-in.ts';

export default defineRule({
  id: 'replaced-name',
  title: 'What was replaced is not used any more',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  options: { allow: [] },

  *file(facts, { handbook, options }) {
    yield* replacedNames(facts, handbook.lookUp(replacedBy, ''), options.allow as readonly string[]);
    yield* retiredTerms(facts.file, handbook);
  },
});

/** What pages say has taken the place of something else. There are few of these. */
const replacedBy = fileIndex<ReplacedName>({
  entriesOf: ({ facts }) => saidInFile(facts).replaced.map((each) => ['', each] as const),
});

/** Names that one page says are out of use, wherever another sentence goes on as if they were not. */
function* replacedNames(
  facts: FileFacts,
  replaced: readonly ReplacedName[],
  allowed: readonly string[],
): Generator<Report> {
  if (replaced.length === 0) return;
  const { byName, pattern } = searchFor(replaced);
  for (const passage of passagesOf(facts)) {
    if (past.test(passage.text)) continue;
    for (const match of passage.text.matchAll(pattern)) {
      const known = byName.get(match[0]);
      if (known === undefined || allowed.includes(match[0])) continue;
      const range = passage.placeOf({ start: match.index, end: match.index + match[0].length });
      const instead = known.by === undefined ? 'Write what is used now' : `Write ${quote(known.by)} if that is meant`;
      yield {
        range,
        message: `${quote(match[0])} is no longer in use, as ${quote(known.passage.file.path)} says, so what stands here may be out of date as a whole. ${instead}, and check the numbers beside it.`,
        related: [related(known.passage.file, known.range, 'Here it says so.')],
      };
    }
  }
}

/** One look for all names. */
const searchFor = remembered((replaced: readonly ReplacedName[]) => {
  const byName = new Map(replaced.map((each) => [each.name, each]));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...byName.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { byName, pattern };
});

/** Sentences that speak of the past, or of the change itself. */
const past =
  /\b(?:replace[ds]?|took over|taken over|retired|switched off|shut down|turned off|given up|decommissioned|former|formerly|previously|used to|old|until|before|was|were|instead of|no longer|moved from|history)\b/i;

function* retiredTerms(file: ParsedFile, handbook: HandbookView): Generator<Report> {
  if (file.kind === 'term' || file.kind === 'review') return;
  for (const { term, range, self, place, form } of handbook.usesIn(file)) {
    if (term.status !== 'retired' || self || form === 'avoid' || place === 'link') continue;
    yield {
      range,
      message: `The definition of ${quote(term.name.value)} is retired, so nothing says any more what the word means here. Write the word that is used now, or bring the definition back.`,
      related: [related(term.file, term.name.range, 'The definition that is retired.')],
    };
  }
}
