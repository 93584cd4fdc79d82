import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** Every goal with its target, as data. */
export const GET: APIRoute = () =>
  new Response(site().data.goals.json(), { headers: { 'Content-Type': 'application/json' } });
