import type { AgreementPast } from '../../resolve/index.ts';
import { defineRule } from '../rule.ts';
import { numberFix } from '../support/past/number-fix.ts';
import { isBelow } from '../support/past/numbers.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfVersion, placesOfChanges } from '../support/past/places.ts';
import { sayChanges, sayText } from '../support/past/say.ts';

export default defineRule({
  id: 'change-no-new-number',
  title: 'Every change of the text gets a new number',
  category: 'version',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const past = pastOf(agreement, handbook);
    if (past === undefined || past.isEnough || past.bump === 'major' || past.lowest === undefined) return;
    // A number that goes down is told of by itself.
    if (isBelow(agreement.version, past.since.number)) return;
    const { changes, lowest, since } = past;
    yield {
      range: placeOfVersion(agreement),
      message: `Since ${sayText(since)}, the text has changed: ${sayChanges(changes)} ${why(past)} Make it version ${lowest}.`,
      related: placesOfChanges(changes, agreement),
      fixes: numberFix(agreement, lowest),
    };
  },
});

function why({ bump }: AgreementPast): string {
  return bump === 'minor'
    ? 'Nobody but you can tell whether this changes a duty, so people have to see that it is another text.'
    : 'No duty changes with it, but two texts under one number cannot be told apart.';
}
