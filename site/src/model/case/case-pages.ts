import type { CaseText } from '@living-sla/core/score';
import { caseTextOf, scoringTextOf } from '@living-sla/core/score';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { Past } from '../versions/past.ts';
import { answersCases, type CasePage, casePage } from './case-page.ts';

/** The pages that answer for one lead. */
export interface CasePages {
  /** Ids of the agreements of today that say anything about one lead. */
  readonly ids: readonly string[];
  readonly page: (id: string) => CasePage;
  /** What every version says about one lead, as JSON: what a browser finds the answer in. */
  readonly data: (id: string) => string;
}

/** Prepares the pages of cases. What the versions say is read when a page is asked for. */
export function casePages(past: Past, context: Context): CasePages {
  const texts = new Map(
    context.handbook.agreements.map(({ id }) => [id, once(() => textsOf(id, past, context))] as const),
  );
  const of = (id: string) => texts.get(id)?.() ?? [];
  return {
    get ids() {
      return context.handbook.agreements.map(({ id }) => id).filter((id) => answersCases(today(id, context)));
    },
    page: (id) => {
      const versions = past.agreement(id)?.versions ?? [];
      return casePage(
        { id, texts: of(id), versions: versions.map(({ version, address }) => ({ version, address })) },
        context,
      );
    },
    data: (id) => JSON.stringify(of(id)),
  };
}

/** Newest first. What is not committed, or has no number, is one text more. */
function textsOf(id: string, past: Past, context: Context): readonly CaseText[] {
  const own = past.agreement(id);
  const before = own?.versions.flatMap(({ facts }) => facts().cases() ?? []) ?? [];
  return own !== undefined && past.isCommitted(id) ? before : [...today(id, context), ...before];
}

function today(id: string, { handbook }: Context): CaseText[] {
  const text = scoringTextOf(handbook, id);
  const found = text && caseTextOf(handbook, text);
  return found === undefined ? [] : [found];
}
