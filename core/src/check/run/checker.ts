import {
  type EditedMemory,
  type FileScope,
  type Handbook,
  type HandbookView,
  makeToken,
  release,
  type Token,
} from '../../resolve/index.ts';
import type { Rule } from '../rule.ts';
import { rules as allRules } from '../rules/index.generated.ts';
import { activeRules } from './active-rules.ts';
import type { Draft } from './draft.ts';
import { type FileFindings, makeFinisher } from './finish-file.ts';
import { keepClashes } from './kept-clashes.ts';
import { readyRules, runInFile } from './run-in-file.ts';

/** Checks a handbook again and again, as its files change. */
export interface Checker {
  /** The findings of every file that has any, by path. */
  check(handbook: Handbook): ReadonlyMap<string, FileFindings>;
}

/** What the rules that look at one file have said of it. */
interface InFile {
  readonly scope: FileScope;
  readonly token: Token;
  readonly drafts: readonly Draft[];
}

/**
 * A checker for one handbook with one set of rules. It remembers what the rules have said of each file and of the things
 * that files say together, and asks them again only about what has changed.
 */
export function makeChecker(start: Handbook, memory: EditedMemory, rules: readonly Rule[]): Checker {
  const { settings, today, paths } = start;
  const known = new Map([...allRules, ...rules].map((rule) => [rule.id, rule]));
  const active = activeRules(rules, start);
  const around = (token: Token): HandbookView => ({ ...memory.around(token), settings, today, paths });
  const clashes = active.flatMap((each) =>
    (each.rule.across ?? []).map((across) => keepClashes(each, across, memory, around, known)),
  );
  const finish = makeFinisher(active, known, today);
  const inFiles = new Map<string, InFile>();
  const findings = new Map<string, FileFindings>();

  const lookAt = (path: string, scope: FileScope): boolean => {
    const before = inFiles.get(path);
    if (before?.scope === scope && !before.token.stale) return false;
    release(before?.token);
    const token = makeToken();
    const drafts = runInFile(scope, readyRules(active, { handbook: around(token), rules: known }));
    inFiles.set(path, { scope, token, drafts });
    return true;
  };

  return {
    check: (handbook) => {
      const { scopes } = handbook.memory;
      const changed = new Set<string>();
      for (const [path, { token }] of inFiles) {
        if (scopes.has(path)) continue;
        release(token);
        inFiles.delete(path);
        findings.delete(path);
      }
      for (const [path, scope] of scopes) if (lookAt(path, scope)) changed.add(path);
      for (const each of clashes) each.settle((path) => changed.add(path));
      for (const path of changed) {
        const inFile = inFiles.get(path);
        if (inFile === undefined) continue;
        const drafts = [...inFile.drafts, ...clashes.flatMap((each) => each.draftsIn(path))];
        findings.set(path, finish(inFile.scope, drafts));
      }
      return findings;
    },
  };
}
