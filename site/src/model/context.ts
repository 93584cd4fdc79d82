import {
  type Agreement,
  type Goal,
  type Handbook,
  type IsoDate,
  type Lexicon,
  type MonthDay,
  makeLexicon,
  type Term,
  type TermUse,
} from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import { at } from './addresses.ts';
import { clockParts, goalParts, type PartOf, partNames, partOfEach } from './agreement/parts.ts';
import { clockAnchor, goalAnchors } from './anchors.ts';
import { type Calendar, calendarsOf } from './calendars.ts';
import { readFields } from './fields.ts';
import { type FollowLink, linkFollower } from './links.ts';
import { type Names, namesOf } from './names.ts';
import { type Places, placesOf } from './places.ts';
import { fiscalYearStart } from './readings.ts';
import { type BeginSection, termLinker } from './term-links.ts';
import { type Titles, titlesOf } from './titles.ts';

/** What every page is made from. All that would cost a walk over the whole handbook is worked out here, once. */
export interface Context {
  readonly handbook: Handbook;
  readonly today: IsoDate;
  readonly fiscalYear: MonthDay;
  readonly places: Places;
  readonly names: Names;
  readonly titles: Titles;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly beginSection: BeginSection;
  readonly follow: FollowLink;
  readonly agreement: (id: string) => Agreement | undefined;
  /** The first term of an id. */
  readonly term: (id: string) => Term | undefined;
  /** The term that goes by a name in an agreement, or, without one, in the glossary. */
  readonly lookUp: (name: string, agreement: string | undefined) => Term | undefined;
  /** The places that use a term, its own definition and words to avoid left out. */
  readonly usesOf: (term: Term) => readonly TermUse[];
  /** The places in a file that use terms, words to avoid left out. */
  readonly usesIn: (path: string) => readonly TermUse[];
  /** The terms that an agreement defines for itself. */
  readonly ownTerms: (agreement: string) => readonly Term[];
  /** The anchor of a goal, the same on every page of its agreement. */
  readonly goalAnchor: (goal: Goal) => string;
  /** Where a goal is on the site, with how it is counted. */
  readonly goalAddress: (goal: Goal) => string;
  /** Where it is told how the time of a goal is measured. */
  readonly clockAddress: (goal: Goal) => string;
  /** Where the two sides of an agreement stand; undefined on the page of a version, which tells of no results. */
  readonly scorecard: (agreement: string) => Scorecard | undefined;
}

/**
 * Gathers what pages need of a handbook.
 * @param places where the things are that pages lead to; the pages of today unless given.
 * @param scorecard where an agreement stands; nothing is known of it unless given.
 */
export function makeContext(
  handbook: Handbook,
  places: Places = placesOf(handbook),
  scorecard: Context['scorecard'] = () => undefined,
): Context {
  const agreements = firstById(handbook.agreements);
  const terms = firstById(handbook.terms);
  const uses = [...handbook.files.values()].flatMap(({ file }) => handbook.usesIn(file));
  const meant = uses.filter((use) => use.form !== 'avoid');
  const byTerm = groupBy(
    meant.filter((use) => !use.self),
    (use) => use.term,
  );
  const byFile = groupBy(meant, (use) => use.file.path);
  const own = groupBy(handbook.terms, (term) => term.agreement);
  const anchors = new Map(handbook.agreements.flatMap((agreement) => [...goalAnchors(agreement)]));
  const goalAnchor = (goal: Goal) => anchors.get(goal) ?? '';
  const partsOfGoals = partOfEach(handbook.agreements.flatMap(goalParts));
  const partsOfClocks = partOfEach(handbook.agreements.flatMap(clockParts));
  const pageIn = (goal: Goal, parts: PartOf<Goal>) =>
    places.part(goal.agreement.id, parts.get(goal) ?? partNames.goals);
  const beginSection = termLinker(handbook, places.term);
  return {
    handbook,
    today: handbook.today,
    fiscalYear: fiscalYearOf(handbook, beginSection),
    places,
    names: namesOf(handbook),
    titles: titlesOf(handbook),
    calendars: calendarsOf(handbook, beginSection),
    beginSection,
    follow: linkFollower(places.file),
    agreement: (id) => agreements.get(id),
    term: (id) => terms.get(id),
    lookUp: lookUpIn(own),
    usesOf: (term) => byTerm.get(term) ?? [],
    usesIn: (path) => byFile.get(path) ?? [],
    ownTerms: (agreement) => own.get(agreement) ?? [],
    goalAnchor,
    goalAddress: (goal) => at(pageIn(goal, partsOfGoals), goalAnchor(goal)),
    clockAddress: (goal) => at(pageIn(goal, partsOfClocks), clockAnchor(goalAnchor(goal))),
    scorecard,
  };
}

function fiscalYearOf(handbook: Handbook, beginSection: BeginSection): MonthDay {
  const { facts } = handbook.settings;
  const root = facts?.file.frontmatter?.root;
  if (facts === undefined || root === undefined) return fiscalYearStart(undefined);
  return fiscalYearStart(readFields(root, beginSection(facts)).fields('fiscal-year')?.text('starts'));
}

/** An agreement's own words come before the shared ones. */
function lookUpIn(own: ReadonlyMap<string | undefined, readonly Term[]>): Context['lookUp'] {
  const shared = makeLexicon(own.get(undefined) ?? []);
  const lexicons = new Map<string, Lexicon<Term>>();
  return (name, agreement) => {
    if (agreement === undefined) return shared.lookup(name);
    const lexicon = lexicons.get(agreement) ?? makeLexicon(own.get(agreement) ?? [], shared);
    lexicons.set(agreement, lexicon);
    return lexicon.lookup(name);
  };
}

function firstById<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...list].reverse().map((each) => [each.id, each]));
}

function groupBy<Key, Each>(list: readonly Each[], keyOf: (each: Each) => Key): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
