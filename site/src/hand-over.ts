import type { Site } from './model/site.ts';

/**
 * Leaves a handbook for the pages that Vite is about to draw. The handbook is read once, in plain Node; the pages run
 * from a bundle with module instances of their own, so the two meet in a slot that both see.
 * @param key names the build or server, so that two in one process never mix.
 */
export function handOver(key: string, site: Site): void {
  slots().set(key, site);
}

/** What was left under a key. Throws where nothing was: a page cannot be drawn without a handbook. */
export function handedOver(key: string): Site {
  const site = slots().get(key);
  if (site === undefined) throw new Error('No handbook was handed to the pages.');
  return site;
}

/** Takes a handbook out of the slot once nothing draws it any more. */
export function takeBack(key: string): void {
  slots().delete(key);
}

const name = Symbol.for('living-sla.handbooks');

function slots(): Map<string, Site> {
  const place = globalThis as { [name]?: Map<string, Site> };
  place[name] ??= new Map();
  return place[name];
}
