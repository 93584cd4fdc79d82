import type { FigureEdits, Funnel, Spread } from '@living-sla/core/funnel';

/** A figure of the funnel that can be tried out. */
export interface Figure {
  /** What it is called in the address of the page. */
  readonly name: string;
  readonly label: string;
  /** What stands in the field at first: the agreement's own number. */
  readonly value: string;
  readonly kind: FigureKind;
  readonly of: 'revenue' | 'sale' | 'cycle' | { readonly rate: number } | { readonly promised: string };
}

/** What may be written: one amount, an amount or a range, a share in percent or a range of them, or a number or nothing. */
export type FigureKind = 'amount' | 'amounts' | 'share' | 'number';

/** Every figure of a funnel, in the order in which it is reckoned back. Labels speak to whoever fills in a field. */
export function figuresOf({ revenue, averageSale, rates, stages, cycleDays }: Funnel): readonly Figure[] {
  const figures: Figure[] = [];
  if (revenue !== undefined) {
    const label = `Revenue in all, in ${revenue.currency}`;
    figures.push({
      name: 'revenue',
      label,
      value: write({ low: revenue.amount, high: revenue.amount }),
      kind: 'amount',
      of: 'revenue',
    });
  }
  if (averageSale !== undefined) {
    const label = `Average sale, in ${averageSale.currency}`;
    figures.push({ name: 'sale', label, value: write(averageSale), kind: 'amounts', of: 'sale' });
  }
  for (const [at, rate] of rates.entries()) {
    const [from, to] = [stages[at], stages[at + 1]];
    const value = write({ low: rate.low * 100, high: rate.high * 100 });
    const name = `${from?.id}-to-${to?.id}`;
    figures.push({ name, label: `${from?.name} to ${to?.name}, in percent`, value, kind: 'share', of: { rate: at } });
  }
  if (cycleDays !== undefined) {
    figures.push({
      name: 'cycle',
      label: 'Days from lead to order',
      value: write(cycleDays),
      kind: 'amounts',
      of: 'cycle',
    });
  }
  for (const { id, plural, promised } of stages) {
    if (promised === undefined) continue;
    const value = write({ low: promised.perMonth, high: promised.perMonth });
    figures.push({
      name: `promised-${id}`,
      label: `${capital(plural)} promised a month`,
      value,
      kind: 'number',
      of: { promised: id },
    });
  }
  return figures;
}

/**
 * What somebody wrote into a field: a number, or two with “to” or a dash between them. A currency sign and a percent sign may
 * stand there.
 * @returns undefined where it is none that this field takes; `empty` where nothing stands there and nothing need.
 */
export function readFigure(text: string, kind: FigureKind): Spread | 'empty' | undefined {
  const plain = text.slice(0, 60).replace(/[\s$€£%]/g, '');
  if (plain === '') return kind === 'number' ? 'empty' : undefined;
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:(?:to|[-–—])(\d[\d,]*(?:\.\d+)?))?$/i.exec(plain);
  if (match === null) return undefined;
  const low = numberIn(match[1]);
  const high = match[2] === undefined ? low : numberIn(match[2]);
  if (low === undefined || high === undefined || low > high) return undefined;
  const isSingle = kind === 'amount' || kind === 'number';
  if ((isSingle && low !== high) || (kind !== 'number' && low <= 0)) return undefined;
  return kind === 'share' && high > 100 ? undefined : { low, high };
}

/** What a field takes, said to somebody who wrote something else. */
export const figureAdvice: Readonly<Record<FigureKind, string>> = {
  amount: 'Write a number above zero, such as 1,260,000.',
  amounts: 'Write a number above zero, such as 15,000, or a range such as 12,000 to 15,000.',
  share: 'Write a share above 0 and up to 100, such as 25, or a range such as 20 to 25.',
  number: 'Write a number such as 560, or nothing where none is promised.',
};

/** The edits that fields ask for. @param read what stands in each field, in the order of the figures. */
export function editsOf(figures: readonly Figure[], read: readonly (Spread | 'empty')[]): FigureEdits {
  const rates = new Map<number, Spread>();
  const promised = new Map<string, number | undefined>();
  let [revenue, averageSale, cycleDays]: [number?, Spread?, Spread?] = [];
  for (const [at, { of }] of figures.entries()) {
    const value = read[at];
    const spread = value === 'empty' ? undefined : value;
    if (of === 'revenue') revenue = spread?.low;
    else if (of === 'sale') averageSale = spread;
    else if (of === 'cycle') cycleDays = spread;
    else if ('promised' in of) promised.set(of.promised, spread?.low);
    else if (spread !== undefined) rates.set(of.rate, { low: spread.low / 100, high: spread.high / 100 });
  }
  return { revenue, averageSale, cycleDays, rates, promised };
}

/** Nobody sells for more than a thousand billions, and beyond that no machine counts to the last one. */
const largest = 1e15;

function numberIn(text = ''): number | undefined {
  const isGrouped = !text.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  const number = Number(text.replaceAll(',', ''));
  return isGrouped && number < largest ? number : undefined;
}

function write({ low, high }: Spread): string {
  const written = (amount: number) =>
    (Math.round(amount * 100) / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return low === high ? written(low) : `${written(low)} to ${written(high)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
