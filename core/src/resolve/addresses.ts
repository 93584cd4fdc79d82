import { isSpace, type Range } from '../read/index.ts';

/**
 * Whether words of a text are part of an address of the web or of mail, which names a place and uses no words.
 * A name that holds the whole address is none.
 */
export function isInAddress(text: string, { start, end }: Range): boolean {
  let [from, to] = [start, end];
  while (from > 0 && start - from < longest && !isSpace(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < longest && !isSpace(text.charCodeAt(to))) to++;
  const run = text.slice(from, to);
  // Most words have nothing but spaces around them, or the mark that ends a sentence.
  if (!mayBeAddress.test(run)) return false;
  return addressesIn(run).some((each) => {
    const address = { start: from + each.start, end: from + each.end };
    return address.start < end && start < address.end && !(start <= address.start && address.end <= end);
  });
}

/** A text of the same length in which each address is one word that means nothing. */
export function withoutAddresses(text: string): string {
  return /[/@]|www\./i.test(text) ? text.replace(address, (found) => 'q'.repeat(found.length)) : text;
}

function addressesIn(text: string): Range[] {
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Every address has one of these. */
const mayBeAddress = /[/@]|www\.|(?:mailto|tel):/i;

/** Enough for any address; a longer run is cut, so that a text without spaces takes no longer. */
const longest = 300;

/** `https://…`, `mailto:…`, `www.…`, `acme.example/…` and `name@acme.example`, without the mark that ends a sentence. */
const address =
  /(?<![\p{L}\p{N}@.-])(?:(?:[a-z][a-z\d+.-]{1,20}:\/\/|(?:mailto|tel):|www\.)[^\s<>"“”|]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,6}\.[a-z]{2,24}\/[^\s<>"“”|]*)(?<![.,;:!?)\]'’])/giu;
