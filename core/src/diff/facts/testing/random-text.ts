import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Plain } from '../../snapshot/snapshot.ts';
import type { Piece, SmallAgreement } from './random-snapshots.ts';

/** How a text is laid out; none of it says anything. */
export interface Layout {
  readonly width: number;
  readonly quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_FOLDED';
  readonly flow: boolean;
  readonly turned: boolean;
  readonly bullet: '-' | '*' | '1.' | '7)';
  readonly heading: '##' | '---';
  readonly marks: '' | '*' | '**' | '_';
  readonly comment: boolean;
}

/** Any way to lay out a text. */
export const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 12, max: 60 }),
  quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
  flow: fc.boolean(),
  turned: fc.boolean(),
  bullet: fc.constantFrom('-', '*', '1.', '7)'),
  heading: fc.constantFrom('##', '---'),
  marks: fc.constantFrom('', '*', '**', '_'),
  comment: fc.boolean(),
});

/** Writes an agreement in one of many ways. */
export function textOfSmall({ fields, body }: SmallAgreement, how: Layout): string {
  const keys = stringify(how.turned ? turned(fields) : fields, {
    // Narrower than its own indents, the writer loses words.
    lineWidth: how.width + 40,
    defaultStringType: how.quotes,
    defaultKeyType: 'PLAIN',
    collectionStyle: how.flow ? 'flow' : 'block',
  });
  const comment = how.comment ? '{/* A note. */}\n\n' : '';
  const top = how.comment ? '# A note.\n' : '';
  return `---\n${top}${keys}---\n\n${comment}${body.map((piece) => pieceText(piece, how)).join('\n\n')}\n`;
}

/** With the keys of each mapping in the other order. */
function turned(value: Plain): Plain {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each as Plain)]),
  );
}

function pieceText({ kind, text }: Piece, { width, bullet, heading, marks }: Layout): string {
  const [first = '', ...rest] = text.split(' ');
  const marked = [`${marks}${first}${marks}`, ...rest].join(' ');
  if (kind === 'heading') return heading === '##' ? `## ${marked}` : `${marked}\n---`;
  const lines = wrapped(marked, width);
  return kind === 'paragraph' ? lines.join('\n') : `${bullet} ${lines.join(`\n${' '.repeat(bullet.length + 1)}`)}`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
