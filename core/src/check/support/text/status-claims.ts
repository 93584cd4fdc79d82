import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';
import { peopleIn } from './things.ts';

/** A status or a stage that a sentence asks for: “the status changes to Warmed”. */
export interface StatusClaim {
  readonly passage: Passage;
  readonly about: 'status' | 'stage';
  /** What has that status, as a name that can be compared; empty where the words do not say. */
  readonly of: string;
  readonly name: string;
  readonly range: Range;
}

/** The statuses that one sentence asks for: in the keys of a rule, or in a text that names one as such. */
export function statusClaimsIn(passage: Passage): StatusClaim[] {
  const { path, text, cells } = passage;
  if (!/\bstat(?:us|e)\b|\bstage\b/i.test(text)) return [];
  if (path !== undefined && rules.has(String(path[0]))) return claims(passage, [asked]);
  return cells !== undefined || notInForce.test(text.replace(purpose, '')) ? [] : claims(passage, named);
}

/** What a rule is for says nothing of whether it holds. */
const purpose = /, (?:so that|because|since|as) [^.]*/i;

const rules: ReadonlySet<string> = new Set(['scoring', 'routing', 'decisions', 'nurture']);

/** Names of the past, names that are wanted, and names that somebody made up. */
const notInForce =
  /\?|\b(?:no|not|never|former|formerly|old|new status|another|used to|no longer|until|instead of|example|e\.g|replaced|renamed|removed|called|would|could|was|were|had|report|meeting)\b/i;

function claims(passage: Passage, patterns: readonly RegExp[]): StatusClaim[] {
  const found = new Map<number, StatusClaim>();
  for (const match of patterns.flatMap((pattern) => [...passage.text.matchAll(pattern)])) {
    const { about = '', name = '' } = match.groups ?? {};
    if (peopleIn(name).length > 0 || /^(?:a|an|the|each|every|this|that|it|is|are)$/i.test(name)) continue;
    const start = match.index + match[0].lastIndexOf(name);
    const range = passage.placeOf({ start, end: start + name.length });
    const isStage = about.toLowerCase() === 'stage';
    found.set(start, { passage, about: isStage ? 'stage' : 'status', of: thingOf(passage.text), name, range });
  }
  return [...found.values()];
}

/** What a text gives a status to. */
function thingOf(text: string): string {
  return sameName(
    /\b(?:leads?|deals?|opportunit(?:y|ies)|orders?|tickets?|contacts?|accounts?|requests?|cases?|invoices?|projects?)\b/i.exec(
      text,
    )?.[0] ?? '',
  );
}

/** What the names of a list are given to, as the words before them say it: “A lead has one of these statuses: …” */
export function subjectOfList({ text, cells, isItem }: Passage): string {
  const subject =
    cells === undefined && !isItem
      ? /^(?:(?:an?|every|each|the|our) )?[\p{L}-]+ (?:has|have|can|may|goes|go|pass(?:es)?|is|are|carr(?:y|ies)|bears?|gets?|takes?|moves?|runs?|knows?) /iu.exec(
          text,
        )?.[0]
      : undefined;
  return subject === undefined ? '' : thingOf(subject);
}

const proper = '(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?)';

const asked = new RegExp(
  `\\b(?<about>status|stage) (?:is|becomes|changes to|is set to|equals|goes to) (?:the )?["“]?${proper}`,
  'gu',
);

/** In running text a name has to stand where nothing but a name can stand, or between quotation marks. */
const named: readonly RegExp[] = [
  `\\b(?:with|in|at|on|to|has|have|have got|of|from|whose|[Tt]he) (?:the |a )?(?<about>status|stage) (?:of |to )?["“]?${proper}["”]?(?=$|[.,;:]| (?:is|are|means|loses?|gets?|counts?|have|has|go|goes|stay|stays|come|comes|need|needs|wait|waits|when|once|for|after|and|or)\\b)`,
  `\\b(?:set|sets|change|changes|move|moves|put|puts) (?:the |its |their )?(?:\\p{L}+ )?(?<about>status|stage) (?:of [^.,;:]{3,30} )?to ["“]?${proper}`,
  `\\b(?:whose|the|its|their) (?<about>status|stage) (?:is|becomes|changes to|is set to|equals|goes to) ["“]?${proper}["”]?(?=$|[.,;:]| (?:when|once|for|after|and|or|loses?|gets?|counts?|have|has|go|goes|are)\\b)`,
  `\\b(?:in|to|at|from|into|reach|reaches) (?:the )["“]?${proper}["”]? (?<about>status|stage)\\b`,
  `\\b(?:status|stage) ["“](?<name>\\p{Lu}[^"”]{1,30})["”]`,
  `["“](?<name>\\p{Lu}[^"”]{1,30})["”] (?<about>status|stage)\\b`,
].map((source) => new RegExp(source, 'gu'));
