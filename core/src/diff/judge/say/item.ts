import type { Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap, textAt } from '../books/plain.ts';
import { readingOf } from '../values/same-value.ts';
import { cut, inWords, quoted } from './words.ts';

/** Something that came or went whole, in words: the sentence of a goal, the case and the values of a row. */
export function sayItem(field: string, plain: Plain | undefined): string {
  if (isList(plain)) return listOf(plain.map((each) => sayItem(`${field}/*`, each)));
  if (!isMap(plain)) return quoted(inWords(plain) ?? '');
  const keys = sentences.get(field);
  if (keys === undefined) return pairs(plain);
  const day = field === 'calendars/*/holidays/*' ? textAt(plain, 'on') : undefined;
  const [first, ...rest] = keys.map((key) => inWords(plain[key])).filter((each) => each !== undefined && each !== '');
  if (first === undefined) return pairs(plain);
  if (day !== undefined && day !== first) return `${quoted(first)} (${readingOf(['date'], day)})`;
  const isWay = field === 'handoffs/*' || field === 'funnel/stages/*';
  return isWay && rest[0] !== undefined ? `from ${first} to ${rest[0]}` : quoted(first);
}

function listOf(all: readonly string[]): string {
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}

/** Longer words are set apart from their key. */
const longWords = 25;

/** “source demo request, within 1 business hour”. */
function pairs(plain: Plain): string {
  if (!isMap(plain)) return '';
  const parts = Object.entries(plain).map(([key, value]) => {
    if (key === 'when' && isMap(value)) return pairs(value);
    const words = textAt(plain, key) ?? inWords(value) ?? '';
    return `${key.replaceAll(/[-_]/g, ' ')}${words.length > longWords ? ':' : ''} ${words}`.trim();
  });
  return cut(parts.join(', '), 120);
}

/** The keys that say what an entry is about, the best first. */
const sentences: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    'goals/*': ['statement', 'metric'],
    'goals/*/steps/*': ['statement'],
    'definitions/*': ['term'],
    'commitments/*': ['statement'],
    'needs/*': ['statement'],
    'meetings/*': ['name'],
    'events/*': ['name'],
    'remedies/*': ['then'],
    'exceptions/*': ['when', 'then'],
    'escalation/*': ['to'],
    'stages/*': ['term', 'name', 'id'],
    'handoffs/*': ['from', 'to'],
    'nurture/*': ['with', 'when'],
    'ageing/*': ['then'],
    'parties/*': ['name', 'id'],
    'decisions/*': ['title'],
    'routing/*': ['when', 'to'],
    'decisions/*/steps/*': ['when', 'then'],
    'roles/*': ['name', 'id'],
    'calendars/*': ['name', 'id'],
    'links/*': ['label', 'to'],
    'scoring/rules/*': ['on', 'when'],
    'scoring/caps/*': ['group'],
    'qualification/fit/*': ['id'],
    'qualification/interest/*': ['id'],
    'funnel/stages/*': ['from', 'to'],
    'calendars/*/holidays/*': ['name', 'on'],
    'parties/*/contacts/*': ['role', 'email', 'channel'],
  }),
);
