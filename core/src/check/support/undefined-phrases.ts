import { field, items, type ParsedFile } from '../../parse/index.ts';
import { type Range, remembered } from '../../read/index.ts';
import { type Handbook, type TermUse, textField } from '../../resolve/index.ts';
import { termUsesIn } from './by-file.ts';
import { termLikePhrases } from './capitalised-phrases.ts';
import { stageGraph, stageName } from './stage-graph.ts';

/**
 * The phrases in a stretch of a file that are written like a term and defined nowhere, each once.
 * @param allowed phrases that need no definition, as an author lists them.
 */
export function* undefinedPhrases(
  file: ParsedFile,
  stretches: readonly Range[],
  handbook: Handbook,
  allowed: readonly string[],
): Iterable<Range> {
  let allow: ReadonlySet<string> | undefined;
  const names = ownNames(handbook);
  const seen = new Set<string>();
  for (const range of stretches.flatMap((stretch) => [...termLikePhrases(file.text, stretch)])) {
    allow ??= new Set(allowed.map(tidy));
    const phrase = tidy(file.text.slice(range.start, range.end));
    if (seen.has(phrase) || allow.has(phrase) || names.has(phrase) || isDefined(file, range, handbook)) continue;
    seen.add(phrase);
    yield range;
  }
}

/** A phrase is defined where the name of a term ends with its last word: “Ohio Target Accounts” speaks of target accounts. */
function isDefined(file: ParsedFile, range: Range, handbook: Handbook): boolean {
  return endsOf(termUsesIn(file, handbook)).has(range.end);
}

/** Where uses of terms end, among those of one file. A term of one word leaves a longer phrase undefined. */
const endsOf = remembered((uses: readonly TermUse[]): ReadonlySet<number> => {
  const several = uses.filter(
    ({ file, range, form }) => form !== 'avoid' && /[\s-]/.test(file.text.slice(range.start, range.end)),
  );
  return new Set(several.map((use) => use.range.end));
});

/** Names that need no definition: of parties, of roles, of stages, of agreements and of pages. */
const ownNames = remembered((handbook: Handbook): ReadonlySet<string> => {
  const { agreements, guides, settings } = handbook;
  const parties = agreements.flatMap((agreement) => agreement.parties.map((party) => party.name));
  const stages = agreements.flatMap((agreement) => {
    const graph = stageGraph(agreement);
    return [...graph.nodes.keys()].map((id) => stageName({ id }, graph));
  });
  const written = items(field(settings.facts?.file.frontmatter?.root, 'roles'));
  const roles = written.flatMap((role) => textField(role, 'name')?.value ?? []);
  const titles = [...agreements, ...guides, settings].map((each) => each.title);
  return new Set([...parties, ...stages, ...roles, ...titles, settings.organisation].map(tidy));
});

function tidy(text: string): string {
  return text
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim()
    .toLowerCase();
}
