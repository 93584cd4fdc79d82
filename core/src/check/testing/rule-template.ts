import type { Category } from '../finding.ts';

/** What a rule can look after, in the order in which a list shows them. */
export const categories: readonly Category[] = [
  'structure',
  'measurability',
  'terms',
  'coherence',
  'reciprocity',
  'results',
  'review',
  'version',
  'safety',
];

/**
 * The three files that a new rule begins with, by name: the check, its page and its cases. They can be read and run; the
 * check finds nothing yet, and the tests say so.
 * @param id words in lower case with hyphens between them, such as `goal-no-owner`.
 */
export function ruleTemplate(id: string, category: Category): Readonly<Record<string, string>> {
  const words = id.replaceAll('-', ' ');
  const title = `${words[0]?.toUpperCase()}${words.slice(1)}, in one plain phrase`;
  return {
    [`${id}.ts`]: check(id, title, category),
    [`${id}.md`]: page(title),
    [`${id}.cases.mdx`]: cases,
  };
}

/** Why an id cannot be that of a new rule, as a sentence; undefined where it can. */
export function refusal(id: string | undefined, taken: (id: string) => boolean): string | undefined {
  if (id === undefined) return 'Name the rule: pnpm new-rule goal-no-owner coherence';
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    return `“${id}” cannot name a rule. Take two or more words in lower case with hyphens, such as “goal-no-owner”.`;
  }
  return taken(id) ? `There is a rule “${id}” already. Change that one, or take another name.` : undefined;
}

function check(id: string, title: string, category: Category): string {
  return `import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: '${id}',
  title: '${title}',
  category: '${category}',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *goal(goal) {
    const { value, range } = goal.statement;
    // Say here what is wrong with a goal. As it stands, nothing is, and so the rule finds nothing.
    const isWrong = false;
    if (!isWrong) return;
    yield { range, message: \`\${quote(value)} is wrong in this way, which matters because of this. Do this about it.\` };
  },
});
`;
}

function page(title: string): string {
  return `# ${title}

Say what the rule looks for and why it matters to the people who work by an agreement: two or three sentences.

## Not ok

\`\`\`mdx
${agreement('Write a goal here in which the rule finds something.')}\`\`\`

## Ok

\`\`\`mdx
${agreement('Deliver 560 MQLs every month.')}\`\`\`

## How to fix it

Say what to do, in the order in which one would do it.

## When to turn it off

Say for whom the rule is of no use. “Hardly ever” is an answer.
`;
}

const cases = agreement(`Write a goal here in which the rule finds something, and mark it below this line.
  - Deliver 560 MQLs every month.`);

function agreement(goals: string): string {
  return `---
title: Marketing and Sales agreement
parties: [Marketing, Sales]
goals:
  - ${goals}
---
`;
}
