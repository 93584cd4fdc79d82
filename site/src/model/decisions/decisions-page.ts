import { type ChangeClass, decisionRules } from '@living-sla/core/diff';
import { classes, classWords } from '../changes/change-groups.ts';
import type { PageHeading, PageTop } from '../page.ts';

/** The rules by which a change gets its class. */
export interface DecisionsPage extends PageTop {
  readonly classes: readonly DecisionClass[];
  readonly headings: readonly PageHeading[];
}

/** The rules of one class. */
export interface DecisionClass {
  readonly name: string;
  readonly means: string;
  /** What a change of this class asks for. */
  readonly asks: string;
  readonly anchor: ChangeClass;
  readonly rules: readonly { readonly anchor: string; readonly title: string; readonly text: string }[];
}

const asks: Readonly<Record<ChangeClass, string>> = {
  material: 'It asks for a new first number, as from 2.1.0 to 3.0.0, and for the yes of every party.',
  clarifying: 'It asks for a new second number, as from 2.1.0 to 2.2.0, until a person says that it is material.',
  editorial: 'It asks for a new third number, as from 2.1.0 to 2.1.1.',
};

/** Makes the page from the very list that the engine decides by, so that the two cannot say different things. */
export function decisionsPage(): DecisionsPage {
  const groups = classes.map((name): DecisionClass => {
    const rules = decisionRules.filter((rule) => rule.class === name);
    return {
      ...classWords[name],
      asks: asks[name],
      anchor: name,
      rules: rules.map(({ id, title, text }) => ({ anchor: `rule-${id}`, title, text })),
    };
  });
  return {
    title: 'What kind of change it is',
    kicker: 'Help',
    description: 'The rules by which a change is called material, clarifying or editorial.',
    classes: groups,
    headings: groups.map(({ name, anchor }) => ({ depth: 2, slug: anchor, text: name })),
  };
}
