import type { Page } from 'playwright-core';

/** A character that is drawn in the open file, and where; pixels from the window's upper left corner. */
export interface DrawnCharacter extends Box {
  /** One code point; a space of any kind is a plain one. */
  readonly character: string;
}

/** A rectangle in a window, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the open file that can be seen, from above; each with its characters in the order of the text. */
export async function visibleLines(page: Page): Promise<DrawnCharacter[][]> {
  const lines = await page.locator(`${editor} .view-lines > .view-line`).evaluateAll(drawnLines);
  const { top = 0, bottom = 0 } = (await page.locator(editor).evaluateAll(uncovered))[0] ?? {};
  return lines
    .filter((line) => line.top >= top && line.bottom <= bottom)
    .sort((one, other) => one.top - other.top)
    .map(({ characters }) => characters);
}

// This function and the next run in the window.

function drawnLines(lines: Element[]) {
  return lines.map((line) => {
    const characters: DrawnCharacter[] = [];
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      let at = 0;
      for (const character of node.textContent ?? '') {
        const range = document.createRange();
        range.setStart(node, at);
        at += character.length;
        range.setEnd(node, at);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        characters.push({ character: character.replace(/\s/, ' '), left, right, top, bottom });
      }
    }
    const { top, bottom } = line.getBoundingClientRect();
    return { characters, top, bottom };
  });
}

/** From where to where an editor's text is seen: lines that stick to its upper edge cover what is below them. */
function uncovered(editors: Element[]) {
  return editors.map((editor) => {
    const { top, bottom } = editor.getBoundingClientRect();
    const sticky = editor.querySelector('.sticky-widget')?.getBoundingClientRect();
    return { top: Math.max(top, sticky?.bottom ?? top), bottom };
  });
}

/** The open file's lines that can be seen, as texts. */
export async function visibleText(page: Page): Promise<string[]> {
  return (await visibleLines(page)).map(textOf);
}

/** The text of characters. */
export function textOf(characters: readonly DrawnCharacter[]): string {
  return characters.map(({ character }) => character).join('');
}

/** The group of editors that has the focus, and in it the one that is shown. */
export const editor = '.editor-group-container.active .editor-instance .monaco-editor';
