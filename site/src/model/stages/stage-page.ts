import type { Goal } from '@living-sla/core';
import type { TableBlock } from '../agreement/block.ts';
import { followUpBlock } from '../agreement/follow-up.ts';
import { type HandoffCard, handoffsBlock } from '../agreement/handoffs.ts';
import { ageingBlock } from '../agreement/nurture.ts';
import type { Subject } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { Html } from '../html.ts';
import type { PartyName } from '../names.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { firstSentence, listed } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { fieldsOf, ownersIn, type StagePlace, stagesOf, type WayStage } from './gather.ts';
import { type Way, waysOf } from './ways.ts';

/** The page of one stage of the lead. */
export interface StagePage extends PageTop {
  readonly headings: readonly PageHeading[];
  /** What it means: the first sentence of its term. */
  readonly term: { readonly name: string; readonly address: string; readonly means: string } | undefined;
  readonly places: readonly StageHere[];
  /** Further agreements with this stage, for which the page has no room, and how many are not even named. */
  readonly others: readonly { readonly title: string; readonly address: string }[];
  readonly left: number;
}

/** How many agreements a page tells of at length, and how many more it names. */
const mostPlaces = 6;
const mostOthers = 100;

/** What one agreement says of a stage. */
export interface StageHere {
  readonly anchor: string;
  readonly agreement: { readonly title: string; readonly address: string; readonly badge: Badge | undefined };
  /** What it is called here, where that is another name than that of the page. */
  readonly name: string | undefined;
  readonly owners: readonly PartyName[];
  readonly enter: readonly Html[];
  readonly note: Html | undefined;
  /** Stages that lead here or that follow, without a handoff that would say more. */
  readonly before: readonly StageLink[];
  readonly after: readonly StageLink[];
  readonly comesIn: readonly HandoffCard[];
  readonly goesOut: readonly HandoffCard[];
  /** The goals whose clock is started or stopped by what this stage's term names. */
  readonly clocks: readonly ClockLine[];
  readonly ageing: TableBlock | undefined;
  /** What else the agreement has for those on whom nobody acts: named, with how it is in short. */
  readonly otherwise: readonly { readonly title: string; readonly words: string; readonly address: string }[];
}

/** A way to another stage. */
export interface StageLink {
  readonly name: string;
  readonly address: string;
  readonly words: string;
}

/** A response time. */
export interface ClockLine {
  readonly statement: string;
  readonly address: string;
  readonly within: string | undefined;
  readonly limit: string | undefined;
  readonly badge: Badge | undefined;
}

/** The ids of all stages that have a page. */
export function stageIds(context: Context): string[] {
  return stagesOf(context).all.map(({ id }) => id);
}

/** Makes the page of the stage that an address speaks of. */
export function stagePageOfId(id: string, context: Context): StagePage {
  const stage = stagesOf(context).all.find((each) => each.id === id);
  if (stage === undefined) throw new Error(`There is no stage “${id}”.`);
  return stagePage(stage, context);
}

/** Makes the page of a stage. */
export function stagePage(stage: WayStage, context: Context): StagePage {
  const places = stage.places.slice(0, mostPlaces).map((place, at) => hereOf(stage, place, at, context));
  const others = stage.places.slice(mostPlaces).map(({ subject: { agreement } }) => {
    return { title: agreement.title, address: context.places.agreement(agreement.id) };
  });
  const owners = stage.owners.map(({ name }) => name).join(', ');
  const { term } = stage;
  return {
    title: stage.name,
    kicker: 'Stage of the lead',
    description: `${stage.name}${owners === '' ? '' : `, looked after by ${owners}`}: how a lead comes in, what has to happen, and where it goes.`,
    headings: places.map(({ anchor, agreement }) => ({ depth: 2, slug: anchor, text: agreement.title })),
    term: term && {
      name: term.name.value,
      address: context.places.term(term.id),
      means: term.means === undefined ? '' : firstSentence(term.means.value),
    },
    places,
    others: others.slice(0, mostOthers),
    left: Math.max(0, others.length - mostOthers),
  };
}

