import { dequal } from 'dequal/lite';
import { field, items, nodeAt, type Target } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Agreement, fileIndex, type HandbookView, type Status, type Term, termKey } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';

import { parsedAs } from '../support/parsed-as.ts';
import { saidInFile } from '../support/text/said-in.ts';

export default defineRule({
  id: 'two-thresholds',
  title: 'The score that makes a lead ready is one number',
  category: 'coherence',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement, { handbook }) {
    const scalar = nodeAt(agreement.root, ['scoring', 'threshold']);
    const threshold = thresholdOf(parsedAs(agreement.facts, scalar, 'target'));
    if (scalar?.kind !== 'scalar' || threshold === undefined) return;
    const [bar, second] = scoreBarsOf(agreement, handbook);
    // With two terms that ask for a score, nobody can know which of them the threshold is for.
    if (bar === undefined || second !== undefined || bar.least === threshold) return;
    yield {
      range: scalar.range,
      message: `The threshold is ${quote(scalar.text)}, but ${quote(bar.name)} asks for ${quote(bar.text)}, so a lead can be ready by one and not by the other. Write the number that was agreed in both places.`,
      related: [related(bar, bar.range, 'The condition of the definition.')],
      status: bar.status,
    };
  },

  *file(facts, { handbook }) {
    const { scores } = saidInFile(facts);
    if (scores.length === 0) return;
    const bars = handbook.lookUp(writtenBars, '');
    const own = bars.filter(({ path }) => path === facts.file.path);
    const [bar, second] = own.length > 0 ? own : bars;
    // A page that speaks of two agreements may mean either bar.
    if (bar === undefined || second !== undefined) return;
    for (const { score, text, range } of scores) {
      if (bar.least === score) continue;
      yield {
        range,
        message: `The bar is ${quote(text)} here, but the threshold of ${quote(bar.title)} is ${quote(bar.text)}, so leads are handed over by one number and judged by the other. Write the number that holds, or refer to the agreement.`,
        related: [related(bar, bar.range, 'The threshold that counts.')],
      };
    }
  },
});

interface WrittenBar {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly range: Range;
  readonly least: number;
}

/** The thresholds in the keys of agreements in force. */
const writtenBars = fileIndex<WrittenBar>({
  entriesOf: ({ agreement }) => {
    const bar = agreement && writtenBar(agreement);
    return bar === undefined ? [] : [['', bar]];
  },
  same: dequal,
});

function writtenBar({ root, facts, status, title, file }: Agreement): WrittenBar | undefined {
  const scalar = nodeAt(root, ['scoring', 'threshold']);
  const least = thresholdOf(parsedAs(facts, scalar, 'target'));
  if (status !== 'active' || scalar?.kind !== 'scalar' || least === undefined) return undefined;
  return { path: file.path, title, text: scalar.text, range: scalar.range, least };
}

/** A condition of a term that asks for a lead score. */
interface ScoreBar {
  readonly path: string;
  readonly name: string;
  readonly status: Status;
  readonly text: string;
  readonly range: Range;
  /** The lowest whole score that meets it. */
  readonly least: number;
}

/** What terms ask of the lead score. */
const scoreBars = fileIndex<ScoreBar>({
  entriesOf: ({ terms }) => terms.flatMap((term) => barsOf(term).map((bar) => [termKey(term), bar] as const)),
  same: dequal,
});

function barsOf({ node, file, name, status }: Term): ScoreBar[] {
  const conditions = [...items(field(node, 'all')), ...items(field(node, 'any'))];
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'scalar') return [];
    const [, comparator, figure] = scoreCondition.exec(condition.text) ?? [];
    if (figure === undefined) return [];
    const { text, range } = condition;
    const least = leastScore(comparator === '>', Number(figure));
    return [{ path: file.path, name: name.value, status, text, range, least }];
  });
}

/** What the terms that an agreement uses ask of the lead score. */
function scoreBarsOf({ file }: Agreement, handbook: HandbookView): ScoreBar[] {
  const keys = new Set(handbook.usesIn(file).map(({ term }) => termKey(term)));
  return [...keys].flatMap((key) => handbook.lookUp(scoreBars, key));
}

/** One plain comparison of the lead score; a health score, or a part of a longer condition, is another matter. */
const scoreCondition = /^\s*lead\.(?:lead_)?score\s*(>=?)\s*(\d+)\s*$/;

function thresholdOf(target: Target | undefined): number | undefined {
  if (target === undefined || target.comparator === 'between' || target.quantity.kind !== 'count') return undefined;
  const { comparator, quantity } = target;
  if (comparator === 'at-most' || comparator === 'less-than') return undefined;
  return leastScore(comparator === 'more-than', quantity.amount);
}

function leastScore(isAbove: boolean, score: number): number {
  return isAbove ? score + 1 : score;
}
