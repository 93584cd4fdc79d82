import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Previous = (this: { readonly events: Event[] }, code: number | null) => boolean;
type Event = readonly ['enter' | 'exit', { readonly type: string }, unknown];

/**
 * A plugin that makes one piece of the words between two marks while they are read. The library cuts words wherever an
 * address could begin, and joins the pieces at the end of a paragraph by taking them out of one long list, each time
 * moving all that follow: with the square of the marks. With these joined before, there is nothing to take out, and the
 * tree stays the same.
 */
export function mergeWords(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

/**
 * The library asks `previous` at each place where it may end the words, while no part of it is half read. This one says
 * that nothing begins there, as if it were not there, and joins the words so far to those before them.
 */
const previous: Previous = function () {
  const { events } = this;
  const [open, before, first] = [events.at(-1), events.at(-2), events.at(-3)];
  if (!isWords(open, 'enter') || !isWords(before, 'exit') || !isWords(first, 'enter')) return false;
  // Its start, and the marks by which the library knows what it has looked at; the end is set when the words end.
  Object.assign(open[1], first[1]);
  events[events.length - 3] = open;
  events.length -= 2;
  return false;
};

function isWords(event: Event | undefined, kind: Event[0]): event is Event {
  return event?.[0] === kind && event[1].type === 'data';
}

/** The codes of everything that may begin something other than words: line endings have codes below zero. */
const codes = [-5, -4, -3, ...Array.from({ length: 127 - 33 }, (_, at) => at + 33)];
const construct = { tokenize: (_: unknown, __: unknown, nothing: unknown) => nothing, previous };
const extension = { text: Object.fromEntries(codes.map((code) => [code, construct])) } as unknown as Extension;
