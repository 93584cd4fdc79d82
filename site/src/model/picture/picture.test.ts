import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { outsidePages } from './outside-pages.ts';
import { drawPicture } from './picture.ts';

test.each(['契約 漢字', 'Договор о продажах', '🎉🎉', 'שלום', '', `${'x'.repeat(400)}\u0000</svg><script>`])(
  '“%s” is drawn or left out, and stops nothing',
  async (title) => {
    const party = { id: 'x', name: title, hue: 9 };
    const png = await drawPicture({
      handbook: title,
      title,
      parties: Array(9).fill(party),
      state: undefined,
      note: title,
    });
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    // The header of a PNG holds its width and height.
    expect([Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([1200, 630]);
  },
);

test('the address of a picture has its host where the handbook says where it is published', async () => {
  const agreement = { 'slas/a.mdx': '---\ntitle: A\nparties: [X, Y]\ngoals: []\n---\n' };
  const address = async (source: string) =>
    outsidePages(
      await contextOf({ 'handbook.yaml': `organisation: Acme\nsource: { ${source} }\n`, ...agreement }),
    ).pictureAddress('a');
  expect(await address('site: "https://handbook.acme.example/"')).toBe(
    'https://handbook.acme.example/agreements/a/picture.png',
  );
  expect(await address('site: "http://handbook.acme.example/"')).toBe('/agreements/a/picture.png');
  expect(await address('site: "javascript:alert(1)"')).toBe('/agreements/a/picture.png');
});
