import { type DataNode, entry, field, toValue } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { readJson } from './read-json.ts';

/** The name of a handbook's own baseline, below its root. */
export const baselineFile = '.sla-baseline.json';

/** What is in the text of a baseline file, or what is wrong with it and where. */
export type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly message: string; readonly range: Range };

/** Reads the text of a baseline file. What it may hold is the JSON Schema `baseline`. */
export function readBaseline(text: string): BaselineReading {
  const conflict = conflictMark.exec(text);
  if (conflict !== null) return refused(conflictMessage, rangeOf(conflict.index, conflict[0].length));
  const read = readJson(text);
  if (!read.ok) return refused('From here on it is not JSON.', rangeOf(read.at, 1));
  const fault = faultIn(read.root);
  if (fault !== undefined) return refused(fault.message, fault.node.range);
  return { ok: true, baseline: baselineOf(toValue(read.root)) };
}

/**
 * The baseline in a text that git could not merge, with the entries of both sides. Each entry stands on a line of its
 * own, so that every line can be read by itself.
 * @returns undefined where the text has no marks of a conflict, or cannot be read for another reason.
 */
export function readBothSides(text: string): Baseline | undefined {
  if (!conflictMark.test(text)) return undefined;
  const lines = text.split(/\r?\n/).filter((line) => !/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line));
  const isEntry = (line: string) => /^\s*\{.*"fingerprint".*\},?\s*$/.test(line);
  const frame = readBaseline(lines.filter((line) => !isEntry(line)).join('\n'));
  const entries = lines.filter(isEntry).map((line) => line.trim().replace(/,$/, ''));
  const read = readBaseline(`{ "version": 1, "findings": [${entries.join(',')}] }`);
  return frame.ok && read.ok ? { ...frame.baseline, findings: read.baseline.findings } : undefined;
}

/** The text of a baseline file: one entry a line, so that git can merge two of them. */
export function baselineText({ findings, others }: Baseline): string {
  const { $schema, ...more } = others;
  const top = { ...($schema === undefined ? {} : { $schema }), version: 1, ...more };
  const keys = Object.entries(top).map(([key, value]) => `  ${JSON.stringify(key)}: ${onOneLine(value)},\n`);
  const lines = findings.map((each) => `    ${onOneLine(each)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n${keys.join('')}  "findings": ${list}\n}\n`;
}

const conflictMark = /^<{7}(?: .*)?$/m;

const conflictMessage =
  'Git could not merge it, and has left the marks of a conflict here. ' +
  'The option --update-baseline mends that: it keeps the entries of both sides that still match.';

function refused(message: string, range: Range): BaselineReading {
  return { ok: false, message, range };
}

function rangeOf(start: number, length: number): Range {
  return { start, end: start + length };
}

function faultIn(root: DataNode): { message: string; node: DataNode } | undefined {
  if (root.kind !== 'map') return { message: 'A baseline is an object in braces.', node: root };
  const version = field(root, 'version');
  const findings = field(root, 'findings');
  if (version === undefined) return { message: 'It says no “version”. This one writes: "version": 1.', node: root };
  if (version.kind !== 'scalar' || version.value !== 1) {
    return { message: 'Only version 1 of a baseline can be read. A newer tool may have written it.', node: version };
  }
  if (findings === undefined) return { message: 'It has no list “findings”.', node: root };
  if (findings.kind !== 'list') return { message: '“findings” is a list in square brackets.', node: findings };
  return findings.items.map(faultInEntry).find((fault) => fault !== undefined);
}

function faultInEntry(node: DataNode): { message: string; node: DataNode } | undefined {
  if (node.kind !== 'map') return { message: 'Every finding in the list is an object in braces.', node };
  if (field(node, 'fingerprint') === undefined) {
    return { message: 'This entry has no “fingerprint”, so nobody can tell which finding it means.', node };
  }
  const wrong = texts.map((key) => entry(node, key)).find((each) => each && !isText(each.value));
  return wrong && { message: `“${wrong.key}” is a text in double quotes.`, node: wrong.value };
}

const texts = ['fingerprint', 'file', 'rule', 'message', 'note'] as const satisfies readonly (keyof BaselineEntry)[];

function isText(node: DataNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

/** To be called with what has no fault. */
function baselineOf(value: unknown): Baseline {
  const { version: _, findings, ...others } = value as { version: 1; findings: readonly BaselineEntry[] };
  return { findings: findings.map((each) => ({ ...each })), others };
}

/** No text in JSON holds the end of a line, so the breaks are those that were put in here. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
