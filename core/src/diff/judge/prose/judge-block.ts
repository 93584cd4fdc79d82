import type { Difference } from '../../facts/difference.ts';
import type { FileSnapshot, ProseBlock } from '../../snapshot/snapshot.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { likeness, withoutShared } from './hunks.ts';
import { binds, isStory, judgeAlone } from './judge-alone.ts';
import { judgeLinks } from './judge-links.ts';
import { judgeWords } from './judge-words.ts';
import { bindingLists, looseLists } from './lists/list-words.ts';
import type { Names } from './names.ts';
import { readTokens } from './read-tokens.ts';
import { tidyText } from './tidy-text.ts';
import { ironKinds, isContent, type Token } from './token.ts';
import { highest, isHarmless, isMaterial, isUnclear, type WordsVerdict } from './verdict.ts';

/**
 * Says what a difference in a body means: words that changed, came or went, and where they lead. What kind of piece it is
 * counts as well: a heading binds nobody by itself, an entry of a list of conditions does, an example never does.
 * @param difference one with the field `body`.
 */
export function judgeBlock(difference: Difference, names: Names): WordsVerdict {
  const before = blocksOf(difference.file.before, difference.ranges.before);
  const after = blocksOf(difference.file.after, difference.ranges.after);
  const words = { before: wordsOf(difference.before), after: wordsOf(difference.after) };
  const block = after[0] ?? before[0];
  if (difference.kind === 'moved')
    return block?.item?.ordered ? isMaterial('words-order-matters') : isUnclear('words-order');
  if (difference.kind !== 'changed') return judgeWhole(difference, block, words.before || words.after, names);
  const links = judgeLinks(
    before.flatMap((each) => each.links),
    after.flatMap((each) => each.links),
    names,
  );
  if (words.before === words.after) return highest(links);
  return highest([judgeChanged(difference, block, words, names), ...links]);
}

interface Words {
  readonly before: string;
  readonly after: string;
}

function wordsOf(plain: Difference['before']): string {
  return typeof plain === 'string' ? plain : '';
}

function blocksOf(file: FileSnapshot | undefined, range: ProseBlock['range'] | undefined): readonly ProseBlock[] {
  if (file === undefined || range === undefined) return [];
  return file.blocks.filter((block) => block.range.start >= range.start && block.range.end <= range.end);
}

function judgeChanged(difference: Difference, block: ProseBlock | undefined, words: Words, names: Names): WordsVerdict {
  const isHeading = block?.kind === 'heading';
  if (isHeading && sameWordsAnyOrder(words, names)) return isHarmless('words-same');
  const verdict = isHeading
    ? judgeWords(withoutNumber(words.before), withoutNumber(words.after), names)
    : judgeWords(words.before, words.after, names);
  if (withoutLooks(words.before) === withoutLooks(words.after) && block?.kind === 'component')
    return isHarmless('words-same');
  const isCode = block?.kind === 'code' || block?.kind === 'component';
  if (verdict.class !== 'material' && isCode) return judgeCode(words);
  if (verdict.class === 'editorial') return verdict;
  const tokens = { before: tokensOf(words.before, names), after: tokensOf(words.after, names) };
  if (verdict.class === 'clarifying') {
    const isOther = isEntry(block) && likeness(keysOf(tokens.before), keysOf(tokens.after)) < sameEntry;
    return isOther && isOfBindingList(difference, names) ? isMaterial('words-item') : verdict;
  }
  if (isExample(block)) return isUnclear('words-example');
  if (isStory(tokens.before) && isStory(tokens.after)) return isUnclear('words-story');
  const isAdvice = difference.file.after?.kind === 'guide' && isAddressed(tokens.before) && isAddressed(tokens.after);
  const isLight = isHeading || (isAdvice && !isEntry(block));
  return isLight && !differsInMeaning(tokens.before, tokens.after) ? isUnclear('words-reworded') : verdict;
}

/** Entries that share less are two. */
const sameEntry = 0.5;

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.filter(isContent).map(({ key }) => key);
}

