import type { ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type {
  Agreement,
  FileFacts,
  FileIndex,
  Goal,
  HandbookView,
  Preset,
  Review,
  Status,
  Term,
} from '../resolve/index.ts';
import type { Category, Edit, Fix, RelatedPlace, Severity } from './finding.ts';

export type { Edit, Fix, RelatedPlace } from './finding.ts';

/**
 * A rule: one file `rules/<id>.ts` with this as its only export, its page `<id>.md` and its cases `<id>.cases.mdx` beside it.
 * It gives any of the five functions below; each is called once for each thing of its kind. What several files say together
 * is compared by `across`. A rule reads nothing but what it is given, throws nothing, and knows no editor and no other rule.
 */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  /** What it finds, as a phrase: the title of its page. */
  readonly title: string;
  readonly category: Category;
  /** Severity per preset; `off` leaves it out. */
  readonly severity: Readonly<Record<Preset, Severity | 'off'>>;
  /** True where at least some findings carry a fix. */
  readonly fixable?: boolean;
  /** Options that handbook.yaml may give it, with their defaults. */
  readonly options?: Readonly<Record<string, readonly string[] | number | boolean>>;

  file?(facts: FileFacts, context: RuleContext): Iterable<Report>;
  agreement?(agreement: Agreement, context: RuleContext): Iterable<Report>;
  goal?(goal: Goal, context: RuleContext): Iterable<Report>;
  term?(term: Term, context: RuleContext): Iterable<Report>;
  review?(review: Review, context: RuleContext): Iterable<Report>;
  across?: readonly Across[];
}

/**
 * A comparison across files. The engine keeps the things that files say, and judges again only what stands under a key
 * that an edit has touched: so what it costs does not grow with the number of files.
 */
export interface Across<Thing = unknown> {
  /** The things that are compared, each under a key: only those of one key are compared with each other. */
  readonly things: FileIndex<Thing>;
  /**
   * The things of one key that are worth telling about, each with what it stands against. What it decides by is what
   * `same` of the index looks at: places may move without anything being judged again.
   * @param things agreements first, then by path. @returns positions in that list.
   */
  judge(things: readonly Thing[], context: RuleContext): Iterable<Clash>;
  /** Tells about one of them. @param all every thing of the clash, where there are more than two. */
  report(here: Thing, there: Thing, context: RuleContext, all: readonly Thing[]): Iterable<Report>;
}

/** The positions of two or more things that do not go together; twice the same for a thing that is wrong by itself. */
export type Clash = readonly [here: number, there: number, ...more: number[]];

/** Gives a comparison its type. */
export function across<Thing>(comparison: Across<Thing>): Across {
  // The engine hands back what `things` has made, and nothing else.
  return comparison as unknown as Across;
}

/** What a rule may look at besides its subject. */
export interface RuleContext {
  readonly handbook: HandbookView;
  /** The rule's options: its defaults, overwritten by handbook.yaml. */
  readonly options: Readonly<Record<string, readonly string[] | number | boolean>>;
  /** Every rule that exists, by id: what handbook.yaml may name. */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'id' | 'category' | 'options'>>;
}

/** What a rule says; the engine adds rule, severity, file, agreement, goal and fingerprint. */
export interface Report {
  readonly message: string;
  readonly range: Range;
  /** Where it stands; undefined means the subject's own file. */
  readonly file?: ParsedFile;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** The goal it concerns, where that is not the subject itself. */
  readonly goal?: Goal;
  /** The status of what it concerns, where that is not the subject itself: findings on what binds nobody are gentler. */
  readonly status?: Status;
  /** True where less hangs on it than on what the rule finds elsewhere: one step gentler. */
  readonly isMinor?: boolean;
}

/** Gives a rule its type. It is what every rule file exports by default. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A fix that replaces one range of one file. */
export function replace(file: ParsedFile, range: Range, text: string, title: string): Fix {
  const edit: Edit = { file: file.path, range, text };
  return { title, edits: [edit] };
}

/** A related place in a file. */
export function related(file: Pick<ParsedFile, 'path'>, range: Range, message: string): RelatedPlace {
  return { file: file.path, range, message };
}

/** Author's words in a message: quoted, on one line, and cut where they are long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
