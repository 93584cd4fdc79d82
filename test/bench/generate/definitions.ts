import type { Subject } from './subject.ts';

/** The eight terms that an agreement defines for itself, as lines of its frontmatter. */
export function definitionLines(subject: Subject): string[] {
  const { random, taker, giver } = subject;
  const limit = random.integer(20, 400);
  const days = random.integer(5, 60);
  const [account = '', call = '', pack = '', desk = '', window = '', contact = '', note = '', day = ''] =
    ownTerms(subject);
  return [
    'definitions:',
    ...measured(account, `A company in this region with ${limit} people or more.`, 'company.people', limit),
    ...measured(call, `A call of 10 minutes or more that ${taker.name} has logged in the CRM.`, 'call.minutes', 10),
    ...plain(pack, `The page with company, role, source and last action that ${giver.name} fills in.`),
    ...plain(desk, `The rota of ${taker.name} that answers for this region.`),
    ...measured(window, `The ${days} days before an order ends.`, 'order.days_passed', days),
    ...plain(contact, 'The person at a company who signs the order.'),
    ...plain(note, `A line in the CRM that says what was agreed, written by ${taker.name} on the same day.`),
    ...plain(day, 'A business day on which both teams are open.'),
  ];
}

/** The names of these terms. */
export function ownTerms({ place }: Subject): string[] {
  return ['account', 'welcome call', 'pack', 'desk', 'window', 'signer', 'file note', 'open day'].map(
    (thing) => `${place} ${thing}`,
  );
}

function plain(term: string, means: string): string[] {
  return [`  - { term: ${term}, means: "${means}" }`];
}

function measured(term: string, means: string, path: string, least: number): string[] {
  const [record = '', field = ''] = path.split('.');
  return [
    `  - term: ${term}`,
    `    means: ${means}`,
    `    all: [${path} >= ${least}]`,
    '    examples:',
    `      - { it: enough, ${record}: { ${field}: ${least + 3} }, qualifies: true }`,
    `      - { it: too little, ${record}: { ${field}: ${least - 1} }, qualifies: false }`,
  ];
}
