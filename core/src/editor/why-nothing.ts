import { fileKind, handbookFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Handbook } from '../resolve/index.ts';

/** Why an editor has nothing to show for a file, or less than it could. */
export interface WhyNothing {
  /**
   * `none`: no handbook lies around the file. `leftOut`: the file is no page of the handbook. `broken`: handbook.yaml
   * cannot be understood, so that its settings do not count.
   */
  readonly reason: 'none' | 'leftOut' | 'broken';
  /** Plain text for the reader. */
  readonly message: string;
  /** Where in handbook.yaml, for `broken`. */
  readonly range?: Range;
}

/**
 * Says why nothing is shown for a file.
 * @param handbook the handbook around it; undefined where there is none.
 * @param path its place below the root of the handbook.
 * @returns undefined where everything is as it should be.
 */
export function whyNothing(handbook: Handbook | undefined, path: string): WhyNothing | undefined {
  if (handbook === undefined) return { reason: 'none', message: noHandbook };
  if (fileKind(path) === undefined)
    return { reason: 'leftOut', message: `“${path}” is no page of the handbook. ${pages}` };
  if (!handbook.files.has(path)) return { reason: 'leftOut', message: `“${path}” ${unread}` };
  return brokenSettings(handbook);
}

const noHandbook =
  'No handbook.yaml lies beside this file or in a folder above it, so it is not checked. A handbook.yaml marks the folder of a handbook.';
const unread = 'is not read: it is not there, it is no text, or it lies in a folder that tools keep for themselves.';
const pages = `Its pages are ${handbookFile} and the .mdx files in the folders slas, glossary, reviews and guide. Its results are the .csv files in the folder results.`;

function brokenSettings({ settings }: Handbook): WhyNothing | undefined {
  const { facts } = settings;
  const [problem] = facts?.file.problems ?? [];
  if (facts === undefined) return { reason: 'broken', message: `${handbookFile} cannot be read. ${withoutIt}` };
  if (problem === undefined) return undefined;
  return { reason: 'broken', message: `${handbookFile}: ${problem.message} ${withoutIt}`, range: problem.range };
}

const withoutIt = 'Until it can be read, what it says does not count.';
