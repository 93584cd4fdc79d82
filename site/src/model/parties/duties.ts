import type { Subject } from '../agreement/page-parts.ts';
import { triggerInWords } from '../agreement/remedies.ts';
import { stageNames } from '../agreement/stages.ts';
import { words } from '../elements.ts';
import type { Fields } from '../fields.ts';
import { type Html, html, noHtml, plainHtml } from '../html.ts';
import { listed, withinTime } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import { isOver, partiesNamed } from './gather.ts';

/** Something that some parties owe others; goals apart, which have their targets. */
export interface Duty {
  /** What kind of promise it is. */
  readonly kind: 'Commitment' | 'Need' | 'Handoff' | 'Remedy';
  /** Ids of those who owe it, and of those who are owed it. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly statement: Html;
  readonly due: string | undefined;
  readonly badge: Badge | undefined;
  /** The part of the agreement that says it. */
  readonly part: string;
}

/** Who owes what to whom in one agreement. Who is not named is everybody, or everybody else. */
export function dutiesIn(subject: Subject): Duty[] {
  return [...commitments(subject), ...needs(subject), ...handoffs(subject), ...remedies(subject)].filter(
    ({ by }) => by.length > 0,
  );
}

function commitments(subject: Subject): Duty[] {
  return inForce(subject.read().each('commitments')).map((item) => {
    const by = partiesNamed(item.texts('by'), subject);
    const owing = item.texts('by').length === 0 ? everybody(subject) : by;
    const to = partiesNamed(item.texts('to'), subject);
    return dutyOf('Commitment', 'commitments', item, owing, to.length === 0 ? others(owing, subject) : to);
  });
}

/** What one side needs, the other one owes. */
function needs(subject: Subject): Duty[] {
  return inForce(subject.read().each('needs')).flatMap((item) => {
    const to = partiesNamed(item.texts('party'), subject);
    const from = partiesNamed(item.texts('from'), subject);
    // Without a word of who needs it, nobody can be said to owe it.
    if (to.length === 0) return [];
    return [dutyOf('Need', 'commitments', item, from.length === 0 ? others(to, subject) : from, to)];
  });
}

function dutyOf(kind: Duty['kind'], part: string, item: Fields, by: string[], to: string[]): Duty {
  const every = item.reading('every');
  const within = item.reading('within');
  return {
    kind,
    by,
    to,
    statement: item.sentence ?? item.prose('statement') ?? noHtml,
    due: within === undefined ? (item.reading('by-when') ?? every) : withinTime(within),
    badge: badgeOf(item.text('status')),
    part,
  };
}

/** At a handoff, those before owe what comes along, and those behind owe an answer. */
function handoffs(subject: Subject): Duty[] {
  const names = stageNames(subject);
  const owners = ownersOfStages(subject);
  return inForce(subject.read().each('handoffs')).flatMap((handoff) => {
    const [from, to] = [handoff.text('from') ?? '', handoff.text('to') ?? ''];
    const before = owners.get(from) ?? [];
    const behind = owners.get(to) ?? [];
    const accept = handoff.fields('accept');
    const back = handoff.fields('return');
    const named = partiesNamed(accept?.texts('by') ?? [], subject);
    const answering = named.length === 0 ? behind : named;
    const waiting = before.filter((id) => !answering.includes(id));
    const told = partiesNamed(back?.texts('tell') ?? [], subject);
    const way = `${names.get(from) ?? from} to ${names.get(to) ?? to}`;
    const requires = handoff.texts('requires');
    const badge = badgeOf(handoff.text('status'));
    const asked = waiting.length > 0 ? waiting : others(answering, subject);
    const lines: (readonly [by: string[], to: string[], words: string, within: string | undefined] | undefined)[] = [
      requires.length === 0 || behind.every((id) => before.includes(id))
        ? undefined
        : [before, behind, `From ${way}: hand over ${listed(requires)}.`, undefined],
      accept && [answering, asked, `From ${way}: accept or return it.`, accept.reading('within')],
      back && [answering, told.length > 0 ? told : asked, returnWords(way, back), back.reading('within')],
    ];
    return lines.flatMap((line): Duty[] => {
      if (line === undefined) return [];
      const [by, whom, said, within] = line;
      const due = within === undefined ? undefined : withinTime(within);
      return [{ kind: 'Handoff', by, to: whom, statement: plainHtml(said), due, badge, part: 'stages' }];
    });
  });
}

function returnWords(way: string, back: Fields): string {
  const reason = back.texts('reasons').length > 0 ? ', with a reason that counts' : '';
  return `From ${way}: return what is not accepted${reason}.`;
}

function ownersOfStages(subject: Subject): ReadonlyMap<string, string[]> {
  const stages = subject.read().each('stages');
  return new Map(stages.map((stage) => [stage.text('id') ?? '', partiesNamed(stage.texts('owner'), subject)]));
}

function remedies(subject: Subject): Duty[] {
  return inForce(subject.read().each('remedies')).map((remedy) => {
    const by = partiesNamed(remedy.texts('by'), subject);
    const owing = remedy.texts('by').length === 0 ? everybody(subject) : by;
    const when = triggerInWords(remedy, subject);
    const then = remedy.prose('then') ?? noHtml;
    const within = remedy.reading('within');
    return {
      kind: 'Remedy',
      by: owing,
      to: others(owing, subject),
      statement: when === undefined ? then : (`${when}${html([words(' → ')])}${then}` as Html),
      due: within === undefined ? undefined : withinTime(within),
      badge: badgeOf(remedy.text('status')),
      part: 'off-plan',
    };
  });
}

function inForce(list: readonly Fields[]): Fields[] {
  return list.filter((item) => !isOver(item.text('status')));
}

function everybody({ agreement }: Subject): string[] {
  return agreement.parties.map(({ id }) => id);
}

function others(ids: readonly string[], subject: Subject): string[] {
  return everybody(subject).filter((id) => !ids.includes(id));
}
