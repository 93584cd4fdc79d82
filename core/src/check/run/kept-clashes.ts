import { type EditedMemory, type HandbookView, makeToken, release, type Token } from '../../resolve/index.ts';
import type { Across, RuleContext } from '../rule.ts';
import type { ActiveRule } from './active-rules.ts';
import { type Judgement, judgeThings, tellClashes } from './clashes.ts';
import type { Draft } from './draft.ts';

/** What one comparison across files has found, kept up to date. */
export interface KeptClashes {
  /** Judges anew what has changed. @param landed is told of every file whose drafts are not what they were. */
  settle(landed: (path: string) => void): void;
  /** What it has found in a file. */
  draftsIn(path: string): readonly Draft[];
}

interface Judged extends Judgement {
  readonly token: Token;
}

/**
 * @param around gives what a rule may look up, and lets the token know of it.
 * @param rules every rule that exists, by id.
 */
export function keepClashes(
  active: ActiveRule,
  across: Across,
  memory: EditedMemory,
  around: (token: Token) => HandbookView,
  rules: RuleContext['rules'],
): KeptClashes {
  const index = memory.index(across.things);
  const judged = new Map<string, Judged>();
  const byFile = new Map<string, Map<string, Draft[]>>();
  const changed = new Set<string>(index.keys());
  const moved = new Set<string>();
  index.watch({ changed: (key) => changed.add(key), moved: (key) => moved.add(key) });

  const judge = (key: string): Judged => {
    const token = makeToken(() => changed.add(key));
    const context: RuleContext = { handbook: around(token), options: active.options, rules };
    return { token, ...judgeThings(active, across, index.lookUp(key), context) };
  };

  const put = (key: string, before: readonly Draft[], after: readonly Draft[], landed: (path: string) => void) => {
    for (const { file } of before) {
      byFile.get(file)?.delete(key);
      landed(file);
    }
    for (const draft of after) {
      const keys = byFile.get(draft.file) ?? new Map<string, Draft[]>();
      byFile.set(draft.file, keys);
      keys.set(key, [...(keys.get(key) ?? []), draft]);
      landed(draft.file);
    }
  };

  return {
    settle: (landed) => {
      while (changed.size > 0) {
        const keys = [...changed];
        changed.clear();
        for (const key of keys) {
          moved.delete(key);
          const before = judged.get(key);
          release(before?.token);
          const now = judge(key);
          if (now.clashes.length > 0 || now.drafts.length > 0 || now.token.waitsIn.length > 0) judged.set(key, now);
          else judged.delete(key);
          put(key, before?.drafts ?? [], now.drafts, landed);
        }
      }
      for (const key of moved) {
        const known = judged.get(key);
        if (known === undefined || known.clashes.length === 0) continue;
        const context: RuleContext = { handbook: around(known.token), options: active.options, rules };
        const drafts = tellClashes(active, across, index.lookUp(key), known.clashes, context);
        put(key, known.drafts, drafts, landed);
        judged.set(key, { ...known, drafts });
      }
      moved.clear();
    },
    draftsIn: (path) => [...(byFile.get(path)?.values() ?? [])].flat(),
  };
}
