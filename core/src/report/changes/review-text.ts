import { forMarkdown, forTerminal } from '../escape.ts';
import { plainPaint } from '../paint.ts';
import { rescoreBlock } from '../rescore/markdown.ts';
import { rescoresAsText } from '../rescore/text.ts';
import { counted } from '../words.ts';
import { leadsOf } from './by-subject.ts';
import { cutToFit } from './cut-to-fit.ts';
import { folded, listBlock, redlineBlock, tableBlock } from './markdown.ts';
import { forMarkdownLine } from './markdown-line.ts';
import { type ChangeReportOptions, groupsOf, type PlacedChange } from './report.ts';
import { type Review, type ReviewFinding, verdict } from './review.ts';
import { changesAsText } from './text.ts';
import { requiredWords } from './words.ts';

/** For a terminal: the verdict, what `sla diff` says, what it would have meant for past results, and the new findings. */
export function reviewAsText(review: Review, options: ChangeReportOptions = {}): string {
  const { strong } = options.paint ?? plainPaint;
  const findings = review.findings.map((each) => `  ${forTerminal(findingWords(each, options.base ?? ''))}`);
  const head = findingHead(review);
  return [
    strong(forTerminal(verdict(review))),
    '',
    changesAsText(review, options),
    ...(review.meant.length === 0 ? [] : [rescoresAsText(review.meant, options.paint)]),
    ...(head === undefined ? [] : [strong(head), ...findings, '']),
  ].join('\n');
}

/**
 * For a pull request, as a comment or the summary of a job: the verdict first, a table by class and party, what is asked
 * for, what it would have meant for past results, and what is wrong now; all that is long is folded. Where it gets too long, the end is cut, and a sentence says so.
 */
export function reviewAsMarkdown(review: Review, options: ChangeReportOptions = {}): string {
  const grave = review.changes.filter((change) => change.class !== 'editorial');
  const editorial = review.changes.filter((change) => change.class === 'editorial');
  const tables = (changes: readonly PlacedChange[]) =>
    groupsOf({ ...review, changes }).flatMap((group) => tableBlock(group.title, group.changes, review.names, options));
  const near = shortTables(review, grave, options);
  const blocks = [
    [`## ${forMarkdown(verdict(review))}`, ''],
    near.lines,
    near.isAll ? [] : folded(`All ${counted(grave.length, 'change')}, one by one`, tables(grave)),
    listBlock([...requiredWords(review), ...review.notes]),
    ...review.meant.map(rescoreBlock),
    findingBlock(review, options.base ?? ''),
    editorial.length === 0
      ? []
      : folded(`${counted(editorial.length, 'editorial change')}, nobody’s duty`, tables(editorial)),
    redlineBlock(review.changes),
  ];
  return cutToFit(blocks, options.mostCharacters, 'sla review');
}

/** A row for each thing that changed, as many as people read. @returns also whether these rows tell every change. */
function shortTables(review: Review, grave: readonly PlacedChange[], options: ChangeReportOptions) {
  let rows = mostRows;
  const lines: string[] = [];
  for (const { title, changes } of groupsOf({ ...review, changes: grave })) {
    const leads = leadsOf(changes).slice(0, rows);
    rows -= leads.length;
    lines.push(...tableBlock(title, leads, review.names, options, changes));
  }
  return { lines, isAll: mostRows - rows === grave.length };
}

/** More rows are not read. */
const mostRows = 25;
const mostFindings = 10;

function findingBlock(review: Review, base: string): string[] {
  const head = findingHead(review);
  if (head === undefined) return [];
  const lines = review.findings.map((each) => `- ${forMarkdownLine(findingWords(each, base))}`);
  const rest = lines.slice(mostFindings);
  return [
    `### ${head}`,
    '',
    ...lines.slice(0, mostFindings),
    '',
    ...(rest.length === 0 ? [] : folded(counted(rest.length, 'further finding'), [...rest, ''])),
  ];
}

/** How many findings came and went; undefined where none did. */
function findingHead({ findings, repaired }: Review): string | undefined {
  if (findings.length === 0 && repaired === 0) return undefined;
  const count = (severity: ReviewFinding['severity']) => findings.filter((each) => each.severity === severity).length;
  const counts = (['error', 'warning', 'hint'] as const).flatMap((each) =>
    count(each) === 0 ? [] : [counted(count(each), each)],
  );
  return `New findings: ${counts.join(', ') || 'none'}; ${counted(repaired, 'earlier one')} gone`;
}

function findingWords({ severity, message, file, start, rule }: ReviewFinding, base: string): string {
  return `${severity}: ${base}${file}:${start.line}:${start.column} ${message} (${rule})`;
}
