import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** The badge of the whole handbook. */
export const GET: APIRoute = () => new Response(site().outside.handbookBadge());
