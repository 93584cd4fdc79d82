import { field, parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type Handbook, type HandbookPast, resolveHandbook } from '../../resolve/index.ts';
import type { Edit, Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { checkHandbook } from '../run/check-handbook.ts';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** Makes a handbook of texts. It has a handbook.yaml even where the texts do not, and is strict unless its own says otherwise. */
export function handbookOf(files: Files, today = '2026-11-21', past?: HandbookPast): Handbook {
  const all = { 'handbook.yaml': plainHandbook, ...files };
  const parsed = Object.entries(all).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today, paths: Object.keys(all), past });
  const { settings } = handbook;
  if (field(settings.facts?.file.frontmatter?.root, 'preset') !== undefined) return handbook;
  return { ...handbook, settings: { ...settings, preset: 'strict' } };
}

/** What one rule finds in texts. */
export function runRule(rule: Rule, files: Files, today?: string, past?: HandbookPast): readonly Finding[] {
  return checkHandbook(handbookOf(files, today, past), [rule]).findings;
}

/** The texts after edits; edits of one file are given from its end to its start, so that offsets hold. */
export function applyEdits(files: Files, edits: readonly Edit[]): Files {
  const result = { ...files };
  for (const { file, range, text } of [...edits].sort((a, b) => b.range.start - a.range.start)) {
    const before = result[file] ?? '';
    result[file] = before.slice(0, range.start) + text + before.slice(range.end);
  }
  return result;
}

const plainHandbook = 'organisation: Example\ncalendars: [{ id: default }]\n';
