import type { Paint } from '@living-sla/core';
import pc from 'picocolors';

/**
 * The colours for a stream.
 * @param wanted what `--color` (true) or `--no-color` (false) said; undefined where neither was given.
 */
export function paintFor(stream: { isTTY?: boolean }, wanted: boolean | undefined): Paint {
  const colours = pc.createColors(wanted ?? wantsColours(stream, process.env));
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
