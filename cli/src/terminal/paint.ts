import type { Paint } from '@living-sla/core';
import type { ChangePaint } from '@living-sla/core/changes';
import pc from 'picocolors';

/**
 * The colours for a stream.
 * @param wanted what `--color` (true) or `--no-color` (false) said; undefined where neither was given.
 */
export function paintFor(stream: { isTTY?: boolean }, wanted: boolean | undefined): Paint {
  return paintOf(wanted ?? wantsColours(stream, process.env));
}

/** The colours of a comparison; undefined where there are to be none, and marks stand for them. */
export function changePaintFor(stream: { isTTY?: boolean }, wanted: boolean | undefined): ChangePaint | undefined {
  if (!(wanted ?? wantsColours(stream, process.env))) return undefined;
  const { red, green, strikethrough, underline } = pc.createColors(true);
  // Not by colour alone: what went is struck out and what came is underlined.
  return {
    ...paintOf(true),
    removed: (text) => red(strikethrough(text)),
    added: (text) => green(underline(text)),
  };
}

function paintOf(wanted: boolean): Paint {
  const colours = pc.createColors(wanted);
  return {
    error: colours.red,
    warning: colours.yellow,
    hint: colours.cyan,
    strong: colours.bold,
    faint: colours.dim,
  };
}

/**
 * Whether to use colours where no option says so: NO_COLOR wins, then FORCE_COLOR, else only a terminal gets them.
 * Source: no-color.org and force-color.org.
 */
export function wantsColours(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
