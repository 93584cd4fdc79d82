import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** Every term with its meaning, as comma-separated values. */
export const GET: APIRoute = () =>
  new Response(site().data.glossary.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
