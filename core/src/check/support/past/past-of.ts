import type { Agreement, AgreementPast, HandbookView } from '../../../resolve/index.ts';

/**
 * An agreement in force beside its past. undefined where nobody knows the past, where no text of it has bound anybody
 * yet, and for an agreement that binds nobody now: who writes a draft may change it as they like.
 */
export function pastOf(agreement: Agreement, { past, lookUp }: HandbookView): AgreementPast | undefined {
  return past === undefined || agreement.status !== 'active' ? undefined : lookUp(past.agreements, agreement.id)[0];
}
