import type { HandbookHistory } from '@living-sla/core/diff';

/** A handbook's settings, the least there are. */
export const settings = 'organisation: Acme\n';

/** The text of an agreement about leads. */
export function leads(version: string, goal = 'Send 560 MQLs a month.', title = 'Leads'): string {
  const keys = `title: ${title}\nversion: ${version}\nparties: [Marketing, Sales]\ngoals:\n  - ${goal}`;
  return `---\n${keys}\n---\n\n## How a lead reaches Sales\n\nBy mail, within the hour.\n`;
}

/** The text of the shared term “MQL”. */
export function mql(means: string): string {
  return `---\nterm: MQL\nmeans: ${means}\n---\n`;
}

/** The versions of an agreement, newest first: “number, day of its first commit, day of its last, path”. */
export function versions(history: HandbookHistory, id: string): string[] {
  const all = history.agreements.get(id)?.versions ?? [];
  return all.map(({ version, first, last, path }) => `${version} ${first.date} ${last.date} ${path}`);
}

/** What is odd about an agreement: “day, kind, number”. */
export function oddities(history: HandbookHistory, id: string): string[] {
  const all = history.agreements.get(id)?.oddities ?? [];
  return all.map(({ commit, kind, version }) => `${commit.date} ${kind} ${version}`);
}
