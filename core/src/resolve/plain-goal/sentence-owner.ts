import type { Party } from '../handbook.ts';

/**
 * The parties that a plain sentence begins with, by id: “Marketing sends …”, “Marketing and Sales close …”.
 * undefined where it begins with no party's name: then anybody may be meant.
 */
export function leadingParties(sentence: string, parties: readonly Party[]): readonly string[] | undefined {
  const found: string[] = [];
  let rest = sentence.trim().toLowerCase();
  for (;;) {
    rest = rest.replace(/^(?:,|and|or|both|the|&)\s+/, '').replace(/^(?:the|both)\s+/, '');
    const party = parties.find((each) => !found.includes(each.id) && startsWith(rest, each));
    if (party === undefined) break;
    found.push(party.id);
    rest = rest.slice(party.name.length).trimStart();
  }
  return found.length === 0 ? undefined : found;
}

/** A name that only begins a longer word, or stands in another's (“Sales' leads”), does not act. */
function startsWith(rest: string, { name }: Party): boolean {
  return name !== '' && rest.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}'’-]/u.test(rest.slice(name.length));
}
