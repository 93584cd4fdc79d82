import { type DataMap, field, items, nodeAt, parseDate, readFrontmatter } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type AgreementTexts, countedWords, type KnownText, textField, textsField } from '../../resolve/index.ts';
import { binds, numberOf } from './base-of.ts';
import type { PastState } from './past-line.ts';

/**
 * The binding texts among those that are known. They are taken apart when somebody asks: most agreements have no results.
 * @param states those of one agreement on the line, the newest first; the same list gives the same object.
 */
export const agreementTexts: (states: readonly PastState[]) => AgreementTexts = remembered((states) => {
  let texts: readonly KnownText[] | undefined;
  return {
    binding: () => {
      texts ??= states.filter(binds).map(knownText);
      return texts;
    },
    isWhole: states.at(-1)?.isFirst === true,
  };
});

const knownText = remembered((state: PastState): KnownText => {
  const root = readFrontmatter(state.text).frontmatter?.root;
  const until = dateAt(root, 'until');
  return {
    number: numberOf(state),
    from: dateAt(root, 'from') ?? state.day,
    until,
    goals: new Map(
      items(field(root, 'goals')).map((node, at) => [
        textField(node, 'id')?.value ?? `goal-${at + 1}`,
        countedWords(node),
      ]),
    ),
    exceptions: items(field(root, 'exceptions')).map((node) => ({
      when: textField(node, 'when')?.value ?? '',
      supersedes: textsField(node, 'supersedes').map(({ value }) => value),
    })),
  };
});

function dateAt(root: DataMap | undefined, key: 'from' | 'until'): string | undefined {
  const node = nodeAt(root, ['effective', key]);
  const date = parseDate(node?.kind === 'scalar' ? node.text : '');
  return date.ok ? date.value.date : undefined;
}
