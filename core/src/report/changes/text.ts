import { forTerminal } from '../escape.ts';
import { plainPaint } from '../paint.ts';
import { terminalRedline } from './redline-text.ts';
import {
  type ChangeGroup,
  type ChangeReport,
  type ChangeReportOptions,
  groupsOf,
  type PlacedChange,
} from './report.ts';
import { classCounts, classMeanings, concerns, headline, requiredWords } from './words.ts';

/** For people at a terminal: changes by agreement and class, each with its redline, and what they ask for. */
export function changesAsText(report: ChangeReport, options: ChangeReportOptions = {}): string {
  const paint = options.paint ?? plainPaint;
  const groups = groupsOf(report).flatMap((group) => groupLines(group, report, options));
  const asks = requiredWords(report).map(forTerminal);
  const notes = report.notes.map((note) => paint.faint(forTerminal(note)));
  const lines = [...groups, paint.strong(forTerminal(headline(report))), ...asks, ...notes];
  return `${lines.join('\n')}\n`;
}

function groupLines(
  { title, agreement, changes }: ChangeGroup,
  report: ChangeReport,
  options: ChangeReportOptions,
): string[] {
  const paint = options.paint ?? plainPaint;
  const id = agreement === undefined || agreement === title ? '' : ` (${agreement})`;
  const head = `${paint.strong(forTerminal(`${title}${id}`))}: ${classCounts(changes)}`;
  const classes = [...Map.groupBy(changes, (change) => change.class)].flatMap(([each, ofClass]) => [
    `  ${paint[colours[each]](each)}  ${paint.faint(classMeanings[each])}`,
    ...ofClass.flatMap((change) => changeLines(change, report, options)),
    '',
  ]);
  return [head, '', ...classes];
}

const colours = { material: 'error', clarifying: 'warning', editorial: 'hint' } as const;

function changeLines(
  change: PlacedChange,
  { names }: ChangeReport,
  { paint, base = '' }: ChangeReportOptions,
): string[] {
  const { faint } = paint ?? plainPaint;
  const about = [whereWords(change, base), concerns(change, names)].map(forTerminal).join('  ');
  const redline = terminalRedline(change, paint);
  return [
    `    ${marks[change.kind]} ${forTerminal(change.message)}`,
    ...(redline === undefined ? [] : [`        ${redline}`]),
    `        ${faint(about)}`,
  ];
}

const marks = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

/** `slas/a.mdx:12:5`: where it stands now; where it stood, and that this is the past, for what is gone. */
function whereWords({ places, file }: PlacedChange, base: string): string {
  const place = places.after ?? places.before;
  const at =
    place === undefined
      ? `${base}${file}`
      : `${base}${place.file}:${place.range.start.line}:${place.range.start.column}`;
  return places.after === undefined && places.before !== undefined ? `${at} (before)` : at;
}
