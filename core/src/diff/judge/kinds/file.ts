import type { FileKind } from '@living-sla/schema';
import { textAt } from '../books/plain.ts';
import type { Matter, Verdict } from '../matter.ts';
import { quoted } from '../say/words.ts';
import { clarifying, editorial, material } from '../verdicts.ts';
import { judgeDefinition } from './definition.ts';

/** A whole file that came, went, or got another name. */
export function judgeFile(matter: Matter): Verdict {
  const { difference } = matter;
  const { before, after } = difference.file;
  const file = after ?? before;
  const what = `${kinds[file?.kind ?? 'guide']} ${quoted(nameOf(matter))}`;
  if (before !== undefined && after !== undefined) {
    if (difference.kind === 'changed')
      return clarifying('unreadable', `The ${what} cannot be read whole, before or after.`);
    return editorial('renamed', `The file of the ${what} is now called “${after.path}” instead of “${before.path}”.`);
  }
  const isGone = after === undefined;
  const message = isGone ? `The ${what} is gone.` : `New ${what}.`;
  if (file?.kind === 'agreement') {
    const binds = matter.here.agreement?.binding ?? true;
    const direction = after === undefined ? 'weaker' : 'stricter';
    const note = binds ? '' : ' It binds nobody yet.';
    return material('whole-agreement', binds ? direction : 'none', `${message}${note}`);
  }
  if (file?.kind === 'term') return judgeDefinition(matter);
  if (file?.kind === 'handbook') return material('working-time', 'different', message);
  return file?.kind === 'review' && after !== undefined ? editorial('record', message) : clarifying('page', message);
}

const kinds: Readonly<Record<FileKind, string>> = {
  agreement: 'agreement',
  term: 'definition',
  review: 'record of the review',
  guide: 'page',
  handbook: 'handbook',
};

/** What the file goes by, as far as it can be read before or after. */
function nameOf({ here, before, after }: Matter): string {
  const names = [here, after, before].flatMap(({ file }) =>
    ['title', 'term', 'organisation'].flatMap((key) => textAt(file?.fields, key) ?? []),
  );
  return names[0] ?? here.file?.id ?? '';
}
