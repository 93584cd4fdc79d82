/** Where a link leads, seen from the file it stands in. */
export type LinkTarget =
  | { readonly kind: 'web' | 'mail' }
  /** `path` counts from the handbook's root; `anchor` is the part behind `#`. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | undefined }
  | { readonly kind: 'unsafe'; readonly reason: UnsafeReason };

/** Why a link may not be followed. */
export type UnsafeReason = 'scheme' | 'other site' | 'hidden site' | 'outside';

/**
 * Reads the address of a link the way a browser would: it drops white space and control characters, takes a backslash for
 * a slash and `%2e` for a point (WHATWG URL Standard, sections 4.1 and 4.4), so that none of them can hide a scheme.
 * @param from the path of the file it stands in; `''` where addresses count from the handbook's root.
 */
export function linkTarget(address: string, from: string): LinkTarget {
  const plain = withoutDisguise(address);
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(plain)?.[0].toLowerCase();
  if (scheme === 'mailto:') return { kind: 'mail' };
  if (scheme === 'http:' || scheme === 'https:') return webTarget(plain);
  if (scheme !== undefined) return { kind: 'unsafe', reason: 'scheme' };
  if (/^[\\/]{2}/.test(plain)) return { kind: 'unsafe', reason: 'other site' };
  return fileTarget(plain, from);
}

/** What a browser drops or reads past: white space, control and invisible characters, and characters written as entities. */
function withoutDisguise(address: string): string {
  return address.replace(entity, decodeEntity).replace(/[\p{Cc}\p{Cf}\s]/gu, '');
}

const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(colon|tab|newline|sol|bsol));?/gi;

function decodeEntity(_: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entityNames[name.toLowerCase()] ?? '';
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const entityNames: Readonly<Record<string, string>> = { colon: ':', tab: '', newline: '', sol: '/', bsol: '\\' };

/** A name before `@` makes an address look like another site's. */
function webTarget(address: string): LinkTarget {
  const site = /^https?:\/\/([^/?#\\]+)/i.exec(address)?.[1];
  return site === undefined || site.includes('@') ? { kind: 'unsafe', reason: 'hidden site' } : { kind: 'web' };
}

function fileTarget(address: string, from: string): LinkTarget {
  const [, written = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const file = decoded(written).replaceAll('\\', '/');
  if (file === '') return { kind: 'file', path: from, anchor: anchor && decoded(anchor) };
  const folder = file.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path = resolved([...folder, ...file.split('/')]);
  return path === undefined
    ? { kind: 'unsafe', reason: 'outside' }
    : { kind: 'file', path, anchor: anchor && decoded(anchor) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes out `.` and `..`; undefined where the path climbs above the root. */
function resolved(steps: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..' && kept.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}
