import { quote } from '../../check/rule.ts';
import { type ConditionGroup, conditionGroupsOf } from '../../check/support/definition-conditions.ts';
import { counted } from '../../check/support/wording.ts';
import type { ParsedFile } from '../../parse/index.ts';
import { type Handbook, type Term, textField, textsField } from '../../resolve/index.ts';
import type { TermSubject } from '../definition-subject.ts';
import { code, inRow, type Line, line, link, type Section, strong } from './explanation.ts';
import { type TermUsage, termUsage } from './term-usage.ts';

/** What a term means where a file names it: its definition, who keeps it, and who else uses it. */
export function explainTerm({ term, form, range }: TermSubject, file: ParsedFile, handbook: Handbook): Section {
  const used = file.text.slice(range.start, range.end);
  const owner = textField(term.node, 'owner')?.value;
  const excludes = textsField(term.node, 'excludes').map(({ value }) => value);
  const lines = [
    form === 'avoid' && line(`${quote(used)} is a word to avoid. Write ${quote(term.name.value)} instead.`),
    nameLine(term),
    line(term.means?.value ?? 'Its definition does not say what it means.'),
    ...conditionGroupsOf(term).map(conditionLine),
    excludes.length > 0 && line(`Does not count: ${excludes.join('; ')}`),
    owner !== undefined && line(`Kept by ${owner}`),
    usageLine(term, termUsage(term, handbook)),
    line('Defined in ', link(term.file.path, { file: term.file, range: term.name.range })),
  ];
  return { range, lines: lines.filter((each) => each !== false) };
}

function nameLine({ name, abbreviation, status }: Term): Line {
  const short = abbreviation === undefined ? undefined : ` (${abbreviation.value})`;
  return line(strong(name.value), short, status === 'active' ? undefined : ` – ${status}, so it binds nobody`);
}

function conditionLine({ key, needed, conditions }: ConditionGroup): Line {
  const how = {
    all: conditions.length === 1 ? 'this holds' : 'all of these hold',
    any: 'one of these holds',
    'at-least': `at least ${needed ?? 'some'} of these hold`,
  };
  return line(`Only where ${how[key]}: `, ...inRow(conditions, '; ', ({ node }) => code(node.text)));
}

function usageLine(term: Term, { agreements, elsewhere }: TermUsage): Line {
  const pages = new Set(elsewhere.map(({ file }) => file)).size;
  const others = pages === 0 ? undefined : ` and on ${counted(pages, 'other page')}`;
  const [first] = agreements;
  if (term.agreement !== undefined) {
    return line(first === undefined ? 'Not used yet' : `Used here ${counted(first.uses.length, 'time')}`, others);
  }
  if (first === undefined)
    return line(pages === 0 ? 'Not used yet' : 'Used in no agreement', others?.replace(' and', ', but'));
  const named = agreements.slice(0, mostNames);
  const more = agreements.length - named.length;
  return line(
    `Used in ${counted(agreements.length, 'agreement')} (`,
    ...inRow(named, ', ', ({ agreement, uses }) =>
      link(agreement.title, { file: agreement.file, range: uses[0]?.range ?? { start: 0, end: 0 } }),
    ),
    more > 0 ? ` and ${more} more)` : ')',
    others,
  );
}

/** More names than this say no more than their number. */
const mostNames = 5;
