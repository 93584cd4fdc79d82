/** Two things that are one: their places in the list before and in the list after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}