function hereOf(stage: WayStage, place: StagePlace, at: number, context: Context): StageHere {
  const { subject } = place;
  const { agreement } = subject;
  const fields = fieldsOf(place);
  const ways = waysOf([subject], context).filter(({ kind }) => kind !== 'handoff');
  return {
    anchor: `in-${at + 1}`,
    agreement: {
      title: agreement.title,
      address: context.places.agreement(agreement.id),
      badge: statusBadge(agreement.status),
    },
    name: place.name === stage.name ? undefined : place.name,
    owners: ownersIn(place),
    enter: fields?.proses('enter') ?? [],
    note: fields?.prose('note'),
    before: ways.filter(({ to }) => to === stage).map((way) => linkOf(way.from, way)),
    after: ways.flatMap((way) =>
      way.from === stage && way.to !== undefined && way.kind === 'next' ? [linkOf(way.to, way)] : [],
    ),
    comesIn: handoffsWith('to', place),
    goesOut: handoffsWith('from', place),
    clocks: clocksOf(stage, place, context),
    ageing: ageingOf(place),
    otherwise: otherwiseIn(subject),
  };
}

function linkOf({ name, address }: WayStage, { kind, words }: Way): StageLink {
  return { name, address, words: kind === 'next' ? '' : words };
}

function handoffsWith(end: 'from' | 'to', { subject, id }: StagePlace): HandoffCard[] {
  const written = subject.read().each('handoffs');
  return (handoffsBlock(subject)?.handoffs ?? []).filter((_, at) => written[at]?.text(end) === id);
}

function ageingOf({ subject, id }: StagePlace): TableBlock | undefined {
  const block = ageingBlock(subject);
  const written = subject.read().each('ageing');
  const rows = block?.table.rows.filter((_, at) => written[at]?.text('stage') === id) ?? [];
  return block === undefined || rows.length === 0 ? undefined : { ...block, table: { ...block.table, rows } };
}

/** The uses of terms that core found tell which clocks speak of a stage. Nothing is read out of the words here. */
function clocksOf(stage: WayStage, { subject: { agreement } }: StagePlace, context: Context): ClockLine[] {
  const { term } = stage;
  if (term === undefined) return [];
  const keys = new Set(
    context
      .usesIn(agreement.file.path)
      .filter((use) => use.term === term && use.path?.includes('clock') && isEdge(use.path))
      .map(({ goal }) => goal),
  );
  return agreement.goals.filter(({ key }) => keys.has(key)).map((goal) => clockLine(goal, context));
}

function isEdge(path: readonly (string | number)[]): boolean {
  return path.includes('starts') || path.includes('stops');
}

function clockLine(goal: Goal, context: Context): ClockLine {
  return {
    statement: goal.statement.value,
    address: context.goalAddress(goal),
    within: goal.field('clock', 'within')?.text,
    limit: goal.field('clock', 'limit')?.text,
    badge: statusBadge(goal.status),
  };
}

function otherwiseIn(subject: Subject): StageHere['otherwise'] {
  const { agreement, context } = subject;
  const part = (name: string) => context.places.part(agreement.id, name);
  const fields = subject.read();
  const followUp = followUpBlock(subject);
  const nurture = fields.each('nurture').length;
  const escalation = fields.each('escalation').length;
  return [
    followUp && {
      title: 'How often we try',
      address: part('follow-up'),
      words: [listed(followUp.attempts), followUp.over && `over ${followUp.over}`].filter(Boolean).join(' '),
    },
    nurture > 0 && {
      title: 'When somebody is not ready',
      address: part('follow-up'),
      words: nurture === 1 ? 'one rule' : `${nurture} rules`,
    },
    escalation > 0 && {
      title: 'When we do not agree',
      address: part('off-plan'),
      words: escalation === 1 ? 'one step' : `${escalation} steps`,
    },
  ].filter((one) => one !== undefined && one !== false);
}
