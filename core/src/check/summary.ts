import type { Handbook } from '../resolve/index.ts';
import type { Finding } from './finding.ts';
import { usedTerms } from './support/used-terms.ts';

/** What a check has covered. Silence is only good news where this says that something was looked at. */
export interface Summary {
  readonly files: number;
  readonly agreements: number;
  /** Goals that bind somebody, by whether a third person could decide them. */
  readonly goals: { readonly total: number; readonly measurable: number; readonly unmeasurable: number };
  readonly terms: {
    readonly defined: number;
    readonly used: number;
    readonly undefined: number;
    readonly unused: number;
  };
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Findings that a comment has silenced. */
  readonly silenced: number;
  /** Findings that a baseline has put off. */
  readonly known: number;
  /** Entries of the baseline that match no finding any more. */
  readonly stale: number;
  /** Findings that were repaired before this check. */
  readonly fixed: number;
  /** Whether the versions were compared with those before: `cut` where the history begins in the middle. */
  readonly history: 'compared' | 'cut' | 'none';
  /** Why they were not, in sentences; absent where they were, or nobody asked for it. */
  readonly historyNote?: string | undefined;
}

/** Counts what a check has covered and found. @param silenced findings that are not shown. */
export function summarise(
  handbook: Handbook,
  findings: readonly Finding[],
  silenced: readonly Finding[] = [],
): Summary {
  const goals = handbook.agreements.flatMap((agreement) => agreement.goals.filter((goal) => goal.binding));
  const measurable = goals.filter((goal) => goal.measurability.measurable).length;
  const used = usedTerms(handbook);
  return {
    files: handbook.files.size,
    agreements: handbook.agreements.length,
    goals: { total: goals.length, measurable, unmeasurable: goals.length - measurable },
    terms: {
      defined: handbook.terms.length,
      used: used.size,
      undefined: undefinedWords(handbook, findings).size,
      unused: handbook.terms.length - used.size,
    },
    ...countSeverities(findings),
    silenced: silenced.length,
    known: 0,
    stale: 0,
    fixed: 0,
    history: handbook.past === undefined ? 'none' : 'compared',
  };
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'hints'> {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

function undefinedWords(handbook: Handbook, findings: readonly Finding[]): ReadonlySet<string> {
  const undefinedAcronyms = findings.filter((finding) => finding.rule === 'undefined-acronym');
  return new Set(
    undefinedAcronyms.map(({ file, range }) => handbook.files.get(file)?.file.text.slice(range.start, range.end) ?? ''),
  );
}
