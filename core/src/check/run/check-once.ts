import type { Handbook, OnceMemory } from '../../resolve/index.ts';
import type { Rule } from '../rule.ts';
import { rules as allRules } from '../rules/index.generated.ts';
import { activeRules } from './active-rules.ts';
import { judgeThings } from './clashes.ts';
import type { Draft } from './draft.ts';
import { type FileFindings, makeFinisher } from './finish-file.ts';
import { readyRules, runInFile } from './run-in-file.ts';

/** Checks a handbook that nobody edits: the same findings as those of a checker, with nothing kept for a next time. */
export function checkOnce(
  handbook: Handbook,
  memory: OnceMemory,
  rules: readonly Rule[],
): ReadonlyMap<string, FileFindings> {
  const { settings, today, paths } = handbook;
  const known = new Map([...allRules, ...rules].map((rule) => [rule.id, rule]));
  const active = activeRules(rules, handbook);
  const context = { handbook: { ...memory.around(), settings, today, paths }, rules: known };
  const clashes = new Map<string, Draft[]>();
  for (const each of active) {
    const own = { ...context, options: each.options };
    for (const across of each.rule.across ?? []) {
      const index = memory.index(across.things);
      for (const key of index.keys()) {
        for (const draft of judgeThings(each, across, index.lookUp(key), own).drafts) {
          const before = clashes.get(draft.file);
          if (before === undefined) clashes.set(draft.file, [draft]);
          else before.push(draft);
        }
      }
    }
  }
  const finish = makeFinisher(active, known, today);
  const ready = readyRules(active, context);
  const findings = new Map<string, FileFindings>();
  for (const [path, scope] of memory.scopes) {
    findings.set(path, finish(scope, [...runInFile(scope, ready), ...(clashes.get(path) ?? [])]));
    memory.letGo(scope.facts.file);
  }
  return findings;
}
