import { handbookFile, type ParsedFile } from '../parse/index.ts';
import { fileFacts } from './file-facts.ts';
import type { Handbook, Settings, Term } from './handbook.ts';
import type { HandbookPast } from './handbook-past.ts';
import type { FileScope } from './incremental/file-index.ts';
import { scopeOf } from './incremental/file-scope.ts';
import { type EditedMemory, type HandbookMemory, makeMemory, type World } from './incremental/handbook-memory.ts';
import { makeOnceMemory } from './incremental/once-memory.ts';
import { readSettings } from './read-pages.ts';

/** What a handbook is besides the files that were read. */
export interface ResolveOptions {
  /** The day the handbook is looked at, as an ISO date. */
  readonly today: string;
  /** Paths of all files below the root; links may lead to any of them. */
  readonly paths: Iterable<string>;
  /** What its history tells; absent where nobody knows it. Another one means that everything is looked at anew. */
  readonly past?: HandbookPast | undefined;
}

/** Ties the files of a handbook together, again and again as they change. */
export interface HandbookResolver {
  /**
   * The handbook as it is now. The one before it is out of date from now on: what is asked of it is answered from this one.
   * @param files every file that `parseFile` took, in any order; one that has not changed is the same object as before.
   */
  resolve(files: readonly ParsedFile[], options: ResolveOptions): Handbook;
}

/** Ties the files of a handbook together, once. */
export function resolveHandbook(files: readonly ParsedFile[], options: ResolveOptions): Handbook {
  const sorted = inOrder(files);
  const world = worldOf(sorted, options);
  const scopes = new Map(sorted.map((file) => [file.path, scopeOf(fileFacts(file), world.settings.vocabulary)]));
  return handbookOf(makeOnceMemory(world, scopes));
}

/** A resolver for a handbook that is edited: what does not hang on an edit is not found out again. */
export function makeResolver(): HandbookResolver {
  let memory: EditedMemory | undefined;
  return {
    resolve: (files, options) => {
      const sorted = inOrder(files);
      const world = worldOf(sorted, options);
      const current = memory !== undefined && isSameWorld(memory.world, world) ? memory : makeMemory(world);
      memory = current;
      current.update(scopesOf(sorted, current));
      return handbookOf(current);
    },
  };
}

function worldOf(files: readonly ParsedFile[], { today, paths, past }: ResolveOptions): World {
  const settings = settingsOf(files.find(({ path }) => path === handbookFile));
  return { today, settings, paths: new Set(paths), past };
}

/** They come in order from all hosts but few, and looking is cheaper than sorting. */
function inOrder(files: readonly ParsedFile[]): readonly ParsedFile[] {
  for (let at = 1; at < files.length; at++) {
    if ((files[at - 1] as ParsedFile).path > (files[at] as ParsedFile).path) {
      return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
  }
  return files;
}

/** A file that has not changed keeps its scope, which is looked up and not made. */
function scopesOf(files: readonly ParsedFile[], { scopes, world }: EditedMemory): ReadonlyMap<string, FileScope> {
  const now = new Map<string, FileScope>();
  for (const file of files) {
    const known = scopes.get(file.path);
    now.set(file.path, known?.facts.file === file ? known : scopeOf(fileFacts(file), world.settings.vocabulary));
  }
  return now;
}

const settingsByFile = new WeakMap<ParsedFile, Settings>();

function settingsOf(file: ParsedFile | undefined): Settings {
  if (file === undefined) return readSettings(undefined);
  const settings = settingsByFile.get(file) ?? readSettings(fileFacts(file));
  settingsByFile.set(file, settings);
  return settings;
}

function isSameWorld(one: World, other: World): boolean {
  const areSame = one.today === other.today && one.settings.facts === other.settings.facts && one.past === other.past;
  return areSame && one.paths.size === other.paths.size && [...other.paths].every((path) => one.paths.has(path));
}

/** Lists of everything are made when somebody first asks for them: an editor hardly ever does. */
function handbookOf(memory: HandbookMemory): Handbook {
  // The files of this moment, whenever somebody asks.
  const now = memory.scopes;
  const scopes = once(() => [...now.values()]);
  const files = once(() => new Map(scopes().map(({ facts }) => [facts.file.path, facts])));
  const agreements = once(() => scopes().flatMap(({ agreement }) => agreement ?? []));
  const terms = once(() => [...scopes().flatMap(sharedTerms).sort(byName), ...scopes().flatMap(ownTerms)]);
  const reviews = once(() => scopes().flatMap(({ review }) => review ?? []));
  const guides = once(() => scopes().flatMap(({ guide }) => guide ?? []));
  const results = once(() => scopes().flatMap((scope) => scope.results ?? []));
  return {
    ...memory.around(),
    get files() {
      return files();
    },
    get agreements() {
      return agreements();
    },
    get terms() {
      return terms();
    },
    get reviews() {
      return reviews();
    },
    get guides() {
      return guides();
    },
    get results() {
      return results();
    },
    memory,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function sharedTerms({ agreement, terms }: FileScope): readonly Term[] {
  return agreement === undefined ? terms : [];
}

function ownTerms({ agreement, terms }: FileScope): readonly Term[] {
  return agreement === undefined ? [] : terms;
}

function byName(a: Term, b: Term): number {
  return a.name.value.toLowerCase() < b.name.value.toLowerCase() ? -1 : 1;
}
