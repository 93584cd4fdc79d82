// What is used of this library (papaparse 5). Its own types need those of Node and of the browser, which core is compiled
// without. Its file for browsers is asked for by its name: the other one loads streams of Node, and for this one nobody has
// types but these.
declare module 'papaparse/papaparse.min.js' {
  /** What one call of `step` is handed: one row. */
  export interface StepResult {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    /** `cursor` is where the next row begins. */
    readonly meta: { readonly cursor: number };
  }

  export interface ParseConfig {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly preview?: number;
    readonly fastMode?: boolean;
    readonly step?: (row: StepResult, parser: { abort(): void }) => void;
  }

  const Papa: {
    parse(text: string, config: ParseConfig): { readonly data: readonly (readonly string[])[] };
    unparse(
      rows: readonly (readonly string[])[],
      config: { readonly delimiter?: string; readonly newline?: string },
    ): string;
  };
  export default Papa;
}
