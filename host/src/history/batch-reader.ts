/** An object that `git cat-file --batch` told of. */
export interface BatchObject {
  readonly name: string;
  /** Its bytes; `missing` where the repository has none such, `large` where there are more than were wanted. */
  readonly content: Buffer | 'missing' | 'large';
}

/**
 * Takes apart what `git cat-file --batch` writes: a line with the name, kind and size of each object, so many bytes, and a
 * line end; or a line that ends with “missing”. The bytes of a large one are passed over.
 * @param mostBytes how many bytes an object may have. @param take gets each object as soon as it is complete.
 * @returns takes in what git wrote, a piece at a time, cut anywhere.
 */
export function makeBatchReader(mostBytes: number, take: (object: BatchObject) => void): (piece: Buffer) => void {
  const kept: Buffer[] = [];
  let head: Head | undefined;
  /** Bytes of the object that are still to come, its line end included. */
  let left = 0;

  const readLine = (part: Buffer, isWhole: boolean) => {
    kept.push(part);
    if (!isWhole) return;
    const [name = '', kind, size] = takeKept().toString('utf8').trimEnd().split(' ');
    if (kind === 'missing' || size === undefined) return take({ name, content: 'missing' });
    head = { name, size: Number(size) };
    left = head.size + 1;
  };
  const readContent = (part: Buffer, { name, size }: Head) => {
    left -= part.length;
    const isLarge = size > mostBytes;
    if (!isLarge) kept.push(part);
    if (left > 0) return;
    head = undefined;
    take({ name, content: isLarge ? 'large' : takeKept().subarray(0, size) });
  };
  const takeKept = () => Buffer.concat(kept.splice(0));

  return (piece) => {
    for (let at = 0; at < piece.length; ) {
      const end = head === undefined ? piece.indexOf(lineFeed, at) + 1 : at + left;
      const part = piece.subarray(at, end === 0 ? piece.length : end);
      at += part.length;
      if (head === undefined) readLine(part, end > 0);
      else readContent(part, head);
    }
  };
}

interface Head {
  readonly name: string;
  readonly size: number;
}

const lineFeed = 10;
