import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { defineRule, type Fix, replace } from '../rule.ts';
import { faultOf } from '../support/suppress/fault.ts';
import { type Suppression, suppressionsIn } from '../support/suppress/suppression.ts';

/** Comments that are right and silence nothing are told by the engine, under the name of this rule: it alone knows what was found. */
export default defineRule({
  id: 'suppression',
  title: 'Silenced findings have a reason',
  category: 'structure',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'warning' },
  fixable: true,

  *file({ file }, { handbook, rules }) {
    // What is wrong with a comment as a whole is told once, however many rules it names.
    const told = new Set<number>();
    for (const suppression of suppressionsIn(file)) {
      const fault = faultOf(suppression, rules, handbook.today);
      if (fault === undefined || told.has(fault.range.start)) continue;
      const { range, message, meant } = fault;
      told.add(range.start);
      yield { range, message, fixes: meant === undefined ? [] : [mend(file, suppression, range, meant)] };
    }
  },
});

/** A comment that begins to silence with its repair is left to a person. */
function mend(file: ParsedFile, { mark }: Suppression, range: Range, meant: string): Fix {
  const fix = replace(file, range, meant, `Change it to “${meant}”`);
  return range === mark.range ? { ...fix, byHand: true } : fix;
}
