import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** A status or a stage that a sentence in a rule asks for: “the status changes to Warmed”. */
export interface StatusClaim {
  readonly passage: Passage;
  readonly about: 'status' | 'stage';
  readonly name: string;
  readonly range: Range;
}

/** The status that one sentence asks for, where it stands in the keys of a rule. */
export function statusClaimsIn(passage: Passage): StatusClaim[] {
  const { path, text } = passage;
  if (path === undefined || !rules.has(String(path[0]))) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, about = '', name = ''] = match;
    const start = match.index + whole.lastIndexOf(name);
    const range = passage.placeOf({ start, end: start + name.length });
    return { passage, about: about.toLowerCase() === 'stage' ? 'stage' : 'status', name, range };
  });
}

const rules: ReadonlySet<string> = new Set(['scoring', 'routing', 'decisions', 'nurture']);

const pattern =
  /\b(status|stage) (?:is|becomes|changes to|is set to|equals|goes to) (?:the )?["“]?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)/gu;
