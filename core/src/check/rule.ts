import type { ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Agreement, FileFacts, Goal, Handbook, Preset, Review, Status, Term } from '../resolve/index.ts';
import type { Category, Edit, Fix, RelatedPlace, Severity } from './finding.ts';

export type { Edit, Fix, RelatedPlace } from './finding.ts';

/**
 * A rule: one file `rules/<id>.ts` with this as its only export, its page `<id>.md` and its cases `<id>.cases.mdx` beside it.
 * It gives any of the five functions below; each is called once for each thing of its kind. A rule reads nothing but
 * what it is given, throws nothing, and knows no editor and no other rule.
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
  handbook?(handbook: Handbook, context: RuleContext): Iterable<Report>;
}

/** What a rule may look at besides its subject. */
export interface RuleContext {
  readonly handbook: Handbook;
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
export function related(file: ParsedFile, range: Range, message: string): RelatedPlace {
  return { file: file.path, range, message };
}

/** Author's words in a message: quoted, on one line, and cut where they are long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
