import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';
import { scoreCsv } from '../../../model/scorecard/csv.ts';

/** Every scorecard as comma-separated values. */
export const getStaticPaths = (() =>
  site().scorecards.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(scoreCsv(site().scorecards.sheet(props.id)));
