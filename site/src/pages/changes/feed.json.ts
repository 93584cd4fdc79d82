import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** The news of the whole handbook. */
export const GET: APIRoute = () => new Response(site().past.news.ofHandbook.text('json'));
