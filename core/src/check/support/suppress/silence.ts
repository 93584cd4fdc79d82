import type { Handbook } from '../../../resolve/index.ts';
import type { Finding } from '../../finding.ts';
import type { SilencedFinding } from '../../left-out.ts';
import { quote, type RuleContext } from '../../rule.ts';
import { faultOf } from './fault.ts';
import { type Suppression, suppressionsIn } from './suppression.ts';

/** What the comments of a handbook do to what the rules have found. */
export interface Silence {
  /** What the comment that silences a finding says; undefined where none does. It remembers that the comment was needed. */
  commentOn(finding: Pick<Finding, 'rule' | 'file' | 'range'>): Pick<SilencedFinding, 'reason' | 'until'> | undefined;
  /** The comments that have silenced nothing up to now, by the path of their file. @param ran the ids of the rules that ran. */
  unused(ran: ReadonlySet<string>): { readonly file: string; readonly suppression: Suppression }[];
}

/** Reads the comments of all files. A comment with a fault silences nothing and is not counted as unused. */
export function silenceIn(handbook: Handbook, rules: RuleContext['rules']): Silence {
  const byPlace = new Map<string, Suppression[]>();
  for (const [path, { file }] of handbook.files) {
    const sound = suppressionsIn(file).filter((each) => faultOf(each, rules, handbook.today) === undefined);
    for (const [rule, list] of Map.groupBy(sound, (each) => each.rule?.value)) byPlace.set(`${path}\n${rule}`, list);
  }
  const used = new Set<Suppression>();
  return {
    commentOn({ rule, file, range }) {
      const covering = (byPlace.get(`${file}\n${rule}`) ?? []).filter((each) => holds(each, range.start));
      for (const each of covering) used.add(each);
      const [first] = covering;
      if (first?.reason === undefined) return undefined;
      return { reason: first.reason, ...(first.until === undefined ? {} : { until: first.until }) };
    },
    unused(ran) {
      return [...byPlace].flatMap(([place, list]) => {
        const [file = '', rule = ''] = place.split('\n');
        // Where a part of a file cannot be read, what a comment is for may not have been looked at.
        if (!ran.has(rule) || handbook.files.get(file)?.file.problems.length !== 0) return [];
        return list.filter((each) => !used.has(each)).map((suppression) => ({ file, suppression }));
      });
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
