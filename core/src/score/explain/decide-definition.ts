import { type Condition, evaluateCondition, formatNumber, parseCondition } from '../../parse/index.ts';
import type { ConditionAnswerLine, DefinitionAnswer, Holds } from './case-answer.ts';
import type { AskedField, CaseDefinition } from './case-text.ts';
import type { KnownLead, LeadValue } from './known-lead.ts';

/**
 * Whether a lead counts by a definition, condition by condition. What is not known is carried along (Kleene's logic of three
 * values): it never makes a no, and a field that decides nothing may be left out.
 */
export function decideDefinition(definition: CaseDefinition, lead: KnownLead): DefinitionAnswer {
  const { id, name, abbreviation, all, any, atLeast, excludes } = definition;
  const lines = (list: ConditionAnswerLine['list'], conditions: readonly string[]) =>
    conditions.map((condition) => ({ ...decideCondition(condition, definition.fields, lead), list }));
  const groups = [
    { lines: lines('all', all), needed: all.length },
    { lines: lines('any', any), needed: any.length === 0 ? 0 : 1 },
    { lines: lines('at least', atLeast?.of ?? []), needed: atLeast?.n ?? 0 },
  ];
  const conditions = groups.flatMap((group) => group.lines);
  const holds = allOf(groups.map(({ lines: each, needed }) => enough(each, needed)));
  const called = abbreviation ?? name;
  return { id, name: called, holds, conditions, excludes, sentence: sentenceOf(called, holds, conditions, excludes) };
}

/** Yes where all are, no where one is. */
export function allOf(parts: readonly Holds[]): Holds {
  if (parts.includes('no')) return 'no';
  return parts.includes('not known') ? 'not known' : 'yes';
}

function enough(lines: readonly { readonly holds: Holds }[], needed: number): Holds {
  const count = (holds: Holds) => lines.filter((each) => each.holds === holds).length;
  if (count('yes') >= needed) return 'yes';
  return count('yes') + count('not known') >= needed ? 'not known' : 'no';
}

function decideCondition(
  condition: string,
  fields: readonly AskedField[],
  lead: KnownLead,
): Omit<ConditionAnswerLine, 'list'> {
  const read = parseCondition(condition);
  if (!read.ok) return { condition, holds: 'not known', why: 'This condition cannot be read.' };
  const { variables } = read.value;
  const asked = variables.map((name) => fields.find((field) => field.name === name));
  const values = asked.map((field) => field && lead.value(field));
  const unread = asked.map((field) => field && lead.unread(field));
  const why = variables
    .map(
      (name, at) => `${name} is ${asked[at]?.filledIn ? filledInWords(values[at]) : inWords(values[at], unread[at])}`,
    )
    .join(', ');
  const known = new Map(variables.map((name, at) => [name, values[at]]));
  const holds = answerOf(read.value, known);
  const isStuck = holds === 'not known' && !values.includes(undefined);
  return { condition, holds, why: isStuck ? `${why}, and the condition has no answer for that.` : `${why}.` };
}

function answerOf(condition: Condition, known: ReadonlyMap<string, LeadValue | undefined>): Holds {
  const asksWhetherThere = /\bhas\s*\(/.test(condition.expression);
  const isLacking = [...known.values()].includes(undefined);
  // A record is put together from what is known, so it must not be asked what else it has.
  const isWhole = (name: string) => [...known.keys()].some((other) => other.startsWith(`${name}.`));
  if ((asksWhetherThere && isLacking) || [...known.keys()].some(isWhole)) return 'not known';
  const record: Record<string, unknown> = {};
  for (const [name, value] of known) {
    if (value !== undefined) put(record, name, filledOrEmpty(value, condition.expression, name));
  }
  const answer = evaluateCondition(condition, record);
  if (!('value' in answer)) return 'not known';
  return answer.value ? 'yes' : 'no';
}

/**
 * Whether a condition looks at a field only by `has(…)` or by comparing it with an empty text: then yes and no say whether it
 * is filled in.
 */
export function asksOnlyWhetherFilledIn(expression: string, name: string): boolean {
  const { asked, compared, all } = mentionsOf(expression, name);
  return all > 0 && asked + compared === all;
}

/** What yes and no stand for in a condition that only asks whether a field is filled in. undefined: nothing is there. */
function filledOrEmpty(value: LeadValue, expression: string, name: string): LeadValue | undefined {
  if (typeof value !== 'boolean' || !asksOnlyWhetherFilledIn(expression, name)) return value;
  if (value) return 'filled in';
  return mentionsOf(expression, name).compared > 0 ? '' : undefined;
}

/** How often a condition names a field, and how often of these in `has(…)` and beside an empty text. */
function mentionsOf(expression: string, name: string): { asked: number; compared: number; all: number } {
  const plain = expression.replaceAll(/\s+/g, '').replaceAll("''", '""');
  const path = name.replaceAll('.', '\\.');
  const count = (pattern: string) => [...plain.matchAll(new RegExp(pattern, 'g'))].length;
  return {
    asked: count(`\\bhas\\(${path}\\)`),
    compared: count(`(?<![\\w.])${path}[!=]=""|""[!=]=${path}(?![\\w.(])`),
    all: count(`(?<![\\w.])${path}(?!\\w)`),
  };
}

/** Puts a value in its place. @param value undefined: what it belongs to is there, and it is not. */
function put(record: Record<string, unknown>, name: string, value: LeadValue | undefined): void {
  const steps = name.split('.');
  const last = steps.pop() as string;
  if ([...steps, last].some((step) => ['__proto__', 'constructor', 'prototype'].includes(step))) return;
  let place = record;
  for (const step of steps) {
    const inner = place[step];
    const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    place[step] = next;
    place = next;
  }
  if (value !== undefined) place[last] = value;
}

function filledInWords(value: LeadValue | undefined): string {
  if (value === undefined) return 'not known';
  return value ? 'filled in' : 'empty';
}

function inWords(value: LeadValue | undefined, unread: string | undefined): string {
  if (value === undefined) return unread === undefined ? 'not known' : `not known, for “${unread}” cannot be read`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? `“${value}”` : value.map((each) => `“${each}”`).join(', ');
}

function sentenceOf(
  name: string,
  holds: Holds,
  conditions: readonly ConditionAnswerLine[],
  excludes: readonly string[],
): string {
  const told = conditions.filter((each) => each.holds === holds);
  const reasons = [...new Set(told.map(({ why }) => why.replace(/\.$/, '')))].join('; ');
  if (holds === 'yes') {
    const unless = excludes.length === 0 ? '' : `, unless it is one of these: ${excludes.join(', ')}`;
    return `This counts as ${name}${unless}.`;
  }
  if (holds === 'not known') return `Whether this counts as ${name} is open: ${reasons}.`;
  const asked = told.map(({ condition }) => condition).join(' and ');
  return `This does not count as ${name}: ${reasons}, and ${asked} is asked.`;
}
