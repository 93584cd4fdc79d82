import type { Place } from '../../protocol.ts';

/** A line of the view. Its texts are plain. */
export interface Node {
  /** Stays the same while the thing it shows does, so that what a person has opened stays open. */
  readonly id: string;
  readonly label: string;
  /** Beside the label, in a quieter colour. */
  readonly description?: string;
  readonly tooltip?: string;
  /** The name of one of VS Code's icons, and of a colour of the theme for it. */
  readonly icon: string;
  readonly colour?: string;
  /** Where a click leads. */
  readonly place?: Place;
  readonly children?: readonly Node[];
  /** Whether the children are seen at first. */
  readonly open?: boolean;
}

/** The colour of what deserves a look: the theme's name for it. */
export const warning = 'list.warningForeground';
