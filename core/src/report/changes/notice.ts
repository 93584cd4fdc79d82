import { forMarkdown, forTerminal } from '../escape.ts';
import { leadsOf } from './by-subject.ts';
import { forMarkdownLine } from './markdown-line.ts';
import type { Names, PlacedChange } from './report.ts';
import { listed } from './words.ts';

/** The news of a change for one of the parties. */
export interface Notice {
  readonly party: { readonly id: string; readonly name: string };
  readonly names: Names;
  readonly sides: { readonly before: string; readonly after: string };
  /** The agreements of this party in which something changed. */
  readonly agreements: readonly AgreementNews[];
}

/** What is new in one agreement. */
export interface AgreementNews {
  readonly title: string;
  /** Its number before and after; undefined where it has none, or where the one it has is not enough for the changes. */
  readonly version: { readonly before: string | undefined; readonly after: string | undefined };
  /** The days that its text names, as ISO dates; undefined where it names none. */
  readonly effective: { readonly from: string | undefined; readonly until: string | undefined };
  /** Whether it binds anybody: a draft does not. */
  readonly isBinding: boolean;
  /** What touches this party, the gravest first; editorial ones are counted only. */
  readonly own: readonly PlacedChange[];
  /** What touches others. */
  readonly others: readonly PlacedChange[];
  readonly editorial: number;
  /** Parties whose yes is missing, by id. */
  readonly unsigned: readonly string[];
  /** Whom to ask, those of the party itself first. */
  readonly contacts: readonly NoticeContact[];
}

/** Whom to ask, and how to reach them. */
export interface NoticeContact {
  readonly role: string | undefined;
  readonly party: string | undefined;
  readonly ways: readonly string[];
}

/** The news in plain words, to be pasted into a mail: no marks but dashes. */
export function noticeAsText(notice: Notice): string {
  return write(notice, {
    head: (text) => [forTerminal(text), ''],
    part: (text) => [forTerminal(text)],
    item: (text) => `- ${forTerminal(text)}`,
  });
}

/** The same for a chat or an issue. */
export function noticeAsMarkdown(notice: Notice): string {
  return write(notice, {
    head: (text) => [`## ${forMarkdown(text)}`, ''],
    part: (text) => [`**${forMarkdown(text)}**`, ''],
    item: (text) => `- ${forMarkdownLine(text)}`,
  });
}

interface Form {
  readonly head: (text: string) => string[];
  readonly part: (text: string) => string[];
  readonly item: (text: string) => string;
}

function write(notice: Notice, form: Form): string {
  const { party, sides, agreements } = notice;
  if (agreements.length === 0) {
    return `${form.head(`Nothing changes for ${party.name} between ${sides.before} and ${sides.after}.`).join('\n').trimEnd()}\n`;
  }
  const blocks = agreements.flatMap((news) => newsLines(news, notice, form));
  return `${blocks.join('\n').trimEnd()}\n`;
}

function newsLines(news: AgreementNews, { party, names }: Notice, form: Form): string[] {
  const { own, others, contacts } = news;
  const version = news.version.after === undefined ? '' : `, version ${news.version.after}`;
  const part = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [...form.part(title), ...items.map(form.item), ''];
  return [
    ...form.head(`News for ${party.name}: ${news.title}${version}`),
    ...part('From when', [fromWhen(news)]),
    ...part(
      'What changes for you',
      own.length === 0 ? ['Nothing that you owe or get.'] : leadsOf(own).map((each) => ownWords(each, party.id)),
    ),
    ...part(
      'What changes for others',
      leadsOf(others).map(({ message }) => message),
    ),
    ...part('What to do', whatToDo(news, names, party)),
    ...part('Whom to ask', contacts.map(contactWords)),
  ];
}

function fromWhen({ effective: { from, until }, version, isBinding }: AgreementNews): string {
  if (!isBinding) return 'Not yet: this is a draft and binds nobody.';
  const end = until === undefined ? '' : `, until ${dayInWords(until)}`;
  if (from !== undefined) return `From ${dayInWords(from)} on${end}.`;
  const number = version.after === undefined ? 'the change' : `version ${version.after}`;
  return `As soon as ${number} is accepted: the agreement names no day.`;
}

function ownWords({ message, effects, class: each }: PlacedChange, party: string): string {
  const direction = effects.find((effect) => effect.party === party)?.direction ?? 'none';
  const words = {
    stricter: 'stricter for you',
    weaker: 'less strict for you',
    different: 'different for you',
    none: '',
  };
  const doubt = each === 'clarifying' ? 'please look whether this changes anything for you' : '';
  const about = [doubt, doubt === '' ? words[direction] : ''].filter((part) => part !== '');
  return about.length === 0 ? message : `${message} (${about.join('; ')})`;
}

function whatToDo(
  { own, unsigned, version, editorial }: AgreementNews,
  names: Names,
  party: Notice['party'],
): string[] {
  const number = version.after === undefined ? 'the new version' : `version ${version.after}`;
  const others = unsigned.filter((id) => id !== party.id).map((id) => names.parties.get(id) ?? id);
  return [
    ...(own.length > 0
      ? ['Read the points above, and speak up before the change is accepted if one of them cannot work.']
      : []),
    ...(own.length === 0 && !unsigned.includes(party.id) ? ['Nothing, unless you want to object.'] : []),
    ...(unsigned.includes(party.id)
      ? [`The yes of ${party.name} to ${number} is still missing: whoever signs for you has to give it.`]
      : []),
    ...(others.length === 0 ? [] : [`Still missing besides: the yes of ${listed(others)}.`]),
    ...(editorial === 0
      ? []
      : [
          `Wording was tidied up in ${editorial === 1 ? 'one place' : `${editorial} places`}; that changes nobody’s duty.`,
        ]),
  ];
}

function contactWords({ role, party, ways }: NoticeContact): string {
  const who = [role, party === undefined ? undefined : `(${party})`].filter((part) => part !== undefined).join(' ');
  return [who, ways.join(', ')].filter((part) => part !== '').join(': ');
}

/** `2026-11-01` as `1 November 2026`; as it is where it is no such date. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');
