/** What a value says: its plain form, and what its words alone do not tell. */
export interface Reading {
  readonly plain: string;
  readonly notes: readonly string[];
}
