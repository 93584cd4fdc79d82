import type { Font } from 'satori';
import type { PartyName } from '../names.ts';
import type { Badge } from '../statuses.ts';
import { family, fontsFor } from './fonts.ts';

/** What the picture of a shared link tells. */
export interface PictureWords {
  /** The handbook that it belongs to. */
  readonly handbook: string;
  readonly title: string;
  readonly parties: readonly PartyName[];
  readonly state: Badge | undefined;
  /** A line below: "next review 13 January 2027". */
  readonly note: string | undefined;
}

/** The size that readers of shared links ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Draws the picture of a shared link as PNG. Letters that no font of ours holds are left out. */
export async function drawPicture(words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const known = knownOnly(words);
  const fonts: Font[] = await fontsFor(JSON.stringify(known));
  const svg = await satori(drawing(known) as Parameters<typeof satori>[0], { ...pictureSize, fonts });
  // Packing harder takes half as long again, and saves a tenth.
  const png = sharp(Buffer.from(svg)).flatten({ background: paper }).png({ compressionLevel: 3 });
  return new Uint8Array(await png.toBuffer());
}

function knownOnly({ handbook, title, parties, state, note }: PictureWords): PictureWords {
  return {
    handbook: clipped(handbook, 60),
    title: clipped(title, 160),
    parties: parties.map((party) => ({ ...party, name: clipped(party.name, 28) })),
    state: state && { ...state, words: clipped(state.words, 40) },
    note: note && clipped(note, 60),
  };
}

/** Only scripts for which we bring a font, in one line of a length that there is room for. */
function clipped(text: string, most: number): string {
  const readable = text
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d !-~–—‘’“”…·€£§°×]/gu, ' ');
  const tidy = readable.replace(/\s+/g, ' ').trim();
  return tidy.length <= most ? tidy : `${tidy.slice(0, most - 1).trimEnd()}…`;
}

/** An element as the drawing library wants it. */
interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

function box(style: Readonly<Record<string, unknown>>, ...children: readonly (Drawn | string)[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function drawing({ handbook, title, parties, state, note }: PictureWords): Drawn {
  return box(
    { ...pictureSize, backgroundColor: paper, color: '#1a2421', fontFamily: family('Inter'), fontWeight: 500 },
    box({ width: 20, height: pictureSize.height, backgroundColor: '#0f5a53' }),
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: 1180, padding: '60px 72px' },
      box({ alignItems: 'center', gap: 22, fontSize: 32, color: '#37423e' }, mark(), box({ maxWidth: 940 }, handbook)),
      box({ flexDirection: 'column', gap: 28 }, heading(title), partyLine(parties)),
      box(
        { alignItems: 'center', gap: 26, fontSize: 30, color: '#58645f' },
        ...(state === undefined ? [] : [pill(state)]),
        note ?? '',
      ),
    ),
  );
}

/** A long title gets smaller letters, and at most three lines. */
function heading(title: string): Drawn {
  const fontSize = title.length <= 32 ? 88 : title.length <= 64 ? 72 : 56;
  // Three lines of text are cut by the library only in a block.
  return box(
    {
      display: 'block',
      fontFamily: family('Source Serif 4'),
      fontWeight: 600,
      fontSize,
      lineHeight: 1.12,
      lineClamp: 3,
      wordBreak: 'break-word',
    },
    title,
  );
}

const mostParties = 4;

function partyLine(parties: readonly PartyName[]): Drawn {
  const names = parties
    .slice(0, mostParties)
    .map(({ name, hue }) =>
      box(
        { alignItems: 'center', gap: 14 },
        box({ width: 20, height: 20, borderRadius: 10, backgroundColor: hues[hue] ?? hues[0] }),
        name,
      ),
    );
  const more = parties.length - names.length;
  return box({ flexWrap: 'wrap', gap: 36, fontSize: 32 }, ...names, ...(more > 0 ? [`and ${more} more`] : []));
}

function pill({ words, tone }: Badge): Drawn {
  const [backgroundColor, color] = tones[tone];
  return box({ padding: '10px 26px', borderRadius: 32, backgroundColor, color }, words);
}

function mark(): Drawn {
  const d =
    'M13 9.5h-2A4.5 4.5 0 0 0 6.5 14v4a4.5 4.5 0 0 0 4.5 4.5h2M19 9.5h2a4.5 4.5 0 0 1 4.5 4.5v4a4.5 4.5 0 0 1-4.5 4.5h-2M11.5 16h9';
  const ground = { type: 'rect', props: { width: 32, height: 32, rx: 8, fill: '#0f5a53' } };
  const lines = {
    type: 'path',
    props: { d, fill: 'none', stroke: '#ffffff', strokeWidth: 2.5, strokeLinecap: 'round' },
  };
  return { type: 'svg', props: { width: 60, height: 60, viewBox: '0 0 32 32', children: [ground, lines] } };
}

const paper = '#fdfcfa';

/** The colours of the light pages. A picture cannot follow a theme. */
const hues = ['#7b8782', '#4a57b8', '#b3641b', '#8d3f8b', '#417a2c', '#b23a55', '#25708f'] as const;

const tones: Readonly<Record<Badge['tone'], readonly [ground: string, ink: string]>> = {
  good: ['#e1f1e6', '#1d6238'],
  notice: ['#fbf0d6', '#714c05'],
  warning: ['#fbe6e2', '#99291b'],
  quiet: ['#f3f1ec', '#58645f'],
};
