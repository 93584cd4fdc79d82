import type { ScoredGoal, ScoringText } from '../scoring-text.ts';

/** One goal through the texts of its agreement. */
export interface GoalLine {
  /** What it is called in the scorecard: the key of `head`, with its version where another goal has that key. */
  readonly key: string;
  /** The goal as it stands in the first of the texts that has it. */
  readonly head: ScoredGoal;
  readonly goals: ReadonlyMap<ScoringText, ScoredGoal>;
}

/**
 * Finds out which goals of several texts are one. A goal is known by its key; where it had other keys, both sides say so. A
 * plain sentence has the number of its place as its key, so what both sides say goes before keys that are the same.
 * @param texts the one that leads first: its goals give the order.
 */
export function goalLines(texts: readonly ScoringText[]): readonly GoalLine[] {
  const lines: OpenLine[] = [];
  const byKey = new Map<string, OpenLine[]>();
  const add = (line: OpenLine, text: ScoringText, goal: ScoredGoal) => {
    line.goals.set(text, goal);
    line.last = goal;
    const known = byKey.get(goal.key);
    if (known === undefined) byKey.set(goal.key, [line]);
    else if (!known.includes(line)) known.push(line);
  };
  for (const text of texts) {
    for (const choose of [bothSay, sameKey, oneSays]) {
      for (const goal of text.goals) {
        if (isPlaced(goal, text, byKey)) continue;
        const free = (line: OpenLine) => !line.goals.has(text);
        const line = choose(goal, byKey).filter(free)[0];
        if (line !== undefined) add(line, text, goal);
      }
    }
    for (const goal of text.goals) {
      if (isPlaced(goal, text, byKey)) continue;
      const line: OpenLine = { key: ownKey(goal, text, lines), head: goal, last: goal, goals: new Map() };
      lines.push(line);
      add(line, text, goal);
    }
  }
  return lines;
}

interface OpenLine {
  readonly key: string;
  readonly head: ScoredGoal;
  /** The goal in the text that was looked at last. */
  last: ScoredGoal;
  readonly goals: Map<ScoringText, ScoredGoal>;
}

/** Sentences of two texts may have one place and mean two goals. */
function ownKey({ key }: ScoredGoal, { version }: ScoringText, lines: readonly OpenLine[]): string {
  const isTaken = (name: string) => lines.some((line) => line.key === name);
  const named = version === undefined ? key : `${key} of ${version}`;
  const names = [key, named, ...lines.map((_, at) => `${named} (${at + 2})`)];
  return names.find((name) => !isTaken(name)) ?? named;
}

type ByKey = ReadonlyMap<string, readonly OpenLine[]>;

/** Two goals of one text with one key are a finding; the second of them is not scored. */
function isPlaced({ key }: ScoredGoal, text: ScoringText, byKey: ByKey): boolean {
  return (byKey.get(key) ?? []).some((line) => line.goals.get(text)?.key === key);
}

function bothSay({ key, otherKeys }: ScoredGoal, byKey: ByKey): OpenLine[] {
  return otherKeys
    .flatMap((other) => byKey.get(other) ?? [])
    .filter(({ goals }) =>
      [...goals.values()].some((each) => otherKeys.includes(each.key) && each.otherKeys.includes(key)),
    );
}

/** The line whose goal had this key in the text next to it goes first. The number of a place alone makes no two sentences one. */
function sameKey(goal: ScoredGoal, byKey: ByKey): OpenLine[] {
  const { key } = goal;
  const isPlace = /^goal-\d+$/.test(key);
  const lines = (byKey.get(key) ?? []).filter(({ last }) => !isPlace || saysAlike(goal, last));
  return [...lines.filter(({ last }) => last.key === key), ...lines.filter(({ last }) => last.key !== key)];
}

/** Whether two sentences share half of their words (Dice's coefficient), numbers left out: those change with every version. */
function saysAlike(one: ScoredGoal, other: ScoredGoal): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return 2 * shared >= (first.size + second.size) / 2;
}

function wordsOf({ statement }: ScoredGoal): ReadonlySet<string> {
  return new Set(
    statement
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu),
  );
}

function oneSays({ key, otherKeys }: ScoredGoal, byKey: ByKey): OpenLine[] {
  const named = otherKeys.flatMap((other) => byKey.get(other) ?? []);
  const naming = [...byKey.values()]
    .flat()
    .filter(({ goals }) => [...goals.values()].some((each) => each.otherKeys.includes(key)));
  return [...named, ...naming];
}
