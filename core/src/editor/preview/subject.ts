import type { Agreement } from '../../resolve/index.ts';
import type { Fields } from './fields.ts';
import type { Page } from './page.ts';

/** What the blocks of one agreement are drawn from. */
export interface Subject {
  readonly agreement: Agreement;
  readonly page: Page;
  /** Reads the agreement for one block: each is a section of its own, in which every term is linked once. */
  readonly read: () => Fields;
}

/** What the stages of an agreement are called, by their ids; an id of no stage stays as it is. */
export function stageNames({ read }: Subject): (id: string | undefined) => string | undefined {
  const names = new Map(
    read()
      .each('stages')
      .map((stage) => [stage.text('id') ?? '', stageName(stage)]),
  );
  return (id) => (id === undefined ? undefined : (names.get(id) ?? id));
}

/** What one stage is called. */
export function stageName(stage: Fields): string {
  return stage.text('name') ?? stage.text('term') ?? stage.text('id') ?? 'Stage';
}
