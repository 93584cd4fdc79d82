import type { Fields } from '../fields.ts';
import type { Html } from '../html.ts';
import { badgeOf } from '../statuses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** A grid of fit and interest, with what to do in each cell. */
export interface QualificationBlock extends BlockTop {
  readonly kind: 'qualification';
  readonly fit: readonly Grade[];
  readonly interest: readonly Grade[];
  /** For each grade of fit, what to do at each grade of interest. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly note: Html | undefined;
}

/** One step of a scale. */
export interface Grade {
  readonly id: string;
  readonly means: Html | undefined;
}

/** One cell of the grid; `todo` is undefined where the agreement leaves it empty. */
export interface GridCell {
  readonly name: string;
  readonly todo: Html | undefined;
}

/** The qualification matrix of an agreement; undefined where it has none. */
export function qualificationBlock(subject: Subject): QualificationBlock | undefined {
  const matrix = subject.read().fields('qualification');
  if (matrix === undefined) return undefined;
  const [fit, interest] = [gradesOf(matrix, 'fit'), gradesOf(matrix, 'interest')];
  if (fit.length === 0 && interest.length === 0) return undefined;
  const cells = matrix.fields('cells');
  const rows = fit.map(({ id }) =>
    interest.map((grade) => ({ name: `${id}${grade.id}`, todo: cells?.prose(`${id}${grade.id}`) })),
  );
  return {
    kind: 'qualification',
    anchor: 'qualification',
    title: 'Fit and interest',
    lead: 'How well a company fits is a letter, how much a person is interested is a number. Together they say what to do.',
    badge: badgeOf(matrix.text('status')),
    fit,
    interest,
    rows,
    note: matrix.prose('note'),
  };
}

function gradesOf(matrix: Fields, key: 'fit' | 'interest'): Grade[] {
  return matrix.each(key).flatMap((grade) => {
    const id = grade.node.kind === 'scalar' ? grade.node.text : grade.text('id');
    return id === undefined ? [] : [{ id, means: grade.prose('means') }];
  });
}
