import { expect, it } from 'vitest';
import { type BatchObject, makeBatchReader } from './batch-reader.ts';

const written = Buffer.from('aa blob 5\nüxy\n\nbb missing\ncc blob 0\n\ndd blob 12\n123456789012\nee blob 1\nz\n');
const objects = ['aa “üxy\n”', 'bb missing', 'cc “”', 'dd large', 'ee “z”'];

it('takes objects out of the stream, wherever it is cut', () => {
  for (let size = 1; size <= written.length; size++) {
    const found: string[] = [];
    const read = makeBatchReader(10, (object) => found.push(show(object)));
    for (let at = 0; at < written.length; at += size) read(written.subarray(at, at + size));
    expect(found, `pieces of ${size}`).toEqual(objects);
  }
});

function show({ name, content }: BatchObject): string {
  return typeof content === 'string' ? `${name} ${content}` : `${name} “${content.toString('utf8')}”`;
}
