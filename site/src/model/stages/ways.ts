import type { Subject } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { capital, listed } from '../sentences.ts';
import { ownersIn, stagesOf, type WayStage } from './gather.ts';

/** A way from one stage to another, or what happens to those who stay. */
export interface Way {
  readonly from: WayStage;
  /** undefined where nobody moves on: what happens when nobody acts. */
  readonly to: WayStage | undefined;
  readonly kind: 'next' | 'handoff' | 'return' | 'ageing';
  /** What stands at its arrow: "by hand, answer in 2 business days". */
  readonly label: string;
  /** The same for people who read: who does it, how fast, and what happens otherwise. */
  readonly words: string;
}

/** All ways that some agreements state, in their order. What an agreement has retired is left out. */
export function waysOf(subjects: readonly Subject[], context: Context): Way[] {
  const ways = subjects.flatMap((subject) => waysIn(subject, context));
  const passed = new Set(ways.filter(({ kind }) => kind === 'handoff' || kind === 'return').map(pairOf));
  // A handoff says more than the bare word that one stage follows another. What happens when nobody acts does not: the
  // same way may be gone before.
  const telling = ways.filter((way) => way.kind !== 'next' || !passed.has(pairOf(way)));
  return [...new Map(telling.map((way) => [`${pairOf(way)}\n${way.kind}\n${way.words}`, way])).values()];
}

function pairOf({ from, to }: Way): string {
  return `${from.id}\n${to?.id}`;
}

function waysIn(subject: Subject, context: Context): Way[] {
  const { find } = stagesOf(context);
  const stage = (id: string | undefined) => find(subject.agreement.id, id);
  const fields = subject.read();
  const each = (key: string) => fields.each(key).filter((one) => !gone.has(one.text('status') ?? ''));
  const next = each('stages').flatMap((one) => {
    const from = stage(one.text('id') ?? one.text('name') ?? one.text('term'));
    return one.texts('next').flatMap((id) => wayOf(from, stage(id), { kind: 'next', label: '', words: 'May follow.' }));
  });
  return [
    ...next,
    ...each('handoffs').flatMap((handoff) => handedOver(handoff, subject, stage)),
    ...each('ageing').flatMap((rule) =>
      wayOf(stage(rule.text('stage')), stage(rule.text('to')), { kind: 'ageing', ...agedWords(rule, subject) }),
    ),
  ];
}

/** What binds nobody any more is no part of the way. */
const gone = new Set(['retired', 'legacy']);

function wayOf(
  from: WayStage | undefined,
  to: WayStage | undefined,
  told: Pick<Way, 'kind' | 'label' | 'words'>,
): Way[] {
  if (from === undefined || (to === undefined && told.kind !== 'ageing')) return [];
  return [{ from, to, ...told }];
}

type FindStage = (id: string | undefined) => WayStage | undefined;

function handedOver(handoff: Fields, subject: Subject, stage: FindStage): Way[] {
  const { people } = subject;
  const [from, to] = [stage(handoff.text('from')), stage(handoff.text('to'))];
  const accept = handoff.fields('accept');
  const back = handoff.fields('return');
  const home = stage(back?.text('to'));
  const mode = modes.get(handoff.text('mode') ?? '') ?? '';
  const answer = accept?.reading('within');
  const by = people(accept?.texts('by') ?? []) ?? listed(ownersHere(to, subject));
  const within = back?.reading('within');
  const soon = within === undefined ? '' : ` within ${within}`;
  const words = sentences([
    mode,
    handoff.text('trigger'),
    accept && `Accepted or returned${answer ? ` within ${answer}` : ''}${by === '' ? '' : ` by ${by}`}`,
    back && `If it is returned, it goes back${home === undefined ? '' : ` to ${home.name}`}${soon}`,
  ]);
  const label = [mode, answer && `answer in ${answer}`].filter(Boolean).join(', ');
  // It goes back from where it was; where that is the stage it returns to, it had arrived already.
  const returned = wayOf(home === from ? to : from, home, {
    kind: 'return',
    label: `returned${within === undefined ? '' : ` in ${within}`}`,
    words: returnedWords(back, soon, people),
  });
  return [...wayOf(from, to, { kind: 'handoff', label, words: words || 'Is handed over.' }), ...(back ? returned : [])];
}

/** Who looks after a stage in this agreement: another one may have given it to others. */
function ownersHere(stage: WayStage | undefined, { agreement }: Subject): string[] {
  const place = stage?.places.find(({ subject }) => subject.agreement === agreement);
  return place === undefined ? [] : ownersIn(place).map(({ name }) => name);
}

const modes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    automatic: 'by itself',
    manual: 'by hand',
    either: 'by itself or by hand',
  }),
);

function returnedWords(back: Fields | undefined, soon: string, people: Subject['people']): string {
  const reasons = back?.texts('reasons') ?? [];
  const told = people(back?.texts('tell') ?? []);
  return sentences([
    `Returned${soon}`,
    reasons.length > 0 ? `reasons that count: ${reasons.join(', ')}` : undefined,
    told && `who is told: ${told}`,
  ]);
}

function agedWords(rule: Fields, { people }: Subject): Pick<Way, 'label' | 'words'> {
  const [after, warn] = [rule.reading('after'), rule.reading('warn')];
  const by = people(rule.texts('by'));
  const words = sentences([
    `When nobody acts${after === undefined ? '' : ` for ${after}`}${warn === undefined ? '' : ` (a warning after ${warn})`}: ${rule.text('then') ?? 'it moves on'}`,
    by && `who acts: ${by}`,
  ]);
  return { label: after === undefined ? 'nobody acts' : `no action for ${after}`, words };
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [capital(part.trim())]))
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
