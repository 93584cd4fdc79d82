import { defineRule } from '../rule.ts';
import { numberFix } from '../support/past/number-fix.ts';
import { isBelow, readNumber, stepTowards } from '../support/past/numbers.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfVersion } from '../support/past/places.ts';

export default defineRule({
  id: 'version-skips',
  title: 'The version number goes up one step at a time',
  category: 'version',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    // What stands on the main line is there to stay.
    if (past === undefined || past.isReleased) return;
    const { version } = agreement;
    const [now, before] = [readNumber(version), readNumber(past.follows)];
    if (now === undefined || before === undefined || !isBelow(past.follows, version)) return;
    const next = stepTowards(before, now);
    if (next === version) return;
    yield {
      range: placeOfVersion(agreement),
      message: `Version ${version} follows on ${past.follows}, so readers will look for the versions between them, which never were. Make it version ${next}.`,
      fixes: numberFix(agreement, next),
    };
  },
});
