import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';
import { scoreExcel } from '../../../model/scorecard/excel.ts';

/** Every scorecard as a workbook. */
export const getStaticPaths = (() =>
  site().scorecards.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await scoreExcel(site().scorecards.sheet(props.id))));
