import { compareBodies } from './body/compare-bodies.ts';
import type { Difference } from './difference.ts';
import { compareFields } from './fields/compare-fields.ts';
import type { FilePair } from './pair-files.ts';

/** What differs between a file before and after. Where the texts differ and nothing else does, one difference of layout. */
export function compareFile(file: FilePair): Difference[] {
  const { before, after } = file;
  if (before === undefined || after === undefined) {
    return [{ ...ofFile(file), kind: before === undefined ? 'added' : 'removed' }];
  }
  const moved: Difference[] = before.path === after.path ? [] : [{ ...ofFile(file), kind: 'moved' }];
  if (before.hash === after.hash) return moved;
  if (before.unreadable !== undefined || after.unreadable !== undefined) return [...moved, ofFile(file)];
  const inside: Difference[] = [
    ...compareFields(before, after).map((difference) => ({ ...nowhere, ...difference, file })),
    ...compareBodies(before.blocks, after.blocks).map((difference) => ({ ...nowhere, ...difference, file })),
  ];
  return inside.length === 0 ? [...moved, { ...nowhere, ...layout, file }] : [...moved, ...inside];
}

const nowhere = { steps: { before: undefined, after: undefined }, ranges: { before: undefined, after: undefined } };

const layout = { kind: 'changed', field: 'layout', path: 'layout', before: undefined, after: undefined } as const;

/** A file as a whole, told by where it lies. */
function ofFile(file: FilePair): Difference {
  const paths = { before: file.before?.path, after: file.after?.path };
  return { ...nowhere, kind: 'changed', field: 'file', path: 'file', ...paths, file };
}
