import type { Cases } from '../case.ts';
import { contact, volume } from '../changes-of.ts';

/** Goals: how much. */
export const targetCases: Cases = {
  'a floor rises': {
    before: volume('target: at least 500'),
    after: volume('target: at least 560'),
    says: [
      "material stricter how-much | marketing stricter | Marketing's monthly MQL target rises from 500 to 560 (+12%).",
    ],
  },
  'a floor falls': {
    before: volume('target: 1,000 or more'),
    after: volume('target: at least 900'),
    says: [
      "material weaker how-much | marketing weaker | Marketing's monthly MQL target falls from 1,000 to 900 (−10%).",
    ],
  },
  'a ceiling falls': {
    before: volume('target: at most 5%'),
    after: volume('target: at most 3%'),
    says: [
      "material stricter how-much | marketing stricter | Marketing's monthly MQL ceiling falls from 5% to 3% (−2 percentage points).",
    ],
  },
  'a share rises': {
    before: contact('target: 95%'),
    after: contact('target: 96%'),
    says: [
      "material stricter how-much | sales stricter | Sales' first contact target rises from 95% to 96% (+1 percentage point).",
    ],
  },
  'an amount of money falls': {
    before: volume('target: at least $2,000,000'),
    after: volume('target: at least $1.5 million'),
    says: [
      "material weaker how-much | marketing weaker | Marketing's monthly MQL target falls from $2,000,000 to $1,500,000 (−25%).",
    ],
  },
  'a floor becomes a point': {
    before: contact('target: at least 95%'),
    after: contact('target: exactly 95%'),
    says: [
      'material stricter how-much | sales stricter | For first contact, the target is now exactly 95% instead of at least 95%.',
    ],
  },
  'a floor becomes a ceiling': {
    before: volume('target: at least 5'),
    after: volume('target: at most 5'),
    says: [
      'material different how-much | marketing different | For MQL, the target is now at most 5 instead of at least 5.',
    ],
  },
  'a range gets narrower': {
    before: contact('target: 25% to 30%'),
    after: contact('target: 26% to 29%'),
    says: [
      'material stricter how-much | sales stricter | For first contact, the target is now 26% to 29% instead of 25% to 30%.',
    ],
  },
  'a range moves': {
    before: contact('target: 25% to 30%'),
    after: contact('target: 27% to 32%'),
    says: [
      'material different how-much | sales different | For first contact, the target is now 27% to 32% instead of 25% to 30%.',
    ],
  },
  'more than is more than at least': {
    before: volume('target: at least 50'),
    after: volume('target: more than 50'),
    says: [
      'material stricter how-much | marketing stricter | For MQL, the target is now more than 50 instead of at least 50.',
    ],
  },
  'a target comes': {
    before: contact('source: CRM'),
    after: contact('source: CRM\ntarget: at least 95%'),
    says: [
      'material stricter how-much | sales stricter | For first contact, the target is now at least 95%; there was none before.',
    ],
  },
  'a target goes': {
    before: contact('source: CRM\ntarget: at least 95%'),
    after: contact('source: CRM'),
    says: [
      'material weaker how-much | sales weaker | For first contact, the target is no longer stated: it was at least 95%.',
    ],
  },
  'a number with a comma': {
    before: volume('target: at least 1000'),
    after: volume('target: at least 1,000'),
    says: [
      'editorial none same-meaning | nobody | For MQL, the target is written differently and means the same: “at least 1,000”.',
    ],
  },
  'a floor in other words': {
    before: volume('target: at least 560'),
    after: volume('target: 560 or more'),
    says: [
      'editorial none same-meaning | nobody | For MQL, the target is written differently and means the same: “560 or more”.',
    ],
  },
  'what is counted is named as the metric': {
    before: volume('target: at least 560'),
    after: volume('target: at least 560 MQLs'),
    says: [
      'editorial none same-meaning | nobody | For MQL, the target is written differently and means the same: “at least 560 MQLs”.',
    ],
  },
  'something else is counted beside the metric': {
    before: volume('target: at least 560'),
    after: volume('target: at least 560 companies'),
    says: [
      'clarifying different what-is-counted-named | marketing different | For MQL, the target is now at least 560 companies instead of at least 560.',
    ],
  },
  'something else is counted': {
    before: volume('target: at least 560 leads'),
    after: volume('target: at least 560 companies'),
    says: [
      "material different how-much | marketing different | Marketing's monthly MQL target changes from 560 leads to 560 companies.",
    ],
  },
};
