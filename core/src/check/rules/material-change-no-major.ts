import { defineRule } from '../rule.ts';
import { numberFix } from '../support/past/number-fix.ts';
import { isBelow } from '../support/past/numbers.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfVersion, placesOfChanges } from '../support/past/places.ts';
import { sayChanges, sayText } from '../support/past/say.ts';

export default defineRule({
  id: 'material-change-no-major',
  title: 'A changed duty gets a new first number',
  category: 'version',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    if (past === undefined || past.isEnough || past.bump !== 'major' || past.lowest === undefined) return;
    // A number that goes down is told of by itself.
    if (isBelow(agreement.version, past.since.number)) return;
    const material = past.changes.filter((change) => change.class === 'material');
    yield {
      range: placeOfVersion(agreement),
      message: `Since ${sayText(past.since)}, a duty has changed: ${sayChanges(material)} Whoever agreed to the old text has not agreed to this one. Make it version ${past.lowest}, and ask every party to sign.`,
      related: placesOfChanges(material, agreement),
      fixes: numberFix(agreement, past.lowest),
    };
  },
});
