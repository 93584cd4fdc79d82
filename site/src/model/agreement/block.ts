import type { Html } from '../html.ts';
import type { Badge } from '../statuses.ts';
import type { ClocksBlock } from './clocks.ts';
import type { DefinitionsBlock, SharedDefinitionsBlock, SharedTermsBlock } from './definitions.ts';
import type { EventsBlock } from './events.ts';
import type { FollowUpBlock } from './follow-up.ts';
import type { FunnelBlock } from './funnel.ts';
import type { GoalsBlock } from './goals.ts';
import type { HandoffsBlock } from './handoffs.ts';
import type { LadderBlock } from './ladders.ts';
import type { CardsBlock } from './nurture.ts';
import type { PersonasBlock } from './personas.ts';
import type { PromisesBlock } from './promises.ts';
import type { QualificationBlock } from './qualification.ts';
import type { ScoringBlock } from './scoring.ts';
import type { SignoffsBlock } from './signoffs.ts';
import type { StagesBlock } from './stages.ts';

/** One block of an agreement's page: what `kind` says chooses how it is drawn. */
export type Block =
  | CardsBlock
  | ClocksBlock
  | DefinitionsBlock
  | EventsBlock
  | FactsBlock
  | FollowUpBlock
  | FunnelBlock
  | GoalsBlock
  | HandoffsBlock
  | LadderBlock
  | PersonasBlock
  | PromisesBlock
  | QualificationBlock
  | ScoringBlock
  | SharedDefinitionsBlock
  | SharedTermsBlock
  | SignoffsBlock
  | StagesBlock
  | TableBlock
  | TextBlock;

/** What every block has: the words of its heading, and the anchor it would like to have. */
export interface BlockTop {
  readonly anchor: string;
  /** undefined where the heading of the section says it already. */
  readonly title: string | undefined;
  readonly badge?: Badge | undefined;
  /** A sentence for readers who see such a block for the first time. */
  readonly lead?: string | undefined;
}

/** A table whose rows become cards on a narrow page. */
export interface TableBlock extends BlockTop {
  readonly kind: 'table';
  readonly table: Table;
  readonly note?: Html | undefined;
}

/** Rows under named columns. A cell that is undefined is empty. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One row; the first cell names it. */
export interface TableRow {
  readonly cells: readonly (Html | undefined)[];
  readonly badge?: Badge | undefined;
  readonly note?: Html | undefined;
  /** The group that it belongs to, where rows are grouped. */
  readonly group?: string | undefined;
}

/** A few facts, each with its name. */
export interface FactsBlock extends BlockTop {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
  readonly note?: Html | undefined;
}

/** A named fact. */
export interface Fact {
  readonly name: string;
  readonly value: Html;
}

/** Text that an author wrote below the keys. */
export interface TextBlock extends BlockTop {
  readonly kind: 'text';
  readonly html: Html;
}
