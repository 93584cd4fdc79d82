import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** What the filter of the glossary looks through. */
export const GET: APIRoute = () =>
  new Response(site().words.filter(), { headers: { 'Content-Type': 'application/json' } });
