import { checkHandbook, counted, type Finding, formats, type Handbook, type Paint, rules } from '@living-sla/core';
import { baseOf } from '../check/run-check.ts';

/**
 * Checks a handbook before it is built, and prints what stops the build: errors of structure (a page could not be shown
 * as its author wrote it) and of safety.
 * @param folder the absolute path of the handbook.
 * @returns true where there is any.
 */
export function tellStoppingFindings(handbook: Handbook, folder: string, paint: Paint): boolean {
  const findings = stoppingFindings(handbook);
  if (findings.length === 0) return false;
  const sources = new Map([...handbook.files].map(([path, facts]) => [path, facts.file]));
  const result = { ...checkHandbook(handbook), findings };
  process.stdout.write(formats.text(result, sources, { base: baseOf(folder), paint }));
  const errors =
    findings.length === 1 ? 'The error above stops' : `The ${counted(findings.length, 'error')} above stop`;
  console.error(
    `sla: Nothing was built. ${errors} it: a page would not show what its author wrote, or would not be safe. ` +
      'Everything else that was found is shown by sla check.',
  );
  return true;
}

/** The errors that stop a build, in the order of files and places. */
export function stoppingFindings(handbook: Handbook): readonly Finding[] {
  const of = (category: Finding['category']) => rules.filter((rule) => rule.category === category);
  const structure = checkHandbook(handbook, of('structure')).findings;
  // Whoever proposes a change can also change handbook.yaml, so no setting there can make a page unsafe.
  const unset = { ...handbook, settings: { ...handbook.settings, facts: undefined } };
  const safety = checkHandbook(unset, of('safety')).findings;
  return [...structure, ...safety].filter((finding) => finding.severity === 'error').sort(inOrder);
}

function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start - b.range.start;
}
