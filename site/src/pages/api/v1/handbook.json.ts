import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** Who agrees with whom on what, as data. */
export const GET: APIRoute = () =>
  new Response(site().data.handbook(), { headers: { 'Content-Type': 'application/json' } });
