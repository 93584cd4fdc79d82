import { isEmailAddress } from './email.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A link that is safe to show: its scheme, and the whole address with the scheme in lower case. */
export type SafeUrl = { scheme: 'https' | 'http' | 'mailto'; address: string };

/**
 * Reads a link: http, https or mailto. Every other scheme is refused as unsafe, and so is an address with a user name
 * ("https://bank.example@other.example"), with white space, quotation marks, angle brackets or a backslash.
 */
export function parseUrl(text: string): ValueResult<SafeUrl> {
  return readText(text, forms, (tidy) => {
    const match = /^([a-z][a-z\d+.-]*):(.*)$/iu.exec(tidy);
    const scheme = match?.[1]?.toLowerCase();
    const rest = match?.[2] ?? '';
    if (scheme === undefined) return refuse(`${quoted(tidy)} is not a full link: begin it with https://.`, forms);
    if (scheme !== 'https' && scheme !== 'http' && scheme !== 'mailto') {
      return refuse(`${quoted(tidy)} is not safe: a link begins with https://, http:// or mailto:.`, forms);
    }
    const isWhole = scheme === 'mailto' ? isMailTarget(rest) : webPattern.test(rest);
    if (isWhole && !unsafeCharacter.test(rest)) return accept({ scheme, address: `${scheme}:${rest}` });
    return refuse(`${quoted(tidy)} is not a link that can be shown safely: write the plain address.`, forms);
  });
}

/** The plain reading of a link: its address. Parses to the same link. */
export function describeUrl({ address }: SafeUrl): string {
  return address;
}

const forms = ['https://acme.example/reports', 'http://crm.acme.example', 'mailto:sales@acme.example'];
const webPattern = /^\/\/[\p{L}\d][\p{L}\d.-]*(?::\d{1,5})?(?:[/?#].*)?$/u;
const unsafeCharacter = /[\s\p{Cc}\p{Cf}<>"`\\]/u;

function isMailTarget(text: string): boolean {
  return isEmailAddress(text.split('?')[0] ?? '');
}
