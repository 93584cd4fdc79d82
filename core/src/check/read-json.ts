import type { DataEntry, DataNode } from '../parse/index.ts';

/** A JSON text as a tree whose values know their places, or the offset of the first character that cannot stand there. */
export type JsonReading = { readonly ok: true; readonly root: DataNode } | { readonly ok: false; readonly at: number };

/** Reads JSON (RFC 8259). The machine's own reader tells no place for some mistakes. Never throws. */
export function readJson(text: string): JsonReading {
  const state: State = { text, at: text.startsWith('\uFEFF') ? 1 : 0, depth: 0 };
  const root = value(state);
  if (root === undefined) return { ok: false, at: state.at };
  space(state);
  return state.at === text.length ? { ok: true, root } : { ok: false, at: state.at };
}

interface State {
  readonly text: string;
  /** The next character to be read; where reading fails, the one that is wrong. */
  at: number;
  depth: number;
}

/** Deeper texts are nobody's baseline, and would fill the machine's stack. */
const deepest = 100;

function value(state: State): DataNode | undefined {
  space(state);
  const first = state.text[state.at];
  if (first !== '{' && first !== '[') return scalar(state);
  if (state.depth === deepest) return undefined;
  state.depth++;
  const start = state.at++;
  const content = first === '{' ? several(state, '}', member) : several(state, ']', value);
  state.depth--;
  if (content === undefined) return undefined;
  const range = { start, end: state.at };
  return first === '{'
    ? { kind: 'map', range, entries: content as DataEntry[] }
    : { kind: 'list', range, items: content as DataNode[] };
}

/** What stands between two brackets, with commas between. */
function several<T>(state: State, close: string, one: (state: State) => T | undefined): T[] | undefined {
  const found: T[] = [];
  if (take(state, close)) return found;
  do {
    const next = one(state);
    if (next === undefined) return undefined;
    found.push(next);
  } while (take(state, ','));
  return take(state, close) ? found : undefined;
}

function member(state: State): DataEntry | undefined {
  space(state);
  const key = state.text[state.at] === '"' ? scalar(state) : undefined;
  if (key?.kind !== 'scalar' || !take(state, ':')) return undefined;
  const found = value(state);
  return found && { key: key.text, keyRange: key.range, value: found };
}

function scalar(state: State): DataNode | undefined {
  token.lastIndex = state.at;
  const written = token.exec(state.text)?.[0];
  if (written === undefined) return undefined;
  const start = state.at;
  state.at += written.length;
  const read = JSON.parse(written) as string | number | boolean | null;
  return { kind: 'scalar', range: { start, end: state.at }, value: read, text: String(read) };
}

/** A text, a number or a word of JSON. No part of a text can be read in two ways, so a damaged one is given up at once. */
const token =
  /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

function space(state: State): void {
  while (/[ \t\r\n]/.test(state.text[state.at] ?? '')) state.at++;
}

function take(state: State, character: string): boolean {
  space(state);
  if (state.text[state.at] !== character) return false;
  state.at++;
  return true;
}
