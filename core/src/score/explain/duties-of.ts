import {
  type ClockTerms,
  calendarNamed,
  type DueTimes,
  describeInstant,
  rowWords,
  sameTrait,
  type Traits,
  type WorkCalendar,
  whenDue,
} from '../../clock/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import type { DefinitionAnswer, DutyAnswer, Holds, OtherRow } from './case-answer.ts';
import { traitFields } from './case-fields.ts';
import type { CaseText } from './case-text.ts';
import { allOf } from './decide-definition.ts';
import type { KnownLead } from './known-lead.ts';

/** What each goal with a clock asked for, if what starts its clock happened at a moment. @param instant ISO 8601 with an offset. */
export function dutiesOf(
  caseText: CaseText,
  instant: string,
  definitions: readonly DefinitionAnswer[],
  lead: KnownLead,
): DutyAnswer[] {
  return caseText.text.goals.flatMap((goal) => {
    const { clock } = goal;
    if (clock === undefined) return [];
    const traits = knownTraits(clock, lead);
    const times = whenDue(clock, instant, traits, caseText.text.calendars);
    return times === undefined ? [] : [dutyOf(goal, clock, { times, traits, instant, caseText, definitions })];
  });
}

/** The parties of some ids, with their names. */
export function namesOf(ids: readonly string[], { parties }: Pick<ScoringText, 'parties'>): DutyAnswer['owners'] {
  return ids
    .map((id) => parties.find((party) => party.id === id) ?? { id, name: id })
    .map(({ id, name }) => ({ id, name }));
}

interface Known {
  readonly times: DueTimes;
  readonly traits: Traits;
  readonly instant: string;
  readonly caseText: CaseText;
  readonly definitions: readonly DefinitionAnswer[];
}

function dutyOf(goal: ScoredGoal, clock: ClockTerms, known: Known): DutyAnswer {
  const { times, traits, instant, caseText, definitions } = known;
  const words = caseText.clocks.find((each) => each.goal === goal.key);
  const about = definitions.filter(({ id }) => words?.about.includes(id));
  const calendar = calendarNamed(clock.calendar, caseText.text.calendars);
  const row = times.segment === undefined ? undefined : clock.segments[times.segment];
  const duty = {
    goal: goal.key,
    statement: goal.statement,
    binding: goal.binding,
    owners: namesOf(goal.owners, caseText.text),
    starts: words?.starts ?? clock.starts,
    stops: words?.stops ?? [],
    doesNotStop: words?.doesNotStop ?? [],
    applies: about.length === 0 ? ('not known' as Holds) : allOf(about.map(({ holds }) => holds)),
    appliesWhy: about.length === 0 ? undefined : about.map(({ sentence }) => sentence).join(' '),
    row: row && rowWords(row.when),
    counted: times.counted,
    countedInWords: describeInstant(times.counted, calendar),
    ...inWords(times, calendar),
    otherwise: otherRows(clock, times.segment, traits, { instant, calendars: caseText.text.calendars }),
    steps: times.steps,
  };
  return { ...duty, sentence: sentenceOf(duty, about) };
}

function inWords({ due, limit }: Pick<DueTimes, 'due' | 'limit'>, calendar: WorkCalendar): Omit<OtherRow, 'row'> {
  const words = (instant: string | undefined) =>
    instant === undefined ? undefined : describeInstant(instant, calendar);
  return { due, dueInWords: words(due), limit, limitInWords: words(limit) };
}

function knownTraits({ segments }: ClockTerms, lead: KnownLead): Traits {
  const traits: Record<string, Traits[string]> = Object.create(null);
  for (const field of traitFields(segments)) {
    const value = lead.value(field);
    if (value !== undefined) traits[field.name] = typeof value === 'object' ? value.join(', ') : value;
  }
  return traits;
}

/** The rows that would win if what is not known were as they say. */
function otherRows(
  clock: ClockTerms,
  applied: number | undefined,
  traits: Traits,
  { instant, calendars }: { readonly instant: string; readonly calendars: readonly WorkCalendar[] },
): OtherRow[] {
  return clock.segments.flatMap(({ when }, at) => {
    const fits = Object.entries(when).every(
      ([name, value]) => !Object.hasOwn(traits, name) || sameTrait(traits[name], value),
    );
    const times = fits && at !== applied ? whenDue(clock, instant, { ...when, ...traits }, calendars) : undefined;
    if (!times || times.segment !== at) return [];
    return [{ row: rowWords(when), ...inWords(times, calendarNamed(clock.calendar, calendars)) }];
  });
}

type Unsaid = Omit<DutyAnswer, 'sentence'>;

function sentenceOf(duty: Unsaid, about: readonly DefinitionAnswer[]): string {
  const { applies, statement, owners, dueInWords, limitInWords, otherwise, binding } = duty;
  const goal = `“${statement.replace(/\.$/, '')}”`;
  const kind = about.map(({ name }) => name).join(' and ');
  if (applies === 'no') return `Nothing was owed by ${goal}: it is about ${kind}, and this is none.`;
  const who = owners.length === 0 ? 'all parties' : owners.map(({ name }) => name).join(' and ');
  const ifSo = about.length > 0 && applies === 'not known' ? `If this counts as ${kind}, ` : '';
  const unless = otherwise.length === 0 ? '' : '; another row may apply';
  const trial = binding ? '' : ' The goal is not in force, so it bound nobody.';
  const first = dueInWords ?? limitInWords;
  if (first === undefined) return `${ifSo}${goal} names no time.${trial}`;
  const latest =
    dueInWords === undefined || limitInWords === undefined ? '' : `, and until ${limitInWords} at the latest`;
  const sentence = `${ifSo}${who} had until ${first} for ${goal}${latest}${unless}.${trial}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
