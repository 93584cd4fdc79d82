import { type Agreement, counted } from '@living-sla/core';
import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import { capital } from '../sentences.ts';
import { boxText } from './box.ts';
import { columnDrawing } from './column-drawing.ts';
import { arrowsOf, type Drawing } from './drawing.ts';
import { stagesOf, type WayStage } from './gather.ts';
import { layOut } from './order.ts';
import { type Way, waysOf } from './ways.ts';
import { wideDrawing } from './wide-drawing.ts';

/** The way of a lead through stages and handoffs, drawn and in words. */
export interface LeadsWay {
  /** What is drawn, in a sentence. */
  readonly caption: string;
  /** The drawings for a narrow and a wide page; undefined where it would be too large to be read. */
  readonly narrow: Drawing | undefined;
  readonly wide: Drawing | undefined;
  readonly owners: readonly PartyName[];
  /** The same in words, stage by stage along the way. */
  readonly steps: readonly WayStep[];
  /** Stages to which nothing leads and from which nothing goes on. */
  readonly alone: readonly WayStage[];
}

/** Ways of which the same is to be said, in words. */
export interface WayStep {
  readonly from: WayStage;
  /** None for what happens to those who stay. */
  readonly to: readonly WayStage[];
  readonly words: string;
}

/** More stages than this are not drawn, and with more than the second number the page would weigh too much twice. */
const mostDrawn = 40;
const mostWide = 22;

/** A wider drawing would have to be made so small that nobody can read it. */
const widest = 900;
const boxWidth = 132;

/** The way through the stages of some agreements; undefined where they state no stage. */
export function leadsWay(agreements: readonly Agreement[], context: Context): LeadsWay | undefined {
  const known = new Set(agreements);
  const written = stagesOf(context).all.filter(({ places }) =>
    places.some(({ subject }) => known.has(subject.agreement)),
  );
  if (written.length === 0) return undefined;
  const subjects = agreements.flatMap((agreement) => subjectOf(agreement, context) ?? []);
  const ways = waysOf(subjects, context);
  const tooMany = written.length > mostDrawn;
  const stages = tooMany ? written : alongTheWay(written, ways);
  const owners = new Map(stages.flatMap((stage) => stage.owners).map((owner) => [owner.id, owner]));
  const used = new Set(ways.flatMap(({ from, to }) => [from, to]));
  return {
    caption: `${counted(stages.length, 'stage')}. A box is a stage, with who looks after it, and leads to its page.`,
    narrow: tooMany ? undefined : columnDrawing(stages, arrowsOf(stages, ways)),
    wide: stages.length > mostWide ? undefined : wideOf(stages, ways),
    owners: [...owners.values()],
    steps: stages.flatMap((stage) => stepsFrom(stage, stages.length > mostWide ? ways.map(inShort) : ways)),
    alone: stages.filter((stage) => !used.has(stage)),
  };
}

/** The pages of the stages say all of it; where there are many, this page says the kind of way and the time. */
function inShort(way: Way): Way {
  return way.to === undefined || way.label === '' ? way : { ...way, words: `${capital(way.label)}.` };
}

function stepsFrom(stage: WayStage, ways: readonly Way[]): WayStep[] {
  const steps = new Map<string, { from: WayStage; to: WayStage[]; words: string }>();
  for (const { from, to, kind, words } of ways) {
    if (from !== stage) continue;
    const key = to === undefined || kind !== 'next' ? `${steps.size}` : kind;
    const step = steps.get(key) ?? { from, to: [], words };
    if (to !== undefined && !step.to.includes(to)) step.to.push(to);
    steps.set(key, step);
  }
  return [...steps.values()];
}

/** Stages in the order in which a lead comes to them: what goes on says it, and circles are cut where they close. */
function alongTheWay(written: readonly WayStage[], ways: readonly Way[]): WayStage[] {
  const onward = arrowsOf(written, ways.filter(leadsOn));
  const reached = new Set(onward.map(({ to }) => to));
  // Only to a stage that nothing leads on to, what is set aside says that it comes later.
  const aside = arrowsOf(
    written,
    ways.filter((way) => !leadsOn(way)),
  ).filter(({ from, to }) => from < to && !reached.has(to));
  const arrows = [...onward, ...aside].map((arrow) => ({ ...arrow, label: '' }));
  const { boxes } = layOut(
    written.map((stage) => boxText(stage, boxWidth)),
    arrows,
    boxWidth,
  );
  const places = new Map(written.map((stage, at) => [stage, boxes[at] ?? { x: 0, y: 0 }]));
  const place = (stage: WayStage) => places.get(stage) ?? { x: 0, y: 0 };
  return [...written].sort((a, b) => place(a).y - place(b).y || place(a).x - place(b).x);
}

function leadsOn({ kind }: Way): boolean {
  return kind === 'next' || kind === 'handoff';
}

function wideOf(stages: readonly WayStage[], ways: readonly Way[]): Drawing | undefined {
  const texts = stages.map((stage) => boxText(stage, boxWidth));
  const laid = layOut(texts, arrowsOf(stages, ways), boxWidth);
  return laid.width > widest ? undefined : wideDrawing(texts, laid, boxWidth);
}
