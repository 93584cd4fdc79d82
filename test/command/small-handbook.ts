import { schemas } from '@living-sla/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The files of a small handbook that no rule has anything against, in the recommended preset. */
export const smallHandbook: Readonly<Record<string, string>> = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/marketing-sales.mdx': agreement({ goals: ['Marketing hands over 560 qualified leads to Sales every month.'] }),
};

/** The same with one agreement more, whose only goal says no number: a warning, and an error in the preset `strict`. */
export const vagueHandbook: Readonly<Record<string, string>> = {
  ...smallHandbook,
  'slas/vague.mdx': agreement({ title: 'How leads move', goals: ['Marketing hands over leads to Sales every month.'] }),
};

/** The text of an agreement between Marketing and Sales. Two of them in one handbook need two titles. */
export function agreement({ title = 'Marketing and Sales', goals, body = '' }: Parts): string {
  const lines = goals.map((goal) => `  - ${goal}`);
  const top = ['---', `title: ${title}`, 'parties: [Marketing, Sales]', 'goals:', ...lines];
  // An agreement in which only one side promises something is a finding of its own.
  const duty = '  - { by: sales, to: marketing, statement: Sales tells Marketing what came of them., every: week }';
  return [...top, 'commitments:', duty, '---', body, ''].join('\n');
}

type Parts = { title?: string; goals: readonly string[]; body?: string };

/** What a published schema has against a text of JSON, as words; empty where it fits. */
export function schemaComplaints(name: keyof typeof schemas, json: string): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schemas[name]);
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
