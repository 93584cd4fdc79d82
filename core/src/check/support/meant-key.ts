import { suggest } from './suggest.ts';

/** The key that was probably meant: one that is spelt almost the same, or the format's own word for an everyday one. */
export function meantKey(written: string, known: readonly string[]): string | undefined {
  return suggest(written, known) ?? everydayKeys.get(written.toLowerCase())?.find((key) => known.includes(key));
}

/** Words that people write for a key of the format, and the keys that they may mean; the first that a place knows is the one. */
const everydayKeys: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    abbreviation: ['abbr'],
    acronym: ['abbr'],
    synonyms: ['aliases'],
    'also-known-as': ['aliases'],
    definition: ['means'],
    meaning: ['means'],
    description: ['means', 'summary', 'statement', 'note'],
    name: ['term', 'title', 'statement'],
    text: ['statement', 'means', 'note'],
    sentence: ['statement'],
    goal: ['statement'],
    objective: ['statement'],
    commitment: ['statement'],
    comment: ['note'],
    deadline: ['by', 'by-when', 'due'],
    due: ['by', 'by-when'],
    'due-date': ['by', 'by-when', 'due'],
    period: ['per', 'every'],
    frequency: ['per', 'every', 'at-most'],
    cadence: ['every'],
    how: ['then'],
    kpi: ['metric'],
    measure: ['metric'],
    measurement: ['metric'],
    threshold: ['target'],
    value: ['target'],
    amount: ['target'],
    responsible: ['owner', 'by'],
    assignee: ['owner', 'by'],
    team: ['owner', 'party', 'by'],
    who: ['by', 'owner', 'party'],
    start: ['from', 'starts'],
    end: ['until', 'stops'],
    to: ['until'],
    date: ['on', 'held', 'by'],
    participants: ['attendees'],
    duration: ['lasts', 'within'],
    related: ['see'],
    url: ['to'],
    link: ['to'],
    condition: ['when'],
    if: ['when'],
    action: ['then'],
  }),
);
