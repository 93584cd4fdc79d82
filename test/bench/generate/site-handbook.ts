import type { GeneratedFile } from './handbook.ts';
import { generateHandbook } from './handbook.ts';
import { capital, dashed } from './words.ts';

/** How large a handbook is to be. */
export interface SitePlan {
  readonly seed: number;
  readonly agreements: number;
  /** Shared terms; fewer than 200 are 200. */
  readonly terms: number;
}

/**
 * A handbook that a site is built of: agreements without a mistake, each fourth with results of a year, their reviews, a
 * guide, and a glossary of any size.
 */
export function siteHandbook({ seed, agreements, terms }: SitePlan): GeneratedFile[] {
  const files = flawlessFiles(seed, agreements);
  const ids = files.filter(({ path }) => path.startsWith('slas/')).map(({ path }) => path.slice(5, -4));
  const known = files.filter(({ path }) => path.startsWith('glossary/')).length;
  return [
    ...files.map(({ path, text }) => ({ path, text })),
    ...ids.filter((_, at) => at % 4 === 0).map((id, at) => ({ path: `results/${id}.csv`, text: resultsText(at) })),
    ...Array.from({ length: Math.max(0, terms - known) }, (_, at) => furtherTerm(at)),
  ];
}

/** As many agreements, those with a mistake left out, with their reviews and all that they share. */
export function flawlessFiles(seed: number, agreements: number): GeneratedFile[] {
  // About one in eight has a mistake.
  const files = [...generateHandbook({ seed, agreements: agreements * 2 })];
  const kept = files
    .filter(({ path, mistake }) => path.startsWith('slas/') && mistake === undefined)
    .slice(0, agreements)
    .map(({ path }) => path.slice('slas/'.length));
  return files.filter(({ path }) => !/^(?:slas|reviews)\//.test(path) || kept.some((name) => path.endsWith(name)));
}

/** One value for each month of a year and two goals that every agreement has; every seventh is a miss. */
function resultsText(at: number): string {
  const rows = months.flatMap((month, place) => {
    const isMiss = (place * 5 + at) % 7 === 0;
    return [`volume,${month},${isMiss ? 40 : 990},`, `first-contact,${month},${isMiss ? 600 : 995} of 1000,`];
  });
  return `goal,period,value,unit\n${rows.join('\n')}\n`;
}

const months = ['2026-07', '2026-08', '2026-09', '2026-10'];

/** A term that nobody defines but this handbook: its two words are drawn from lists, and its number tells it apart. */
function furtherTerm(at: number): GeneratedFile {
  const [first = '', second = ''] = [
    subjects[at % subjects.length],
    kinds[Math.floor(at / subjects.length) % kinds.length],
  ];
  const round = Math.floor(at / (subjects.length * kinds.length));
  const name = `${first} ${second}${round === 0 ? '' : ` of kind ${round + 1}`}`;
  return {
    path: `glossary/${dashed(name)}.mdx`,
    text: `---\nterm: ${capital(name)}\nmeans: The ${second} that is kept for each ${first} in the CRM.\nowner: Revenue operations analyst\n---\n\nBoth teams read the word in this way. The revenue operations analyst answers questions about it.\n`,
  };
}

const subjects =
  'tender fair invoice license workshop sample delivery branch dealer showroom catalogue newsletter survey podcast banner subscription voucher credit bonus route depot plant machine warranty spare repair upgrade trial pilot quote'.split(
    ' ',
  );
const kinds =
  'score rate owner status channel source date code label tier window limit budget quota margin region segment profile history trigger'.split(
    ' ',
  );
