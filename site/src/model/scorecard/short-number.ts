/** To which side a number is rounded. */
export type Rounding = 'ceil' | 'floor';

/**
 * A number as it is read at a glance: “524”, “1,120”, “1.26M”.
 * @param digits how many decimals at most; undefined: 1, or 2 where the number is shortened. Three and more are always written
 * out, so that “1.065M” stands beside “1.080M”.
 */
export function roundedText(value: number, rounding: Rounding, digits?: number): string {
  const isShort = Math.abs(value) >= shortFrom;
  const most = digits ?? (isShort ? 2 : 1);
  return format({
    notation: isShort ? 'compact' : 'standard',
    minimumFractionDigits: isShort && most > 2 ? most : 0,
    maximumFractionDigits: most,
    roundingMode: rounding,
  }).format(steady(value));
}

/**
 * How many decimals a number needs beside the one it is held against, so that they look as far from each other as they are.
 * @returns undefined where the usual ones do.
 */
export function digitsFor(value: number, target: number, rounding: Rounding): number | undefined {
  const distance = steady(value - target);
  if (distance === 0) return undefined;
  const isShort = Math.abs(value) >= shortFrom;
  const usual = isShort ? 2 : 1;
  const allowed = Math.abs(distance) * tolerance[isShort ? 'short' : 'whole'];
  const enough = [usual, usual + 1, usual + 2].find((digits) => {
    const shown = rounded(value, rounding, digits) - rounded(target, rounding, digits);
    return Math.abs(shown - distance) <= allowed;
  });
  return enough === usual ? undefined : (enough ?? usual + 2);
}

/** From here on numbers are shortened: “12.5K”. */
const shortFrom = 10_000;

/** How much longer or shorter than it is a distance may look; money is read more closely than a share of cases. */
const tolerance = { short: 0.05, whole: 0.25 } as const;

/** The number that is shown. */
function rounded(value: number, rounding: Rounding, digits: number): number {
  const unit = Math.abs(value) >= shortFrom ? 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3) : 1;
  const step = unit / 10 ** digits;
  return Math[rounding](steady(value / step)) * step;
}

/** 100 × 0.07 is 7.000000000000001 for a machine; what follows the ninth decimal was never measured. */
function steady(value: number): number {
  return Number(value.toFixed(9));
}

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat('en', options);
  formats.set(key, made);
  return made;
}

const formats = new Map<string, Intl.NumberFormat>();
