import { endElement } from './endings.ts';
import { escapeText } from './escape.ts';
import { type Attributes, addGap, addWords, closest, type Frame, flush, frameOf, isInline } from './frame.ts';

/** Is told what a parser reads of a page, and puts it down as blocks of Markdown. */
export interface Writer {
  readonly open: (tag: string, attributes: Attributes) => void;
  readonly text: (words: string) => void;
  readonly close: (tag: string) => void;
  /** The blocks, once everything was read. */
  readonly end: () => readonly string[];
}

/** Begins a page. @param page its address. */
export function makeWriter(page: string): Writer {
  const root = frameOf('main', {}, undefined);
  let top = root;
  let heard = '';
  let skipped = 0;
  let raw = 0;
  return { open, text, close, end };

  function open(tag: string, attributes: Attributes): void {
    settle();
    if (skipped > 0 || isLeftOut(tag, attributes) || (tag === 'label' && !isListed(top))) {
      if (skipped === 0 && tag === 'svg') addPicture(top, attributes);
      skipped += 1;
      return;
    }
    if (isRaw(tag)) raw += 1;
    if (separated.has(tag)) addGap(top, tag);
    top = frameOf(tag, attributes, top);
  }

  function text(words: string): void {
    if (skipped === 0) heard += words;
  }

  function close(tag: string): void {
    settle();
    const { parent } = top;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (parent === undefined) return;
    if (isRaw(tag)) raw -= 1;
    endElement(top, parent, page);
    parent.afterElement = isInline(tag);
    top = parent;
  }

  function end(): readonly string[] {
    settle();
    flush(root);
    return root.blocks;
  }

  /** A parser tells words piece by piece, and what has to be escaped hangs on what stands beside it. */
  function settle(): void {
    if (heard === '') return;
    if (raw > 0) top.inline += heard;
    else addWords(top, escapeText(heard.replace(/\s+/g, ' ')));
    heard = '';
  }
}

/** What only a screen or a program needs, and what is not shown. */
function isLeftOut(tag: string, attributes: Attributes): boolean {
  return (
    onScreenOnly.has(tag) || 'hidden' in attributes || 'popover' in attributes || attributes['aria-hidden'] === 'true'
  );
}

/** The name of a field says nothing without it; in a list it is what the list says. */
function isListed(frame: Frame): boolean {
  return frame.tag === 'li' || closest(frame, 'li') !== undefined;
}

/** A drawing says what it shows, where it has words for it. */
function addPicture(frame: Frame, attributes: Attributes): void {
  if (attributes['aria-hidden'] === 'true') return;
  addGap(frame, 'span');
  addWords(frame, escapeText(attributes['aria-label'] ?? ''));
  frame.afterElement = true;
}

function isRaw(tag: string): boolean {
  return tag === 'pre' || tag === 'code';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const onScreenOnly = setOf(
  'script style template noscript svg canvas button input select textarea datalist output progress meter dialog footer iframe object',
);
/** Those that style sheets set apart from the words before them. */
const separated = setOf('a abbr b code kbd mark q samp small span strong time');
