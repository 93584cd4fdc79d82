import { type DataNode, type DataScalar, field, items, nodeAt } from '../parse/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Agreement, Goal, Handoff, Party, Stage } from './handbook.ts';
import { statusField, textField, textsField } from './located.ts';
import { type Measurability, measure } from './measurability.ts';
import { makeVocabulary, type Vocabulary } from './sentence/vocabulary.ts';
import { slug } from './slug.ts';

/**
 * Reads an agreement from the facts of its file, as far as the file can be read.
 * @param vocabulary the words that its sentences are judged by; those of the product where the handbook has none of its own.
 */
export function readAgreement(facts: FileFacts, vocabulary: Vocabulary = makeVocabulary()): Agreement {
  const known = agreementOf.get(facts);
  if (known?.vocabulary === vocabulary) return known;
  const agreement = read(facts, vocabulary);
  agreementOf.set(facts, agreement);
  return agreement;
}

/** Reading judges every sentence of a goal, so an editor does it again only for a file that has changed, or new words. */
const agreementOf = new WeakMap<FileFacts, Agreement>();

function read(facts: FileFacts, vocabulary: Vocabulary): Agreement {
  const { file } = facts;
  const root = file.frontmatter?.root;
  const agreement: Agreement & { goals: Goal[] } = {
    id: file.id,
    facts,
    file,
    root,
    title: textField(root, 'title')?.value ?? file.id,
    version: textField(root, 'version')?.value,
    status: statusField(root),
    vocabulary,
    parties: items(field(root, 'parties')).flatMap(readParty),
    goals: [],
    stages: items(field(root, 'stages')).flatMap(readStage),
    handoffs: items(field(root, 'handoffs')).map(readHandoff),
  };
  for (const [at, node] of items(field(root, 'goals')).entries()) {
    const goal = readGoal(agreement, node, at);
    if (goal !== undefined) agreement.goals.push(goal);
  }
  return agreement;
}

function readParty(node: DataNode): Party[] {
  if (node.kind === 'scalar') return [{ id: slug(node.text), name: node.text, range: node.range }];
  const id = textField(node, 'id');
  const name = textField(node, 'name') ?? id;
  if (name === undefined) return [];
  return [{ id: id?.value ?? slug(name.value), name: name.value, range: (id ?? name).range }];
}

function readStage(node: DataNode): Stage[] {
  const id = textField(node, 'id');
  const next = textsField(node, 'next').map((each) => each.value);
  return id === undefined ? [] : [{ id: id.value, range: id.range, owner: textField(node, 'owner')?.value, next }];
}

function readHandoff(node: DataNode): Handoff {
  const text = (key: string, of: DataNode | undefined = node) => textField(of, key)?.value;
  return { from: text('from'), to: text('to'), returnTo: text('to', field(node, 'return')), range: node.range };
}

function readGoal(agreement: Agreement, node: DataNode, at: number): Goal | undefined {
  const sentence = node.kind === 'scalar';
  const statement = sentence ? { value: node.text, range: node.range } : textField(node, 'statement');
  if (statement === undefined || statement.value.trim() === '' || node.kind === 'list') return undefined;
  const id = textField(node, 'id');
  const status = statusField(node);
  return new MeasuredGoal({
    key: id?.value ?? `goal-${at + 1}`,
    id,
    form: sentence ? 'sentence' : 'structured',
    statement,
    status,
    binding: status === 'active' && agreement.status === 'active',
    owners: textsField(node, 'owner').map((owner) => owner.value),
    node,
    agreement,
  });
}

/**
 * A goal whose sentence is judged when somebody asks: whoever only wants to know which words a text uses, of a thousand
 * texts of the past, need not have it judged. A class, since an object with such a key of its own takes ten times as much.
 */
class MeasuredGoal implements Goal {
  readonly key: Goal['key'];
  readonly id: Goal['id'];
  readonly form: Goal['form'];
  readonly statement: Goal['statement'];
  readonly status: Goal['status'];
  readonly binding: Goal['binding'];
  readonly owners: Goal['owners'];
  readonly node: Goal['node'];
  readonly field: Goal['field'];
  readonly agreement: Goal['agreement'];
  #measured: Measurability | undefined;

  constructor(goal: Omit<Goal, 'field' | 'measurability'>) {
    this.key = goal.key;
    this.id = goal.id;
    this.form = goal.form;
    this.statement = goal.statement;
    this.status = goal.status;
    this.binding = goal.binding;
    this.owners = goal.owners;
    this.node = goal.node;
    this.field = (...path) => scalarAt(goal.node, path);
    this.agreement = goal.agreement;
  }

  get measurability(): Measurability {
    this.#measured ??= measure(this, this.agreement.facts);
    return this.#measured;
  }
}

function scalarAt(node: DataNode, path: readonly string[]): DataScalar | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'scalar' && found.value !== null ? found : undefined;
}
