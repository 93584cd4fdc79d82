import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../check/index.ts';
import { forSarif } from './escape.ts';
import type { DocumentedRule } from './report.ts';

/** How SARIF calls a severity. */
export const levels = { error: 'error', warning: 'warning', hint: 'note', off: 'none' } as const satisfies Record<
  Severity | 'off',
  string
>;

/** A rule as SARIF lists it. It has no address, because nobody knows here where a handbook is published. */
export function ruleDescriptor(rule: DocumentedRule): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: forSarif(`${rule.title}.`) },
    fullDescription: { text: forSarif(firstParagraph(rule)) },
    help: { text: forSarif(rule.page), markdown: rule.page },
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
    properties: { category: rule.category, tags: [rule.category] },
  };
}

/** What a rule wants and why: the first paragraph of its page, without marks. */
function firstParagraph({ page, title }: DocumentedRule): string {
  const paragraph = page.split(/\n\s*\n/).find((each) => !each.startsWith('#'));
  return (paragraph ?? title).replace(/\s+/g, ' ').replace(/`/g, '').trim();
}
