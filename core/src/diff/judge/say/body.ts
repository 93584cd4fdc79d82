import type { Matter } from '../matter.ts';
import { aroundChange } from './around.ts';
import { blockAt, blockOf, sectionOf } from './block.ts';
import { inWords, quoted, sentence } from './words.ts';

/** What happened to a piece of running text, with the heading that it stands under. */
export function bodySentence(matter: Matter): string {
  const { before, after } = matter.difference;
  const section = sectionOf(matter);
  const place = section === undefined ? '' : ` under ${quoted(section, 60)}`;
  if (before === undefined) return sentence(`new text${place}: ${quoted(inWords(after) ?? '')}.`);
  if (after === undefined) return sentence(`the text${place} is gone: ${quoted(inWords(before) ?? '')}.`);
  if (before === after) return sameWords(matter, place);
  const [then, now] = aroundChange(inWords(before) ?? '', inWords(after) ?? '');
  const cell = blockOf(matter)?.cell;
  if (cell !== undefined && cell.row !== '' && cell.column !== '') {
    return sentence(
      `in the table${place}, ${quoted(cell.column, 40)} of ${quoted(cell.row, 40)} is now ${now} instead of ${then}.`,
    );
  }
  return sentence(`the text${place} now reads ${now} instead of ${then}.`);
}

function sameWords({ difference, before, after }: Matter, place: string): string {
  const { ranges } = difference;
  const [then, now] = [blockAt(before, ranges.before), blockAt(after, ranges.after)];
  const moved = now?.links.find((link, at) => link.to !== then?.links[at]?.to);
  if (moved === undefined) return `The text${place} looks different and says the same: ${quoted(now?.text ?? '')}.`;
  const old = then?.links.find((link) => link.text === moved.text);
  const instead = old === undefined ? '' : ` instead of ${quoted(old.to)}`;
  return `The link ${quoted(moved.text, 60)}${place} now leads to ${quoted(moved.to)}${instead}.`;
}
