import {
  type Handbook,
  type Preset,
  type Rule,
  type RuleSetting,
  rulePages,
  rules,
  settingOf,
  slug,
} from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import type { Heading, Root } from 'mdast';
import { addresses } from '../addresses.ts';
import { drawMarkdown } from '../body/draw-markdown.ts';
import type { Context } from '../context.ts';
import type { Html } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { capital } from '../sentences.ts';

/** Every rule that the handbook is checked by. */
export interface RulesPage extends PageTop {
  readonly preset: Preset;
  readonly categories: readonly RuleCategory[];
  readonly headings: readonly PageHeading[];
}

/** The rules that look after the same thing. */
export interface RuleCategory {
  readonly title: string;
  readonly anchor: string;
  readonly means: string;
  readonly rules: readonly RuleLine[];
}

/** One rule in the list. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly severity: Rule['severity'];
  /** How serious it is in this handbook. */
  readonly here: RuleSetting['severity'];
  readonly fixable: boolean;
}

const categories: Readonly<Record<Rule['category'], string>> = {
  structure: 'Whether the files can be read, and every name leads to something.',
  measurability: 'Whether a third person could decide that a goal was met.',
  terms: 'Whether words are defined, used as defined, and found.',
  coherence: 'Whether the parts of an agreement fit each other.',
  reciprocity: 'Whether both sides owe something.',
  results: 'Whether the values in the folder results can be scored.',
  review: 'Whether the agreement is looked at again, and by whom.',
  version: 'Whether versions, dates and sign-offs belong together.',
  safety: 'Whether anything in a file could run or lead astray.',
};

/** Makes the list of rules. */
export function rulesPage({ handbook }: Pick<Context, 'handbook'>): RulesPage {
  const names = Object.keys(categories) as Rule['category'][];
  const groups = names.flatMap((name) => {
    const found = rules.filter((rule) => rule.category === name);
    return found.length === 0
      ? []
      : [
          {
            title: capital(name),
            anchor: name,
            means: categories[name],
            rules: found.map((rule) => lineOf(rule, handbook)),
          },
        ];
  });
  return {
    title: 'Rules',
    kicker: 'For people who write agreements',
    description: 'Every rule that this handbook is checked by, with its reason and how to meet it.',
    preset: handbook.settings.preset,
    categories: groups,
    headings: groups.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

/** The page of one rule. */
export interface RulePage extends PageTop {
  readonly rule: RuleLine;
  readonly category: string;
  /** What can be set, each with its value unless a handbook changes it, and with the value that it has here. */
  readonly options: readonly { readonly name: string; readonly value: string; readonly here: string }[];
  readonly html: Html;
  readonly headings: readonly PageHeading[];
}

/** The ids of all rules. */
export function ruleIds(): readonly string[] {
  return rules.map((rule) => rule.id);
}

/** Makes the page of a rule from the text that lies beside it, and from what the handbook sets. */
export function rulePage(id: string, { handbook }: Pick<Context, 'handbook'>): RulePage {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const tree = treeOf(rulePages[id] ?? '');
  const headings = headingsOf(tree);
  const ids = new Map(headings.map(({ start, slug: anchor }) => [start, anchor]));
  return {
    title: rule.title,
    kicker: `Rule ${rule.id}`,
    description: `${rule.title}.`,
    rule: lineOf(rule, handbook),
    category: rule.category,
    options: optionsOf(rule, handbook),
    html: drawMarkdown(tree, {
      follow: followRule,
      headingId: (start) => ids.get(start),
      lower: 0,
      isPicture: () => false,
    }),
    headings: headings.filter(({ depth }) => depth > 1),
  };
}

function lineOf(rule: Rule, handbook: Handbook): RuleLine {
  const { id, title, severity, fixable = false } = rule;
  return { id, title, address: addresses.rule(id), severity, here: settingOf(rule, handbook).severity, fixable };
}

function optionsOf(rule: Rule, handbook: Handbook): RulePage['options'] {
  const here = settingOf(rule, handbook).options;
  return Object.entries(rule.options ?? {}).map(([name, value]) => {
    return { name, value: optionWords(value), here: optionWords(here[name] ?? value) };
  });
}

function optionWords(value: RuleSetting['options'][string]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : value.join(', ') || 'nothing';
}

/** The title is on the page already. */
function treeOf(text: string): Root {
  const parsed = portableParser.markdown(text);
  if (!('tree' in parsed)) return { type: 'root', children: [] };
  return { ...parsed.tree, children: parsed.tree.children.filter((node) => node.type !== 'heading' || node.depth > 1) };
}

function headingsOf(tree: Root): (PageHeading & { readonly start: number })[] {
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => {
      const text = wordsOf(node);
      return { depth: node.depth, slug: slug(text), text, start: node.position?.start.offset ?? 0 };
    });
}

function wordsOf(node: Heading): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Rules name each other by their files. */
function followRule(url: string): string | undefined {
  const id = /^(?:\.\/)?([a-z-]+)\.md$/.exec(url)?.[1];
  return id !== undefined && ruleIds().includes(id) ? addresses.rule(id) : undefined;
}
