import { baselineFile, type HandbookHost } from '@living-sla/core';
import { isLeftOut, type PastParams } from '../protocol.ts';
import { makeHandbookCheck } from './handbook-check.ts';
import type { HandbookSources, WholeHandbook } from './handbooks.ts';
import { makeFileUris, openTexts } from './open-texts.ts';
import { makeToldLine, type ToldLine } from './past/main-line.ts';
import { showReading } from './reading-progress.ts';
import { isAtOrBelow, pathBelow } from './uris.ts';

/** The handbooks that are kept in mind, each checked again as it changes. Folders and files are URIs. */
export interface OpenHandbooks {
  /** The check of the newest texts of the handbook in a folder; undefined where nobody can read the folder. */
  whole(folder: string): Promise<WholeHandbook | undefined>;
  /** The text of an open document has changed, or one was opened or closed. */
  textChanged(uri: string): void;
  /** A file was saved, made or removed. @returns whether that can matter to any of them. */
  fileChanged(uri: string): boolean;
  /** A folder has come or gone: what was in it may be another handbook now. */
  folderChanged(uri: string): void;
  /** The client has told what the main line of the handbook in a folder holds. */
  pastTold(folder: string, past: PastParams['past']): void;
  /** Lets go of all but these. */
  keepOnly(folders: ReadonlySet<string>): void;
}

export function makeOpenHandbooks(sources: HandbookSources): OpenHandbooks {
  const open = new Map<string, OpenHandbook>();
  // They are told once, and hold for a handbook that is let go of and read again.
  const lines = new Map<string, ToldLine>();
  const lineOf = (folder: string) => {
    const line = lines.get(folder) ?? makeToldLine();
    lines.set(folder, line);
    return line;
  };
  const concerned = (uri: string) =>
    [...open].flatMap(([folder, handbook]) => {
      const path = pathBelow(folder, uri);
      // The baseline is no page of the handbook, and yet decides what is told.
      const matters = path !== undefined && (path === baselineFile || !isLeftOut(path));
      return matters ? [{ handbook, path }] : [];
    });

  return {
    whole: async (folder) => {
      const host = sources.hostOf(folder);
      if (host === undefined) return undefined;
      const handbook = open.get(folder) ?? makeOpenHandbook(folder, host, sources, lineOf(folder));
      open.set(folder, handbook);
      return handbook.whole();
    },
    textChanged: (uri) => {
      for (const { handbook } of concerned(uri)) handbook.textChanged();
    },
    fileChanged: (uri) => {
      const all = concerned(uri);
      for (const { handbook, path } of all) handbook.fileChanged(path);
      return all.length > 0;
    },
    folderChanged: (uri) => {
      for (const folder of open.keys()) if (isAtOrBelow(uri, folder)) open.delete(folder);
    },
    pastTold: (folder, past) => {
      lineOf(folder).told(past);
      open.get(folder)?.pastTold();
    },
    keepOnly: (folders) => {
      for (const folder of open.keys()) if (!folders.has(folder)) open.delete(folder);
    },
  };
}

/** The saved files of a folder with the open texts over them. */
interface OpenHandbook {
  readonly whole: () => Promise<WholeHandbook>;
  readonly textChanged: () => void;
  readonly fileChanged: (path: string) => void;
  readonly pastTold: () => void;
}

function makeOpenHandbook(
  folder: string,
  host: HandbookHost,
  { documents, machine, complain, showProgress }: HandbookSources,
  toldLine: ToldLine,
): OpenHandbook {
  const reading = showReading(host, () => showProgress('Reading the handbook'));
  const fileUris = makeFileUris(documents, folder);
  const textsOver = (saved: readonly string[]) => openTexts(documents, folder, saved);
  const check = makeHandbookCheck(reading.host, machine, textsOver, complain, toldLine);
  return {
    whole: async () => {
      try {
        return { ...(await check.current()), folder, uriOf: fileUris() };
      } finally {
        reading.done();
      }
    },
    textChanged: check.textChanged,
    fileChanged: check.fileChanged,
    pastTold: check.pastTold,
  };
}
