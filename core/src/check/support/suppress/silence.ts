import type { ParsedFile } from '../../../parse/index.ts';
import type { Finding } from '../../finding.ts';
import type { SilencedFinding } from '../../left-out.ts';
import { quote, type RuleContext } from '../../rule.ts';
import { faultOf } from './fault.ts';
import { type Suppression, suppressionsIn } from './suppression.ts';

/** What the comments of a file do to what the rules have found in it. */
export interface Silence {
  /** What the comment that silences a finding says; undefined where none does. It remembers that the comment was needed. */
  commentOn(finding: Pick<Finding, 'rule' | 'range'>): Pick<SilencedFinding, 'reason' | 'until'> | undefined;
  /** The comments that have silenced nothing up to now. @param ran the ids of the rules that ran. */
  unused(ran: ReadonlySet<string>): readonly Suppression[];
}

/** Reads the comments of a file. A comment with a fault silences nothing and is not counted as unused. */
export function silenceIn(file: ParsedFile, rules: RuleContext['rules'], today: string): Silence {
  const sound = suppressionsIn(file).filter((each) => faultOf(each, rules, today) === undefined);
  const used = new Set<Suppression>();
  return {
    commentOn({ rule, range }) {
      const covering = sound.filter((each) => each.rule?.value === rule && holds(each, range.start));
      for (const each of covering) used.add(each);
      const [first] = covering;
      if (first?.reason === undefined) return undefined;
      return { reason: first.reason, ...(first.until === undefined ? {} : { until: first.until }) };
    },
    unused(ran) {
      // Where a part of a file cannot be read, what a comment is for may not have been looked at.
      if (file.problems.length > 0) return [];
      return sound.filter((each) => ran.has(each.rule?.value ?? '') && !used.has(each));
    },
  };
}

/** What is said of a comment that silences nothing, though nothing is wrong with it. */
export function unusedMessage({ rule, range, comment }: Suppression): string {
  const what = range === comment ? 'this comment' : 'naming it in this comment';
  return `The rule ${quote(rule?.value ?? '')} finds nothing here, so ${what} silences nothing and would hide the next mistake. Take it out.`;
}

function holds({ covers }: Suppression, offset: number): boolean {
  return covers.start <= offset && offset < covers.end;
}
