import { type Agreement, suggest } from '@living-sla/core';
import { noticeAsMarkdown, noticeAsText } from '@living-sla/core/changes';
import { today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { NoticeOptions } from '../commands/notice.ts';
import type { Compared } from '../diff/compared.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { openReview } from '../review/open-review.ts';
import { noticeOf } from './notice-of.ts';

/**
 * Prints the news of a change for one party.
 * @throws CannotRun where the handbook has no such party, with those that it has.
 */
export async function runNotice(base: string, place: string | undefined, options: NoticeOptions): Promise<void> {
  const { folder } = chooseHandbook([place ?? '.']);
  const compared = await openReview(base, folder, options.today ?? today());
  const notice = noticeOf(compared, partyNamed(options.for, compared));
  process.stdout.write(options.format === 'markdown' ? noticeAsMarkdown(notice) : noticeAsText(notice));
}

function partyNamed(written: string, { before, after }: Compared): { readonly id: string; readonly name: string } {
  const agreements = [after, before].flatMap(({ handbook }): readonly Agreement[] => handbook?.agreements ?? []);
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const same = (each: string) => each.toLowerCase() === written.trim().toLowerCase();
  const found = parties.find(({ id, name }) => same(id) || same(name));
  if (found !== undefined) return { id: found.id, name: found.name };
  const ids = [...new Set(parties.map(({ id }) => id))].sort();
  const meant = suggest(
    written,
    parties.flatMap(({ id, name }) => [id, name]),
  );
  const guess = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  const all = ids.length === 0 ? 'This handbook names no parties.' : `The parties are: ${ids.join(', ')}.`;
  throw new CannotRun(`No agreement has a party “${written}”.${guess} ${all}`);
}
