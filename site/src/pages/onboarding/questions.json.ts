import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** What cards and questions about the words of the whole handbook are made from. */
export const GET: APIRoute = () =>
  new Response(site().onboarding.data(), { headers: { 'Content-Type': 'application/json' } });
