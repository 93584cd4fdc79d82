import { type Handbook, loadHandbook, memoryHost, resultsOf } from '@living-sla/core';
import { changesBetween, takeSnapshot } from '@living-sla/core/diff';
import { countedOtherwise, type Rescore, rescore, type ScoringText, scoringTextOf } from '@living-sla/core/score';
import { fastParser } from '@living-sla/host';

/** One text of the agreement of these cases: keys of its frontmatter as YAML, and other files of the handbook. */
export interface CaseText {
  /** The day on which it was written; absent for the proposed one. */
  readonly authored?: string;
  readonly version?: string;
  readonly status?: string;
  readonly from?: string;
  /** Goals and whatever else the agreement says, as YAML. */
  readonly says: string;
  readonly files?: Readonly<Record<string, string>>;
}

const settings = 'organisation: Acme\nfiscal-year: { starts: February 1 }\ncurrency: USD\n';
const mql = '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead that has asked for a demo.\n---\n';

/** A handbook with one text of the agreement, and rows of results. */
export function handbookWith(text: CaseText, rows: readonly string[] = []): Promise<Handbook> {
  const { version = '1.0.0', status = 'active', from = '2026-02-01', says, files } = text;
  const head = `title: Marketing and Sales\nversion: ${version}\nstatus: ${status}\neffective: { from: ${from} }`;
  const host = memoryHost({
    'handbook.yaml': settings,
    'glossary/mql.mdx': mql,
    'slas/a.mdx': `---\n${head}\nparties: [Marketing, Sales]\n${says}\n---\n`,
    'results/a.csv': ['goal,period,value,unit,source,note,segment', ...rows, ''].join('\n'),
    ...files,
  });
  return loadHandbook(host, { parser: fastParser, today: '2026-11-22' });
}

/**
 * Past results under the last of some texts, against what the others said.
 * @param texts oldest first; the last one is the proposed one.
 * @param ofChange whether only what the last text changes is held against the past, and not all that it says.
 */
export async function rescored(
  texts: readonly CaseText[],
  rows: readonly string[],
  at = '2026-11-22',
  ofChange = false,
): Promise<Rescore> {
  const handbooks = await Promise.all(texts.map((text) => handbookWith(text, rows)));
  const scoring = handbooks.map((handbook, place) => {
    const text = scoringTextOf(handbook, 'a', {
      authored: texts[place]?.authored ?? texts[place]?.from ?? '2026-02-01',
    });
    if (text === undefined) throw new Error('A text of the case cannot be read.');
    return text;
  });
  const [now, before] = handbooks.slice(-2).reverse() as [Handbook, Handbook];
  const [proposed, ...inForce] = [...scoring].reverse() as [ScoringText, ...ScoringText[]];
  const [then, next] = [takeSnapshot(before), takeSnapshot(now)];
  const counted = countedOtherwise(changesBetween(then, next), proposed, { files: [...next.files, ...then.files] });
  const present = ofChange ? inForce[0] : undefined;
  return rescore({ texts: inForce, proposed, present, results: resultsOf(before, 'a'), at, counted });
}

/** The months from May to October 2026, the last two fiscal quarters of these cases. */
export const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as const;

/** A row for each month; an empty value leaves the month out. */
export function monthly(goal: string, values: readonly (string | number)[], unit = ''): string[] {
  return values.flatMap((value, at) => (value === '' ? [] : [`${goal},${months[at]},${value},${unit},CRM,,`]));
}

/** 510, 530, 560, 540, 600 and 505 MQLs in May to October. */
export const volume = monthly('volume', [510, 530, 560, 540, 600, 505]);

/** 92, 91, 96, 95, 90 and 97 per cent of them contacted in time. */
export const contact = monthly('contact', ['92%', '91%', '96%', '95%', '90%', '97%']);

/** Goals of the cases, with their target and more keys. */
export const goal = {
  volume: (target: string, more = '') =>
    `  - { id: volume, owner: marketing, statement: Deliver MQLs every month., metric: MQL, target: ${target}, per: month${more} }`,
  contact: (target: string, more = '') =>
    `  - { id: contact, owner: sales, statement: Contact MQLs in time., metric: first contact, of: MQLs of the month, target: ${target}, per: month${more} }`,
};

/** A text in force with these goals, and whatever follows them. */
export const says = (...lines: readonly string[]): CaseText => ({ says: `goals:\n${lines.join('\n')}` });
/** A proposed text. */
export const proposing = (...lines: readonly string[]): CaseText => ({
  ...says(...lines),
  version: '2.0.0',
  from: '2026-12-01',
});

/** What the proposed text makes of each period of a goal. */
export function statesOf({ goals }: Rescore, key: string): string[] | undefined {
  return goals.find((each) => each.key === key)?.periods.map(({ would }) => would.state);
}

/** Who gains and who loses. */
export function outcomes({ parties }: Rescore): Record<string, string> {
  return Object.fromEntries(parties.map(({ party, outcome }) => [party, outcome]));
}

/** Why each goal cannot be re-scored. */
export function reasons({ left }: Rescore): Record<string, string> {
  return Object.fromEntries(left.map(({ goal: key, why }) => [key, why]));
}
