import { firstTerms } from './first-terms.ts';
import { draftHandbook } from './keys-only.ts';
import { type NewAgreementAnswers, newAgreement } from './new-agreement.ts';
import type { NewFile, NewFiles, Refused } from './new-file.ts';
import { newReview } from './new-review.ts';
import { oneLine } from './yaml-line.ts';

/**
 * The first pages of a handbook: a draft of an agreement with goals that can be decided, the shared terms it uses, and
 * the record of a first review. No sentence holds the name of a party, so that whatever it is called nothing reads odd.
 * @param names of the parties; Marketing and Sales where they are left out.
 * @param root handbook.yaml, whose settings count. @param today ISO date.
 */
export function firstPages(
  start: NewAgreementAnswers['level'],
  names: readonly string[] = ['Marketing', 'Sales'],
  root: NewFile,
  today: string,
): NewFiles | Refused {
  const parties = names.map(oneLine);
  const terms = firstTerms(parties);
  const title = new Intl.ListFormat('en').format(parties);
  const answers: NewAgreementAnswers = { level: start, title, parties, goals: goalsFor(parties), summary };
  const agreement = newAgreement(answers, draftHandbook([root, ...terms], today));
  if ('refused' in agreement) return agreement;
  const handbook = draftHandbook([root, ...agreement.files], today);
  const id = handbook.agreements[0]?.id ?? '';
  const review = newReview({ agreement: id, decisions }, handbook);
  if ('refused' in review) return review;
  return { files: [...agreement.files, ...terms, ...review.files], open: agreement.open };
}

const summary =
  'At least 40 qualified leads every month, a first contact with 90% of them within 4 business hours, and 6 new ' +
  'customers every quarter.';

const decisions = ['The draft is read by every party before the next review.'];

/** The first party hands over, the second takes up, and every other one answers. One goal belongs to all. */
function goalsFor([first, second, ...others]: readonly string[]): NewAgreementAnswers['goals'] {
  return [
    { statement: 'Win 6 new customers every quarter.' },
    { party: first ?? '', statement: 'Deliver at least 40 qualified leads every month.' },
    { party: second ?? '', statement: 'Make first contact with 90% of qualified leads within 4 business hours.' },
    ...others.map((party) => ({ party, statement: 'Answer 95% of questions about a lead within 2 business days.' })),
  ];
}
