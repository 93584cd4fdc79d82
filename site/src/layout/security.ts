import { createHash } from 'node:crypto';

/** Where the chosen colours are kept in a reader's browser. */
const kept = 'starlight-theme';

/**
 * Chooses light or dark before anything is painted: what the reader chose, otherwise what the machine prefers.
 * It is the only script that stands in the pages themselves; `browser/theme.ts` does the rest.
 */
export const themeScript = `{let t;try{t=localStorage.getItem("${kept}")}catch{}document.documentElement.dataset.theme=t==="light"||t==="dark"?t:matchMedia("(prefers-color-scheme:light)").matches?"light":"dark"}`;

/**
 * What a page may load and run: its own site's files, and no script that stands in the page but the one above.
 * The search runs WebAssembly. Style attributes are the measures of bars and drawings; nothing in them can run.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' '${hashOf(themeScript)}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
