import {
  type Agreement,
  checkHandbook,
  type Edit,
  expandGoal,
  type Finding,
  type Handbook,
  parseFile,
  resolveHandbook,
} from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, it } from 'vitest';
import { labelled } from './sentences.ts';

/** How an author may write a sentence in a list. */
const ways: Readonly<Record<string, (sentence: string) => string>> = {
  'in double quotes': (sentence) => `  - ${JSON.stringify(sentence)} # as agreed`,
  'in single quotes': (sentence) => `- '${sentence.replaceAll("'", "''")}'`,
  'as a folded text': (sentence) => `  - >-\n    ${sentence.replace(/ (?=\S+ \S+$)/, '\n    ')}\n`,
};

it.each(['dev.jsonl', 'sentences.jsonl'].flatMap((name) => Object.keys(ways).map((way) => [name, way] as const)))(
  'every sentence of %s, written %s, expands into a goal that can be read',
  (name, way) => {
    for (const { text } of labelled(name)) {
      const before = handbookWith((ways[way] as (sentence: string) => string)(text));
      const after = expanded(before);
      expect(after.agreement.file.problems, text).toEqual([]);
      expect(after.agreement.goals[0], text).toMatchObject({
        form: 'structured',
        statement: { value: goalOf(before) },
      });
      expect(after.agreement.facts.schemaErrors, text).toEqual([]);
      const unread = [...after.agreement.facts.values.values()].filter(({ result }) => !result.ok);
      expect(
        unread.map(({ node }) => node.text),
        text,
      ).toEqual([]);
      expect(newErrors(before, after), text).toEqual([]);
    }
  },
);

it('fills most of what a measurable sentence says', () => {
  const sentences = labelled('sentences.jsonl').filter(({ measurable }) => measurable);
  const goals = sentences.map(({ text }) => expanded(handbookWith(`- ${JSON.stringify(text)}`)).agreement.goals[0]);
  const share = (paths: readonly string[][]) =>
    goals.filter((goal) => paths.some((path) => goal?.field(...path) !== undefined)).length / goals.length;
  expect(share([['metric']])).toBeGreaterThan(0.8);
  expect(share([['target']])).toBeGreaterThan(0.4);
  expect(share([['per'], ['by'], ['clock', 'within']])).toBeGreaterThan(0.6);
});

interface Read {
  readonly handbook: Handbook;
  readonly agreement: Agreement;
}

function handbookWith(goal: string): Read {
  return read(`---\ntitle: Agreement\nparties: [Marketing, Sales, Support]\ngoals:\n${goal}\n---\n`);
}

function read(text: string): Read {
  const files = { 'handbook.yaml': 'organisation: Example\npreset: strict\n', 'slas/agreement.mdx': text };
  const parsed = Object.entries(files).flatMap(([path, each]) => parseFile(path, each, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(files) });
  const [agreement] = handbook.agreements;
  if (agreement === undefined) throw new Error('the agreement is part of the handbook');
  return { handbook, agreement };
}

function goalOf({ agreement }: Read): string | undefined {
  return agreement.goals[0]?.statement.value;
}

/** The agreement after the one fix that is offered for its goal. */
function expanded({ agreement }: Read): Read {
  const fixes = expandGoal(agreement.goals[0]);
  expect(fixes.map(({ title, byHand }) => [title, byHand])).toEqual([['Expand into a structured goal', true]]);
  const edits = fixes.flatMap((fix) => fix.edits);
  return read(edits.toReversed().reduce(applied, agreement.file.text));
}

function applied(text: string, { range, text: words }: Edit): string {
  return text.slice(0, range.start) + words + text.slice(range.end);
}

function errorsIn({ handbook }: Read): string[] {
  return checkHandbook(handbook)
    .findings.filter(isError)
    .map(({ rule }) => rule);
}

function newErrors(before: Read, after: Read): string[] {
  const known = errorsIn(before);
  return errorsIn(after).filter((rule) => !known.includes(rule));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
