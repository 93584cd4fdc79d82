import type { Finding, Range } from '@living-sla/core';
import type { ClientAbilities } from '../../client-abilities.ts';
import type { FileInHandbook } from '../../handbooks.ts';
import type { Edits } from './edits-for.ts';

/** Where actions are asked for. */
export interface ActionPlace extends FileInHandbook {
  /** What is selected; a cursor is a range without width. */
  readonly selection: Range;
  /** Those of the findings of the file that the selection touches. */
  readonly findings: readonly Finding[];
  /** The first of them: as many as can be looked at closely while somebody waits. */
  readonly closely: readonly Finding[];
  readonly client: ClientAbilities;
  readonly edits: Edits;
}
