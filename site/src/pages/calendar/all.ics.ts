import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** The calendar of everything. */
export const GET: APIRoute = () => new Response(site().calendar.file());
