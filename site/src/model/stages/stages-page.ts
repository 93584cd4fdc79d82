import type { Agreement } from '@living-sla/core';
import { addresses, addressPart } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { stagesOf, type WayStage } from './gather.ts';
import { type LeadsWay, leadsWay } from './leads-way.ts';

/** The way of a lead through all agreements, or the list of ways where all together would be too much for one page. */
export interface StagesPage extends PageTop {
  /** undefined where no agreement states a stage, and where each agreement's way has a page of its own. */
  readonly way: LeadsWay | undefined;
  readonly agreements: readonly { readonly title: string; readonly address: string; readonly stages: number }[];
  /** How many agreements the list leaves out. */
  readonly more: number;
}

/** The way through one agreement, where it has a page of its own. */
export interface OwnWayPage extends PageTop {
  readonly way: LeadsWay | undefined;
}

/** Together, agreements with more stages than this get a page each. */
const mostTogether = 40;
const mostListed = 100;

/** Makes the page of all stages. */
export function stagesPage(context: Context): StagesPage {
  const agreements = agreementsOfWay(context);
  const together = isTogether(agreements, context);
  const listed = together ? [] : agreements.slice(0, mostListed);
  return {
    title: 'The way of a lead',
    kicker: 'Stages and handoffs',
    description: 'Every stage of a lead, who looks after it, and how it goes from one to the next.',
    way: together ? leadsWay(agreements, context) : undefined,
    agreements: listed.map((agreement) => ({
      title: agreement.title,
      address: wayAddress(agreement.id),
      stages: stagesIn(agreement, context).length,
    })),
    more: together ? 0 : agreements.length - listed.length,
  };
}

/** The ids of the agreements whose way has a page of its own. */
export function ownWays(context: Context): string[] {
  const agreements = agreementsOfWay(context);
  return isTogether(agreements, context) ? [] : agreements.map(({ id }) => id);
}

/** Makes the page of the way through one agreement. */
export function ownWayPage(id: string, context: Context): OwnWayPage {
  const agreement = context.agreement(id);
  return {
    title: agreement?.title ?? id,
    kicker: 'The way of a lead',
    description: `Every stage of a lead in “${agreement?.title ?? id}”, and how it goes from one to the next.`,
    way: agreement && leadsWay([agreement], context),
  };
}

/** Where the way through one agreement is drawn, where it has a page of its own. */
function wayAddress(id: string): string {
  return `${addresses.stages}of/${encodeURI(addressPart(id))}/`;
}

/** Those in force; where none of them states a stage, all that do. */
function agreementsOfWay(context: Context): Agreement[] {
  const stating = context.handbook.agreements.filter((agreement) => stagesIn(agreement, context).length > 0);
  const binding = stating.filter(({ status }) => status === 'active');
  return binding.length === 0 ? stating : binding;
}

function isTogether(agreements: readonly Agreement[], context: Context): boolean {
  if (agreements.length < 2) return true;
  return new Set(agreements.flatMap((agreement) => stagesIn(agreement, context))).size <= mostTogether;
}

function stagesIn(agreement: Agreement, context: Context): WayStage[] {
  return stagesOf(context).all.filter(({ places }) => places.some(({ subject }) => subject.agreement === agreement));
}
