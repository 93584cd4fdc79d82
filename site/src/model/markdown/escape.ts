/** Words of a page as Markdown that says the same and marks nothing up. */
export function escapeText(words: string): string {
  const text = special.test(words) ? words.replace(specials, '\\$&') : words;
  const underscored = text.includes('_') ? text.replace(outerUnderscore, '\\_') : text;
  return underscored.includes('&') ? underscored.replace(entity, '\\&') : underscored;
}

/** A line that begins a paragraph: what would make a heading, a list or a quotation of it stays a sign. */
export function escapeStart(line: string): string {
  return beginsBlock.test(line) ? line.replace(/^(\d*)/, '$1\\') : line;
}

/** Code within a line. */
export function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return text === '' ? '' : `${fence}${room}${text}${room}${fence}`;
}

/** Code on lines of its own. */
export function codeBlock(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code.replace(/^\n|\s+$/g, '')}\n${fence}`;
}

/**
 * Where a link leads: from the root of the site, or to another one.
 * @param page the address of the page that it stands on. @returns undefined for what is no address that somebody may follow.
 */
export function linkTarget(href: string, page: string): string | undefined {
  const address = addressOf(href.trim(), page);
  return address?.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function addressOf(href: string, page: string): string | undefined {
  if (href.startsWith('/')) return href;
  if (href.startsWith('#')) return page + href;
  if (/^(?:https?|mailto|tel):/i.test(href)) return href;
  if (href === '' || /^[a-z][a-z\d+.-]*:/i.test(href) || !URL.canParse(href, `https://site${page}`)) return undefined;
  const { pathname, search, hash } = new URL(href, `https://site${page}`);
  return `${pathname}${search}${hash}`;
}

const special = /[\\`*[\]<~]/;
const specials = /[\\`*[\]<~]/g;
/** An underscore inside a word marks nothing up. */
const outerUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const entity = /&(?=#?\w+;)/g;
const beginsBlock = /^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|\d{1,9}[.)](?:\s|$)|={2,}$|-{2,}$)/;

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
