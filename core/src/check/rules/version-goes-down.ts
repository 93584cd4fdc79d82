import { defineRule } from '../rule.ts';
import { numberFix } from '../support/past/number-fix.ts';
import { isBelow } from '../support/past/numbers.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfVersion } from '../support/past/places.ts';
import { sayText } from '../support/past/say.ts';

export default defineRule({
  id: 'version-goes-down',
  title: 'The version number never goes down',
  category: 'version',
  severity: { minimal: 'warning', recommended: 'error', strict: 'error' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    const last = past?.isReleased ? past.before : past?.since;
    if (past === undefined || last === undefined || !isBelow(agreement.version, last.number)) return;
    // Where nothing else has changed, the number was lost on the way.
    const right = past.isReleased ? undefined : (past.lowest ?? last.number);
    yield {
      range: placeOfVersion(agreement),
      message: `Version ${agreement.version} comes after ${sayText(last)}, so nobody can tell which of the two is the newer one. ${right === undefined ? 'Take a number above both.' : `Make it version ${right}.`}`,
      fixes: numberFix(agreement, right),
    };
  },
});
