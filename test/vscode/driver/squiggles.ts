import type { Page } from 'playwright-core';
import { type Box, editor, textOf, visibleLines } from './visible-text.ts';

/** A wavy line under words. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'hint';
  /** The words above it, as they are drawn. */
  readonly words: string;
}

/** The wavy lines in what can be seen of the open file, from above. One over several lines of text is several. */
export async function squiggles(page: Page): Promise<Squiggle[]> {
  const drawn = await page.locator(`${editor} .view-overlays [class*=squiggly-]`).evaluateAll((all) =>
    all.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { kind: element.className, left, right, top, bottom };
    }),
  );
  const characters = (await visibleLines(page)).flat();
  return drawn
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .flatMap(({ kind, ...box }) => {
      const severity = severities.find(([name]) => kind.includes(name))?.[1];
      const above = characters.filter((character) => holds(box, character));
      return severity ? [{ severity, words: textOf(above) }] : [];
    });
}

const severities = [
  ['squiggly-error', 'error'],
  ['squiggly-warning', 'warning'],
  ['squiggly-info', 'hint'],
] as const;

function holds(box: Box, character: Box): boolean {
  const x = (character.left + character.right) / 2;
  const y = (character.top + character.bottom) / 2;
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
