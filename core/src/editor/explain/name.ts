import { goalsOf } from '../../check/index.ts';
import { calendarOf } from '../../check/support/calendar.ts';
import { counted } from '../../check/support/wording.ts';
import { type DataNode, items, type ParsedFile } from '../../parse/index.ts';
import { contains, type Range } from '../../read/index.ts';
import { type Handbook, textField, textsField } from '../../resolve/index.ts';
import type { Declaration } from '../definition-names.ts';
import { missingInWords } from '../missing-parts.ts';
import { code, type Line, line, link, type Section, strong } from './explanation.ts';

/** What a name stands for: a party, a stage, a goal, a calendar, a role, an agreement and such. */
export function explainName(thing: Declaration, range: Range, handbook: Handbook): Section {
  const { kind, id, file } = thing;
  const node = nodeOf(thing);
  const name = thing.name?.value ?? textField(node, 'term')?.value ?? (node?.kind === 'scalar' ? node.text : id);
  const lines = [
    line(strong(name), ` – ${kindNames[kind]}`, ...(name === id ? [] : [' ', code(id)])),
    ...(describers[kind]?.({ id, node, file }, handbook) ?? sentenceOf(node)),
    line('Written in ', link(file.path, { file, range: thing.range })),
  ];
  return { range, lines };
}

/** What is said of a thing. */
interface Described {
  readonly id: string;
  /** Its mapping; its name where it is written as a plain name. undefined where the keys around it are broken. */
  readonly node: DataNode | undefined;
  readonly file: ParsedFile;
}

function nodeOf({ kind, file, whole }: Declaration): DataNode | undefined {
  const root = file.frontmatter?.root;
  return kind === 'agreement' ? root : root && nodeAround(root, whole);
}

function nodeAround(node: DataNode, range: Range): DataNode {
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : items(node);
  const inner = children.find((child) => contains(child.range, range));
  return inner === undefined ? node : nodeAround(inner, range);
}

const kindNames: Readonly<Record<Declaration['kind'], string>> = {
  party: 'party',
  stage: 'stage',
  goal: 'goal',
  calendar: 'calendar',
  agreement: 'agreement',
  role: 'role',
  commitment: 'commitment',
  decision: 'decision list',
};

const describers: Readonly<Partial<Record<Declaration['kind'], (thing: Described, handbook: Handbook) => Line[]>>> = {
  stage: describeStage,
  goal: describeGoal,
  calendar: describeCalendar,
  agreement: describeAgreement,
};

/** The sentence that says what it is, whatever its key is called here. */
function sentenceOf(node: DataNode | undefined): Line[] {
  const sentence = textField(node, 'means') ?? textField(node, 'statement') ?? textField(node, 'note');
  const party = textField(node, 'party')?.value;
  return [
    ...(sentence === undefined ? [] : [line(sentence.value)]),
    ...(party === undefined ? [] : [line(`Belongs to ${party}`)]),
  ];
}

function describeStage({ node }: Described): Line[] {
  const owners = textsField(node, 'owner').map(({ value }) => value);
  const next = textsField(node, 'next').map(({ value }) => value);
  return [
    line(owners.length === 0 ? 'Nobody looks after it' : `Looked after by ${owners.join(' and ')}`),
    line(next.length === 0 ? 'No stage follows' : `Next: ${next.join(', ')}`),
  ];
}

function describeGoal({ id, file }: Described, handbook: Handbook): Line[] {
  const goal = goalsOf(file, handbook).find((each) => each.id?.value === id);
  if (goal === undefined) return [];
  const { measurability } = goal;
  const verdict = measurability.measurable
    ? 'Measurable'
    : `Not measurable: it does not say ${missingInWords(measurability)}`;
  return [line(goal.statement.value), line(verdict)];
}

function describeCalendar({ id }: Described, handbook: Handbook): Line[] {
  const calendar = calendarOf(handbook, id);
  if (calendar === undefined) return [];
  const closed = calendar.holidays === 0 ? '' : `closed on ${counted(calendar.holidays, 'listed day')}`;
  return [line([calendar.open, closed].filter((part) => part !== '').join(', '))];
}

function describeAgreement({ id }: Described, { agreements }: Handbook): Line[] {
  const agreement = agreements.find((each) => each.id === id);
  if (agreement === undefined) return [];
  const { version, status, goals } = agreement;
  const parts = [version === undefined ? 'no version' : `version ${version}`, status, counted(goals.length, 'goal')];
  return [line(parts.join(', '))];
}
