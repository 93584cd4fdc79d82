import { type DataNode, entry, nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { FieldStep, SchemaError } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, type Report, replace } from '../rule.ts';
import { exampleOf, fixFor, type Place } from '../support/fitting-value.ts';
import { meantKey } from '../support/meant-key.ts';
import { isTopBroken, lastKey, namedKeys, rangeAt, stepAt } from '../support/place.ts';
import { suggest } from '../support/suggest.ts';
import { counted, listed } from '../support/wording.ts';

export default defineRule({
  id: 'wrong-type',
  title: 'Every key holds the kind of thing it is for',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file, schemaErrors }) {
    // Beside a break a value may be half typed.
    if (isTopBroken(file)) return;
    for (const error of schemaErrors) {
      if (isOthers(file, error)) continue;
      const node = nodeAt(file.frontmatter?.root, error.path);
      const step = stepAt(file, error.path);
      if (node === undefined) continue;
      yield misspeltKey(file, error, step) ?? report({ file, error, node, step, range: rangeAt(file, error.path) });
    }
  },
});

/** Keys have rules of their own, and so do the settings of rules. */
function isOthers(file: ParsedFile, { keyword, path }: SchemaError): boolean {
  if (keyword === 'additionalProperties' || keyword === 'required') return true;
  return file.kind === 'handbook' && path[0] === 'rules' && path.length > 1;
}

/** Where the author may name keys freely, a misspelt one shows only in that its value is of the wrong kind. */
function misspeltKey(
  file: ParsedFile,
  { keyword, path }: SchemaError,
  step: FieldStep | undefined,
): Report | undefined {
  const key = lastKey(path);
  const range = entry(nodeAt(file.frontmatter?.root, path.slice(0, -1)), key)?.keyRange;
  if (keyword !== 'type' || range === undefined || !step?.field?.path.endsWith('*')) return undefined;
  const near = meantKey(key, namedKeys(stepAt(file, path.slice(0, -1))));
  if (near === undefined) return undefined;
  const message = `${quote(key)} is no key that is known here, and its value is of the wrong kind for one of your own. Did you mean “${near}”?`;
  return { range, message, fixes: [replace(file, range, near, `Change it to “${near}”`)] };
}

interface Wrong extends Place {
  readonly error: SchemaError;
}

function report(wrong: Wrong): Report {
  const { message, fixes = [], example } = (messages[wrong.error.keyword] ?? anyOther)(wrong);
  const show = example === undefined ? '' : ` Write, for example: “${example}”.`;
  return { range: wrong.range, message: `${subject(wrong)} ${message}${show}`, fixes };
}

interface Told {
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** A value that would fit, as YAML. */
  readonly example?: string | undefined;
}

const messages: Readonly<Record<string, (wrong: Wrong) => Told>> = {
  type: wrongType,
  enum: wrongWord,
  const: ({ error }) => ({
    message: `can only be “${String(error.params.allowedValue)}”. Write that, or leave the key out.`,
  }),
  minLength: () => ({ message: 'is empty, so it says nothing. Write something, or leave it out.' }),
  pattern: ({ node }) => ({ message: patternMessage(node) }),
  minItems: tooFew,
  minimum: ({ error }) => ({ message: `is too small: the least is ${String(error.params.limit)}.` }),
};

function anyOther({ error }: Wrong): Told {
  return { message: `does not fit here: it ${error.message}.` };
}

/** The author's words: the text where it is one, else the key. */
function subject({ error, node }: Wrong): string {
  if (node.kind === 'scalar' && node.text !== '') return quote(node.text);
  const isEntry = /^\d+$/.test(String(error.path.at(-1)));
  return isEntry ? `An entry of ${quote(lastKey(error.path))}` : quote(lastKey(error.path));
}

function wrongType(wrong: Wrong): Told {
  const { error, node, step } = wrong;
  const wanted = String(error.params.type).split(',');
  const what = wanted.map((type) => typeNames[type] ?? type).join(' or ');
  const fix = fixFor(wanted, wrong);
  const example = fix?.edits[0]?.text ?? exampleOf(step);
  const isEmpty = node.kind === 'scalar' && node.value === null;
  const message = isEmpty
    ? `is empty. Write ${what}, or leave it out.`
    : `is ${kindOf(node)}, but ${what} belongs here.`;
  return { message, fixes: fix === undefined ? [] : [fix], example };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '“true” or “false”',
  array: 'a list',
  object: 'a group of keys with values',
  null: 'nothing',
};

function kindOf(node: DataNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a group of keys with values';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? 'read as “true” or “false”' : 'a text';
}

function wrongWord({ file, error, node, range }: Wrong): Told {
  const words = (error.params.allowedValues as readonly unknown[]).map(String);
  const near = node.kind === 'scalar' ? suggest(node.text, words) : undefined;
  const choice = `is none of the words that can stand here: ${listed(words, 'or')}.`;
  if (near === undefined) return { message: choice };
  return {
    message: `${choice} Did you mean “${near}”?`,
    fixes: [replace(file, range, near, `Change it to “${near}”`)],
  };
}

function patternMessage(node: DataNode): string {
  const text = node.kind === 'scalar' ? node.text.slice(0, 60) : '';
  const better = text
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
    .toLowerCase();
  const advice = better === '' ? '' : ` Write “${better}”, there and wherever it is named.`;
  return `cannot be a short name: those are letters, digits and hyphens without spaces, so that others can refer to them.${advice}`;
}

function tooFew({ error, node, step }: Wrong): Told {
  const count = node.kind === 'list' ? node.items.length : 0;
  const has = count === 0 ? 'has none' : `has ${counted(count, 'entry', 'entries')}`;
  const limit = Number(error.params.limit);
  return {
    message: `needs ${limit === 1 ? 'at least one entry' : `at least ${limit} entries`} and ${has}.`,
    example: exampleOf(step),
  };
}
