import { type DataNode, field, items } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type Agreement, type Stage, textField } from '../../resolve/index.ts';

/** The ways between the stages of one agreement, by id: what `next`, handoffs, returns and ageing say. */
export interface StageGraph {
  /** From each stage that has a way on to the stages it leads to; a way back to itself is left out. */
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  /** The stages that another stage leads to. */
  readonly reached: ReadonlySet<string>;
  /** The stages that say what comes next: by `next`, even as an empty list, or by a handoff that begins there. */
  readonly stated: ReadonlySet<string>;
  /** The stages by id. */
  readonly stages: ReadonlyMap<string, Stage>;
  /** The entry of each stage in the file, by id. */
  readonly nodes: ReadonlyMap<string, DataNode>;
}

/** Reads the ways between the stages. */
export const stageGraph: (agreement: Agreement) => StageGraph = remembered((agreement) => {
  const ways = new Map<string, Set<string>>();
  const reached = new Set<string>();
  const add = (from: string | undefined, to: string | undefined) => {
    if (from === undefined || to === undefined || from === to) return;
    ways.set(from, (ways.get(from) ?? new Set()).add(to));
    reached.add(to);
  };
  for (const { id, next } of agreement.stages) for (const to of next) add(id, to);
  for (const { from, to, returnTo } of agreement.handoffs) {
    add(from, to);
    // A returned lead has already arrived, or never left: either stage leads to the one it returns to.
    add(to ?? from, returnTo);
    add(from, returnTo);
  }
  for (const rule of items(field(agreement.root, 'ageing'))) {
    add(textField(rule, 'stage')?.value, textField(rule, 'to')?.value);
  }
  const nodes = new Map<string, DataNode>();
  for (const node of items(field(agreement.root, 'stages'))) {
    const id = textField(node, 'id')?.value;
    if (id !== undefined) nodes.set(id, node);
  }
  const stated = new Set(
    agreement.handoffs.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? [from] : [])),
  );
  for (const [id, node] of nodes) if (field(node, 'next') !== undefined) stated.add(id);
  const stages = new Map(agreement.stages.map((stage) => [stage.id, stage]));
  return { ways, reached, stated, stages, nodes };
});

/** What a stage is called: its name, its term, or its id. */
export function stageName({ id }: Pick<Stage, 'id'>, { nodes }: StageGraph): string {
  const node = nodes.get(id);
  return (textField(node, 'name') ?? textField(node, 'term'))?.value ?? id;
}
