import { describeQuantity, parseTarget, type Target } from '../../../parse/index.ts';
import { textAt } from '../books/plain.ts';
import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { partyNames, whose } from '../say/parties.ts';
import { plainSentence, sameSentence } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { compareTargets, type TargetChange } from '../values/compare-targets.ts';
import { shareOf } from '../values/share.ts';
import { clarifying, editorial, material } from '../verdicts.ts';

/** A threshold: harder to meet is stricter, whether it is a floor that rises or a ceiling that falls. */
export function judgeTarget(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  const [then, now] = [targetOf(before), targetOf(after)];
  if (before === undefined || after === undefined) {
    return material('how-much', before === undefined ? 'stricter' : 'weaker', plainSentence(matter));
  }
  if (then === undefined || now === undefined) return material('how-much', 'different', plainSentence(matter));
  const change = compareTargets(then, now, matter.here.goal?.metric);
  if (change === 'same') return editorial('same-meaning', sameSentence(matter));
  if (change === 'said') return clarifying('what-is-counted-named', plainSentence(matter));
  return material('how-much', directions[change], sayMove(matter, then, now));
}

const directions: Readonly<Record<Exclude<TargetChange, 'same' | 'said'>, Direction>> = {
  narrower: 'stricter',
  wider: 'weaker',
  other: 'different',
};

function targetOf(plain: unknown): Target | undefined {
  const parsed = typeof plain === 'string' ? parseTarget(plain) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** “Marketing's monthly MQL target rises from 500 to 560 (+12%).” */
function sayMove(matter: Matter, before: Target, after: Target): string {
  if (before.comparator === 'between' || after.comparator === 'between') return plainSentence(matter);
  if (before.comparator !== after.comparator || before.quantity.kind !== after.quantity.kind)
    return plainSentence(matter);
  const [then, now] = [before.quantity, after.quantity].map(describeQuantity);
  const share = shareOf(before.quantity, after.quantity);
  const verb = share.startsWith(' (+') ? 'rises' : share.startsWith(' (−') ? 'falls' : 'changes';
  return sentence(`${subject(matter, before)} ${verb} from ${then} to ${now}${share}.`);
}

function subject(matter: Matter, { comparator }: Target): string {
  const { here, owe, row } = matter;
  const noun = comparator === 'at-most' || comparator === 'less-than' ? 'ceiling' : 'target';
  const called = row.called.replace('target', noun);
  const isStep = matter.difference.field.startsWith('goals/*/steps/');
  const per = isStep ? undefined : rhythms.get(textAt(here.goal?.fields, 'per')?.toLowerCase() ?? '');
  const name = thingName(matter);
  const isLong = name.startsWith('“') || name.includes(' where ') || isStep;
  const what = isLong ? `${per ?? ''} ${called} for ${name}`.trim() : `${per ?? ''} ${name} ${called}`.trim();
  return owe.length > 1 ? `the ${what} of ${partyNames(matter, owe)}` : `${whose(matter)}${what}`;
}

const rhythms: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    day: 'daily',
    'business day': 'daily',
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    year: 'yearly',
  }),
);
