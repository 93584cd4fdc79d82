import type { DataEntry, DataMap, DataPath, ParsedFile } from '../../parse/index.ts';
import { type Range, remembered } from '../../read/index.ts';
import type { FieldStep, SchemaError } from '../../resolve/index.ts';
import { defineRule, quote, type Report, replace } from '../rule.ts';
import { meantKey } from '../support/meant-key.ts';
import { mapAt, namedKeys, placeName, stepAt } from '../support/place.ts';
import { quoteWhole, splitByColon, splitByComma } from '../support/split-text.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'unknown-key',
  title: 'Every key is one that the format knows',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file, schemaErrors }) {
    const split = new Set<number>();
    for (const error of schemaErrors) {
      if (error.keyword !== 'additionalProperties') continue;
      for (const report of reportsFor(file, error)) {
        // Two commas in one value make two keys of it, and one repair.
        if (!split.has(report.range.start)) yield report;
        split.add(report.range.start);
      }
    }
  },
});

function* reportsFor(file: ParsedFile, { path, params }: SchemaError): Iterable<Report> {
  const map = mapAt(file, path);
  const key = String(params.additionalProperty);
  const step = stepAt(file, path);
  if (map === undefined) return;
  const present = placesOf(map);
  for (const at of present.get(key) ?? []) {
    const entry = map.entries[at] as DataEntry;
    if (isBroken(file, entry.keyRange)) continue;
    const byComma = splitByComma(file, map, at);
    const byColon = step?.field?.types.includes('string') ? splitByColon(file, map, namedKeys(step)) : undefined;
    if (byComma !== undefined) yield { range: byComma, message: commaMessage, fixes: [quoteWhole(file, byComma)] };
    else if (byColon !== undefined) yield { range: byColon, message: colonMessage, fixes: [quoteWhole(file, byColon)] };
    else yield unknownKey(file, { key, range: entry.keyRange, path, step, present });
  }
}

/** Where each key stands among the entries of a mapping. A mapping may have thousands that nobody knows. */
const placesOf = remembered((map: DataMap): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of map.entries.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
});

interface UnknownKey {
  readonly key: string;
  readonly range: Range;
  readonly path: DataPath;
  readonly step: FieldStep | undefined;
  readonly present: ReadonlyMap<string, unknown>;
}

function unknownKey(file: ParsedFile, { key, range, path, step, present }: UnknownKey): Report {
  const known = namedKeys(step);
  const start = `There is no key ${quote(key)} ${placeName(path)}, so nobody would read what stands there.`;
  const say = (advice: string) => ({ range, message: `${start} ${advice} A key of your own begins with “x-”.` });
  const deeper = known.filter((each) => step?.next.get(each)?.next.has(key));
  if (deeper.length > 0) return say(`It belongs under ${listed(deeper, 'or')}.`);
  const near = meantKey(key, known);
  if (near === undefined) return say(whatIsKnown(known, file));
  if (present.has(near)) {
    return say(`If you mean “${near}”, it is here already: keep one of the two. ${whatIsKnown(known, file)}`);
  }
  return { ...say(`Did you mean “${near}”?`), fixes: [replace(file, range, near, `Change it to “${near}”`)] };
}

function whatIsKnown(known: readonly string[], { kind }: ParsedFile): string {
  if (known.length === 0) return 'No keys are known here.';
  return known.length <= 20
    ? `The keys here are ${listed(known)}.`
    : `The command “sla schema ${kind}” tells which there are.`;
}

/** Beside a break in the keys stands what is half typed. */
function isBroken(file: ParsedFile, key: Range): boolean {
  return file.problems.some(({ code, range }) => {
    const line = file.text.slice(Math.min(key.end, range.end), Math.max(key.start, range.start));
    return code === 'yaml-syntax' && !line.includes('\n');
  });
}

const commaMessage =
  'A comma inside braces begins a new key, so the value ends at the comma and the rest of it is lost. Put the whole value in quotation marks.';

const colonMessage =
  'A colon with a space behind it makes a key of the words before it, so this is not read as a sentence. Put the whole sentence in quotation marks.';
