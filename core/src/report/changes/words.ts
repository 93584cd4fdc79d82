import type { Change, ChangeClass, RequiredOfAgreement } from '../../diff/index.ts';
import { counted } from '../words.ts';
import { agreementName, type ChangeReport, classes, type Names, partyName } from './report.ts';

/** `2 material, 1 clarifying`: how many changes of each class there are; `no changes` where there are none. */
export function classCounts(changes: readonly Pick<Change, 'class'>[]): string {
  const counts = classes.map((each) => [each, changes.filter((change) => change.class === each).length] as const);
  const words = counts.flatMap(([each, count]) => (count === 0 ? [] : [`${count} ${each}`]));
  return words.length === 0 ? 'no changes' : words.join(', ');
}

/** What a class means, for people who have never heard of it. */
export const classMeanings: Readonly<Record<ChangeClass, string>> = {
  material: 'changes what somebody owes',
  clarifying: 'may change what somebody owes, so a person has to look',
  editorial: 'changes nobody’s duty',
};

/** `stricter for Marketing, weaker for Sales`; undefined where it touches no party. */
export function effectWords({ effects }: Pick<Change, 'effects'>, names: Names): string | undefined {
  const touched = effects.filter(({ direction }) => direction !== 'none');
  if (touched.length === 0) return undefined;
  const byDirection = [...Map.groupBy(touched, ({ direction }) => direction)];
  return byDirection
    .map(([direction, all]) => `${direction} for ${listed(all.map(({ party }) => partyName(names, party)))}`)
    .join(', ');
}

/**
 * Whom a change concerns, as a few words: the parties and what it is for each; where it names none, whoever works by the
 * agreements that it reaches; “nobody’s duty” for what is editorial.
 */
export function concerns(change: Pick<Change, 'class' | 'effects' | 'reaches'>, names: Names): string {
  const effects = effectWords(change, names);
  if (effects !== undefined) return effects;
  if (change.class === 'editorial') return 'nobody’s duty';
  const agreements = change.reaches.map(({ agreement }) => `“${agreementName(names, agreement)}”`);
  return agreements.length === 0 ? 'no agreement so far' : `everybody who works by ${listed(agreements)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What the changes ask for, one sentence a line: version numbers, then sign-offs. Empty where they ask for nothing. */
export function requiredWords({ required, names }: Pick<ChangeReport, 'required' | 'names'>): string[] {
  const versions = required.agreements.flatMap((agreement) => versionSentence(agreement) ?? []);
  const signed = [...Map.groupBy(required.signoffs, ({ agreement }) => agreement)].flatMap(([agreement, all]) => {
    const { title, enough } = required.agreements.find((each) => each.agreement === agreement) ?? {
      title: agreement,
      enough: true,
    };
    const [has, lacks] = [all.filter(({ signed }) => signed), all.filter(({ signed }) => !signed)];
    const parties = (some: typeof all) => listed(some.map(({ party }) => partyName(names, party)));
    const version = enough ? all[0]?.version : undefined;
    const what = `${version === undefined ? 'the new version' : `version ${version}`} of “${title}”`;
    if (lacks.length === 0) return [`Every party has signed ${what}.`];
    const done = has.length === 0 ? '' : ` ${parties(has)} ${has.length === 1 ? 'has' : 'have'} signed.`;
    return [`Not signed yet: ${what} still needs the sign-off of ${parties(lacks)}.${done}`];
  });
  return [...versions, ...signed];
}

/** What an agreement's version has to be, and whether it is; undefined where its changes ask for none. */
export function versionSentence({
  title,
  before,
  after,
  bump,
  lowest,
  enough,
}: RequiredOfAgreement): string | undefined {
  if (bump === 'none') return undefined;
  if (lowest === undefined) {
    return `“${title}” has no version number before this change. Give it one, so that people can name what they sign.`;
  }
  if (enough) return `“${title}” goes from version ${before} to ${after}, as its changes ask for (${bumpWords[bump]}).`;
  const now =
    after === undefined ? 'it has none now' : after === before ? `it still says ${after}` : `it says ${after}`;
  return `“${title}” needs ${bumpWords[bump]}: ${lowest} or higher; ${now}.`;
}

const bumpWords = {
  major: 'a new major version',
  minor: 'a new minor version',
  patch: 'a new patch version',
} as const;

/** One sentence that says how much a comparison found and how grave it is. */
export function headline({ changes, sides }: Pick<ChangeReport, 'changes' | 'sides'>): string {
  const between = `between ${sides.before} and ${sides.after}`;
  if (changes.length === 0) return `Nothing has changed ${between}.`;
  return `${counted(changes.length, 'change')} ${between}: ${classCounts(changes)}.`;
}
