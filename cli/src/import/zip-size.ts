/**
 * The number of bytes that a ZIP archive says it unpacks to, from its table of contents; undefined where it has none that
 * can be read. What reads the archive makes room for as many bytes and never for more.
 * Source: APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  let total = 0;
  for (let at = 0; at < count; at++) {
    if (place + entryLength > view.byteLength || view.getUint32(place, true) !== entrySignature) return undefined;
    total += view.getUint32(place + 24, true);
    place += entryLength + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(place + field, true), 0);
  }
  return total;
}

/** The last record of an archive stands at its end, with at most a comment behind it. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - 65_535);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

const endSignature = 0x06_05_4b_50;
const endLength = 22;
const entrySignature = 0x02_01_4b_50;
const entryLength = 46;
