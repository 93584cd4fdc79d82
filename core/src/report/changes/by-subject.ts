import type { Change } from '../../diff/index.ts';
import { counted } from '../words.ts';
import { classes, gravestFirst } from './report.ts';

/** What changed about one thing, such as a goal, a remedy or a section of the text. */
export interface ChangedSubject<One extends Change> {
  /** The change that tells the most: the gravest, and a figure before the sentence that says the same. */
  readonly lead: One;
  /** The others, the gravest first. */
  readonly rest: readonly One[];
}

/**
 * Changes thing by thing: a goal that rises is one piece of news, although its sentence, its target and each of its steps
 * say so. The things with the gravest change come first, in their own order within each class.
 */
export function bySubject<One extends Change>(changes: readonly One[]): ChangedSubject<One>[] {
  const groups = [...Map.groupBy(changes, subjectOf).values()].map((group): ChangedSubject<One> => {
    const [lead, ...rest] = [...group].sort((one, other) => rank(one) - rank(other)) as [One, ...One[]];
    return { lead, rest: gravestFirst(rest) };
  });
  return classes.flatMap((each) => groups.filter(({ lead }) => lead.class === each));
}

/** The leading changes, each of which says how much more there is to its thing. */
export function leadsOf<One extends Change>(changes: readonly One[]): One[] {
  return bySubject(changes).map((subject) => ({
    ...subject.lead,
    message: `${subject.lead.message}${restWords(subject)}`,
  }));
}

/** ` (and 4 more changes about this)`, to stand behind the leading message; empty where there is nothing more. */
function restWords({ rest }: ChangedSubject<Change>): string {
  return rest.length === 0 ? '' : ` (and ${counted(rest.length, 'more change')} about this)`;
}

/** An item of a list, by its id; else the key at the top; in the body the section. */
function subjectOf({ agreement, file, field, path }: Change): string {
  const home = agreement ?? file;
  const [top = '', item = ''] = path.split('/');
  const isPart = field.startsWith('body') || field.split('/')[1] === '*';
  return JSON.stringify(isPart ? [home, top, item] : [home, top]);
}

/** Lower tells more: the class, then what is nearer to the top of its thing and is no sentence. */
function rank({ class: each, field, kind }: Change): number {
  const depth = field.split('/').length;
  const isSentence = /(?:^|\/)(?:statement|note|means|summary|title|name)$/.test(field);
  const isWhole = kind === 'added' || kind === 'removed' ? 0 : 1;
  return classes.indexOf(each) * 100 + depth * 10 + (isSentence ? 5 : 0) + isWhole;
}
