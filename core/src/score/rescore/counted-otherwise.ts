import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { mentions, nameAsId } from './mentions.ts';
import type { CountedOtherwise } from './rescored.ts';

/** As much of a change between two texts as tells whether numbers of the past still count the same thing. */
export interface TextChange {
  readonly class: 'material' | 'clarifying' | 'editorial';
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly file: string;
  /** The field of the schema, with `*` for an item of a list. */
  readonly field: string;
  /** Its address within the file. */
  readonly path: string;
  /** What it says, in a sentence. */
  readonly message: string;
  /** The goals that it reaches, by agreement. */
  readonly reaches: readonly { readonly agreement: string; readonly goals: readonly string[] }[];
}

/** The files that changes are told about, with what stands in their keys: a snapshot of a handbook is such. */
export interface TextFiles {
  readonly files: readonly { readonly path: string; readonly kind: string; readonly fields: object }[];
}

/**
 * The goals of a text whose past numbers count something else than it does now. A changed meaning counts where the goal is
 * about that very word: what it measures, or what its share is taken of. Reached from further off, a person has to look.
 * @returns at most one entry a goal, the gravest.
 */
export function countedOtherwise(
  changes: readonly TextChange[],
  text: Pick<ScoringText, 'agreement' | 'goals'>,
  files: TextFiles,
): CountedOtherwise[] {
  const telling = changes.filter((change) => change.class !== 'editorial');
  return text.goals.flatMap((goal) => {
    const all = telling
      .filter(({ reaches }) =>
        reaches.some((each) => each.agreement === text.agreement && each.goals.includes(goal.key)),
      )
      .flatMap((change) => judge(change, goal, files) ?? []);
    return shortest(all.filter(({ comparable }) => comparable === 'no')) ?? shortest(all) ?? [];
  });
}

/** Of several changes of one kind the one that is said in the fewest words. */
function shortest(all: readonly CountedOtherwise[]): CountedOtherwise | undefined {
  return all.toSorted((one, other) => one.why.length - other.why.length)[0];
}

function judge(change: TextChange, goal: ScoredGoal, files: TextFiles): CountedOtherwise | undefined {
  if (change.field.startsWith('goals/')) return judgeField(change, goal);
  const names = namesOfDefinition(change, files);
  if (names === undefined) return undefined;
  const isAbout = subjectsOf(goal).some((subject) => names.some((name) => mentions(subject, name)));
  if (isAbout) return said(goal, another(change.message), isCertain(change) ? 'no' : 'perhaps');
  if (!isCertain(change)) return undefined;
  return said(goal, `A word that it hangs on has another meaning now: ${change.message}`, 'perhaps');
}

/** A field of a goal decides about that goal alone, however far it reaches. */
function judgeField(change: TextChange, goal: ScoredGoal): CountedOtherwise | undefined {
  const { field, path, message } = change;
  const part = field.split('/')[2] ?? '';
  if (path.split('/')[1] !== goal.key) return undefined;
  const comparable = isCertain(change) ? 'no' : 'perhaps';
  if (part === 'clock') {
    return said(
      goal,
      `Its clock has changed, and only shares were recorded, not the times behind them: ${message}`,
      comparable,
    );
  }
  if (['counts', 'metric', 'of'].includes(part)) return said(goal, another(message), comparable);
  return part === 'source' ? said(goal, `Its numbers come from somewhere else now: ${message}`, 'perhaps') : undefined;
}

/** What came new, and what no machine can judge, may mean the same as before. */
function isCertain({ class: gravity, kind }: TextChange): boolean {
  return gravity === 'material' && (kind === 'changed' || kind === 'removed');
}

function said({ key }: ScoredGoal, why: string, comparable: CountedOtherwise['comparable']): CountedOtherwise {
  return { goal: key, why, comparable };
}

function another(message: string): string {
  return `What is counted has changed, so the numbers of then count something else: ${message}`;
}

/** What a goal is about; its sentence where it has no fields that say so. */
function subjectsOf({ metric, of, statement }: ScoredGoal): string[] {
  const fields = [metric, of].flatMap((each) => each ?? []);
  return fields.length === 0 ? [statement] : fields;
}

/** Every name of the definition that a change stands in; undefined where it stands in none. */
function namesOfDefinition({ file, field, path }: TextChange, { files }: TextFiles): string[] | undefined {
  const found = files.find((each) => each.path === file);
  if (found?.kind === 'term') return namesIn(found.fields);
  if (found === undefined || !field.startsWith('definitions/')) return undefined;
  const own = 'definitions' in found.fields && Array.isArray(found.fields.definitions) ? found.fields.definitions : [];
  return own.map(namesIn).find((names) => names.some((name) => nameAsId(name) === path.split('/')[1]));
}

function namesIn(fields: unknown): string[] {
  const { term, abbr, plural, aliases } = (fields ?? {}) as Readonly<Record<string, unknown>>;
  return [term, abbr, plural, ...(Array.isArray(aliases) ? aliases : [aliases])].filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );
}
