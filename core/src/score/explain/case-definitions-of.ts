import { type DataNode, field, items, parseCondition, toValue } from '../../parse/index.ts';
import { type Agreement, type Handbook, type Term, textsField } from '../../resolve/index.ts';
import { kindOfValues, unique } from './case-fields.ts';
import type { AskedField, CaseDefinition, FieldValue } from './case-text.ts';
import { asksOnlyWhetherFilledIn } from './decide-definition.ts';

/**
 * The terms with conditions that an agreement binds with: those that it uses, directly or through another term, and its own. Shared
 * ones first. A term that is not in force decides nothing.
 */
export function caseDefinitionsOf(
  agreement: Agreement,
  handbook: Pick<Handbook, 'terms' | 'usesIn'>,
): CaseDefinition[] {
  const used = usedTerms(agreement, handbook);
  const own = handbook.terms.filter((term) => term.agreement === agreement.id);
  const shared = handbook.terms.filter((term) => term.agreement === undefined && used.has(term));
  return [...shared, ...own].filter(({ status }) => status === 'active').flatMap(definitionOf);
}

function usedTerms({ file }: Agreement, { usesIn }: Pick<Handbook, 'usesIn'>): ReadonlySet<Term> {
  const found = new Set<Term>();
  const waiting = [file];
  // The list grows while it is gone through: each term adds those that it uses.
  for (const each of waiting) {
    for (const { term } of usesIn(each)) {
      if (found.has(term)) continue;
      found.add(term);
      if (term.file !== file) waiting.push(term.file);
    }
  }
  return found;
}

function definitionOf({ id, name, abbreviation, node }: Term): CaseDefinition[] {
  const all = conditionsIn(field(node, 'all'));
  const any = conditionsIn(field(node, 'any'));
  const several = field(node, 'at-least');
  const of = conditionsIn(field(several, 'of'));
  const n = several === undefined ? undefined : toValue(field(several, 'n') ?? several);
  const atLeast = of.length > 0 && typeof n === 'number' && Number.isInteger(n) ? { n, of } : undefined;
  const conditions = [...all, ...any, ...(atLeast?.of ?? [])];
  if (conditions.length === 0) return [];
  const excludes = textsField(node, 'excludes').map(({ value }) => value.replace(/\s+/g, ' ').trim());
  const fields = fieldsOf(conditions, items(field(node, 'examples')).map(toValue));
  return [{ id, name: name.value, abbreviation: abbreviation?.value, all, any, atLeast, excludes, fields }];
}

function conditionsIn(node: DataNode | undefined): string[] {
  return items(node).flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item.text.trim()] : []));
}

function fieldsOf(conditions: readonly string[], examples: readonly unknown[]): AskedField[] {
  const read = conditions.map(parseCondition).flatMap((result) => (result.ok ? [result.value] : []));
  const names = unique(read.flatMap(({ variables }) => variables));
  return names.map((name) => {
    const asking = read.filter(({ variables }) => variables.includes(name)).map(({ expression }) => expression);
    return fieldOf(
      name,
      asking,
      examples.map((example) => valueIn(example, name)).filter((each) => each !== undefined),
    );
  });
}

/** What the examples say of it decides what kind it is; where they say nothing, what conditions compare it with. */
function fieldOf(name: string, asking: readonly string[], said: readonly unknown[]): AskedField {
  if (asking.every((expression) => asksOnlyWhetherFilledIn(expression, name)))
    return { name, kind: 'yes-no', known: [], filledIn: true };
  const compared = asking.flatMap((expression) => comparedWith(expression, name));
  const inList = asking.some((expression) => walksOver(expression, name));
  const kind = inList ? 'list' : kindOfValues(said.length > 0 ? said : compared);
  const known = [...said.flat(), ...compared].filter(isFieldValue).filter((value) => value !== '');
  return { name, kind, known: unique(known).slice(0, 50) };
}

/** The numbers, texts, yes and no that stand beside a name in a condition. Conditions are short, and this reads them once. */
function comparedWith(expression: string, name: string): FieldValue[] {
  const found: FieldValue[] = [];
  const path = name.replaceAll('.', '\\.');
  const beside = new RegExp(`(?<![\\w.])${path}\\s*(?:[=!<>]=?\\s*(${literal})|in\\s*\\[([^\\]]*)\\])`, 'g');
  for (const [, one, list = ''] of expression.matchAll(beside)) {
    const written = one === undefined ? [...list.matchAll(new RegExp(literal, 'g'))].map(([text]) => text) : [one];
    found.push(...written.map(valueOfLiteral));
  }
  return /^!?\s*[\w.]+$/.test(expression) ? [true, false] : found;
}

const literal = '"[^"]*"|\'[^\']*\'|-?\\d+(?:\\.\\d+)?|\\btrue\\b|\\bfalse\\b';

function valueOfLiteral(text: string): FieldValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^["']/.test(text) ? text.slice(1, -1) : Number(text);
}

function walksOver(expression: string, name: string): boolean {
  const path = name.replaceAll('.', '\\.');
  return new RegExp(`\\bin\\s+${path}\\b|\\b${path}\\.(?:all|exists|exists_one|filter|map)\\(`).test(expression);
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function valueIn(record: unknown, name: string): unknown {
  let value = record;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
