import { forMarkdown, forTerminal } from '../escape.ts';
import { type Paint, plainPaint } from '../paint.ts';
import { counted } from '../words.ts';
import { leadsOf } from './by-subject.ts';
import type { AgreementLog, LoggedVersion, VersionLog } from './log.ts';
import { forMarkdownLine } from './markdown-line.ts';
import { type Names, type PlacedChange, partyName } from './report.ts';
import { classCounts } from './words.ts';

/** For a terminal: the versions of each agreement, the newest first. */
export function logAsText(log: VersionLog, paint: Paint = plainPaint): string {
  return write(log, {
    agreement: (title, about) => [`${paint.strong(forTerminal(title))}  ${paint.faint(forTerminal(about))}`, ''],
    version: (text) => [`  ${paint.strong(forTerminal(text))}`],
    item: (text) => `    ${forTerminal(text)}`,
    between: [''],
    note: (text) => paint.warning(forTerminal(text)),
  });
}

/** The same for a wiki or a comment. */
export function logAsMarkdown(log: VersionLog): string {
  return write(log, {
    agreement: (title, about) => [`## ${forMarkdown(title)}`, '', forMarkdown(about), ''],
    version: (text) => [`### ${forMarkdown(text)}`, ''],
    item: (text) => `- ${forMarkdownLine(text)}`,
    between: [''],
    note: (text) => `**${forMarkdown(text)}**`,
  });
}

interface Form {
  readonly agreement: (title: string, about: string) => string[];
  readonly version: (text: string) => string[];
  readonly item: (text: string) => string;
  readonly between: string[];
  readonly note: (text: string) => string;
}

function write({ agreements, names, gap }: VersionLog, form: Form): string {
  const lines = agreements.flatMap((agreement) => agreementLines(agreement, names, form));
  const end = gap === undefined ? [] : [form.note(gap)];
  return `${[...lines, ...end].join('\n').trimEnd()}\n`;
}

function agreementLines({ title, path, exists, versions, oddities }: AgreementLog, names: Names, form: Form): string[] {
  const about = exists ? path : `${path}, which is no longer there`;
  const none = versions.length === 0 ? [form.item('No version so far.'), ...form.between] : [];
  const odd = oddities.map(({ message, commit }) =>
    form.item(`${commit.date} ${message} (commit ${commit.id.slice(0, 9)})`),
  );
  return [
    ...form.agreement(title, about),
    ...none,
    ...versions.flatMap((version) => [...versionLines(version, names, form), ...form.between]),
    ...(odd.length === 0 ? [] : [...form.version('What is odd about its past'), ...odd, ...form.between]),
  ];
}

function versionLines(each: LoggedVersion, names: Names, form: Form): string[] {
  const { version, changes, signoffs, reviews } = each;
  const number = version === undefined ? 'Without a number' : `Version ${version}`;
  const name = each.isCommitted ? number : `${number}, as it stands now`;
  const against = each.isCommitted ? 'the version before' : 'what is committed';
  const items = [
    ...dates(each),
    ...(changes === undefined ? ['The first version.'] : [`Against ${against}: ${classCounts(changes)}.`]),
    ...changeItems(changes ?? []),
    ...signoffs.map(({ party, by, on }) => {
      const who = by === undefined ? '' : `, by its ${by}`;
      return `Signed for ${partyName(names, party)}${who}${on === undefined ? '' : ` on ${on}`}.`;
    }),
    ...(signoffs.length === 0 ? ['Nobody has signed it.'] : []),
    ...reviews.map(({ held, title }) => `Review held on ${held}: ${title}.`),
  ];
  return [...form.version(name), ...items.map(form.item)];
}

/** More are not read; what is left out is counted. */
const mostChanges = 20;

function changeItems(changes: readonly PlacedChange[]): string[] {
  const items = leadsOf(changes).map((change) => `${change.class}: ${change.message}`);
  const rest = items.length - mostChanges;
  if (rest <= 0) return items;
  return [
    ...items.slice(0, mostChanges),
    `… and ${counted(rest, 'thing')} more that changed. All of them: --format json`,
  ];
}

/** Both dates: when its author wrote it, and from when it says that it holds. */
function dates({ isCommitted, first, last, effective: { from, until } }: LoggedVersion): string[] {
  const written =
    !isCommitted || first === undefined
      ? 'Not committed to git yet.'
      : last === undefined || last.id === first.id
        ? `Written ${first.date} (commit ${first.id.slice(0, 9)}).`
        : `Written ${first.date} (commit ${first.id.slice(0, 9)}), last touched ${last.date} (commit ${last.id.slice(0, 9)}).`;
  const holds = from === undefined ? 'Its text names no day from which it holds' : `In effect from ${from}`;
  return [`${written} ${holds}${until === undefined ? '' : ` until ${until}`}.`];
}
