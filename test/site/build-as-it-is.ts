/**
 * Builds the site of a handbook in a process of its own, without the checks that the command runs first: so that a
 * test sees what the site makes of what the checks would refuse. Called as `node build-as-it-is.ts FOLDER OUT`.
 */
import { buildSite } from '@living-sla/site';

const [folder = '', out = ''] = process.argv.slice(2);
await buildSite({ folder, out, today: '2026-11-21' });
