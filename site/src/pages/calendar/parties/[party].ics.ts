import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { plainPart } from '../../../model/addresses.ts';

/** The calendar of each party. */
export const getStaticPaths = (() =>
  site().calendar.parties.map((party) => ({
    params: { party: plainPart(party) },
    props: { party },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(site().calendar.partyFile(props.party));
