import { type DataNode, field, items, nodeAt } from '../../parse/index.ts';
import { type Agreement, type Goal, statusField, textField } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { type Edges, edgesOf } from '../support/written-edges.ts';

export default defineRule({
  id: 'dates-out-of-order',
  title: 'Dates come in the order in which things happen',
  category: 'coherence',
  severity: { minimal: 'warning', recommended: 'error', strict: 'error' },

  *agreement(agreement, { handbook }) {
    for (const pair of datePairs(agreement)) {
      const earlier = edgesOf(pair.earlier, agreement, handbook);
      const later = edgesOf(pair.later, agreement, handbook);
      if (earlier && later && earlier.first > later.last) yield report(agreement, pair, earlier, later);
    }
  },
});

/** Two dates of which one must not lie behind the other. */
interface DatePair {
  readonly earlier: DataNode | undefined;
  readonly later: DataNode | undefined;
  /** Which of the two is pointed at. */
  readonly at: 'earlier' | 'later';
  /** What is wrong, and why it matters. */
  readonly say: (earlier: string, later: string) => string;
  readonly goal?: Goal;
  readonly status?: ReturnType<typeof statusField>;
}

function report(agreement: Agreement, pair: DatePair, earlier: Edges, later: Edges): Report {
  const [here, there] = pair.at === 'earlier' ? [earlier, later] : [later, earlier];
  const message = `${pair.say(quote(earlier.text), quote(later.text))} Correct one of the two dates.`;
  const place = related(agreement.file, there.node.range, 'The other date.');
  return { range: here.node.range, message, related: [place], goal: pair.goal, status: pair.status };
}

function* datePairs(agreement: Agreement): Generator<DatePair> {
  const { root } = agreement;
  const from = nodeAt(root, ['effective', 'from']);
  const until = nodeAt(root, ['effective', 'until']);
  yield {
    earlier: from,
    later: until,
    at: 'later',
    say: (first, last) => `The agreement ends on ${last} but begins on ${first}, so there is no day on which it binds.`,
  };
  for (const goal of agreement.goals) yield* goalPairs(goal, from);
  for (const event of items(field(root, 'events'))) {
    yield {
      earlier: field(event, 'from'),
      later: field(event, 'until'),
      at: 'later',
      say: (first, last) => `The event ends on ${last} but begins on ${first}, so nobody can plan around it.`,
      status: statusField(event),
    };
  }
  for (const signoff of items(field(root, 'signoffs'))) {
    const version = textField(signoff, 'version')?.value;
    if (version !== undefined && version !== agreement.version) continue;
    yield {
      earlier: field(signoff, 'on'),
      later: until,
      at: 'earlier',
      say: (signed, last) =>
        `The sign-off of ${signed} comes after ${last}, the last day of the agreement, so it came too late to bind anybody.`,
    };
  }
}

function* goalPairs(goal: Goal, begins: DataNode | undefined): Generator<DatePair> {
  const by = goal.field('by');
  yield {
    earlier: goal.field('from'),
    later: by,
    at: 'later',
    say: (first, last) =>
      `The goal is due by ${last} but is counted from ${first} on, so nothing can count towards it.`,
    goal,
  };
  yield {
    earlier: begins,
    later: by,
    at: 'later',
    say: (first, last) =>
      `The goal is due by ${last}, before the agreement begins on ${first}, so it can no longer be met.`,
    goal,
  };
  for (const step of items(field(goal.node, 'steps'))) {
    yield {
      earlier: field(step, 'by'),
      later: by,
      at: 'earlier',
      say: (step, last) =>
        `This step is due by ${step}, after ${last}, the day of the whole goal, so it is no step on the way.`,
      goal,
    };
  }
}
