import type { DataMap, DataNode, ParsedFile } from '../../parse/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { splitByComma } from '../support/split-text.ts';

export default defineRule({
  id: 'duplicate-key',
  title: 'A key stands once',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  file({ file }) {
    const reports: Report[] = [];
    eachMap(file.frontmatter?.root, (map) => addDuplicates(file, map, reports));
    return reports;
  },
});

function addDuplicates(file: ParsedFile, map: DataMap, reports: Report[]): void {
  if (new Set(map.entries.map((entry) => entry.key)).size === map.entries.length) return;
  const first = new Map<string, DataMap['entries'][number]>();
  for (const [at, entry] of map.entries.entries()) {
    const before = first.get(entry.key);
    if (before === undefined) first.set(entry.key, entry);
    else if (splitByComma(file, map, at) === undefined) {
      reports.push({
        range: entry.keyRange,
        message: `${quote(entry.key)} stands twice here, and only what stands last counts, so readers can be misled. Keep one of the two.`,
        related: [related(file, before.keyRange, `${quote(entry.key)} stands here first.`)],
      });
    }
  }
}

function eachMap(node: DataNode | undefined, visit: (map: DataMap) => void): void {
  if (node === undefined || node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) eachMap(item, visit);
    return;
  }
  visit(node);
  for (const entry of node.entries) eachMap(entry.value, visit);
}
