import { forGithubMessage, forGithubProperty, forTerminal } from '../escape.ts';
import { counted } from '../words.ts';
import { type ChangeReport, type ChangeReportOptions, gravestFirst, type PlacedChange } from './report.ts';
import { effectWords, headline, requiredWords } from './words.ts';

/**
 * For GitHub Actions: one workflow command a change, a warning where it is material and a notice elsewhere, then what the
 * changes ask for. Source of the form: GitHub's page "Workflow commands for GitHub Actions".
 */
export function changesAsGithub(report: ChangeReport, { base = '' }: ChangeReportOptions = {}): string {
  const commands = gravestFirst(report.changes).map((change) => command(change, report, base));
  const closing = [headline(report), ...requiredWords(report), ...report.notes].map(forTerminal);
  return `${[...commands, ...unseen(report.changes), ...closing].join('\n')}\n`;
}

function command(change: PlacedChange, { names }: ChangeReport, base: string): string {
  const effects = effectWords(change, names);
  const title = `${change.class} change${effects === undefined ? '' : `, ${effects}`}`;
  const properties = { ...placeProperties(change, base), title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${forGithubProperty(String(value))}`);
  return `::${commandName(change)} ${written.join(',')}::${forGithubMessage(change.message)}`;
}

/** GitHub can point only at what stands there now. What is gone is told of its file, and of no place in a file that is gone. */
function placeProperties({ places, field, kind, file }: PlacedChange, base: string): Record<string, string | number> {
  if (places.after === undefined) return field === 'file' && kind === 'removed' ? {} : { file: `${base}${file}` };
  const { start, end } = places.after.range;
  const lines = { file: `${base}${places.after.file}`, line: start.line, endLine: end.line };
  if (start.line !== end.line) return lines;
  return { ...lines, col: start.column, endColumn: Math.max(start.column, end.column - 1) };
}

function commandName({ class: each }: Pick<PlacedChange, 'class'>): 'warning' | 'notice' {
  return each === 'material' ? 'warning' : 'notice';
}

/** GitHub shows this many annotations of each kind for one step, and leaves out the others without a word. */
const mostShown = 10;

function unseen(changes: readonly PlacedChange[]): string[] {
  const over = [...Map.groupBy(changes, commandName).values()].reduce(
    (sum, { length }) => sum + Math.max(0, length - mostShown),
    0,
  );
  if (over === 0) return [];
  return [
    `GitHub shows ${mostShown} warnings and ${mostShown} notices beside their lines. ${counted(over, 'change')} more had no room there.`,
  ];
}
