import {
  applyBaseline,
  type Baseline,
  baselineFile,
  checkFiles,
  checkHandbook,
  type Finding,
  type Handbook,
  lineIndex,
  readBaseline,
} from '@living-sla/core';

/**
 * The baseline in the text of its file; undefined where there is none, or it cannot be read: then all findings are told.
 * @param complain is told in words what is wrong with it, and where.
 */
export function readSaved(text: string | undefined, complain: (message: string) => void): Baseline | undefined {
  if (text === undefined) return undefined;
  const reading = readBaseline(text);
  if (reading.ok) return reading.baseline;
  const { line, column } = lineIndex(text).position(reading.range.start);
  complain(`${baselineFile}:${line}:${column}: ${reading.message} Until it is mended, all findings are shown.`);
  return undefined;
}

/** What is told of a handbook, and how much is not. */
export interface NewFindings {
  /** Findings by the path of their file; a file without one may be left out. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** How many findings comments silence. */
  readonly silenced: number;
  /** How many findings the baseline puts off. */
  readonly known: number;
}

/** What a check finds and the baseline does not know, as `sla check` tells it, with what it leaves out. */
export function newFindings(handbook: Handbook, baseline: Baseline | undefined): NewFindings {
  if (baseline === undefined) {
    const files = checkFiles(handbook);
    let silenced = 0;
    const findings = new Map<string, readonly Finding[]>();
    for (const [path, each] of files) {
      silenced += each.silenced.length;
      if (each.findings.length > 0) findings.set(path, each.findings);
    }
    return { findings, silenced, known: 0 };
  }
  const scope = { covers: () => true, exists: (file: string) => handbook.files.has(file) };
  const { result } = applyBaseline(checkHandbook(handbook), baseline, scope);
  const findings = Map.groupBy(result.findings, ({ file }) => file);
  return { findings, silenced: result.silenced.length, known: result.known.length };
}
