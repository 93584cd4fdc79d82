import { field, items } from '../../parse/index.ts';
import { type Agreement, type HandbookView, textField } from '../../resolve/index.ts';
import { defineRule, type RelatedPlace, related } from '../rule.ts';
import { isBelow, readNumber } from '../support/past/numbers.ts';
import { placeOfVersion } from '../support/past/places.ts';
import { listed } from '../support/wording.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'version-not-signed',
  title: 'Every party has signed the version in force',
  category: 'version',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const { version, parties, status } = agreement;
    if (status !== 'active' || readNumber(version) === undefined || !holdsToday(agreement, handbook)) return;
    const missing = parties.filter(({ id }) => !hasSigned(id, agreement));
    if (missing.length === 0) return;
    const names = listed(missing.map(({ name }) => name));
    yield {
      range: placeOfVersion(agreement),
      message: `Version ${version} is in force, and ${names} ${missing.length === 1 ? 'has' : 'have'} not signed it. A promise that one side never gave will not hold when it is needed. Ask for the sign-off and write it under “signoffs”.`,
      related: missing.flatMap(({ id }) => lastSignoff(id, agreement)),
    };
  },
});

function holdsToday({ facts }: Agreement, { today }: HandbookView): boolean {
  const from = dateIn(facts, ['effective', 'from']);
  const until = dateIn(facts, ['effective', 'until']);
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}

/** Only a new first number asks for a new yes, so one that was given to an earlier number under it still counts. */
function hasSigned(party: string, agreement: Agreement): boolean {
  const now = agreement.version;
  return signoffsOf(party, agreement).some((signoff) => {
    const signed = textField(signoff, 'version')?.value;
    const isSameFirst = readNumber(signed)?.major === readNumber(now)?.major;
    return signed === undefined || (isSameFirst && !isBelow(now, signed));
  });
}

function signoffsOf(party: string, { root }: Agreement) {
  return items(field(root, 'signoffs')).filter((signoff) => textField(signoff, 'party')?.value === party);
}

function lastSignoff(party: string, agreement: Agreement): RelatedPlace[] {
  const [place] = signoffsOf(party, agreement).flatMap((signoff) => textField(signoff, 'version') ?? []);
  return place === undefined ? [] : [related(agreement.file, place.range, 'The version that this party has signed.')];
}
