import { slug } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import { type Html, plainHtml } from '../html.ts';
import type { PartyName } from '../names.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** The stages in their order, each with who looks after it. */
export interface StagesBlock extends BlockTop {
  readonly kind: 'stages';
  readonly stages: readonly StageStep[];
}

/** One stage. */
export interface StageStep {
  readonly anchor: string;
  /** What it is called; a link where that is a term. */
  readonly name: Html;
  /** The term that says what it is, where its name does not. */
  readonly term: Html | undefined;
  readonly owners: readonly PartyName[];
  readonly enter: readonly Html[];
  /** What may follow. */
  readonly next: readonly { readonly name: string; readonly anchor: string | undefined }[];
  readonly badge: Badge | undefined;
  readonly note: Html | undefined;
}

/** The stages of an agreement; undefined where it has none. */
export function stagesBlock(subject: Subject): StagesBlock | undefined {
  const stages = subject.read().each('stages');
  if (stages.length === 0) return undefined;
  const known = stageNames(subject);
  return {
    kind: 'stages',
    anchor: 'stages',
    title: 'Stages and who looks after them',
    stages: stages.map((stage) => stepOf(stage, known, subject)),
  };
}

/** What the stages of an agreement are called, by their ids. */
export function stageNames(subject: Subject): ReadonlyMap<string, string> {
  return new Map(
    subject
      .read()
      .each('stages')
      .map((stage) => [stage.text('id') ?? '', nameOf(stage)]),
  );
}

function stepOf(stage: Fields, known: ReadonlyMap<string, string>, { party }: Subject): StageStep {
  const name = nameOf(stage);
  const next = stage.texts('next').map((id) => ({
    name: known.get(id) ?? id,
    anchor: known.has(id) ? anchorOf(id) : undefined,
  }));
  const term = stage.prose('term');
  const called = term !== undefined && stage.text('term') === name;
  return {
    anchor: anchorOf(stage.text('id') ?? name),
    name: called ? term : plainHtml(name),
    term: called ? undefined : term,
    owners: stage.texts('owner').map(party),
    enter: stage.proses('enter'),
    next,
    badge: badgeOf(stage.text('status')),
    note: stage.prose('note'),
  };
}

function nameOf(stage: Fields): string {
  return stage.text('name') ?? stage.text('term') ?? stage.text('id') ?? 'Stage';
}

function anchorOf(id: string): string {
  return `stage-${slug(id)}`;
}
