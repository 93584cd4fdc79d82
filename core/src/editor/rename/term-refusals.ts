import type { Edit } from '../../check/index.ts';
import { quote } from '../../check/rule.ts';
import { valueParsers } from '../../parse/index.ts';
import { contains } from '../../read/index.ts';
import { type Handbook, makeLexicon, type Term, type TermUse } from '../../resolve/index.ts';
import { declaredFor } from '../definition-names.ts';
import { type NamedForm, spellingsOf } from './term-form.ts';
import type { ChangedUse } from './uses-after.ts';

/**
 * Why words cannot be the name of a term; undefined where they can. A name that the text of a handbook is searched for
 * is made of words and of what may stand between two words of one name (`resolve/name-tree.ts`).
 */
export function notAName(name: string): string | undefined {
  if (nameForm.test(name) && /\p{L}/u.test(name)) return undefined;
  return `${quote(name)} cannot be the name of a term: it would not be found in a text. Use letters and digits, and between words a space, a hyphen, an apostrophe, “/” or “&”.`;
}

const nameForm = /^[\p{L}\p{N}]+(?:(?:[ \u2010\u2011-]{1,3}|['’.]| ?[/&] ?)[\p{L}\p{N}]+)*$/u;

/** Why a term that times are written in keeps its name (“4 business hours”); undefined where it can go. */
export function isUnit(words: string): string | undefined {
  if (!isTime(words)) return undefined;
  return `${quote(words)} is a word that times are written in, such as “within 2 business days” or “every quarter”. They are only read under that name, so it stays.`;
}

/** Why a term cannot get the name of a unit; undefined where it is none. */
export function becomesUnit(words: string): string | undefined {
  if (!isTime(words)) return undefined;
  return `${quote(words)} is a word that times are written in, so readers would take the term for one. Choose another name.`;
}

function isTime(words: string): boolean {
  const { duration, period, recurrence } = valueParsers;
  return [duration(`1 ${words}`), period(words), recurrence(words)].some(({ ok }) => ok);
}

/** Who goes by the new name already: another term that is known in the same place, or this term in another form. */
export function nameTaken(term: Term, renamed: Term, of: NamedForm, handbook: Handbook): string | undefined {
  const before = spellingsOf(term);
  const changed = spellingsOf(renamed).filter(({ written }, at) => written !== before[at]?.written);
  const others = makeLexicon(handbook.terms.filter((other) => other.node !== term.node && meet(term, other)));
  for (const { written } of changed) {
    const [match] = others.find(written, { start: 0, end: written.length });
    const isWhole = match !== undefined && match.range.start === 0 && match.range.end === written.length;
    if (isWhole) return taken(written, match.form, match.term, placeOf(match.term));
  }
  return takenByItself(
    term,
    changed.map(({ written }) => written),
    of,
  );
}

/** A field that may name a stage or a goal as well would mean that, where one has the new name as its id. */
export function namesOther(edits: ReadonlyMap<string, readonly Edit[]>, handbook: Handbook): string | undefined {
  for (const [path, own] of edits) {
    const file = handbook.files.get(path)?.file;
    const fields = file === undefined ? [] : handbook.referencesIn(file).filter(({ kinds }) => kinds.length > 1);
    for (const { kinds, range, file: place } of fields) {
      const words = own.find((edit) => contains(range, edit.range))?.text.replace(/^"|"$/g, '');
      const others = words === undefined ? [] : kinds.flatMap((kind) => declaredFor(kind, place, handbook));
      const other = others.find(({ id }) => id === words);
      if (other === undefined) continue;
      const line = place.lines().position(range.start).line;
      return `In ${quote(path)}, line ${line}, ${quote(other.id)} would mean the ${other.kind} of that id. Choose another name, or change that place first.`;
    }
  }
  return undefined;
}

/** Why a name may not be given because other words would be read in another way. */
export function changedMeaning({ file, range, words, before, after }: ChangedUse, term: Term): string {
  const where = `${quote(file.path)}, line ${file.lines().position(range.start).line}`;
  if (before === undefined) {
    const as = after === undefined || after.node === term.node ? 'the term' : quote(after.name.value);
    return `${quote(words)} stands in ${where} as an ordinary word, and would be read there as ${as}. Write something else there first, or choose another name.`;
  }
  if (after === undefined) {
    return `In ${where}, ${quote(words)} would no longer be found as a use of ${quote(before.name.value)}. Choose another name, or change that place first.`;
  }
  const other = after.node === term.node ? before : after;
  return `In ${where}, ${quote(words)} would be mixed up with the term ${quote(other.name.value)}. Choose another name, or change that place first.`;
}

/** A shared term is known everywhere, and an agreement's own beside the shared ones. */
function meet(one: Term, other: Term): boolean {
  return one.agreement === undefined || other.agreement === undefined || one.agreement === other.agreement;
}

function takenByItself(term: Term, changed: readonly string[], of: NamedForm): string | undefined {
  const avoided = makeLexicon([{ ...term, aliases: [], abbreviation: undefined, plural: undefined }]);
  for (const written of changed) {
    const [match] = avoided.find(written, { start: 0, end: written.length });
    if (match?.form === 'avoid' && match.range.end === written.length) {
      return `The definition of ${quote(term.name.value)} asks to avoid ${quote(written)}. Take it out of that list first, or choose another name.`;
    }
    const other = spellingsOf(term).find((each) => {
      return !goesWith(each.of, of) && each.written.toLowerCase() === written.toLowerCase();
    });
    if (other !== undefined) {
      return `${quote(written)} is already ${forms[other.of.form]} of this very term. Take that out of the definition first, or choose another name.`;
    }
  }
  return undefined;
}

/** Whether a form changes with another: the form itself, and the plural with the name. */
function goesWith(one: NamedForm, changed: NamedForm): boolean {
  if (one.form === 'alias' && changed.form === 'alias') return one.at === changed.at;
  return one.form === changed.form || (one.form === 'plural' && changed.form === 'name');
}

function placeOf(term: Term): string {
  return quote(term.file.path);
}

function taken(words: string, form: TermUse['form'], { name }: Term, where: string): string {
  const as = form === 'name' ? 'the name of a term' : `${forms[form]} of ${quote(name.value)}`;
  return `${quote(words)} is already ${as} (${where}), so nobody could tell the two apart. Choose another name.`;
}

const forms: Readonly<Record<TermUse['form'], string>> = {
  name: 'the name',
  abbreviation: 'the abbreviation',
  plural: 'the plural',
  alias: 'another name',
  avoid: 'a word to avoid in place',
};
