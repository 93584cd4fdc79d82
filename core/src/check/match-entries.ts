import type { BaselineEntry, RunScope } from './baseline.ts';
import type { Finding } from './finding.ts';

/** Which entry of a baseline stands for which finding. */
export interface Match {
  readonly entryOf: ReadonlyMap<Finding, BaselineEntry>;
  /** Entries that no finding matches, each once. */
  readonly left: readonly BaselineEntry[];
}

/**
 * Finds the entry of each finding: by its fingerprint; where its file has a new name, by its rule and its message.
 * @param found findings that can be put off. @param exists tells whether the handbook has a file.
 */
export function matchEntries(
  found: readonly Finding[],
  entries: readonly BaselineEntry[],
  { exists }: Pick<RunScope, 'exists'>,
): Match {
  const byFingerprint = new Map(entries.toReversed().map((entry) => [entry.fingerprint, entry]));
  const entryOf = new Map<Finding, BaselineEntry>();
  const others: Finding[] = [];
  for (const finding of found) {
    const entry = byFingerprint.get(finding.fingerprint);
    if (entry === undefined) others.push(finding);
    else entryOf.set(finding, entry);
    byFingerprint.delete(finding.fingerprint);
  }
  const isHomeless = ({ file }: BaselineEntry) => file !== undefined && !exists(file);
  const homeless = Map.groupBy([...byFingerprint.values()].filter(isHomeless), sayingOf);
  for (const finding of others) {
    const entry = homeless.get(sayingOf(finding))?.shift();
    if (entry === undefined) continue;
    entryOf.set(finding, entry);
    byFingerprint.delete(entry.fingerprint);
  }
  return { entryOf, left: entries.filter((entry) => byFingerprint.get(entry.fingerprint) === entry) };
}

function sayingOf({ rule, message }: Pick<BaselineEntry, 'rule' | 'message'>): string {
  return `${rule}\n${message}`;
}
