import { type Agreement, type Handbook, loadHandbook, memoryHost } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import { portableParser } from '@living-sla/core/portable-parser';
import { type Subject, subjectOf } from './agreement/page-parts.ts';
import { type Context, makeContext } from './context.ts';

/** The history of a handbook that is kept nowhere. */
export const noHistory: HandbookHistory = {
  reach: { kind: 'none', reason: 'no repository', message: 'It is not kept in git.' },
  agreements: new Map(),
  terms: new Map(),
};

/** A handbook for tests, from texts by path. Without a handbook.yaml it gets a small one. */
export function handbookOf(files: Readonly<Record<string, string>>, today = '2026-11-21'): Promise<Handbook> {
  const host = memoryHost({ 'handbook.yaml': 'organisation: Acme\n', ...files });
  return loadHandbook(host, { parser: portableParser, today });
}

/** What pages are made from, for a handbook of tests. */
export async function contextOf(files: Readonly<Record<string, string>>, today?: string): Promise<Context> {
  return makeContext(await handbookOf(files, today));
}

/** An agreement of Marketing and Sales with more keys below; for tests of one block. */
export async function subjectWith(keys: string, files: Readonly<Record<string, string>> = {}): Promise<Subject> {
  const text = `---\ntitle: A\nparties: [Marketing, Sales]\n${keys.includes('goals:') ? '' : 'goals: []\n'}${keys}\n---\n`;
  const context = await contextOf({ ...files, 'slas/a.mdx': text });
  const subject = subjectOf(context.handbook.agreements[0] as Agreement, context);
  if (subject === undefined) throw new Error('The agreement of the test cannot be read.');
  return subject;
}

/** Markup without its tags, as somebody reads it. */
export function readable(html: string | undefined): string | undefined {
  return html?.replace(/<[^>]+>/g, '');
}
