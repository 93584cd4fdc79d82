import type { Agreement } from '@living-sla/core';
import {
  type AgreementNews,
  type ChangeReport,
  gravestFirst,
  type Notice,
  type PlacedChange,
} from '@living-sla/core/changes';
import type { HandbookSnapshot, Plain } from '@living-sla/core/diff';
import type { Compared } from '../diff/compared.ts';
import { reportOf } from '../diff/report-of.ts';
import { contactsOf } from './contacts-of.ts';

/** What a party should know of a comparison: agreement by agreement, those only in which something changed. */
export function noticeOf(compared: Compared, party: Notice['party']): Notice {
  const report = reportOf(compared);
  const handbook = compared.after.handbook ?? compared.before.handbook;
  const gone = (compared.before.handbook?.agreements ?? []).filter(
    ({ id }) => !isIn(compared.after.handbook?.agreements, id),
  );
  const concerned = [...(handbook?.agreements ?? []), ...gone].filter(({ parties }) =>
    parties.some(({ id }) => id === party.id),
  );
  const agreements = concerned.flatMap((agreement): AgreementNews[] => {
    const changes = report.changes.filter((change) => reaches(change, agreement.id));
    if (changes.length === 0) return [];
    return [newsOf(agreement, changes, { report, compared, party: party.id })];
  });
  return { party, names: report.names, sides: report.sides, agreements };
}

function isIn(agreements: readonly Agreement[] | undefined, id: string): boolean {
  return agreements?.some((each) => each.id === id) ?? false;
}

function reaches(change: PlacedChange, agreement: string): boolean {
  return change.agreement === agreement || change.reaches.some((reach) => reach.agreement === agreement);
}

interface Around {
  readonly report: ChangeReport;
  readonly compared: Compared;
  readonly party: string;
}

function newsOf(agreement: Agreement, changes: readonly PlacedChange[], around: Around): AgreementNews {
  const { report, compared, party } = around;
  const needed = report.required.agreements.find((each) => each.agreement === agreement.id);
  const grave = gravestFirst(changes.filter((change) => change.class !== 'editorial'));
  const touches = (change: PlacedChange) => concernsParty(change, party);
  const [then, now] = [compared.before, compared.after].map(({ snapshot }) => fieldsOf(snapshot, agreement.id));
  return {
    title: agreement.title,
    // A number that was not raised is that of the text before.
    version: {
      before: needed?.before ?? text(then?.version),
      after: needed?.enough === false ? undefined : (needed?.after ?? text(now?.version)),
    },
    effective: { from: text(inside(now?.effective, 'from')), until: text(inside(now?.effective, 'until')) },
    isBinding: agreement.status === 'active',
    own: grave.filter(touches),
    others: grave.filter((change) => !touches(change)),
    // A version number and a yes tell of the text; they are none of it.
    editorial: changes.filter((change) => change.class === 'editorial' && change.because !== 'record').length,
    unsigned: report.required.signoffs
      .filter((each) => each.agreement === agreement.id && !each.signed)
      .map((each) => each.party),
    contacts: contactsOf(agreement, party, compared.after.handbook ?? compared.before.handbook),
  };
}

/** What names no party, such as a condition of a term, concerns whoever works by the agreement. */
function concernsParty({ effects, parties }: PlacedChange, party: string): boolean {
  const named = [...parties, ...effects.map((effect) => effect.party)];
  return named.length === 0 || named.includes(party);
}

function fieldsOf({ files }: HandbookSnapshot, agreement: string) {
  return files.find(({ kind, id }) => kind === 'agreement' && id === agreement)?.fields;
}

function text(value: Plain | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function inside(value: Plain | undefined, key: string): Plain | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Plain })[key];
}
