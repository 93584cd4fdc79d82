import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** What the site holds, for language models. */
export const GET: APIRoute = () =>
  new Response(site().data.overview(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
