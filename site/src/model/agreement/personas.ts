import { addresses } from '../addresses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** The buyers that an agreement was written for. */
export interface PersonasBlock extends BlockTop {
  readonly kind: 'personas';
  readonly personas: readonly {
    readonly title: string;
    readonly summary: string | undefined;
    readonly address: string;
  }[];
}

/** The personas of an agreement; undefined where it names none that exist. */
export function personasBlock({ read, context }: Subject): PersonasBlock | undefined {
  const personas = read()
    .texts('personas')
    .flatMap((path) => context.places.guide(path) ?? [])
    .map((guide) => ({ title: guide.title, summary: guide.data?.summary, address: addresses.guide(guide.id) }));
  return personas.length === 0
    ? undefined
    : { kind: 'personas', anchor: 'personas', title: 'Who we sell to', personas };
}
