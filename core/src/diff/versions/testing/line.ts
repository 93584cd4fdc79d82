import { portableParser } from '../../../parse/markdown/portable-parser.ts';
import { hash } from '../../../read/index.ts';
import type { CommitRecord, FileChange } from '../commit-record.ts';
import type { AgreementHistory, HandbookHistory } from '../history.ts';
import { makeHistory } from '../make-history.ts';

/** What a commit of a test does: a text for each path, null to remove it, `{ from }` to rename one without a change. */
export type Deeds = Readonly<Record<string, string | null | { readonly from: string; readonly text?: string }>>;

/** A text that no test may read. */
export const unreadable = 'not a text';

/** The history of commits, the oldest first. Their dates are days of January 2026, counted from its first. */
export function historyOf(...commits: readonly Deeds[]): HandbookHistory {
  const texts = new Map<string, string>();
  const blobs = new Map<string, string>();
  const changeOf = (path: string, deed: Deeds[string], before: ReadonlyMap<string, string>): FileChange => {
    const from = deed !== null && typeof deed === 'object' ? deed.from : undefined;
    const text = typeof deed === 'string' ? deed : deed?.text;
    const blob = deed === null ? undefined : text === undefined ? before.get(from ?? '') : hash(text);
    if (text !== undefined) texts.set(hash(text), text);
    if (blob !== undefined) blobs.set(path, blob);
    return { path, from, blob };
  };
  const records = commits.map((deeds, at): CommitRecord => {
    const date = `2026-01-${String(at + 1).padStart(2, '0')}`;
    const before = new Map(blobs);
    const changes = Object.entries(deeds).map(([path, deed]) => changeOf(path, deed, before));
    return {
      note: { id: `${at + 1}`, authored: `${date}T10:00:00+01:00`, date, subject: `Commit ${at + 1}` },
      changes,
    };
  });
  const text = (blob: string) => (texts.get(blob) === unreadable ? undefined : texts.get(blob));
  return makeHistory({ commits: records, text, parser: portableParser, today: '2026-02-01', reach: { kind: 'whole' } });
}

/** An agreement's text. @param keys further lines of its frontmatter. */
export function agreement(version: string | undefined, goal = 'Send 560 leads a month.', keys = ''): string {
  const number = version === undefined ? '' : `version: ${version}\n`;
  return `---\ntitle: Leads\n${number}${keys}parties: [Marketing, Sales]\ngoals:\n  - ${goal}\n---\n\n## How\n\nBy mail.\n`;
}

/** A shared term's text. */
export function term(name: string, means: string): string {
  return `---\nterm: ${name}\nmeans: ${means}\n---\n`;
}

/** The versions of an agreement, newest first, each as “number: first commit – last commit”. */
export function versionsIn(history: HandbookHistory, id: string): string[] {
  return pastOf(history, id).versions.map(({ version, first, last }) => `${version}: ${first.id}–${last.id}`);
}

/** What is odd about an agreement, each as “commit: kind, number”. */
export function odditiesIn(history: HandbookHistory, id: string): string[] {
  return pastOf(history, id).oddities.map(({ commit, kind, version }) => `${commit.id}: ${kind}, ${version}`);
}

function pastOf(history: HandbookHistory, id: string): AgreementHistory {
  const past = history.agreements.get(id);
  if (past === undefined) throw new Error(`The history knows no “${id}”, only ${[...history.agreements.keys()]}.`);
  return past;
}
