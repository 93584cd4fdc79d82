import { field, items } from '../../parse/index.ts';
import { textField } from '../../resolve/index.ts';
import { defineRule, related } from '../rule.ts';
import { pastOf } from '../support/past/past-of.ts';
import { placeOfChange } from '../support/past/places.ts';
import { firstWords } from '../support/place.ts';

export default defineRule({
  id: 'signoff-void',
  title: 'A sign-off stands under the text that was signed',
  category: 'version',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *agreement(agreement, { handbook }) {
    const signoffs = items(field(agreement.root, 'signoffs'));
    for (const { at, change } of pastOf(agreement, handbook)?.voidSignoffs ?? []) {
      const signoff = signoffs[at];
      const party = textField(signoff, 'party');
      const place = textField(signoff, 'version')?.range ?? party?.range ?? firstWords(signoff);
      if (place === undefined) continue;
      const id = party?.value;
      const name = agreement.parties.find((each) => each.id === id)?.name ?? id ?? 'A party';
      const changed = placeOfChange(change, agreement);
      yield {
        range: place,
        message: `${name} signed another text: ${change.message} A yes counts only for what was read. Give the changed text a new first number, and ask for a new sign-off.`,
        related: changed === undefined ? [] : [related(agreement.file, changed, 'What has changed since.')],
      };
    }
  },
});
