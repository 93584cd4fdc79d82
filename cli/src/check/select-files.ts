import { type CheckResult, type Handbook, type Sources, summarise } from '@living-sla/core';

/** What of a check is shown. */
export interface Selection {
  readonly result: CheckResult;
  /** The paths of the files that are shown. */
  readonly files: readonly string[];
  /** All files of the handbook, since a finding may point into any. */
  readonly sources: Sources;
  /** Paths that were asked for and lead to no file of the handbook. */
  readonly unmatched: readonly string[];
}

/**
 * Narrows a check of a whole handbook to some of its files: their findings, and a summary of what is in them.
 * @param inside files and folders below the handbook's root; undefined means all of it.
 */
export function selectFiles(handbook: Handbook, result: CheckResult, inside: readonly string[] | undefined): Selection {
  const sources = new Map([...handbook.files].map(([path, facts]) => [path, facts.file] as const));
  const all = [...sources.keys()];
  if (inside === undefined) return { result, files: all, sources, unmatched: [] };
  const chosen = (file: string) => inside.some((path) => holds(path, file));
  const findings = result.findings.filter((finding) => chosen(finding.file));
  const silenced = result.silenced.filter((finding) => chosen(finding.file));
  return {
    result: { ...result, findings, silenced, summary: summarise(narrowed(handbook, chosen), findings, silenced) },
    files: all.filter(chosen),
    sources,
    unmatched: inside.filter((path) => !all.some((file) => holds(path, file))),
  };
}

/** Whether a path leads to a file, or to a folder that it lies in. */
export function holds(path: string, file: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function narrowed(handbook: Handbook, chosen: (file: string) => boolean): Handbook {
  const terms = handbook.terms.filter((term) => chosen(term.file.path));
  return {
    ...handbook,
    files: new Map([...handbook.files].filter(([path]) => chosen(path))),
    agreements: handbook.agreements.filter((agreement) => chosen(agreement.file.path)),
    // A term counts as used wherever in the handbook it is used.
    terms,
  };
}
