import { type Agreement, type HandbookView, termKey, termsByKey } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';

/** The agreement now, with handbook.yaml and every definition it uses. Who asks hears when one of them changes. */
export function presentOf(agreement: Agreement, around: HandbookView): HandbookSnapshot {
  const { facts: settings } = around.settings;
  const found = new Map([agreement.facts, ...(settings ? [settings] : [])].map((facts) => [facts.file.path, facts]));
  const waiting = [agreement.file];
  // The list grows while it is gone through: each term adds those that it uses.
  for (const file of waiting) {
    for (const { term } of around.usesIn(file)) {
      if (term.agreement !== undefined || found.has(term.file.path)) continue;
      const [{ facts } = term] = around.lookUp(termsByKey, termKey(term));
      found.set(facts.file.path, facts);
      waiting.push(facts.file);
    }
  }
  const files = new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
  return takeSnapshot({ usesIn: around.usesIn, files });
}
