import type { HandbookPast, MarkdownParser } from '@living-sla/core';
import { lineOfTexts, pastOf } from '@living-sla/core/diff';
import type { MissingPast, PastTexts } from '../../protocol.ts';

/** Texts by path. */
type Texts = ReadonlyMap<string, string>;

/** What the main line of a handbook's history holds at its end. */
export interface MainLine {
  /** Its name, such as `main`. */
  readonly name: string;
  /** The author's day of its last commit, as an ISO date; undefined where it is not known. */
  readonly day: string | undefined;
  /** Every file there, by path. */
  readonly texts: Texts;
  /** The same as rules look at it. */
  readonly past: HandbookPast;
}

/** What a client tells of the main line of one handbook. */
export interface ToldLine {
  /** It has told something new. */
  told(past: PastTexts | MissingPast): void;
  /**
   * The main line as it was told last; undefined where nobody has, or where there is none. The same object as long as it
   * says the same: rules look at everything anew when it does not.
   * @param saved the saved files: those that the client has not named are the same on the main line.
   */
  current(saved: Texts, parser: MarkdownParser): MainLine | undefined;
}

export function makeToldLine(): ToldLine {
  let news: PastTexts | MissingPast | undefined;
  let commit = '';
  let line: MainLine | undefined;

  const update = (told: PastTexts, saved: Texts, parser: MarkdownParser) => {
    // While the main line stays where it is, a file that has been saved since is known from before.
    const texts = new Map(commit === told.commit && line !== undefined ? line.texts : saved);
    for (const { path, text } of told.files) {
      if (text === null) texts.delete(path);
      else texts.set(path, text);
    }
    commit = told.commit;
    if (line !== undefined && isSame(line, told, texts)) return line;
    const { line: name, date: day } = told;
    const past = pastOf(lineOfTexts([{ day, files: Object.fromEntries(texts) }]), parser);
    return { name, day, texts, past };
  };
  return {
    told: (past) => {
      news = past;
    },
    current: (saved, parser) => {
      if (news?.kind === 'texts') line = update(news, saved, parser);
      else if (news?.kind === 'none') line = undefined;
      news = undefined;
      return line;
    },
  };
}

function isSame(line: MainLine, { line: name, date }: PastTexts, texts: Texts): boolean {
  if (line.name !== name || line.day !== date || line.texts.size !== texts.size) return false;
  return [...texts].every(([path, text]) => line.texts.get(path) === text);
}
