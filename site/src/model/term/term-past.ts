import { type ParsedFile, resolveHandbook } from '@living-sla/core';
import {
  type Change,
  type CommitNote,
  changesBetween,
  type HandbookSnapshot,
  type TermState,
  takeSnapshot,
} from '@living-sla/core/diff';
import type { Context } from '../context.ts';
import type { Past } from '../versions/past.ts';

/** What one commit did to a shared term. */
export interface TermChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** What the term was called after it; before it where it went. */
  readonly name: string;
  readonly commit: CommitNote;
  /** What it changed of the definition; empty where it added or removed all of it. */
  readonly changes: readonly Change[];
  /** The versions of agreements that used the term at that moment. */
  readonly reaches: readonly TermReach[];
}

/** A version that used a term. */
export interface TermReach {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly address: string;
}

/** What happened to a shared term, the newest first; empty where no history tells of it. */
export function termChanges(id: string, past: Past, { today }: Pick<Context, 'today'>): TermChange[] {
  const states = past.terms.get(id)?.states ?? [];
  return states.flatMap((state, at) => {
    const before = states[at + 1];
    const kind = before?.file === undefined ? 'added' : state.file === undefined ? 'removed' : 'changed';
    const file = state.file ?? before?.file;
    if (file === undefined) return [];
    const changes = kind === 'changed' ? changesOf(before, state, today) : [];
    const name = nameIn(file, today);
    return [{ kind, name, commit: state.commit, changes, reaches: reachesOf(file.path, state.commit, past) }];
  });
}

function changesOf(before: TermState | undefined, after: TermState, today: string): readonly Change[] {
  return changesBetween(snapshotOf(before?.file, today), snapshotOf(after.file, today));
}

/** The term alone: what it means is in its own file. Who uses it is told by the versions of agreements. */
function snapshotOf(file: ParsedFile | undefined, today: string): HandbookSnapshot {
  return takeSnapshot(
    resolveHandbook(file === undefined ? [] : [file], { today, paths: file === undefined ? [] : [file.path] }),
  );
}

function nameIn(file: ParsedFile, today: string): string {
  const [term] = resolveHandbook([file], { today, paths: [file.path] }).terms;
  return term?.name.value ?? file.id;
}

/** The version that each agreement had at a moment, where it used the term; a version of that very commit is one of them. */
function reachesOf(path: string, commit: CommitNote, past: Past): TermReach[] {
  const moment = Date.parse(commit.authored);
  return past.agreements.flatMap(({ id, title, versions }) => {
    const then = versions.find(({ source }) => Date.parse(source.first.authored) <= moment);
    if (then === undefined || !then.facts().paths.has(path)) return [];
    return [{ id, title, version: then.version, address: then.address }];
  });
}
