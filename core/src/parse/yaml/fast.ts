import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { oneString, type Range } from '../../read/index.ts';
import type { DataEntry, DataList, DataMap, DataNode, DataScalar } from '../data.ts';
import { plainValue } from './scalar.ts';

/**
 * Reads well-formed YAML without anchors, aliases and tags: about eight times faster than the tolerant reader.
 * @param text the YAML alone; @param base the offset of its first character in the file.
 * @returns undefined where the text needs the tolerant reader: it is broken, empty, or uses what a handbook refuses.
 */
export function readFast(text: string, base: number): DataNode | undefined {
  try {
    const reader: Reader = { text, base, events: parseEvents(text, {}), next: 0, cursor: 0 };
    if (!isPlain(reader.events)) return undefined;
    reader.next = 1;
    return readNode(reader);
  } catch {
    return undefined;
  }
}

interface Reader {
  readonly text: string;
  readonly base: number;
  readonly events: readonly Event[];
  next: number;
  /** Where the last thing that was read ended: the place of a value that is not there. */
  cursor: number;
}

function isPlain(events: readonly Event[]): boolean {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) return false;
    if (event.type === EVENT_ID.DOCUMENT) documents++;
    else if (event.type !== EVENT_ID.POP && (event.anchorStart !== -1 || event.tagStart !== -1)) return false;
  }
  return documents === 1 && events.length > 2;
}

function readNode(reader: Reader): DataNode {
  const event = reader.events[reader.next++];
  if (event?.type === EVENT_ID.SCALAR) return readScalar(reader, event);
  if (event?.type === EVENT_ID.MAPPING) return readMap(reader, event.start, isFlow(reader.text, event.start, '{'));
  if (event?.type === EVENT_ID.SEQUENCE) return readList(reader, event.start, isFlow(reader.text, event.start, '['));
  throw new Error('a node was expected');
}

function readMap(reader: Reader, start: number, flow: boolean): DataMap {
  const entries: DataEntry[] = [];
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) {
    const event = reader.events[reader.next++];
    if (event?.type !== EVENT_ID.SCALAR) throw new Error('a key was expected');
    const key = oneString(getScalarValue(reader.text, event));
    const keyRange = placed(reader, event);
    // A value that is not there stands behind the colon of its key.
    reader.cursor = Math.min(reader.cursor + 1, reader.text.length);
    entries.push({ key, keyRange, value: readNode(reader) });
  }
  return { kind: 'map', range: close(reader, start, flow ? '}' : undefined), entries: fitted(entries) };
}

function readList(reader: Reader, start: number, flow: boolean): DataList {
  const items: DataNode[] = [];
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) items.push(readNode(reader));
  return { kind: 'list', range: close(reader, start, flow ? ']' : undefined), items: fitted(items) };
}

/** A list that grew item by item keeps room for more; a handbook has hundreds of thousands of short ones. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}

function close(reader: Reader, start: number, bracket: string | undefined): Range {
  reader.next++;
  if (bracket !== undefined) reader.cursor = closingBracket(reader.text, Math.max(reader.cursor, start + 1), bracket);
  return { start: start + reader.base, end: Math.max(reader.cursor, start) + reader.base };
}

/** Behind the last item of a flow collection stand only white space, a comma and comments. */
function closingBracket(text: string, from: number, bracket: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === bracket) return at + 1;
    if (text[at] === '#') at = lineEnd(text, at);
  }
  return text.length;
}

function readScalar(reader: Reader, event: ScalarEvent): DataScalar {
  const text = getScalarValue(reader.text, event);
  const range = placed(reader, event);
  return { kind: 'scalar', range, value: event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text, text };
}

/** Where a scalar stands in the file; reading goes on behind it. */
function placed(reader: Reader, event: ScalarEvent): Range {
  const { start, end } = scalarRange(reader, event);
  reader.cursor = end;
  return { start: start + reader.base, end: end + reader.base };
}

function scalarRange(reader: Reader, event: ScalarEvent): Range {
  if (event.valueStart === -1) return { start: reader.cursor, end: reader.cursor };
  const { style, valueStart, valueEnd } = event;
  // The event leaves the quotes out; a range covers them.
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  return style === SCALAR_STYLE.PLAIN ? { start: valueStart, end: valueEnd } : trim(reader.text, valueStart, valueEnd);
}

/** The text of a block scalar without the white space around it. */
export function trim(text: string, from: number, to: number): Range {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, from + inner.trimEnd().length) };
}

function isFlow(text: string, start: number, bracket: string): boolean {
  return text[start] === bracket;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
