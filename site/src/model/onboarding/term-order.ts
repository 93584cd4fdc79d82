/** Things that are learnt in an order. */
export interface Learning<Thing> {
  /** The things to learn, those that matter most first. */
  readonly wanted: readonly Thing[];
  /** What has to be known before a thing. */
  readonly before: (thing: Thing) => readonly Thing[];
}

/**
 * The order in which things are learnt: each after those that it needs, and otherwise what matters most first. Where
 * things need each other in a circle, the one that needs least of it begins. Each comes once.
 * @param most how many things at most. A thing comes in with those that it needs, or not at all.
 */
export function learningOrder<Thing>({ wanted, before }: Learning<Thing>, most: number): Thing[] {
  const chosen = choose({ wanted, before }, most);
  const needs = new Map([...chosen].map((thing) => [thing, before(thing).filter((each) => chosen.has(each))]));
  const rank = new Map([...wanted, ...chosen].toReversed().map((thing, at) => [thing, -at]));
  const open = [...chosen].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const order: Thing[] = [];
  // What a circle made come too late follows as soon as it can.
  const late: Thing[] = [];
  while (open.length > 0) {
    const goal = late.find((thing) => needs.has(thing)) ?? (open[0] as Thing);
    const next = firstStep(goal, needs);
    late.push(...(needs.get(next) ?? []));
    order.push(next);
    open.splice(open.indexOf(next), 1);
    needs.delete(next);
  }
  return order;
}

/** What matters most, each with what it needs; where there is room left, what that needs in turn. */
function choose<Thing>({ wanted, before }: Learning<Thing>, most: number): Set<Thing> {
  const chosen = new Set<Thing>();
  for (const thing of wanted) {
    const lacking = new Set([thing, ...before(thing)].filter((each) => !chosen.has(each)));
    const fits = chosen.size + lacking.size <= most;
    // What needs more than there is room for at all is learnt without.
    if (lacking.size > most && chosen.size < most) chosen.add(thing);
    else if (fits) for (const each of lacking) chosen.add(each);
    if (chosen.size >= most) return chosen;
  }
  // The set grows while it is gone through.
  for (const thing of chosen) {
    for (const each of before(thing)) if (chosen.size < most) chosen.add(each);
  }
  return chosen;
}

/**
 * What is learnt first on the way to a thing. Whatever can be reached from the thing that reaches fewest others can reach it back:
 * so it needs nothing, or stands in a circle that needs nothing else.
 */
function firstStep<Thing>(goal: Thing, needs: ReadonlyMap<Thing, readonly Thing[]>): Thing {
  let best = { thing: goal, reached: Number.POSITIVE_INFINITY, lacking: Number.POSITIVE_INFINITY };
  for (const thing of reachedFrom(goal, needs)) {
    const reached = reachedFrom(thing, needs).size;
    const lacking = (needs.get(thing) ?? []).filter((each) => needs.has(each)).length;
    if (reached < best.reached || (reached === best.reached && lacking < best.lacking)) {
      best = { thing, reached, lacking };
    }
  }
  return best.thing;
}

function reachedFrom<Thing>(from: Thing, needs: ReadonlyMap<Thing, readonly Thing[]>): Set<Thing> {
  const reached = new Set([from]);
  // The set grows while it is gone through.
  for (const thing of reached) {
    for (const each of needs.get(thing) ?? []) if (needs.has(each)) reached.add(each);
  }
  return reached;
}
