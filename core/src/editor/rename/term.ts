import type { Edit } from '../../check/index.ts';
import { nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { Handbook, Term, TermUse } from '../../resolve/index.ts';
import type { TermSubject } from '../definition-subject.ts';
import { usesOfTerm } from '../references.ts';
import type { Refusal, RenameTarget, Renaming } from '../rename.ts';
import { anchorEdits, changedHeadings, termAnchor } from './anchors.ts';
import { articleEdit } from './article.ts';
import { writtenLike } from './casing.ts';
import { labelEdits } from './link-labels.ts';
import { innerRange, replaceInValue, replaceValue } from './scalar-edit.ts';
import { type NamedForm, type Spelling, spellingsOf, spellingUsed, withForm, writtenForm } from './term-form.ts';
import { becomesUnit, changedMeaning, isUnit, namesOther, nameTaken, notAName } from './term-refusals.ts';
import { firstChangedUse } from './uses-after.ts';

/** What of a term can be renamed where one of its forms stands. */
export function termTarget(subject: TermSubject, file: ParsedFile): RenameTarget | Refusal {
  const of = formAt(subject, file);
  const written = of && writtenForm(subject.term, of);
  if (written === undefined) return { refusal: toAvoid(subject, file) };
  const refusal = isUnit(written.value);
  if (refusal !== undefined) return { refusal };
  return { range: innerRange(file, subject.range), name: written.value };
}

/** Renames a form of a term: where it is defined, and in every use of it. */
export function renameTerm(
  subject: TermSubject,
  file: ParsedFile,
  handbook: Handbook,
  name: string,
): Renaming | Refusal {
  const { term } = subject;
  const of = formAt(subject, file);
  const written = of && writtenForm(term, of);
  if (of === undefined || written === undefined) return { refusal: toAvoid(subject, file) };
  if (name === written.value) return { edits: [] };
  const renamed = withForm(term, of, name);
  const refusal =
    isUnit(written.value) ?? becomesUnit(name) ?? notAName(name) ?? nameTaken(term, renamed, of, handbook);
  if (refusal !== undefined) return { refusal };
  const edits = new Map<string, readonly Edit[]>();
  const [before, after] = [spellingsOf(term), spellingsOf(renamed)];
  for (const { file: each } of handbook.files.values()) {
    const used = useEdits(usesOfTerm(term, each, handbook), before, after);
    const defined = each === term.file ? definitionEdits(term, renamed) : [];
    const own = [...defined, ...used, ...labelEdits(each, used)];
    if (own.length > 0) edits.set(each.path, own);
  }
  const other = namesOther(edits, handbook);
  if (other !== undefined) return { refusal: other };
  const changed = firstChangedUse(handbook, { from: term, to: renamed }, edits);
  if (changed !== undefined) return { refusal: changedMeaning(changed, term) };
  return { edits: [...[...edits.values()].flat(), ...linkEdits(term, renamed, edits, handbook)] };
}

/** The form that stands at the place; undefined for a word to avoid. Where a name stands in the plural, the name. */
function formAt({ term, form, range }: TermSubject, file: ParsedFile): NamedForm | undefined {
  if (form === 'avoid') return undefined;
  if (file === term.file && term.plural !== undefined && term.plural.range.start === range.start)
    return { form: 'plural' };
  const alias = file === term.file ? term.aliases.findIndex((each) => each.range.start === range.start) : -1;
  if (alias !== -1) return { form: 'alias', at: alias };
  const inner = innerRange(file, range);
  const spellings = spellingsOf(term);
  const used = spellings[spellingUsed(file.text.slice(inner.start, inner.end), spellings)]?.of;
  return used?.form === 'plural' ? { form: 'name' } : used;
}

function definitionEdits(term: Term, renamed: Term): Edit[] {
  const places: [Term['plural'], Term['plural']][] = [
    [term.name, renamed.name],
    [term.abbreviation, renamed.abbreviation],
    [term.plural, renamed.plural],
    ...term.aliases.map((alias, at): [Term['plural'], Term['plural']] => [alias, renamed.aliases[at]]),
  ];
  return places.flatMap(([before, after]) =>
    before === undefined || after === undefined || before.value === after.value
      ? []
      : [replaceValue(term.file, before.range, after.value)],
  );
}

/** Each use is written in one of the spellings; where that one changes, the use does, and keeps its capitals. */
function useEdits(uses: readonly TermUse[], before: readonly Spelling[], after: readonly Spelling[]): Edit[] {
  return uses.flatMap(({ file, range, path, form }) => {
    const used = file.text.slice(range.start, range.end);
    const at = form === 'avoid' ? -1 : spellingUsed(used, before);
    const [from, to] = [before[at]?.written, after[at]?.written];
    if (from === undefined || to === undefined || from === to) return [];
    const words = writtenLike(used, from, to);
    const value = path && nodeAt(file.frontmatter?.root, path)?.range;
    const edit = value ? replaceInValue(file, value, range, words) : { file: file.path, range, text: words };
    return words === used ? [] : [...articleEdit(file, range, { from, to }, value), edit];
  });
}

/** Links to headings that hold the words, and to the term's place on the page of its agreement. */
function linkEdits(term: Term, renamed: Term, edits: ReadonlyMap<string, readonly Edit[]>, handbook: Handbook): Edit[] {
  const changed = new Map<string, Map<string, string>>();
  for (const [path, own] of edits) {
    const facts = handbook.files.get(path);
    const headings = facts && changedHeadings(facts.file, own);
    if (headings !== undefined && headings.size > 0) changed.set(path, new Map(headings));
  }
  const before = spellingsOf(term);
  for (const [at, { written }] of spellingsOf(renamed).entries()) {
    const was = before[at]?.written ?? written;
    if (was === written) continue;
    const page = changed.get(term.file.path) ?? new Map<string, string>();
    changed.set(term.file.path, page.set(termAnchor(was), termAnchor(written)));
  }
  return anchorEdits(handbook, changed);
}

function toAvoid({ term, range }: TermSubject, file: ParsedFile): string {
  const { start, end } = innerRange(file, range);
  const words = file.text.slice(start, end);
  return `“${words}” is a word that the definition of “${term.name.value}” asks to avoid, so it is no name of the term. Put the cursor on “${term.name.value}” to rename the term.`;
}
