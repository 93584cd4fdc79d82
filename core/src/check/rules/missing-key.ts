import { type DataPath, nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { FieldStep } from '../../resolve/index.ts';
import { defineRule, type Report } from '../rule.ts';
import { meantKey } from '../support/meant-key.ts';
import { firstWords, isTopBroken, mapAt, namedKeys, placeName, stepAt } from '../support/place.ts';
import { splitByColon } from '../support/split-text.ts';
import { asYaml } from '../support/wording.ts';

export default defineRule({
  id: 'missing-key',
  title: 'No key is missing that the rest needs',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file({ file, schemaErrors }) {
    // A key may be missing only because it could not be read.
    if (isTopBroken(file)) return;
    for (const { keyword, path, params } of schemaErrors) {
      if (keyword === 'required') yield* missing(file, path, String(params.missingProperty));
    }
  },
});

function* missing(file: ParsedFile, path: DataPath, key: string): Iterable<Report> {
  const map = mapAt(file, path);
  const step = stepAt(file, path);
  const known = namedKeys(step);
  if (map === undefined || splitByColon(file, map, known) !== undefined) return;
  // A misspelt key is there, in a way: the rule for unknown keys offers the right one.
  if (map.entries.some((entry) => !known.includes(entry.key) && meantKey(entry.key, known) === key)) return;
  const range = firstWords(nodeAt(file.frontmatter?.root, path)) ?? map.range;
  const field = step?.next.get(key)?.field;
  const other = field?.required ? undefined : otherWays[key]?.find((way) => step?.next.has(way.key));
  const what = other === undefined ? `The key “${key}” is missing` : `Neither “${key}” nor “${other.key}” stands`;
  const example = exampleLine(key, step) ?? `${key}: …`;
  const write = other === undefined ? `“${example}”` : `“${example}” or “${other.example}”`;
  yield { range, message: `${what} ${placeName(path)}. ${field?.description ?? ''} Add a line such as ${write}.` };
}

/** Keys that are missing only where another one is missing too. */
const otherWays: Readonly<Record<string, readonly { readonly key: string; readonly example: string }[]>> = {
  id: [{ key: 'name', example: 'name: Marketing' }],
  when: [
    { key: 'otherwise', example: 'otherwise: true' },
    { key: 'on', example: 'on: asks for a demo' },
  ],
  agreement: [{ key: 'agreements', example: 'agreements: [marketing-sales, sales-success]' }],
};

function exampleLine(key: string, step: FieldStep | undefined): string | undefined {
  const example = step?.next.get(key)?.field?.examples?.[0];
  return example === undefined ? undefined : `${key}: ${asYaml(example)}`;
}
