import { type HandbookHistory, makeHistory } from '@living-sla/core/diff';
import { portableParser } from '@living-sla/core/portable-parser';
import { makeSite, type Site } from './site.ts';
import { handbookOf } from './test-handbook.ts';

/** A commit of a test: its day, and the texts that it wrote by path; undefined where it removed a file. */
export interface TestCommit {
  readonly on: string;
  readonly files: Readonly<Record<string, string | undefined>>;
}

/** The history that these commits make, the oldest first, in memory. */
export function historyOfCommits(commits: readonly TestCommit[], today = '2026-11-21'): HandbookHistory {
  const texts = new Map<string, string>();
  const records = commits.map(({ on, files }, at) => ({
    note: { id: String(at).padStart(40, 'c'), authored: `${on}T12:00:00Z`, date: on, subject: `Commit ${at}` },
    changes: Object.entries(files).map(([path, text]) => {
      const blob = text === undefined ? undefined : `blob ${text}`;
      if (blob !== undefined && text !== undefined) texts.set(blob, text);
      return { path, from: undefined, blob };
    }),
  }));
  const text = (blob: string) => texts.get(blob);
  return makeHistory({ commits: records, text, parser: portableParser, today, reach: { kind: 'whole' } });
}

/** The site of a handbook as these commits left it. @param uncommitted texts that were written since. */
export async function siteOfCommits(
  commits: readonly TestCommit[],
  uncommitted: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const last = Object.assign({}, ...commits.map(({ files }) => files), uncommitted) as Record<
    string,
    string | undefined
  >;
  const files = Object.fromEntries(
    Object.entries(last).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
  return makeSite({
    handbook: await handbookOf(files),
    folder: '/handbook',
    recent: { kind: 'unknown', reason: 'no repository' },
    history: historyOfCommits([
      { ...commits[0], files: { 'handbook.yaml': 'organisation: Acme\n', ...commits[0]?.files } } as TestCommit,
      ...commits.slice(1),
    ]),
  });
}
