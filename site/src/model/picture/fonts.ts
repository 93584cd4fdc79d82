import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** The fonts that hold the letters of a text. What no font holds is drawn as an empty box. */
export function fontsFor(text: string): Promise<Font[]> {
  const scripts = ['latin', ...others.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)];
  const key = scripts.join(' ');
  const known = kept.get(key) ?? Promise.all(scripts.flatMap(fontsOf)).then((fonts) => fonts.flat());
  kept.set(key, known);
  return known;
}

/** The drawing library reads a font once for each list of fonts that it is handed, so lists are kept. */
const kept = new Map<string, Promise<Font[]>>();

const others: readonly (readonly [string, RegExp])[] = [
  ['latin-ext', /[\u0100-\u024f\u1e00-\u1eff\u20a0-\u20c0]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
];

/** A font with those of its kind that hold further letters. */
export function family(name: string): string {
  return [name, ...others.map(([script]) => `${name} ${script}`)].join(', ');
}

const resolve = createRequire(import.meta.url).resolve;

function fontsOf(script: string): Promise<Font>[] {
  return [load('Inter', 'inter', script, 500), load('Source Serif 4', 'source-serif-4', script, 600)];
}

async function load(name: string, file: string, script: string, weight: 500 | 600): Promise<Font> {
  const data = await readFile(resolve(`@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff`));
  // Of two fonts of one name the library takes one only, and looks into those of other names where a letter is missing.
  return { name: script === 'latin' ? name : `${name} ${script}`, data, weight, style: 'normal' };
}
