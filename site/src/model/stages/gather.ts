import { type Agreement, remembered, type Term } from '@living-sla/core';
import { addresses, addressPart, plainPart } from '../addresses.ts';
import { type Subject, subjectOf } from '../agreement/page-parts.ts';
import { makeClaims } from '../anchors.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import type { PartyName } from '../names.ts';

/** A stage of the lead: those of several agreements that mean the same term are one. */
export interface WayStage {
  /** What its address is made of: the id of its term; without one, its agreement and its own id. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly term: Term | undefined;
  /** Everybody who looks after it in one agreement or another, each once. */
  readonly owners: readonly PartyName[];
  /** Where it stands, in the order of agreements. */
  readonly places: readonly StagePlace[];
}

/** A stage in one agreement. */
export interface StagePlace {
  readonly subject: Subject;
  /** Its id there. */
  readonly id: string;
  /** Its place in the list of stages; undefined where only a handoff speaks of it. */
  readonly at: number | undefined;
  readonly name: string;
}

/** All stages of a handbook. */
export interface Stages {
  readonly all: readonly WayStage[];
  /** The stage that an agreement calls so; undefined where it says nothing of it. */
  readonly find: (agreement: string, stage: string | undefined) => WayStage | undefined;
}

/** Gathers the stages of all agreements, in the order in which they are written. */
export const stagesOf: (context: Context) => Stages = remembered((context) => {
  const groups = new Map<string, { term: Term | undefined; places: StagePlace[] }>();
  const keys = new Map<string, string>();
  for (const agreement of context.handbook.agreements) {
    for (const { place, term } of placesIn(agreement, context)) {
      const own = `${agreement.id}\n${place.id}`;
      const key = term === undefined ? own : `\n${term.id}`;
      keys.set(own, key);
      const group = groups.get(key) ?? { term, places: [] };
      group.places.push(place);
      groups.set(key, group);
    }
  }
  const claim = makeClaims();
  const made = new Map([...groups].map(([key, { term, places }]) => [key, stageOf(term, places, claim)]));
  return { all: [...made.values()], find: (agreement, stage) => made.get(keys.get(`${agreement}\n${stage}`) ?? '') };
});

/** The stages that an agreement lists, then those that only its handoffs speak of. */
function placesIn(agreement: Agreement, context: Context): { place: StagePlace; term: Term | undefined }[] {
  const subject = subjectOf(agreement, context);
  if (subject === undefined) return [];
  const found = new Map<string, { place: StagePlace; term: Term | undefined }>();
  for (const [at, stage] of subject.read().each('stages').entries()) {
    const id = stage.text('id') ?? stage.text('name') ?? stage.text('term');
    if (id === undefined || found.has(id)) continue;
    const term = stage.text('term');
    const place = { subject, id, at, name: stage.text('name') ?? term ?? id };
    found.set(id, { place, term: term === undefined ? undefined : context.lookUp(term, agreement.id) });
  }
  for (const id of agreement.handoffs.flatMap(({ from, to, returnTo }) => [from, to, returnTo])) {
    if (id === undefined || found.has(id)) continue;
    found.set(id, { place: { subject, id, at: undefined, name: id }, term: undefined });
  }
  return [...found.values()];
}

function stageOf(term: Term | undefined, places: readonly StagePlace[], claim: (wanted: string) => string): WayStage {
  const first = places[0] as StagePlace;
  const own = `${addressPart(first.subject.agreement.id)}/${plainPart(first.id)}`;
  const id = claim(term === undefined ? own : addressPart(term.id));
  const owners = new Map(places.flatMap(ownersIn).map((owner) => [owner.id, owner]));
  return { id, address: addresses.stage(id), name: first.name, term, owners: [...owners.values()], places };
}

/** Who looks after a stage in one agreement. */
export function ownersIn(place: StagePlace): PartyName[] {
  return (fieldsOf(place)?.texts('owner') ?? []).map(place.subject.party);
}

/** What is written about a stage in one agreement; undefined where only a handoff speaks of it. */
export function fieldsOf({ subject, at }: StagePlace): Fields | undefined {
  return at === undefined ? undefined : subject.read().each('stages')[at];
}
