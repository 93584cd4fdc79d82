import { type DataNode, field, items, scalars } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { Agreement } from '../handbook.ts';
import type { FieldEvidence } from '../measurability.ts';

/**
 * The parts that the keys of an agreement give to a sentence of its text that says the same again: it names the goal, or
 * it has a number in common with it and speaks of the same things. Empty where it says something of its own.
 */
export function restatedBy(text: string, agreement: Agreement): FieldEvidence {
  const numbers = numbersIn(text);
  const words = wordsIn(text);
  const same = sourcesOf(agreement).find(({ name, ...source }) => {
    if (name !== undefined && nameIn(text, name)) return true;
    const shared = source.words.filter((word) => words.includes(word)).length;
    return shared >= 2 && source.numbers.some((number) => numbers.includes(number));
  });
  return same?.parts ?? {};
}

/** Something among the keys that a sentence may say again. */
interface Source {
  /** The id by which a text may name it. */
  readonly name: string | undefined;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly parts: FieldEvidence;
}

const sourcesOf = remembered((agreement: Agreement): readonly Source[] => {
  const goals = agreement.goals.map(({ id, node, measurability: { metric, target, time } }) =>
    source(node, id?.value, { metric, target, time }),
  );
  const others = whole.flatMap((key) => {
    const node = field(agreement.root, key);
    return node?.kind === 'list' ? items(node) : node?.kind === 'map' ? [node] : [];
  });
  return [...goals, ...others.map((node) => source(node, undefined, wholly(node)))];
});

/** Blocks whose fields say all there is to say; what is missing in them is told of them. */
const whole = [
  'commitments',
  'needs',
  'handoffs',
  'follow-up',
  'meetings',
  'remedies',
  'escalation',
  'exceptions',
  'review',
  'cancellation',
  'nurture',
  'ageing',
  'qualification',
];

function source(node: DataNode, name: string | undefined, parts: FieldEvidence): Source {
  const texts = [...scalars(node)].map((each) => each.node.text).join(' ');
  return { name, numbers: numbersIn(texts), words: wordsIn(texts), parts };
}

function wholly({ range }: DataNode): FieldEvidence {
  const evidence = { range, from: 'field' } as const;
  return { metric: evidence, target: evidence, time: evidence };
}

/** “mql-volume”: a name that is a word of the language too (“growth”) has to be given as a goal. */
function nameIn(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at !== -1 && (name.includes('-') || /\bgoal\W{1,3}$/i.test(text.slice(0, at)));
}

/** Figures with their sign, however thousands are grouped: “$1,260,000” and “$1260000”, “95%”, “4”. */
function numbersIn(text: string): string[] {
  return (text.match(/[$€£]?\p{N}[\p{N},.]*%?/gu) ?? []).map((number) => number.replace(/,|[.,]+$/g, ''));
}

/** Words that carry meaning, without the ending of a plural. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.replace(/(?:ies|[^s]s)$/, (ending) => (ending === 'ies' ? 'y' : (ending[0] ?? ''))));
}

/** Words that stand in any promise. */
const common = new Set(
  'the and for from with that this each every all will must shall has have its our their them they who which within business hour hours day days week weeks month months quarter year least most at-least marketing sales team teams both per not are was when after before into than more'.split(
    ' ',
  ),
);
