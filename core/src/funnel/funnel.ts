/** The figures of an agreement's `funnel` block with the goals that belong to them, as plain data. */
export interface Funnel {
  /** In the order of the way: the first is where leads come in, the last is won. */
  readonly stages: readonly FunnelStage[];
  /** `rates[i]` is the share that gets from `stages[i]` to `stages[i + 1]`. */
  readonly rates: readonly FunnelRate[];
  readonly averageSale:
    | { readonly low: number; readonly high: number; readonly currency: string; readonly source: string | undefined }
    | undefined;
  /** The average time from the first stage to an order, in days. */
  readonly cycleDays: { readonly low: number; readonly high: number; readonly source: string | undefined } | undefined;
  /** The shared revenue goal; undefined where the agreement has none that can be read. */
  readonly revenue:
    | {
        readonly goal: string;
        readonly amount: number;
        readonly currency: string;
        readonly from: string;
        readonly until: string;
      }
    | undefined;
}

export interface FunnelStage {
  readonly id: string;
  readonly name: string;
  /** The goal that promises a number of this stage, and that number for each month; undefined where none does. */
  readonly promised: { readonly goal: string; readonly perMonth: number } | undefined;
}

/** A share: `low` and `high` are equal where it is no range. 0.4 is 40%. */
export interface FunnelRate {
  readonly low: number;
  readonly high: number;
  readonly source: string | undefined;
}

/** What each stage needs so that the revenue is reached. */
export interface FunnelNeed {
  /** Months over which the revenue is counted; parts of months count by their days. */
  readonly months: number;
  readonly salesNeeded: Spread;
  /** One for each stage, in the same order. */
  readonly stages: readonly {
    readonly id: string;
    readonly total: Spread;
    readonly perMonth: Spread;
    readonly promised: number | undefined;
    /** Whether the promise reaches what is needed: `yes` at the worst rates too, `at best` only at the best ones. */
    readonly enough: 'yes' | 'at best' | 'no' | undefined;
  }[];
  /** How many days before an order its lead has to be there; undefined where the funnel names no cycle. */
  readonly lagDays: Spread | undefined;
}

/** The least and the most; equal where every figure behind it is one number. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}
