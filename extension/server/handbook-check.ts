import {
  baselineFile,
  type Finding,
  type Handbook,
  type HandbookHost,
  type MarkdownParser,
  makeResolver,
  type ParsedFile,
  parseFile,
} from '@living-sla/core';
import type { Machine } from './machine.ts';
import { newFindings, readSaved } from './new-findings.ts';
import { type MainLine, makeToldLine, type ToldLine } from './past/main-line.ts';
import { makeSavedFiles } from './saved-files.ts';

/** A handbook as it stands in the editor, unsaved text included, and what a check says about it. */
export interface CheckedHandbook {
  readonly handbook: Handbook;
  /** What the main line of its history holds; undefined where nobody has told. */
  readonly mainLine: MainLine | undefined;
  /** Findings by the path of their file, those left out that the handbook's baseline has put off. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** How many findings comments silence. */
  readonly silenced: number;
  /** How many findings the baseline puts off. */
  readonly known: number;
}

/** Texts by path. */
type Texts = ReadonlyMap<string, string>;

/** Checks one handbook, again and again, and reads again only what has changed. */
export interface HandbookCheck {
  /** The check of the newest texts. Those who ask between two changes get the same one. */
  current(): Promise<CheckedHandbook>;
  /** The text of an open document has changed, or one was opened or closed. */
  textChanged(): void;
  /** A file or folder was saved, made or removed. */
  fileChanged(path: string): void;
  /** The client has told something of the main line. */
  pastTold(): void;
}

/**
 * @param openTexts texts that count in place of the saved ones, by path, given the paths that are saved.
 * @param complain is told in words why a baseline cannot be used.
 * @param toldLine what the client tells of the main line of its history; absent where no client tells anything.
 */
export function makeHandbookCheck(
  host: HandbookHost,
  machine: Machine,
  openTexts: (saved: readonly string[]) => ReadonlyMap<string, string>,
  complain: (message: string) => void = () => {},
  toldLine: Pick<ToldLine, 'current'> = makeToldLine(),
): HandbookCheck {
  const saved = makeSavedFiles(host);
  const resolver = makeResolver();
  const parsed = new Map<string, { readonly text: string; readonly file: ParsedFile | undefined }>();
  let last: { day: string; check: Promise<CheckedHandbook> } | undefined;
  let told = '';

  // Every letter that is typed asks for a check; a complaint is worth reading once.
  const complainOnce = (message: string) => {
    if (message !== told) complain(message);
    told = message;
  };

  /** Reads the texts that are new, and lets go of those that are gone. An open text counts in place of the saved one. */
  const parse = (texts: Texts, open: Texts, parser: MarkdownParser): ParsedFile[] => {
    for (const path of parsed.keys()) if (!texts.has(path) && !open.has(path)) parsed.delete(path);
    const files: ParsedFile[] = [];
    const read = (path: string, text: string) => {
      const known = parsed.get(path);
      const file = known?.text === text ? known.file : parseFile(path, text, parser);
      if (known?.text !== text) parsed.set(path, { text, file });
      if (file !== undefined) files.push(file);
    };
    for (const [path, text] of texts) read(path, open.get(path) ?? text);
    for (const [path, text] of open) if (!texts.has(path)) read(path, text);
    return files;
  };

  const check = async (today: string): Promise<CheckedHandbook> => {
    const { paths, texts } = await saved.load();
    const baseline = readSaved(await saved.text(baselineFile), complainOnce);
    const parser = await machine.parser();
    // From here on nothing waits, so that the texts are those of one moment.
    const open = openTexts(paths);
    const files = parse(texts, open, parser);
    const mainLine = toldLine.current(texts, parser);
    const handbook = resolver.resolve(files, { today, paths: [...paths, ...open.keys()], past: mainLine?.past });
    return { handbook, mainLine, ...newFindings(handbook, baseline) };
  };

  return {
    current: () => {
      const day = machine.today();
      if (last?.day === day) return last.check;
      const started = { day, check: check(day) };
      last = started;
      started.check.catch(() => {
        if (last === started) last = undefined;
      });
      return started.check;
    },
    textChanged: () => {
      last = undefined;
    },
    fileChanged: (path) => {
      saved.forget(path);
      last = undefined;
    },
    pastTold: () => {
      last = undefined;
    },
  };
}
