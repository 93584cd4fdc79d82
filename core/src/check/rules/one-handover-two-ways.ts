import { type DataNode, field, items } from '../../parse/index.ts';
import { type Agreement, fileIndex, scalarField, statusField } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { type Handover, handoversIn } from '../support/text/deeds.ts';
import { waysOppose } from '../support/text/handover-claims.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-handover-two-ways',
  title: 'A handover happens in one way',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Handover>({
      things: fileIndex({
        entriesOf: (scope) => handoversIn(scope).map((handover) => [handover.things.join('|'), handover] as const),
        alike: alikeBy((handover) => [handover.way, ...boundBy(handover)]),
      }),
      judge: (handovers) => firstClashes(handovers, oppose),
      report: (here, there) => [reportWay(here, there)],
    }),
    across<Mode>({
      things: fileIndex({
        entriesOf: ({ agreement }) => handoffModes(agreement).map((mode) => [mode.key, mode] as const),
        alike: alikeBy(({ mode }) => [mode.text]),
      }),
      judge: (modes) => firstClashes(modes, (one, other) => one.mode.text !== other.mode.text),
      report: (here, there) => [reportMode(here, there)],
    }),
  ],
});

function oppose(one: Handover, other: Handover): boolean {
  return waysOppose(one.way, other.way) && canHoldTogether(one, other);
}

function reportWay(here: Handover, there: Handover): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  return {
    file: here.facts.file,
    range: here.range,
    message: `New leads change hands in one way here, ${quote(here.text)}, and in another ${where}, ${quote(there.text)}. A lead that each side waits for is called by nobody. Keep one way, or say which leads go which way.`,
    related: [related(there.facts.file, there.range, 'The other way.')],
  };
}

interface Mode {
  readonly key: string;
  readonly mode: NonNullable<ReturnType<typeof scalarField>>;
  readonly agreement: Agreement;
}

/** How the handoffs of an agreement in force happen, each under the two stages that it joins. */
function handoffModes(agreement: Agreement | undefined): Mode[] {
  if (agreement?.status !== 'active') return [];
  return items(field(agreement.root, 'handoffs')).flatMap((node) => modeOf(node, agreement) ?? []);
}

function modeOf(node: DataNode, agreement: Agreement): Mode | undefined {
  const [from, to, mode] = ['from', 'to', 'mode'].map((key) => scalarField(node, key));
  if (from === undefined || to === undefined || mode === undefined || mode.text === 'either') return undefined;
  return statusField(node) === 'active' ? { key: `${from.text}>${to.text}`, mode, agreement } : undefined;
}

function reportMode(here: Mode, there: Mode): Report {
  return {
    file: here.agreement.file,
    range: here.mode.range,
    message: `This handoff is ${quote(here.mode.text)} here and ${quote(there.mode.text)} in ${quote(there.agreement.title)}, so each side may wait for the other. Write the same in both places.`,
    related: [related(there.agreement.file, there.mode.range, 'The other way.')],
  };
}
