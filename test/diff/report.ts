/*
 * Prints how changes are judged: pairs of texts by the class that people gave them and the one that came out.
 *   node test/diff/report.ts           the figures
 *   node test/diff/report.ts --wrong   and each pair that came out otherwise, but for those that nobody tunes on
 */
import { pathToFileURL } from 'node:url';
import { type Figures, figuresOf, type JudgedPair, judged } from './judged.ts';
import { heldOutFile, openFiles, readPairs, readShortPairs } from './pairs.ts';

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

async function main(): Promise<void> {
  const open = (await Promise.all(openFiles.map((name) => judged(readPairs(name))))).flat();
  const heldOut = await judged(readPairs(heldOutFile));
  console.log(table('Pairs', open));
  console.log(
    table(
      'Traps among them',
      open.filter(({ pair }) => pair.trap),
    ),
  );
  const short = await judged(readShortPairs());
  console.log(table('Single sentences', short));
  console.log(table('Held out', heldOut));
  if (process.argv.includes('--wrong')) console.log([...open, ...short].flatMap(wrong).join('\n'));
}

/** The figures of some pairs as a table. */
export function table(title: string, all: readonly JudgedPair[]): string {
  const figures = figuresOf(all);
  const rows = (['material', 'clarifying', 'editorial'] as const).map((given) => {
    const { material, clarifying, editorial, none } = figures.counts[given];
    return [given, material, clarifying, editorial, none].map((cell) => String(cell).padStart(12)).join('');
  });
  const head = ['', 'material', 'clarifying', 'editorial', 'no change'].map((cell) => cell.padStart(12)).join('');
  return [`${title}: ${all.length}`, head, ...rows, ...shares(figures), ''].join('\n');
}

function shares({ editorial, material, missed, direction, party }: Figures): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return [
    `  editorial found ${percent(editorial)}, material found ${percent(material)}, material told as editorial ${missed.length}`,
    `  of the material ones found: direction ${percent(direction)}, party ${percent(party)}`,
  ];
}

function wrong({ pair, changes, class: kind }: JudgedPair): string[] {
  if (kind === pair.class) return [];
  const because = changes.map((change) => `${change.class} ${change.because} ${change.path}`).join('; ');
  return [`${pair.id}: ${pair.class}, came out ${kind ?? 'as no change'} (${because})`];
}
