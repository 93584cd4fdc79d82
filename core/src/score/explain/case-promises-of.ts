import { type DataNode, type Duration, field, items, parseDuration } from '../../parse/index.ts';
import { type Agreement, scalarField, statusField, textField, textsField } from '../../resolve/index.ts';
import type { CasePromise } from './case-text.ts';

/**
 * What an agreement promises within a time and without a clock: commitments, the answer to a handover, and the follow-up. What
 * is not active binds nobody and is left out.
 */
export function casePromisesOf(agreement: Agreement): readonly CasePromise[] {
  const { root } = agreement;
  const followUp = field(root, 'follow-up');
  return [
    ...items(field(root, 'commitments')).flatMap((node) => commitment(node, agreement)),
    ...items(field(root, 'handoffs')).flatMap((node) => handover(node, agreement)),
    ...(followUp === undefined
      ? []
      : promise('Finish the follow-up.', followUp, 'over', partiesIn(followUp, agreement))),
  ];
}

function commitment(node: DataNode, agreement: Agreement): CasePromise[] {
  const statement = textField(node, 'statement')?.value;
  if (statement === undefined || statusField(node) !== 'active') return [];
  return promise(statement.replace(/\s+/g, ' ').trim(), node, 'within', partiesIn(node, agreement));
}

/** Whoever looks after the next stage answers, where nobody else is named. */
function handover(node: DataNode, agreement: Agreement): CasePromise[] {
  if (statusField(node) !== 'active') return [];
  const [accept, back] = [field(node, 'accept'), field(node, 'return')];
  const [from, to] = ['from', 'to'].map((key) => textField(node, key)?.value ?? '');
  const named = partiesIn(accept, agreement);
  const owner = agreement.stages.find(({ id }) => id === to)?.owner;
  const by = named.length > 0 ? named : owner === undefined ? [] : [owner];
  const way = `from ${stageName(from, agreement)} to ${stageName(to, agreement)}`;
  return [
    ...(accept === undefined ? [] : promise(`Accept or return what goes ${way}.`, accept, 'within', by)),
    ...(back === undefined ? [] : promise(`Return what does not go on ${way}, with the reason.`, back, 'within', by)),
  ];
}

function promise(statement: string, node: DataNode, key: string, by: readonly string[]): CasePromise[] {
  const within = durationIn(node, key);
  return within === undefined ? [] : [{ statement, by, within }];
}

function partiesIn(node: DataNode | undefined, { parties }: Agreement): string[] {
  const idOf = (written: string) => parties.find(({ id, name }) => id === written || name === written)?.id ?? written;
  return textsField(node, 'by').map(({ value }) => idOf(value));
}

/** As people say it: its term, its name or its id. */
function stageName(id: string | undefined, { root }: Agreement): string {
  const stage = items(field(root, 'stages')).find((each) => textField(each, 'id')?.value === id);
  return textField(stage, 'term')?.value ?? textField(stage, 'name')?.value ?? id ?? '';
}

function durationIn(node: DataNode, key: string): Duration | undefined {
  const read = parseDuration(scalarField(node, key)?.text ?? '');
  return read.ok ? read.value : undefined;
}
