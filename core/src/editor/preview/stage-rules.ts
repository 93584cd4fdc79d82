import { textField } from '../../resolve/index.ts';
import { block, bullets, card, facts, lines, note, statusBadge, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import { fileLink } from './links.ts';
import { everyInWords } from './reading.ts';
import { type Subject, stageNames } from './subject.ts';

/** How often and how long somebody tries before giving up. */
export function followUpBlock({ read }: Subject): Part {
  const followUp = read().fields('follow-up');
  if (followUp === undefined) return undefined;
  const attempts = followUp.pairs('attempts').map(([channel, times]) => `${times} ${channel.replaceAll(/[-_]/g, ' ')}`);
  return block(
    'How often we try',
    statusBadge(followUp),
    facts([
      ['Tries', attempts.join(', ')],
      ['Over', followUp.reading('over')],
      ['Who tries', followUp.people('by')],
      ['Between two tries', followUp.reading('spacing')],
      ['And then', followUp.prose('then')],
    ]),
    note(followUp),
  );
}

/** What happens to leads that are not ready. */
export function nurtureBlock({ read }: Subject): Part {
  const rules = read()
    .each('nurture')
    .map((rule) =>
      card(
        rule,
        rule.prose('when'),
        facts([
          ['They get', rule.prose('with')],
          ['How often', everyInWords(rule.reading('every'))],
          ['At most', rule.reading('at-most')],
          ['From', rule.people('by')],
          ['Until', rule.prose('until')],
        ]),
      ),
    );
  return block('When somebody is not ready', rules);
}

/** What happens when nobody acts for too long. */
export function ageingBlock(subject: Subject): Part {
  const names = stageNames(subject);
  const outcome = (rule: Fields) => {
    const to = names(rule.text('to'));
    return lines(
      [rule.prose('then'), to !== undefined && `Next stage: ${to}`].filter(
        (part) => part !== undefined && part !== false,
      ),
    );
  };
  const rules = table(subject.read().each('ageing'), [
    ['Stage', (rule) => names(rule.text('stage'))],
    ['A warning after', (rule) => rule.reading('warn')],
    ['It happens after', (rule) => rule.reading('after')],
    ['What happens', outcome],
    ['Who acts', (rule) => rule.people('by')],
  ]);
  return block('When nobody acts', rules);
}

/** The buyers that an agreement was written for. */
export function personasBlock({ page, read }: Subject): Part {
  const paths = read().texts('personas');
  const guides = paths.flatMap((path) => page.handbook.guides.filter(({ file }) => file.path === path));
  const items = guides.map(({ file, title }) => {
    const summary = textField(file.frontmatter?.root, 'summary')?.value;
    return [element('a', fileLink(file.path, page), title), summary !== undefined && ` – ${summary}`];
  });
  return block('Who we sell to', bullets(items));
}

/** The figures behind the goals. */
export function funnelBlock(subject: Subject): Part {
  const names = stageNames(subject);
  const funnel = subject.read().fields('funnel');
  if (funnel === undefined) return undefined;
  const steps = table(funnel.each('stages'), [
    ['From', (step) => names(step.text('from'))],
    ['To', (step) => names(step.text('to'))],
    ['Share', (step) => step.reading('rate')],
    ['Source', (step) => step.text('source')],
  ]);
  const figures = facts([
    ['Average sale', figure(funnel.fields('average-sale'))],
    ['Time from first contact to order', figure(funnel.fields('cycle'))],
  ]);
  return block(undefined, steps, figures, note(funnel));
}

function figure(fields: Fields | undefined): Part {
  const value = fields?.reading('value');
  if (fields === undefined || value === undefined) return undefined;
  const source = fields.text('source');
  return source === undefined ? value : lines([value, `Source: ${source}`]);
}
