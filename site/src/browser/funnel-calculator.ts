import { type Funnel, needOf, type Spread, withFigures } from '@living-sla/core/funnel';
import { editsOf, type Figure, figureAdvice, readFigure } from '../model/funnel/figures.ts';
import type { CalculatorData } from '../model/funnel/funnel-page.ts';
import { type FunnelBar, type FunnelRow, funnelRows } from '../model/funnel/rows.ts';
import { lagOf, toldOf } from '../model/funnel/told.ts';

/** Makes the fields of the funnel's page work. @param root the part of the page that holds them. */
export function tryFigures(root: HTMLElement, { funnel, figures }: CalculatorData): void {
  const fields = figures.map(({ name }) => fieldIn(root, name));
  const status = partIn(root, 'status');
  const own = needOf(funnel)?.stages[0]?.perMonth;
  let telling: ReturnType<typeof setTimeout> | undefined;

  /** The table follows every key; the words that are read aloud wait until somebody stops typing. */
  function show(before = ''): void {
    const read = fields.map((field, at) => readField(root, field, figures[at]));
    const isWhole = read.every((each) => each !== undefined);
    const now = isWhole ? withFigures(funnel, editsOf(figures, read)) : undefined;
    const rows = now && funnelRows(now, undefined);
    for (const [at, { id }] of funnel.stages.entries()) showRow(root, id, rows?.[at]);
    const need = now && needOf(now);
    partIn(root, 'lag').textContent = (need && lagOf(need)) ?? '';
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = `${before}${sentence(now, rows)}`), tellAfter);
  }

  function sentence(now: Funnel | undefined, rows: readonly FunnelRow[] | undefined): string {
    if (now === undefined || rows === undefined)
      return 'A figure cannot be read. What it should look like stands below it.';
    return toldOf(now, rows, isChanged() ? own : undefined);
  }

  function isChanged(): boolean {
    return fields.some((field, at) => field.value !== figures[at]?.value);
  }

  function changed(): void {
    window.history.replaceState(null, '', addressWith(window.location.href, figures, fields));
    show();
  }

  partIn(root, 'without').hidden = true;
  partIn(root, 'form').hidden = false;
  for (const field of fields) field.addEventListener('input', changed);
  partIn(root, 'reset').addEventListener('click', () => {
    for (const [at, field] of fields.entries()) field.value = figures[at]?.value ?? '';
    changed();
  });
  const { values, refused } = figuresIn(window.location.search, figures);
  for (const [at, field] of fields.entries()) field.value = values[at] ?? field.value;
  if (window.location.search !== '') show(refusalOf(refused));
}

/** How long nobody has to type until the result is read aloud, in milliseconds. */
const tellAfter = 400;

/** What the address asks for: a text for each figure, the agreement's own where it asks for none or for what cannot be read. */
export function figuresIn(
  search: string,
  figures: readonly Figure[],
): { readonly values: readonly string[]; readonly refused: readonly Refused[] } {
  const asked = new URLSearchParams(search);
  const refused: Refused[] = [];
  const values = figures.map(({ name, label, kind, value }) => {
    const text = asked.get(name);
    if (text === null) return value;
    if (readFigure(text, kind) !== undefined) return text;
    refused.push({ label, text });
    return value;
  });
  return { values, refused };
}

/** A figure that the address asks for and that cannot be read. */
export interface Refused {
  readonly label: string;
  readonly text: string;
}

/** Says which figures were not taken from the address; empty where all were. */
export function refusalOf(refused: readonly Refused[]): string {
  const said = refused.map(({ label, text }) => {
    const cut = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return `The address asks for “${cut}” as “${label}”, which cannot be read. The figure of the agreement stands there instead. `;
  });
  return said.join('');
}

/** The address with every figure that differs from the agreement's. */
function addressWith(href: string, figures: readonly Figure[], fields: readonly HTMLInputElement[]): URL {
  const address = new URL(href);
  for (const [at, { name, value }] of figures.entries()) {
    const text = fields[at]?.value ?? value;
    if (text === value) address.searchParams.delete(name);
    else address.searchParams.set(name, text);
  }
  return address;
}

/** Reads a field, and says below it what it should look like where it cannot be read. */
function readField(
  root: HTMLElement,
  field: HTMLInputElement,
  figure: Figure | undefined,
): Spread | 'empty' | undefined {
  if (figure === undefined) return undefined;
  const read = readFigure(field.value, figure.kind);
  const advice = partIn(root, `advice-${figure.name}`);
  advice.textContent = read === undefined ? figureAdvice[figure.kind] : '';
  if (read === undefined) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  return read;
}

function showRow(root: HTMLElement, id: string, row: FunnelRow | undefined): void {
  const cell = (name: string) => partIn(root, `${name}-${id}`);
  cell('total').textContent = row?.total ?? '–';
  cell('needed').textContent = row?.needed.text ?? '–';
  showBar(cell('bar'), row?.needed);
  cell('promised').textContent = row === undefined ? '–' : (row.promised?.text ?? 'none');
  const verdict = cell('verdict');
  verdict.textContent = row?.promised?.verdict.words ?? '';
  verdict.className = row?.promised === undefined ? '' : `badge badge-${row.promised.verdict.tone}`;
}

function showBar(bar: Element, lengths: FunnelBar | undefined): void {
  const [high, low] = bar.querySelectorAll('rect');
  high?.setAttribute('width', `${lengths?.high ?? 0}%`);
  low?.setAttribute('width', `${lengths?.low ?? 0}%`);
}

function fieldIn(root: HTMLElement, name: string): HTMLInputElement {
  return partIn(root, `field-${name}`) as HTMLInputElement;
}

/** Names come from the ids of stages, which may hold anything: they are compared and never put into a selector. */
function partIn(root: HTMLElement, name: string): HTMLElement {
  const part = [...root.querySelectorAll<HTMLElement>('[data-part]')].find(({ dataset }) => dataset.part === name);
  if (part === undefined) throw new Error(`The page has no part ${name}.`);
  return part;
}
