import type { Agreement } from '../../../resolve/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { type Fix, replace } from '../../rule.ts';

/** Writes another number in place of the one that stands there. A number is a person's decision, so it is never made unasked. */
export function numberFix({ root, file }: Agreement, number: string | undefined): Fix[] {
  const version = scalarField(root, 'version');
  if (version === undefined || number === undefined) return [];
  return [{ ...replace(file, version.range, number, `Make this version ${number}`), byHand: true }];
}
