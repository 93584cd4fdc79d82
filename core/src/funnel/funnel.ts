/** The figures of an agreement's `funnel` block with the goals that belong to them, as plain data. */
export interface Funnel {
  /** In the order of the way: the first is where leads come in, the last is won. */
  readonly stages: readonly FunnelStage[];
  /** `rates[i]` is the share that gets from `stages[i]` to `stages[i + 1]`. */
  readonly rates: readonly FunnelRate[];
  /** Whether the last stage is a sale. Where it is not, nobody can tell how many of it make the revenue. */
  readonly endsInSale: boolean;
  readonly averageSale:
    | { readonly low: number; readonly high: number; readonly currency: string; readonly source: string | undefined }
    | undefined;
  /** The average time from the first stage to an order, in days. */
  readonly cycleDays: { readonly low: number; readonly high: number; readonly source: string | undefined } | undefined;
  /** The shared revenue goal; undefined where the agreement has none that can be read. */
  readonly revenue: FunnelRevenue | undefined;
  /** Goals whose results tell the share between two stages by themselves, such as “MQL to SQL conversion rate”. */
  readonly rateGoals: readonly FunnelRateGoal[];
}

/** What the parties want to sell for, and the days in which it counts; both belong to them. */
export interface FunnelRevenue {
  /** The key of the goal. */
  readonly goal: string;
  readonly amount: number;
  readonly currency: string;
  readonly from: string;
  readonly until: string;
}

export interface FunnelStage {
  readonly id: string;
  readonly name: string;
  /** What many of it are called: “MQLs”; the name where nothing says it. */
  readonly plural: string;
  /** The goal that promises a number of this stage, and that number for each month; undefined where none does. */
  readonly promised: FunnelPromise | undefined;
}

/** A number of one stage that a goal promises. */
export interface FunnelPromise {
  readonly goal: string;
  readonly perMonth: number;
}

/** A goal that promises the share between two stages; `from` and `to` are places in `stages`. */
export interface FunnelRateGoal {
  readonly goal: string;
  readonly from: number;
  readonly to: number;
}

/** A share: `low` and `high` are equal where it is no range. 0.4 is 40%. */
export interface FunnelRate {
  readonly low: number;
  readonly high: number;
  readonly source: string | undefined;
}

/** What each stage needs so that the revenue is reached. Numbers of cases are whole: rounded up, once, at the end. */
export interface FunnelNeed {
  /** Months over which the revenue is counted; parts of months count by their days. */
  readonly months: number;
  readonly salesNeeded: Spread;
  /** One for each stage, in the same order. */
  readonly stages: readonly StageNeed[];
  /** How many days before an order its lead has to be there; undefined where the funnel names no cycle. */
  readonly lagDays: Spread | undefined;
  /** The days between which leads have to come so that their orders fall into the time of the revenue. */
  readonly leadsCome: { readonly from: string; readonly until: string } | undefined;
}

/** What one stage needs. `low` goes with the best rates and the largest sale, `high` with the worst and the smallest. */
export interface StageNeed {
  readonly id: string;
  readonly total: Spread;
  readonly perMonth: Spread;
  readonly promised: number | undefined;
  /** Whether the promise reaches what is needed: `yes` at the worst rates too, `at best` only at the best ones. */
  readonly enough: 'yes' | 'at best' | 'no' | undefined;
}

/** The least and the most; equal where every figure behind it is one number. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}
