import { basename } from 'node:path';
import { type HandbookHost, handbookFile, memoryHost } from '@living-sla/core';
import type { HandbookSnapshot } from '@living-sla/core/diff';
import { CannotRun } from '../cannot-run.ts';
import { baseOf } from '../check/run-check.ts';
import { readSide } from './compare-folders.ts';
import type { Compared, ComparedSide } from './compared.ts';
import type { Located } from './located.ts';
import { placeOfLoneFile } from './lone-file.ts';

/**
 * Compares two files whatever their names: both are read at one path of one handbook. The other files of that handbook
 * are there on both sides, as they stand on the later one, so that words are known and nothing but this file differs.
 */
export async function compareFiles(before: Located, after: Located, today: string): Promise<Compared> {
  const path = commonPath(before, after);
  const home = [after, before].find(({ host }) => host !== undefined);
  // Neither file may stand in the other's way: each is read at the common path only.
  const hidden = new Set(
    [before, after].flatMap(({ inside, folder }) => (folder === home?.folder ? (inside ?? []) : [])),
  );
  const read = async (side: Located): Promise<ComparedSide> => {
    const context = side.host ?? home?.host ?? memoryHost({});
    return readSide(side.name, withFile(context, path, side.text, hidden), today);
  };
  const [then, now] = [await read(before), await read(after)];
  const shown = home?.inside === path ? path : (after.kind === 'file' ? after : before).given;
  // The side that has the file knows who uses what it defines, so what lies around is taken from there.
  const [around, other] = after.text === undefined ? [then, now] : [now, then];
  const mixed = { ...other, snapshot: withOwn(other.snapshot, around.snapshot, path) };
  return {
    before: around === now ? mixed : then,
    after: around === now ? now : mixed,
    base: home?.inside === path && home.folder !== undefined ? baseOf(home.folder) : '',
    shownPath: (each) => (each === path ? shown : each),
    notes: [],
  };
}

/** Where both are read: the place that the later one has in its handbook, else that of the earlier, else one by its keys. */
function commonPath(before: Located, after: Located): string {
  const known = after.inside ?? before.inside;
  const texts = [before, after].flatMap(({ text }) => text ?? []);
  if (known === undefined) {
    // The name that comes first, so that the same pair has the same addresses whichever is the earlier one.
    const [name = ''] = [before, after].flatMap(({ kind, given }) => (kind === 'file' ? given : [])).sort(byName);
    return placeOfLoneFile(name, texts);
  }
  const other = after.inside === undefined ? after : before;
  const isYaml = /\.ya?ml$/i.test(other.given);
  if (other.kind === 'file' && isYaml !== (known === handbookFile))
    throw new CannotRun(
      `“${before.given}” and “${after.given}” are of two kinds: one holds keys only, the other a page. Compare like with like.`,
    );
  return known;
}

function byName(one: string, other: string): number {
  return basename(one) < basename(other) ? -1 : 1;
}

function withFile(
  context: HandbookHost,
  path: string,
  text: string | undefined,
  hidden: ReadonlySet<string>,
): HandbookHost {
  const isHidden = (each: string) => each === path || hidden.has(each);
  return {
    list: async () => [
      ...(await context.list()).filter((each) => !isHidden(each)),
      ...(text === undefined ? [] : [path]),
    ],
    read: async (each) => (each === path ? text : isHidden(each) ? undefined : context.read(each)),
  };
}

/** One side's file among the other files of the other side. */
function withOwn(own: HandbookSnapshot, around: HandbookSnapshot, path: string): HandbookSnapshot {
  const files = [
    ...around.files.filter((file) => file.path !== path),
    ...own.files.filter((file) => file.path === path),
  ];
  return { ...around, files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}
