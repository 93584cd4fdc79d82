import type { Matter, Verdict } from '../matter.ts';
import { blockAt, blockOf } from '../say/block.ts';
import { sayItem } from '../say/item.ts';
import { thingName } from '../say/thing.ts';
import { quoted, sentence } from '../say/words.ts';
import { rowOf } from '../table/index.ts';
import { clarifying, editorial, material } from '../verdicts.ts';

/** Something that changed its place. In a list of which the first that fits decides, that is another rule. */
export function judgeOrder(matter: Matter): Verdict {
  const { row, difference } = matter;
  if (row.is === 'order') return ofText(matter);
  if (row.ordered) {
    const [then, now] = [difference.steps.before, difference.steps.after].map((steps) => Number(steps?.at(-1)) + 1);
    const places = then === now ? '' : ` from place ${then} to place ${now}`;
    const message = `the ${row.called} ${sayItem(difference.field, difference.after)} moves${places}, and the order decides.`;
    return material('order-decides', 'different', sentence(message));
  }
  const list = rowOf(matter.here.file?.kind ?? 'guide', difference.field.replace(/\/(?:order|\*)$/, ''));
  if (list.is === 'unknown')
    return clarifying('unknown', `The entries of ${quoted(list.called)} stand in another order.`);
  const what = list.many
    ? `the ${list.called} of ${thingName(matter)} stand in another order.`
    : `for ${thingName(matter)}, the entries of ${quoted(list.called)} stand in another order.`;
  return editorial('order-says-nothing', sentence(what));
}

/**
 * In a numbered list the order says what comes first. Bullet points, and sections with all that stands under them, say the
 * same in another place; of a paragraph only a reader can tell, and of words that came under another heading.
 */
function ofText(matter: Matter): Verdict {
  const { before, after, difference } = matter;
  const [then, now] = [blockAt(before, difference.ranges.before), blockAt(after, difference.ranges.after)];
  const block = blockOf(matter);
  const message = `The text ${quoted(block?.text ?? '', 60)} stands in another place.`;
  if (now?.item?.ordered) return material('order-decides', 'different', message);
  const stays = then?.section.join('\n') === now?.section.join('\n');
  return stays && now?.kind !== 'paragraph'
    ? editorial('order-says-nothing', message)
    : clarifying('moved-text', message);
}
