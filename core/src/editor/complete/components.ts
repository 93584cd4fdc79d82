import { allowedComponents, type ComponentAttributes } from '../../check/support/components.ts';
import { lineEndOf } from '../actions/lines.ts';
import type { Completion } from './completion.ts';
import { setIn, template } from './template.ts';
import type { Writing } from './writing.ts';

/** What a handbook may use in its text besides Markdown. */
interface Component {
  readonly name: string;
  readonly says: string;
  /** The words that an attribute may have; empty where it takes any text. */
  readonly attributes: ComponentAttributes;
  /** The whole of it without its first `<`, with places to fill in. */
  readonly text: string;
}

/** The components of a handbook, with how to begin each. */
export const components: readonly Component[] = [
  {
    name: 'Callout',
    says: 'A box for what must not be missed: a note, a tip or a caution.',
    attributes: allowedComponents.Callout,
    text: 'Callout kind="‹note|tip|caution›" title="‹Say why›">\n‹What must not be missed.›\n</Callout>',
  },
  {
    name: 'Steps',
    says: 'What happens one after the other, as a numbered list.',
    attributes: allowedComponents.Steps,
    text: 'Steps>\n1. ‹First this happens.›\n2. ‹Then this.›\n</Steps>',
  },
  {
    name: 'Example',
    says: 'A case told from beginning to end.',
    attributes: allowedComponents.Example,
    text: 'Example title="‹One lead, from a guide to an order›">\n‹On a Monday …›\n</Example>',
  },
  {
    name: 'Details',
    says: 'What only some readers want to know: it opens with a click.',
    attributes: allowedComponents.Details,
    text: 'Details summary="‹The arithmetic behind it›">\n‹The details.›\n</Details>',
  },
];

/** What may be written in or behind a `<` of a body; undefined where the cursor is in no tag. */
export function componentCompletions({ file, offset }: Pick<Writing, 'file' | 'offset'>): Completion[] | undefined {
  const before = file.text.slice(Math.max(file.body.range.start, offset - 500), offset);
  const closing = /<\/(\w*)$/.exec(before);
  if (closing !== null) return closingTag(file.text, file.body.range.start, offset, closing[1] ?? '');
  const opening = /<(\p{L}*)$/u.exec(before);
  if (opening !== null) return openingTags(file.text, offset, opening[1] ?? '');
  const inside = /<(\w+)((?:\s+\w+(?:="[^"<>]*")?)*)\s+(\w*)$/.exec(before);
  if (inside !== null) return attributes(file.text, offset, inside[1] ?? '', inside[2] ?? '', inside[3] ?? '');
  const value = /<(\w+)\s[^<>]*?(\w+)="([^"<>]*)$/.exec(before);
  return value === null ? undefined : attributeWords(file.text, offset, value[1] ?? '', value[2] ?? '', value[3] ?? '');
}

/** Whole components, for a line of their own that is empty. */
export function wholeComponents(text: string, offset: number): Completion[] {
  return openingTags(text, offset, '').map((each) => {
    const { label } = each;
    return { ...each, label: `<${label}>`, template: ['<', ...each.template], filter: `<${label}` };
  });
}

function openingTags(source: string, offset: number, typed: string): Completion[] {
  const range = { start: offset - typed.length, end: wordEnd(source, offset) };
  const hasMore = /^[ \t]*[\w>/]/.test(source.slice(range.end, range.end + 40));
  return components.map(({ name, says, text }) => ({
    label: name,
    kind: 'component',
    says,
    range,
    template: hasMore ? [name] : setIn(template(text), '', lineEndOf(source)),
  }));
}

/** The innermost component that is still open is the one to close. */
function closingTag(source: string, from: number, offset: number, typed: string): Completion[] {
  const open: string[] = [];
  const before = source.slice(from, offset - typed.length - 2);
  for (const [, slash, name = '', end] of before.matchAll(/<(\/?)([A-Z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash) open.splice(open.lastIndexOf(name) === -1 ? open.length : open.lastIndexOf(name));
    else if (!end) open.push(name);
  }
  const name = open.at(-1);
  if (name === undefined) return [];
  const end = wordEnd(source, offset);
  const text = source[end] === '>' ? name : `${name}>`;
  return [
    { label: name, kind: 'component', range: { start: offset - typed.length, end }, template: [text], filter: name },
  ];
}

function attributes(source: string, offset: number, name: string, before: string, typed: string): Completion[] {
  const known = components.find((component) => component.name === name)?.attributes ?? {};
  const taken: readonly string[] = before.match(/\w+(?==)/g) ?? [];
  const range = { start: offset - typed.length, end: wordEnd(source, offset) };
  const hasValue = source[range.end] === '=';
  return Object.entries(known).flatMap(([attribute, words]): Completion[] => {
    if (taken.includes(attribute)) return [];
    const value = words.length > 0 ? { words: words[0] ?? '', choices: words } : { words: '' };
    return [
      { label: attribute, kind: 'key', range, template: hasValue ? [attribute] : [`${attribute}="`, value, '"'] },
    ];
  });
}

function attributeWords(source: string, offset: number, name: string, attribute: string, typed: string): Completion[] {
  const words = components.find((component) => component.name === name)?.attributes[attribute] ?? [];
  const range = { start: offset - typed.length, end: wordEnd(source, offset) };
  return words.map((word) => ({ label: word, kind: 'word', range, template: [word] }));
}

function wordEnd(text: string, offset: number): number {
  return offset + (/^\w+/.exec(text.slice(offset, offset + 40))?.[0].length ?? 0);
}
