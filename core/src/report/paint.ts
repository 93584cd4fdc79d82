import type { Severity } from '../check/index.ts';

/** How a terminal sets words apart. Each function takes a text and gives it back with its colour. */
export type Paint = Readonly<Record<Severity | 'strong' | 'faint', (text: string) => string>>;

/** No colours at all. */
export const plainPaint: Paint = { error: same, warning: same, hint: same, strong: same, faint: same };

function same(text: string): string {
  return text;
}
