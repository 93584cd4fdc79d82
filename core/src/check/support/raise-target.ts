import { type DataNode, type DataScalar, field, formatNumber, items, parseNumber } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Goal, scalarField, textField } from '../../resolve/index.ts';
import type { Edit, Fix } from '../rule.ts';

/**
 * A fix that gives a goal another number: in its target, in its sentence, and in steps that count so many times the old one.
 * Whoever reads the sentence and whoever reads the fields read the same afterwards.
 * @param amount the number that stands there. @returns undefined where it is not written once in figures in each place.
 */
export function raiseTarget(goal: Goal, amount: number, needed: number, title: string): Fix | undefined {
  const target = goal.field('target');
  const { file } = goal.agreement;
  const places: (Change | undefined)[] = [{ range: goal.statement.range, from: amount, to: needed, isNeeded: !target }];
  if (target !== undefined) places.push({ range: target.range, from: amount, to: needed, isNeeded: true });
  for (const step of items(field(goal.node, 'steps'))) places.push(...changesOfStep(step, amount, needed));
  const edits: Edit[] = [];
  for (const place of places) {
    const found = place && editsOf(place, file.text);
    if (found === undefined) return undefined;
    edits.push(...found.map((edit) => ({ ...edit, file: file.path })));
  }
  return edits.length === 0 ? undefined : { title, edits };
}

/** A number that is to become another one within a range. */
interface Change {
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  /** Whether it has to stand there: a sentence may do without. */
  readonly isNeeded: boolean;
}

/** The changes of a step; undefined among them where its target is no whole multiple of the goal's. */
function changesOfStep(step: DataNode, amount: number, needed: number): (Change | undefined)[] {
  const target = scalarField(step, 'target');
  if (target === undefined) return [];
  const from = onlyNumber(target);
  const times = (from ?? 0) / amount;
  if (from === undefined || times < 1 || !Number.isInteger(times)) return [undefined];
  const to = times * needed;
  const statement = textField(step, 'statement')?.range;
  return [
    { range: target.range, from, to, isNeeded: true },
    ...(statement === undefined ? [] : [{ range: statement, from, to, isNeeded: false }]),
  ];
}

function onlyNumber({ text }: DataScalar): number | undefined {
  const [number, ...more] = text.match(figures) ?? [];
  return number === undefined || more.length > 0 ? undefined : parseNumber(number);
}

/** The edits within one range; undefined where the number stands there twice, or not at all although it has to. */
function editsOf({ range, from, to, isNeeded }: Change, text: string): Omit<Edit, 'file'>[] | undefined {
  const words = text.slice(range.start, range.end);
  const found = [...words.matchAll(figures)].filter(([number]) => parseNumber(number) === from);
  if (found.length > 1 || (isNeeded && found.length === 0)) return undefined;
  return found.map((match) => {
    const start = range.start + match.index;
    // A comma in a value without quotation marks would end it within braces.
    const isGrouped = /^["']/.test(words) || match[0].includes(',');
    return {
      range: { start, end: start + match[0].length },
      text: isGrouped ? formatNumber(to) : String(to),
    };
  });
}

const figures = /(?<![\d.,$€£-])\d[\d,]*\d(?![\d%-])|(?<![\d.,$€£-])\d(?![\d%,-])/g;
