import { words } from '../elements.ts';
import type { Fields } from '../fields.ts';
import { anchor, type Html, html, lines, linkHtml, plainOrNothing, valueOrNothing } from '../html.ts';
import type { TableBlock } from './block.ts';
import type { Subject } from './page-parts.ts';
import { tableOf } from './tables.ts';

/** What follows when something is missed; undefined where the agreement does not say. */
export function remediesBlock(subject: Subject): TableBlock | undefined {
  const table = tableOf(subject.read().each('remedies'), [
    ['When', (remedy) => triggerInWords(remedy, subject)],
    ['Then', (remedy) => remedy.prose('then')],
    ['Who', (remedy) => plainOrNothing(subject.people(remedy.texts('by')))],
    ['Within', (remedy) => valueOrNothing(remedy.reading('within'))],
  ]);
  return table && { kind: 'table', anchor: 'remedies', title: 'When a number is missed', table };
}

/** Named cases that set other rules aside; undefined where there are none. */
export function exceptionsBlock(subject: Subject): TableBlock | undefined {
  const table = tableOf(subject.read().each('exceptions'), [
    ['When', (exception) => exception.prose('when')],
    ['Then', (exception) => exception.prose('then')],
    ['Does not apply', (exception) => supersededGoals(exception.texts('supersedes'), subject)],
  ]);
  return table && { kind: 'table', anchor: 'exceptions', title: 'Exceptions', table };
}

/** What sets something off, under the key `when`: a sentence, or a goal and how long it was missed. */
export function triggerInWords(fields: Fields, subject: Subject): Html | undefined {
  const when = fields.fields('when');
  if (when === undefined || when.node.kind === 'scalar') return fields.prose('when');
  const missed = when.reading('missed');
  const time = missed === undefined ? '' : ` for ${missed}`;
  const id = when.text('goal');
  if (id === undefined || id === 'any') return html([words(`Any goal is missed${time}`)]);
  const goal = subject.agreement.goals.find((each) => each.key === id);
  if (goal === undefined) return html([words(`“${id}” is missed${time}`)]);
  const link = anchor(subject.context.goalAddress(goal), [words(withoutEnd(goal.statement.value))]);
  return html([words('“'), link, words(`” is missed${time}`)]);
}

function supersededGoals(ids: readonly string[], { agreement, context }: Subject): Html | undefined {
  const goals = ids.flatMap((id) => agreement.goals.find((goal) => goal.key === id) ?? []);
  if (goals.length === 0) return undefined;
  return lines(goals.map((goal) => linkHtml(context.goalAddress(goal), withoutEnd(goal.statement.value))));
}

function withoutEnd(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
