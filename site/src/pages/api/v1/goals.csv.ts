import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** Every goal with its target, as comma-separated values. */
export const GET: APIRoute = () =>
  new Response(site().data.goals.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
