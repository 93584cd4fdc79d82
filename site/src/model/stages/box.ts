import { type Box, letters } from './drawing.ts';
import type { WayStage } from './gather.ts';
import { wrapText } from './text-width.ts';

/** What stands in the box of a stage, and how high it has to be. */
export type BoxText = Pick<Box, 'stage' | 'lines' | 'owners' | 'height'>;

/** Breaks the name and the owners of a stage so that they fit into a box of that width. */
export function boxText(stage: WayStage, width: number): BoxText {
  const lines = wrapText(stage.name, letters.name, width - inset, 3);
  const names = stage.owners.map(({ name }) => name).join(', ');
  const owners = wrapText(names, letters.small, width - inset, 2);
  return { stage, lines, owners, height: 14 + lines.length * letters.line + owners.length * letters.smallLine };
}

/** The colour at the left edge of a box, and air at both sides of its words. */
const inset = 24;
