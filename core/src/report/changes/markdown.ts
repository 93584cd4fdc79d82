import { forMarkdown } from '../escape.ts';
import { cutToFit } from './cut-to-fit.ts';
import { forMarkdownLine } from './markdown-line.ts';
import { markdownRedline } from './redline-text.ts';
import { type ChangeReport, type ChangeReportOptions, groupsOf, type Names, type PlacedChange } from './report.ts';
import { classCounts, concerns, headline, requiredWords } from './words.ts';

/**
 * For a comment or a summary on a git host: a table of changes by class and party for each agreement, what the changes
 * ask for, and the redline, folded. Where it would get too long, the end is cut, and a sentence says so.
 */
export function changesAsMarkdown(report: ChangeReport, options: ChangeReportOptions = {}): string {
  const top = [`## ${forMarkdown(headline(report))}`, ''];
  const blocks = [
    ...groupsOf(report).map((group) => tableBlock(group.title, group.changes, report.names, options)),
    listBlock([...requiredWords(report), ...report.notes]),
    redlineBlock(report.changes),
  ];
  return cutToFit([top, ...blocks], options.mostCharacters, 'sla diff');
}

/** A heading, and a row for each change below it. @param counted the changes that the heading counts, where these are fewer. */
export function tableBlock(
  title: string,
  changes: readonly PlacedChange[],
  names: Names,
  { base = '' }: ChangeReportOptions = {},
  counted: readonly PlacedChange[] = changes,
): string[] {
  if (changes.length === 0) return [];
  const head = [
    `### ${forMarkdown(title)}: ${classCounts(counted)}`,
    '',
    '| Class | For whom | What changes | Where |',
    '| --- | --- | --- | --- |',
  ];
  return [...head, ...changes.map((change) => row(change, names, base)), ''];
}

function row(change: PlacedChange, names: Names, base: string): string {
  const name = change.class === 'material' ? '**material**' : change.class;
  const place = change.places.after ?? change.places.before;
  const where = `${base}${place?.file ?? change.file}${place === undefined ? '' : `:${place.range.start.line}`}`;
  const gone = change.places.after === undefined && place !== undefined ? ' (before)' : '';
  const cells = [concerns(change, names), change.message, `${where}${gone}`];
  return `| ${[name, ...cells.map(forMarkdown)].join(' | ')} |`;
}

/** A list of sentences; empty where there are none. */
export function listBlock(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [...sentences.map((each) => `- ${forMarkdownLine(each)}`), ''];
}

/** What was struck out and put in, change by change, behind a line that opens it; empty where there is nothing to show. */
export function redlineBlock(changes: readonly PlacedChange[]): string[] {
  const lines = changes.flatMap((change) => {
    const redline = markdownRedline(change);
    return redline === undefined ? [] : [`- ${forMarkdownLine(change.message)}`, '', `  > ${redline}`, ''];
  });
  if (lines.length === 0) return [];
  return folded('The words, before and after', lines);
}

/** Lines behind one line that opens them. An empty line lets a git host read Markdown inside. */
export function folded(title: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${forMarkdown(title)}</summary>`, '', ...lines, '</details>', ''];
}
