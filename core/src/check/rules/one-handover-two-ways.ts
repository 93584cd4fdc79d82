import { type DataNode, field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Agreement, fileIndex, scalarField, statusField } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { stageGraph, stageName } from '../support/stage-graph.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { type Handover, handoversIn } from '../support/text/deeds.ts';
import { waysOppose } from '../support/text/handover-claims.ts';
import { saidInFile } from '../support/text/said-in.ts';
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
    across<Move>({
      things: fileIndex({
        entriesOf: ({ agreement }) => movesTo(agreement).map((move) => [move.key, move] as const),
        alike: alikeBy(({ mode, isField }) => [mode, isField]),
      }),
      judge: (all) => firstClashes(all, (one, other) => one.isField && !other.isField && one.mode !== other.mode),
      report: (here, there) => [reportMove(here, there)],
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

/** How something comes to a stage, by a field or by a sentence of one agreement. */
interface Move {
  readonly key: string;
  readonly mode: string;
  readonly isField: boolean;
  readonly text: string;
  readonly range: Range;
  readonly agreement: Agreement;
}

/** The ways to the stages that exactly one handoff leads to: those of the fields come first. */
function movesTo(agreement: Agreement | undefined): Move[] {
  if (agreement === undefined) return [];
  const said = saidInFile(agreement.facts).moves;
  if (said.length === 0) return [];
  const graph = stageGraph(agreement);
  const keyOf = (name: string) => `${agreement.file.path}|${sameName(name)}`;
  const fields = handoffModes(agreement).map(({ key, mode }): Move => {
    const to = stageName({ id: key.slice(key.indexOf('>') + 1) }, graph);
    return { key: keyOf(to), mode: mode.text, isField: true, text: `mode: ${mode.text}`, range: mode.range, agreement };
  });
  const single = fields.filter(({ key }) => fields.filter((other) => other.key === key).length === 1);
  const told = said.map(({ stage, mode, text, range }): Move => {
    return { key: keyOf(stage), mode, isField: false, text, range, agreement };
  });
  return [...single, ...told];
}

function reportMove(here: Move, there: Move): Report {
  const { file } = here.agreement;
  return {
    file,
    range: here.range,
    message: `Here it says ${quote(here.text)}, and the handoff says ${quote(there.text)}, so each side may wait for the other. Write the same in both places.`,
    related: [related(file, there.range, 'The other way.')],
  };
}

function reportMode(here: Mode, there: Mode): Report {
  return {
    file: here.agreement.file,
    range: here.mode.range,
    message: `This handoff is ${quote(here.mode.text)} here and ${quote(there.mode.text)} in ${quote(there.agreement.title)}, so each side may wait for the other. Write the same in both places.`,
    related: [related(there.agreement.file, there.mode.range, 'The other way.')],
  };
}
