import type { Heading, ParsedFile } from '../../../parse/index.ts';
import { remembered } from '../../../read/index.ts';
import { textField } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';

/**
 * Whether a sentence of running text holds in every case, as far as what stands around it tells: no heading, no beginning of
 * a list and no sentence beside it narrows it down to a region, a time, a wish or a memory. In doubt it does not.
 */
export function holdsInEveryCase(passage: Passage): boolean {
  if (passage.path !== undefined) return passage.path[0] !== 'summary' || isPlainBlock(passage);
  if (!isPlainTitle(passage)) return false;
  if (!headingsAbove(passage).every(({ text }) => saysNothing(text, passage.text))) return false;
  return passage.cells !== undefined || (isPlainBlock(passage) && isPlainList(passage));
}

/** A page of the guide is about what its title says; an agreement holds for its parties. */
function isPlainTitle({ file, text }: Passage): boolean {
  const title = file.kind === 'agreement' ? undefined : textField(file.frontmatter?.root, 'title')?.value;
  return title === undefined || saysNothing(title, text);
}

/** The heading above a passage, and those that it is a part of. */
function headingsAbove({ file, heading }: Passage): readonly Heading[] {
  return heading === undefined ? [] : (headingPaths(file).get(heading) ?? [heading]);
}

const headingPaths = remembered(({ parts }: ParsedFile): ReadonlyMap<Heading, readonly Heading[]> => {
  const paths = new Map<Heading, readonly Heading[]>();
  let path: Heading[] = [];
  for (const heading of parts.headings) {
    path = [...path.filter(({ depth }) => depth < heading.depth), heading];
    paths.set(heading, path);
  }
  return paths;
});

/** Whether a title narrows nothing down: all its words are plain, or stand in the sentence, too. */
function saysNothing(title: string, sentence: string): boolean {
  const telling = namesIn(title).filter((word) => !plain.has(word));
  if (telling.length === 0) return true;
  const said = new Set(namesIn(sentence));
  return telling.every((word) => said.has(word));
}

function namesIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(sameName).filter((name) => name !== '');
}

const plain: ReadonlySet<string> = new Set(
  `a an the and or of to for from in on at by with between our we us your you each other one both all every what who whom how why when where which that this is are do does
  will it its their they must can not owe promise promised agree agreed agreement sla service level goal objective target commitment
  duty responsibility obligation expectation rule detail more overview introduction summary background basic word note number
  figure volume count amount quantity quality speed time timing response first answer follow up deadline date day hour team
  role people party side marketing sale customer success support partner product lead mql sql opportunity pipeline deal
  account revenue business handover handoff hand over pass on work working playbook guide handbook page desk meeting review report
  reporting measure measured measurement metric kpi scorecard delivery deliver give get owed pay bonus term definition glance
  process flow funnel stage step journey lifecycle principle reference fact key main common many much ground purpose way together manual
  handed handing sent sending delivered delivering passed passing counted counting contacted contacting contact answered answering
  worked happen happened handled handle treated treat move reach reached arrive come receive received send run organise organised
  about faq question short brief everybody everyone read start here welcome`
    .split(/\s+/)
    .map(sameName),
);

/** Whether no other sentence of its paragraph speaks of a case, a time, a wish or a memory. */
function isPlainBlock({ file, blockRange, text }: Passage): boolean {
  const source = file.text.slice(blockRange.start, blockRange.end).replace(/[^\S ]\s*| \s+/g, ' ');
  const around = source.replace(text, '').replace(address, '');
  const line = file.text.slice(file.text.lastIndexOf('\n', blockRange.start - 1) + 1, blockRange.start);
  return !narrowing.test(around) && !line.includes('>');
}

const address = /\bhttps?:\/\/\S+|\S+@\S+/g;

const narrowing =
  /~~|\b(?:example|e\.g|imagine|suppose|drafts?|propos\w+|stretch|ambitio\w+|aspir\w+|ideal\w*|hopes?|ramp\w*|pilots?|trial|experiment\w*|used to|no longer|former\w*|previous\w*|was|were|had|did|last (?:year|quarter|month|week)|next (?:year|quarter|month)|until|instead|unless|except\w*|otherwise|only|regions?|segments?|phases?|at first|first (?:year|quarter|month|half)|later|afterwards|then|old|minimum|floor|low|peak|summer|winter|holidays?|20\d\d)\b|(?:^|[.:;!?] )(?:If|When|Where|For|In|During|From|Until|After|Before|Once|While|As|Since)\b/i;

/** Whether an item of a list stands under no other item, and what introduces the list names no case. */
function isPlainList({ file, isItem, blockRange, text }: Passage): boolean {
  if (!isItem) return true;
  const start = file.text.lastIndexOf('\n', blockRange.start - 1) + 1;
  if (/^\s{2,}|^\t/.test(file.text.slice(start, blockRange.start))) return false;
  const intro = file.parts.blocks
    .filter(({ range, kind }) => range.end <= blockRange.start && kind !== 'list-item')
    .at(-1);
  const words = intro === undefined ? '' : file.text.slice(intro.range.start, intro.range.end);
  return !/:\s*$/.test(words) || saysNothing(words, text);
}
