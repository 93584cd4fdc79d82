import type { GuideFile, HandbookFile, NameKind, ReviewFile } from '@living-sla/schema';
import type { DataMap, DataNode, DataPath, DataScalar, ParsedFile, ResultsTable } from '../parse/index.ts';
import type { Located, Range } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { HandbookPast } from './handbook-past.ts';
import type { FileIndex } from './incremental/file-index.ts';
import type { HandbookMemory } from './incremental/handbook-memory.ts';
import type { Measurability } from './measurability.ts';
import type { Vocabulary } from './sentence/vocabulary.ts';

/** What can be asked about a handbook without reading all of it: what a rule that looks at one file may look at besides. */
export interface HandbookView {
  /** The day it is looked at, as an ISO date. */
  readonly today: string;
  readonly settings: Settings;
  /** Paths of all files below the root, those that are no part of the handbook included. */
  readonly paths: ReadonlySet<string>;
  /** What the main line of its history tells of the present text; undefined where nobody knows the past. */
  readonly past: HandbookPast | undefined;
  /** Every use of a term in a file: those in its keys, then those in its body. Empty for a file of another handbook. */
  readonly usesIn: (file: ParsedFile) => readonly TermUse[];
  /** Every word in a file that names something declared. */
  readonly referencesIn: (file: ParsedFile) => readonly Reference[];
  /** What the files say under a key of an index: agreements first, then by path. The same list until it changes. */
  readonly lookUp: <Value>(index: FileIndex<Value>, key: string) => readonly Value[];
}

/** A whole handbook: every file read, every word that names something tied to what it names. */
export interface Handbook extends HandbookView {
  /** Facts of every file, by path, in the order of paths. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly agreements: readonly Agreement[];
  /** Shared terms in the order of their names, then those of each agreement. */
  readonly terms: readonly Term[];
  readonly reviews: readonly Review[];
  readonly guides: readonly Guide[];
  readonly results: readonly ResultsFile[];
  /** What was found out about it, and need not be found out again. */
  readonly memory: HandbookMemory;
}

/** What handbook.yaml says, with defaults filled in. */
export interface Settings {
  /** undefined where handbook.yaml is missing or broken. */
  readonly facts: FileFacts | undefined;
  readonly organisation: string;
  readonly title: string;
  readonly currency: string;
  readonly language: string;
  readonly preset: Preset;
  /** The words that sentences are judged by: those of the product, and those under `words`. */
  readonly vocabulary: Vocabulary;
  /** The file as its schema describes it; undefined where it does not fit. */
  readonly data: HandbookFile | undefined;
}

/** How strict the checks are. */
export type Preset = 'minimal' | 'recommended' | 'strict';

/** Whether something binds anybody: only `active` does. */
export type Status = 'draft' | 'proposed' | 'experimental' | 'active' | 'legacy' | 'retired';

/** One agreement. Fields that could not be read are undefined or empty. */
export interface Agreement {
  readonly id: string;
  readonly facts: FileFacts;
  readonly file: ParsedFile;
  readonly root: DataMap | undefined;
  readonly title: string;
  readonly version: string | undefined;
  readonly status: Status;
  /** The words that its sentences are judged by. */
  readonly vocabulary: Vocabulary;
  readonly parties: readonly Party[];
  readonly goals: readonly Goal[];
  readonly stages: readonly Stage[];
  readonly handoffs: readonly Handoff[];
}

/** One side of an agreement. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly range: Range;
}

/** One stage of the way of a lead. */
export interface Stage {
  readonly id: string;
  readonly range: Range;
  /** Id of the party that looks after it; undefined where none is named. */
  readonly owner: string | undefined;
  /** Ids of the stages that may follow. */
  readonly next: readonly string[];
}

/** A lead passing from one stage to another; a stage that is not named is undefined. */
export interface Handoff {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The stage to which a returned lead goes; undefined where there is no way back. */
  readonly returnTo: string | undefined;
  readonly range: Range;
}

/** A goal, whether it was written as a plain sentence or as fields. */
export interface Goal {
  /** Its address within its agreement: the id, or `goal-` and its place in the list, counted from 1. */
  readonly key: string;
  readonly id: Located<string> | undefined;
  readonly form: 'sentence' | 'structured';
  readonly statement: Located<string>;
  readonly status: Status;
  /** Whether it and its agreement are both in force. */
  readonly binding: boolean;
  /** Ids of the parties that answer for it; more than one, or none, is a shared goal. */
  readonly owners: readonly string[];
  readonly node: DataNode;
  /** The scalar of a field, whatever its depth (`['clock', 'within']`); undefined where it is absent. */
  readonly field: (...path: string[]) => DataScalar | undefined;
  readonly measurability: Measurability;
  readonly agreement: Agreement;
}

/** A definition: shared (a file in glossary/) or an agreement's own (in its frontmatter). */
export interface Term {
  /** Its address in the glossary: the file's id, or `<agreement>/<slug of the name>`. */
  readonly id: string;
  readonly name: Located<string>;
  readonly abbreviation: Located<string> | undefined;
  readonly plural: Located<string> | undefined;
  readonly aliases: readonly Located<string>[];
  readonly avoid: readonly Located<string>[];
  readonly means: Located<string> | undefined;
  readonly status: Status;
  readonly facts: FileFacts;
  readonly file: ParsedFile;
  readonly node: DataMap;
  readonly path: DataPath;
  /** The agreement whose own term it is; undefined for a shared one. */
  readonly agreement: string | undefined;
}

/** A review that was held. */
export interface Review {
  readonly id: string;
  readonly facts: FileFacts;
  readonly file: ParsedFile;
  readonly agreements: readonly string[];
  readonly held: Located<string> | undefined;
  /** Whether it is only prepared: a draft or a proposal is no review that was held, whatever its day. */
  readonly isPlanned: boolean;
  readonly next: Located<string> | undefined;
  readonly data: ReviewFile | undefined;
}

/** A free page. */
export interface Guide {
  readonly id: string;
  readonly facts: FileFacts;
  readonly file: ParsedFile;
  readonly title: string;
  readonly data: GuideFile | undefined;
}

/** The results of one agreement: results/<agreement>.csv. */
export interface ResultsFile {
  /** The id of the agreement whose values these are; there may be none of that id. */
  readonly id: string;
  readonly facts: FileFacts;
  readonly file: ParsedFile;
  readonly table: ResultsTable;
}

/** A place that uses a term, or a word that the term's definition says to avoid. */
export interface TermUse {
  readonly term: Term;
  readonly form: 'name' | 'abbreviation' | 'plural' | 'alias' | 'avoid';
  readonly file: ParsedFile;
  readonly range: Range;
  readonly place: 'frontmatter' | 'text' | 'link' | 'heading';
  /** Where in the frontmatter; undefined in the body. */
  readonly path: DataPath | undefined;
  /** How many headings stand above it in the body; 0 in the frontmatter. */
  readonly section: number;
  /** The goal in whose fields it stands, by key. */
  readonly goal: string | undefined;
  /** True inside the definition of the very term. */
  readonly self: boolean;
}

/** A word that names a party, stage, goal, term, calendar, role or agreement. `known` tells whether such a thing exists. */
export interface Reference {
  /** What it may name. */
  readonly kinds: readonly NameKind[];
  /** Whether a name that is declared nowhere is fine here. */
  readonly open: boolean;
  readonly name: string;
  readonly file: ParsedFile;
  readonly range: Range;
  readonly path: DataPath;
  readonly known: boolean;
  /** Every name that would have been known here, once each, for a suggestion. */
  readonly candidates: () => readonly string[];
}
