import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** Every term with its meaning, as data. */
export const GET: APIRoute = () =>
  new Response(site().data.glossary.json(), { headers: { 'Content-Type': 'application/json' } });
