import { block, lines, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import type { Subject } from './subject.ts';

/** What follows when something is missed. */
export function remediesBlock(subject: Subject): Part {
  const remedies = table(subject.read().each('remedies'), [
    ['When', (remedy) => triggerInWords(remedy, subject)],
    ['Then', (remedy) => remedy.prose('then')],
    ['Who', (remedy) => remedy.people('by')],
    ['Within', (remedy) => remedy.reading('within')],
  ]);
  return block('When a number is missed', remedies);
}

/** The way that a dispute climbs. */
export function escalationBlock({ read }: Subject): Part {
  const steps = read().each('escalation');
  if (steps.length === 0) return undefined;
  const items = steps.map((step) => {
    const [when, within] = [step.prose('when'), step.reading('within')];
    return element(
      'li',
      step.line,
      when && ['If ', when, ': '],
      step.prose('to'),
      within !== undefined && `, within ${within}`,
    );
  });
  const lead = 'Each step has its time. Without an answer by then, the next one decides.';
  return block('When we do not agree', element('p', {}, lead), element('ol', {}, items));
}

/** Named cases that set other rules aside. */
export function exceptionsBlock({ agreement, read }: Subject): Part {
  const goals = (exception: Fields) =>
    exception.texts('supersedes').map((id) => agreement.goals.find(({ key }) => key === id)?.statement.value ?? id);
  const exceptions = table(read().each('exceptions'), [
    ['When', (exception) => exception.prose('when')],
    ['Then', (exception) => exception.prose('then')],
    ['Does not apply', (exception) => lines(goals(exception))],
  ]);
  return block('Exceptions', exceptions);
}

/** What sets something off, under the key `when`: a sentence, or a goal and how long it was missed. */
export function triggerInWords(fields: Fields, { agreement }: Subject): Part {
  const when = fields.fields('when');
  if (when === undefined || when.node.kind === 'scalar') return fields.prose('when');
  const missed = when.reading('missed');
  const time = missed === undefined ? '' : ` for ${missed}`;
  const id = when.text('goal');
  if (id === undefined || id === 'any') return `Any goal is missed${time}`;
  const goal = agreement.goals.find(({ key }) => key === id);
  return `“${goal?.statement.value.replace(/\.$/, '') ?? id}” is missed${time}`;
}
