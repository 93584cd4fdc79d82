import { formatNumber, numberSource, parseNumber } from './number.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A share in percent: 95 means 95%. `of` is what it is a share of, in the author's words; absent when not said. */
export type Percent = { percent: number; of?: string };

/**
 * Reads a percentage: "95%", "12.5 percent", "ninety per cent", "95% of MQLs", "half of the leads". It may be above
 * 100.
 */
export function parsePercent(text: string): ValueResult<Percent> {
  return readText(text, forms, (tidy) => {
    const half = halfPattern.exec(tidy);
    if (half) return accept(half[1] ? { percent: 50, of: half[1] } : { percent: 50 });
    const match = pattern.exec(tidy);
    const percent = match ? parseNumber(match[1] ?? '') : undefined;
    if (percent === undefined || / \d/.test(match?.[2] ?? '')) {
      return refuse(`${quoted(tidy)} is not a percentage: write a number and the sign %.`, forms);
    }
    return accept(match?.[2] ? { percent, of: match[2] } : { percent });
  });
}

/** The plain reading of a percentage: "95%", "95% of MQLs". Parses to the same percentage. */
export function describePercent({ percent, of }: Percent): string {
  return `${formatNumber(percent)}%${of === undefined ? '' : ` of ${of}`}`;
}

const forms = ['95%', '12.5%', '95 percent', '95% of MQLs'];
const pattern = new RegExp(`^(${numberSource}) ?(?:%|percent|per cent)(?: of (\\p{L}[^%<>=]*))?$`, 'iu');
const halfPattern = /^half(?: of (\p{L}[^\d%<>=]*))?$/iu;
