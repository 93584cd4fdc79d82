import type { EditedMemory, Handbook } from '../../resolve/index.ts';
import type { Finding } from '../finding.ts';
import type { KnownFinding, SilencedFinding } from '../left-out.ts';
import type { Rule } from '../rule.ts';
import { rules as allRules } from '../rules/index.generated.ts';
import { type Summary, summarise } from '../summary.ts';
import { checkOnce } from './check-once.ts';
import { type Checker, makeChecker } from './checker.ts';
import type { FileFindings } from './finish-file.ts';

/** What a check says: the findings in the order of files and places, and what it has looked at. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that a comment has silenced, in the same order. */
  readonly silenced: readonly SilencedFinding[];
  /** Findings that a baseline has put off, in the same order; empty where no baseline was applied. */
  readonly known: readonly KnownFinding[];
  readonly summary: Summary;
}

/**
 * Runs the rules over a handbook. What has been found out about it before, and has not changed, is not found out again.
 * @param rules all of them, unless a test wants fewer.
 */
export function checkHandbook(handbook: Handbook, rules: readonly Rule[] = allRules): CheckResult {
  const files = checkFiles(handbook, rules);
  const ordered = [...files.keys()].sort().map((path) => files.get(path) as FileFindings);
  const findings = ordered.flatMap((file) => file.findings);
  const silenced = ordered.flatMap((file) => file.silenced);
  return { findings, silenced, known: [], summary: summarise(handbook, findings, silenced) };
}

/**
 * The same, file by file: what an editor wants to know, which shows one file and asks again after every key.
 * @returns by path; files without a finding may be left out. The findings of a file are the same object until they change.
 */
export function checkFiles(handbook: Handbook, rules: readonly Rule[] = allRules): ReadonlyMap<string, FileFindings> {
  const { memory } = handbook;
  if (!memory.isEdited) return checkOnce(handbook, memory, rules);
  const checkers = checkersOf.get(memory) ?? [];
  checkersOf.set(memory, checkers);
  const known = checkers.find((each) => each.settings === handbook.settings && each.rules === rules);
  if (known !== undefined) return known.checker.check(handbook);
  const checker = makeChecker(handbook, memory, rules);
  checkers.push({ settings: handbook.settings, rules, checker });
  return checker.check(handbook);
}

interface KnownChecker {
  readonly settings: Handbook['settings'];
  readonly rules: readonly Rule[];
  readonly checker: Checker;
}

/** Lets go of them with the handbook. */
const checkersOf = new WeakMap<EditedMemory, KnownChecker[]>();
