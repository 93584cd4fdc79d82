import { type Field, fields } from '@living-sla/schema';
import type { FileKind } from '../parse/index.ts';

/** What the schemas say of one place in a file, found by walking down from `fieldsOf(kind)` key by key. */
export interface FieldStep {
  readonly field: Field | undefined;
  readonly next: ReadonlyMap<string, FieldStep>;
}

/** The root of the fields of a kind of file. Results have none. */
export function fieldsOf(kind: FileKind): FieldStep {
  const known = roots.get(kind);
  if (known !== undefined) return known;
  const root = makeStep();
  for (const field of kind === 'results' ? [] : fields[kind]) {
    let step = root;
    for (const key of field.path.split('/')) {
      const next = step.next.get(key) ?? makeStep();
      step.next.set(key, next);
      step = next;
    }
    step.field = field;
  }
  roots.set(kind, root);
  return root;
}

/** The step under a key or an index; `*` in a schema path stands for any of them. */
export function stepInto(step: FieldStep | undefined, key: string): FieldStep | undefined {
  return step?.next.get(key) ?? step?.next.get('*');
}

interface MutableStep {
  field: Field | undefined;
  next: Map<string, MutableStep>;
}

function makeStep(): MutableStep {
  return { field: undefined, next: new Map() };
}

const roots = new Map<FileKind, MutableStep>();
