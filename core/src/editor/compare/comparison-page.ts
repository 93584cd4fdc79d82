import type { Change, ChangeClass, Required } from '../../diff/index.ts';
import type { ParsedFile } from '../../parse/index.ts';
import { agreementName, classes, type Names } from '../../report/changes/report.ts';
import { classCounts, classMeanings, concerns, requiredWords } from '../../report/changes/words.ts';
import { counted } from '../../report/words.ts';
import type { Handbook } from '../../resolve/index.ts';
import { bullets } from '../preview/blocks.ts';
import { element, markup, type Part } from '../preview/element.ts';
import { capital } from '../preview/page.ts';
import { lineOf } from './change-line.ts';

/** What is compared. */
export interface Compared {
  /** The file as it stands. */
  readonly file: ParsedFile;
  /** Its URI, for links into it. */
  readonly uri: string;
  readonly handbook: Handbook;
  readonly changes: readonly Change[];
  readonly required: Required;
  /** What it is compared with, such as “main as of 2026-11-10”. */
  readonly base: string;
}

/**
 * How a page differs from what it said before, as HTML that is safe to show: what it asks for first, then the changes by
 * class, each with whom it concerns and the words that were struck out and put in. An element with `data-line` tells of
 * that line of the file, counted from 0.
 */
export function comparisonPage(compared: Compared): { readonly title: string; readonly html: string } {
  const head = headOf(compared);
  const { changes, required } = compared;
  const { names } = head;
  const html = markup([
    element('p', { className: ['kicker'] }, 'Compared with the last version'),
    element('h1', {}, head.title),
    element('p', { className: ['lead'] }, verdict(compared)),
    bullets(requiredWords({ required, names })),
    classes.map((each) => ofClass(each, changes, head)),
  ]);
  return { title: head.title, html };
}

/** The names of what changes are about. */
interface Head extends Pick<Compared, 'file' | 'uri'> {
  readonly title: string;
  readonly names: Names;
}

function headOf({ file, uri, handbook }: Compared): Head {
  const { agreements, terms } = handbook;
  const titles = new Map(agreements.map(({ id, title }) => [id, title]));
  const parties = new Map(agreements.flatMap((each) => each.parties.map(({ id, name }) => [id, name])));
  const term = terms.find((each) => each.file === file);
  const title = file.kind === 'agreement' ? titles.get(file.id) : term?.name.value;
  return { file, uri, title: title ?? file.path, names: { parties, agreements: titles } };
}

function verdict({ changes, base }: Compared): string {
  if (changes.length === 0) return `Nothing differs from ${base}.`;
  return `Compared with ${base}: ${classCounts(changes)} ${changes.length === 1 ? 'change' : 'changes'}.`;
}

function ofClass(which: ChangeClass, changes: readonly Change[], head: Head): Part {
  const list = changes.filter((change) => change.class === which);
  if (list.length === 0) return undefined;
  return element(
    'section',
    {},
    element('h2', {}, capital(which)),
    element('p', { className: ['small'] }, `${capital(classMeanings[which])}.`),
    list.map((change) => card(change, head)),
  );
}

function card(change: Change, head: Head): Part {
  const line = lineOf(change, head.file);
  const where = line === undefined ? {} : { dataLine: line };
  return element(
    'div',
    { className: ['card', `change-${change.class}`], ...where },
    element('p', { className: ['title'] }, change.message),
    element('p', { className: ['small'] }, `${capital(concerns(change, head.names))}.`),
    redlined(change),
    reached(change, head),
    line !== undefined && element('p', { className: ['small'] }, linkToLine(line + 1, head)),
  );
}

function linkToLine(line: number, { uri }: Head): Part {
  return element('a', { href: '#', dataUri: `${uri}#L${line}` }, `Line ${line}`);
}

/** Struck out and put in, in words as well as in looks: a screen reader says neither colour nor line. */
function redlined({ redline }: Change): Part {
  if (redline === undefined) return undefined;
  return element(
    'blockquote',
    {},
    redline.map(({ kind, text }) => {
      if (kind === 'same') return text;
      const said = element('span', { className: ['said'] }, kind === 'removed' ? ' [removed: ' : ' [added: ');
      return element(
        kind === 'removed' ? 'del' : 'ins',
        {},
        said,
        text,
        element('span', { className: ['said'] }, '] '),
      );
    }),
  );
}

function reached({ reaches, agreement }: Change, { names }: Head): Part {
  const others = reaches.filter((each) => each.agreement !== agreement);
  if (others.length === 0) return undefined;
  const words = others.map(({ agreement: id, goals }) => {
    const count = goals.length === 0 ? '' : ` (${counted(goals.length, 'goal')})`;
    return `${agreementName(names, id)}${count}`;
  });
  return element('p', { className: ['small'] }, `Reaches ${words.join(', ')}.`);
}
