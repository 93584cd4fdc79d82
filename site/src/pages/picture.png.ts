import { site } from 'virtual:living-sla';
import type { APIRoute } from 'astro';

/** The picture that a shared link to the handbook shows. */
export const GET: APIRoute = async () => new Response(await site().outside.handbookPicture());