/** Whether two headings have the same words but for small ones: “How territory is decided”, “How is territory decided?” */
function sameWordsAnyOrder({ before, after }: Words, names: Names): boolean {
  const [one, other] = [before, after].map((heading) =>
    tokensOf(withoutNumber(heading), names).filter((token) => isContent(token) && !smallWords.has(token.key)),
  );
  if (one === undefined || other === undefined) return false;
  const isOrdered = (tokens: readonly Token[]) =>
    tokens
      .filter(({ kind }) => kind === 'party' || kind === 'term')
      .map(({ key }) => key)
      .join();
  return keysOf(one).toSorted().join() === keysOf(other).toSorted().join() && isOrdered(one) === isOrdered(other);
}

const smallWords = new Set([
  'how',
  'what',
  'is',
  'be',
  'do',
  'does',
  'on',
  'of',
  'for',
  'in',
  'about',
  'overview',
  'our',
  'we',
]);

/** The number of a heading and a mark at its end are part of its looks: “2.1 Overview”. */
function withoutNumber(heading: string): string {
  return heading.replace(/[?:]\s*$/, '').replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Z][.)])\s+(?=\p{L})/u, '');
}

/** A component without the attributes that only choose its looks. */
function withoutLooks(component: string): string {
  return component.replace(/\s(?:kind|type|icon|colou?r|variant|className)=(?:"[^"]*"|'[^']*')/g, '');
}

/** Every letter of code says something; only its spaces may change. */
function judgeCode({ before, after }: Words): WordsVerdict {
  const bare = (text: string) => text.replace(/\s+/g, '');
  return bare(before) === bare(after) ? isHarmless('words-same') : isUnclear('words-code');
}

function isExample(block: ProseBlock | undefined): boolean {
  return block?.inside.includes('Example') === true;
}

/** Whether a text speaks to its reader: “Bring a notebook, if you like.” */
function isAddressed(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === 'you' || text === 'your');
}

/** Whether what carries meaning everywhere came or went: in a heading all other words may change. */
function differsInMeaning(before: readonly Token[], after: readonly Token[]): boolean {
  const left = withoutShared(before, after);
  return [...left.before, ...left.after].some(({ kind }) => ironKinds.has(kind));
}

function tokensOf(text: string, names: Names): Token[] {
  return readTokens(tidyText(text.slice(0, longest)), names);
}

const longest = 50_000;

/** A piece that came or went. */
function judgeWhole(difference: Difference, block: ProseBlock | undefined, text: string, names: Names): WordsVerdict {
  const kind = difference.kind === 'added' ? 'added' : 'removed';
  if (isExample(block)) return isUnclear('words-example');
  if (block?.kind === 'heading') return isUnclear('words-remark');
  if (block?.kind === 'code' || block?.kind === 'component') return isUnclear('words-code');
  if (text.length > longest) return isUnclear('words-too-long');
  const sentences = sentencesIn(tidyText(text)).map((sentence) => readTokens(sentence.trim(), names));
  const verdict = highest(sentences.map((tokens) => judgeAlone(tokens, kind)));
  if (verdict.class === 'material' || !isEntry(block)) return verdict;
  return isOfBindingList(difference, names) ? isMaterial('words-item') : verdict;
}

function isEntry(block: ProseBlock | undefined): boolean {
  return block?.kind === 'item' || block?.kind === 'cell';
}

/** Whether the words above a list say that its entries are conditions, steps, duties or cases that do not count. */
function isOfBindingList({ file, ranges, kind }: Difference, names: Names): boolean {
  const [there, range] = kind === 'added' ? [file.after, ranges.after] : [file.before, ranges.before];
  const at = there?.blocks.findIndex((block) => block.range.start === range?.start) ?? -1;
  const block = there?.blocks[at];
  if (block === undefined) return false;
  if (block.item?.ordered) return true;
  const lead = leadOf(there?.blocks ?? [], at);
  const above = [lead?.text ?? '', lead?.kind === 'heading' ? '' : (block.section.at(-1) ?? '')].join(' ');
  if (looseLists.test(above)) return false;
  const isLead = lead?.kind === 'paragraph' && /[:–-]\s*$/.test(lead.text);
  return bindingLists.test(above) || isLead || (lead !== undefined && binds(tokensOf(lead.text, names)));
}

/** What stands above a list or a table. */
function leadOf(blocks: readonly ProseBlock[], at: number): ProseBlock | undefined {
  const kind = blocks[at]?.kind;
  for (let above = at - 1; above >= 0; above--) if (blocks[above]?.kind !== kind) return blocks[above];
  return undefined;
}
