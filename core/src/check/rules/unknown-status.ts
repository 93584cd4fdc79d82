import { dequal } from 'dequal/lite';
import { type DataScalar, field, items } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type FileFacts, type FileScope, fileIndex, textField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, replace } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { suggest } from '../support/suggest.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { subjectOfList } from '../support/text/status-claims.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'unknown-status',
  title: 'A condition asks for a status that there is',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'error' },
  fixable: true,
  options: { allow: [] },

  *file(facts, { handbook, options }) {
    const allowed = new Set((options.allow as readonly string[]).map(sameName));
    const conditions = [...facts.values.values()].filter(({ kind, result }) => kind === 'condition' && result.ok);
    const inWords = saidInFile(facts).statuses.map(({ about, of, name, range }) => ({
      about,
      of,
      status: name,
      range,
    }));
    const asked = [...conditions.flatMap(({ node }) => [...statusesIn(node, facts)]), ...inWords];
    for (const each of asked) {
      const known = statusesOf(handbook.lookUp(listedNames, '')).get(each.about);
      if (each.of !== '' && !isListedFor(each, handbook.lookUp(listedNames, ''))) continue;
      // Two names are no list yet.
      if (
        known === undefined ||
        known.size < 3 ||
        known.has(sameName(each.status)) ||
        allowed.has(sameName(each.status))
      )
        continue;
      yield report(facts, each, [...known.values()]);
    }
  },
});

interface AskedStatus {
  readonly about: About;
  /** What has it, where a text says that; empty otherwise. */
  readonly of: string;
  readonly status: string;
  /** The name within its quotation marks. */
  readonly range: { readonly start: number; readonly end: number };
}

type About = 'status' | 'stage';

const comparison = /\b[\p{L}_]+\.(?:[\p{L}_]+_)?(status|state|stage)\s*(?:==|!=)\s*["']([^"']+)["']/gu;
const membership = /\b[\p{L}_]+\.(?:[\p{L}_]+_)?(status|state|stage)\s+in\s+\[([^\]]*)\]/gu;

/** The names that a condition compares a status or a stage with, found in the source, so that each has its place. */
function* statusesIn(node: DataScalar, { file }: FileFacts): Generator<AskedStatus> {
  const text = file.text.slice(node.range.start, node.range.end);
  for (const match of text.matchAll(comparison)) {
    const status = match[2] ?? '';
    const start = node.range.start + match.index + match[0].length - status.length - 1;
    yield {
      about: match[1] === 'stage' ? 'stage' : 'status',
      of: '',
      status,
      range: { start, end: start + status.length },
    };
  }
  for (const match of text.matchAll(membership)) {
    const from = node.range.start + match.index + match[0].length - 1 - (match[2] ?? '').length;
    for (const each of (match[2] ?? '').matchAll(/["']([^"']+)["']/g)) {
      const start = from + each.index + 1;
      yield {
        about: match[1] === 'stage' ? 'stage' : 'status',
        of: '',
        status: each[1] ?? '',
        range: { start, end: start + (each[1] ?? '').length },
      };
    }
  }
}

/** The stages and statuses that one file lists. */
interface Listed {
  readonly said: readonly (readonly [About, name: string, of: string])[];
  readonly stages: readonly string[];
  readonly recorded: readonly (readonly [About, name: string])[];
  /** The names of terms and their short forms. */
  readonly terms: readonly (readonly [name: string, abbreviation: string])[];
}

const listedNames = fileIndex<Listed>({
  entriesOf: (scope) => {
    const listed = listedIn(scope);
    return Object.values(listed).every((list) => list.length === 0) ? [] : [['', listed]];
  },
  same: dequal,
});

function listedIn({ facts, agreement, terms }: FileScope): Listed {
  const lists = saidInFile(facts).lists;
  const stages = items(field(agreement?.root, 'stages'));
  return {
    said: lists.flatMap(({ noun, text, of, passage }) =>
      noun === 'status' || noun === 'stage' ? [[noun, text, of || subjectOfList(passage)] as const] : [],
    ),
    stages: stages.flatMap((node) => ['id', 'term', 'name'].flatMap((key) => textField(node, key)?.value ?? [])),
    recorded: terms.flatMap(({ node }) => {
      const recorded = field(node, 'recorded');
      const about = textField(recorded, 'field')?.value.toLowerCase();
      const value = textField(recorded, 'value')?.value;
      if (value === undefined || (about !== 'stage' && about !== 'status' && about !== 'state')) return [];
      return [[about === 'stage' ? 'stage' : 'status', value] as const];
    }),
    terms: terms.flatMap(({ name, abbreviation }) => (abbreviation ? [[name.value, abbreviation.value] as const] : [])),
  };
}

/** Whether a list of statuses may be one of the thing that a text speaks of: the statuses of leads say nothing of deals. */
function isListedFor({ about, of }: AskedStatus, files: readonly Listed[]): boolean {
  return files.some(
    ({ said, stages }) =>
      stages.length > 0 || said.some(([kind, , listed]) => kind === about && (listed === '' || listed === of)),
  );
}

/** The stages and statuses that a handbook lists, by what a condition asks for: name as compared, and as written. */
const statusesOf = remembered((files: readonly Listed[]): ReadonlyMap<About, ReadonlyMap<string, string>> => {
  const all: Record<About, Map<string, string>> = { status: new Map(), stage: new Map() };
  const add = (about: About, name: string) => all[about].set(sameName(name), name);
  for (const { said } of files) for (const [about, name] of said) add(about, name);
  for (const { stages } of files) for (const name of stages) add('stage', name);
  for (const { recorded } of files) for (const [about, name] of recorded) add(about, name);
  // A stage may go by the term of its own.
  for (const [name, abbreviation] of files.flatMap(({ terms }) => terms)) {
    if (all.stage.has(sameName(name))) add('stage', abbreviation);
  }
  // Many firms say status for a stage: without a list of statuses, the stages are the list.
  if (all.status.size === 0) all.status = all.stage;
  return new Map(Object.entries(all) as [About, Map<string, string>][]);
});

function report({ file }: FileFacts, { about, status, range }: AskedStatus, known: readonly string[]): Report {
  const near = suggest(status, known);
  const names =
    known.length <= 8
      ? `The ${about === 'stage' ? 'stages' : 'statuses'} are ${listed(known)}.`
      : `There are ${known.length} of them.`;
  return {
    range,
    message: `No ${about} is called ${quote(status)}, so this never holds. ${near === undefined ? '' : `Did you mean “${near}”? `}${names}`,
    fixes: near === undefined ? [] : [replace(file, range, near, `Change it to “${near}”`)],
  };
}
