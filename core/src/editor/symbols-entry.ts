import { type DataNode, type DataScalar, field, nodeAt, scalars } from '../parse/index.ts';
import { contains } from '../read/index.ts';
import { scalarField } from '../resolve/index.ts';
import type { OutlineSymbol, SymbolKind } from './symbols.ts';

/** One thing in a list as a symbol. @param at its place in the list, counted from 0, for what has no words at all. */
export function entrySymbol(kind: SymbolKind, node: DataNode, at: number): OutlineSymbol {
  const { label, detail, words } = readEntry(kind, node);
  const name = oneLine(label) || `${kind} ${at + 1}`;
  const selection = words !== undefined && contains(node.range, words.range) ? words.range : node.range;
  return { kind, name, detail: oneLine(detail), range: node.range, selection, children: [] };
}

/** Author's words on one line, cut where they are long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

const longest = 120;

interface Reading {
  readonly label: string;
  readonly detail: string;
  /** The words that the name is taken from. */
  readonly words: DataScalar | undefined;
}

function readEntry(kind: SymbolKind, node: DataNode): Reading {
  if (node.kind === 'scalar') return { label: node.text, detail: '', words: node };
  if (kind === 'handoff') return readHandoff(node);
  if (kind === 'remedy') return readRemedy(node);
  const found = (namingKeys[kind] ?? usualKeys).flatMap((key) => scalarField(node, key) ?? []);
  const words = found[0] ?? firstWords(node);
  const label = kind === 'term' ? withShortForm(node, words) : (words?.text ?? '');
  return { label, detail: found[1]?.text ?? '', words };
}

/** The keys that name a thing, the best first; the next one that is there says more about it. */
const namingKeys: Partial<Record<SymbolKind, readonly string[]>> = {
  party: ['name', 'id'],
  goal: ['id', 'statement', 'metric'],
  term: ['term', 'means'],
  stage: ['id', 'name', 'term'],
  commitment: ['id', 'statement'],
};

const usualKeys = ['name', 'title', 'statement', 'id', 'it', 'when', 'on', 'to', 'then'];

function withShortForm(node: DataNode, name: DataScalar | undefined): string {
  const short = scalarField(node, 'abbr');
  return short === undefined ? (name?.text ?? '') : `${name?.text ?? ''} (${short.text})`;
}

function readHandoff(node: DataNode): Reading {
  const from = scalarField(node, 'from');
  const to = scalarField(node, 'to');
  return {
    label: from === undefined && to === undefined ? '' : `${from?.text ?? '…'} → ${to?.text ?? '…'}`,
    detail: scalarField(node, 'trigger')?.text ?? '',
    words: from ?? to,
  };
}

function readRemedy(node: DataNode): Reading {
  const goal = nodeAt(node, ['when', 'goal']);
  const then = scalarField(node, 'then');
  const when = field(node, 'when');
  const about = goal?.kind === 'scalar' ? goal : when?.kind === 'scalar' ? when : undefined;
  return {
    label: (about ?? then)?.text ?? '',
    detail: about === undefined ? '' : (then?.text ?? ''),
    words: about ?? then,
  };
}

function firstWords(node: DataNode): DataScalar | undefined {
  for (const each of scalars(node)) if (each.node.text.trim() !== '') return each.node;
  return undefined;
}
