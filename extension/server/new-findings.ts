import {
  applyBaseline,
  type Baseline,
  baselineFile,
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

/** What a check finds and the baseline does not know, as `sla check` tells it. */
export function newFindings(handbook: Handbook, baseline: Baseline | undefined): readonly Finding[] {
  const result = checkHandbook(handbook);
  if (baseline === undefined) return result.findings;
  const scope = { covers: () => true, exists: (file: string) => handbook.files.has(file) };
  return applyBaseline(result, baseline, scope).result.findings;
}
