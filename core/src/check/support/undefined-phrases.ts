import { type DataNode, field, items, type ParsedFile } from '../../parse/index.ts';
import { type Range, remembered } from '../../read/index.ts';
import {
  type Agreement,
  fileIndex,
  type HandbookView,
  isInAddress,
  type Settings,
  type TermUse,
  textField,
} from '../../resolve/index.ts';

import { termLikePhrases } from './capitalised-phrases.ts';
import { stageGraph, stageName } from './stage-graph.ts';

/**
 * The phrases in a stretch of a file that are written like a term and defined nowhere, each once.
 * @param allowed phrases that need no definition, as an author lists them.
 */
export function* undefinedPhrases(
  file: ParsedFile,
  stretches: readonly Range[],
  handbook: HandbookView,
  allowed: readonly string[],
): Iterable<Range> {
  let allow: ReadonlySet<string> | undefined;
  const seen = new Set<string>();
  for (const range of stretches.flatMap((stretch) => [...termLikePhrases(file.text, stretch)])) {
    allow ??= new Set(allowed.map(tidy));
    const phrase = tidy(file.text.slice(range.start, range.end));
    const isKnown = seen.has(phrase) || allow.has(phrase) || isOwnName(phrase, handbook);
    if (isKnown || isDefined(file, range, handbook) || isInAddress(file.text, range)) continue;
    seen.add(phrase);
    yield range;
  }
}

/** A phrase is defined where the name of a term ends with its last word: “Ohio Target Accounts” speaks of target accounts. */
function isDefined(file: ParsedFile, range: Range, handbook: HandbookView): boolean {
  return endsOf(handbook.usesIn(file)).has(range.end);
}

/** Where uses of terms end, among those of one file. A term of one word leaves a longer phrase undefined. */
const endsOf = remembered((uses: readonly TermUse[]): ReadonlySet<number> => {
  const several = uses.filter(
    ({ file, range, form }) => form !== 'avoid' && /[\s-]/.test(file.text.slice(range.start, range.end)),
  );
  return new Set(several.map((use) => use.range.end));
});

/** Names that need no definition: of parties, roles, stages, agreements and pages, and whatever else the keys name. */
function isOwnName(phrase: string, handbook: HandbookView): boolean {
  return settingsNames(handbook.settings).has(phrase) || handbook.lookUp(ownNames, phrase).length > 0;
}

/** The paths of the files that a name belongs to. */
const ownNames = fileIndex<string>({
  entriesOf: ({ facts, agreement, guide }) => {
    const names = agreement === undefined ? (guide === undefined ? [] : [guide.title]) : namesOf(agreement);
    return [...new Set(names.map(tidy))].map((name) => [name, facts.file.path] as const);
  },
  same: (one, other) => one === other,
});

function namesOf(agreement: Agreement): string[] {
  const graph = stageGraph(agreement);
  const stages = [...graph.nodes.keys()].map((id) => stageName({ id }, graph));
  return [agreement.title, ...agreement.parties.map((party) => party.name), ...stages, ...namedIn(agreement.root)];
}

/** What stands under a key for a name, wherever among the keys: “name: Deal Desk”, “role: Deal Desk”. */
function namedIn(node: DataNode | undefined, key = ''): string[] {
  if (node?.kind === 'map') return node.entries.flatMap((entry) => namedIn(entry.value, entry.key));
  if (node?.kind === 'list') return node.items.flatMap((item) => namedIn(item, key));
  return node !== undefined && naming.test(key) && node.value !== null ? [node.text] : [];
}

const naming =
  /^(?:name|title|role|roles|owner|label|tool|tools|system|calendar|channel|stage|persona|segment|queue|team|teams|who|to|from|by)$/;

const settingsNames = remembered(({ facts, title, organisation }: Settings): ReadonlySet<string> => {
  const written = items(field(facts?.file.frontmatter?.root, 'roles'));
  const roles = written.flatMap((role) => textField(role, 'name')?.value ?? []);
  return new Set([...roles, title, organisation, ...namedIn(facts?.file.frontmatter?.root)].map(tidy));
});

function tidy(text: string): string {
  return text
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim()
    .toLowerCase();
}
