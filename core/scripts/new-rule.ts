import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../src/check/finding.ts';
import { categories, refusal, ruleTemplate } from '../src/check/testing/rule-template.ts';

/**
 * Begins a rule: `pnpm new-rule <id> [category]` writes the check, its page and its cases, and brings the list of rules
 * up to date. It asks nothing and overwrites nothing.
 */
const [id, category = 'coherence'] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../src/check/rules');
const reason = refusal(id, (name) => existsSync(join(folder, `${name}.ts`))) ?? refuseCategory();

if (id === undefined || reason !== undefined) {
  console.error(reason);
  process.exitCode = 1;
} else {
  for (const [name, text] of Object.entries(ruleTemplate(id, category as Category))) {
    writeFileSync(join(folder, name), text, { flag: 'wx' });
    console.log(`written: core/src/check/rules/${name}`);
  }
  await import('./generate.ts');
  console.log(nextSteps(id));
}

function refuseCategory(): string | undefined {
  const isKnown = categories.some((known) => known === category);
  return isKnown ? undefined : `There is no category “${category}”. It is one of: ${categories.join(', ')}.`;
}

function nextSteps(rule: string): string {
  return `
The rule runs and finds nothing yet, so its tests fail on purpose: “no expected finding in the cases”, and the example of
what is not ok on its page. Now:

1. Write goals in ${rule}.cases.mdx and mark what is to be found under the line: “#   ^^^^ words of the message”.
2. Write the check in ${rule}.ts, and what it is for in ${rule}.md.
3. Run: vitest run core/src/check -t ${rule}
4. Run “pnpm generate” whenever the page has changed.`;
}
