import { block, facts, note, statusBadge, table } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import { capital } from './page.ts';
import type { Subject } from './subject.ts';

/** A grid of fit and interest, with what to do in each cell. */
export function qualificationBlock({ read }: Subject): Part {
  const matrix = read().fields('qualification');
  if (matrix === undefined) return undefined;
  const [fit, interest] = [grades(matrix, 'fit'), grades(matrix, 'interest')];
  const cells = matrix.fields('cells');
  const head = [element('th', {}), interest.map(({ id }) => element('th', { scope: 'col' }, id))];
  const rows = fit.map((grade) => {
    const todos = interest.map(({ id }) => element('td', {}, cells?.prose(`${grade.id}${id}`)));
    return element('tr', grade.line, element('th', { scope: 'row' }, grade.id), todos);
  });
  const grid =
    fit.length + interest.length > 0 &&
    element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows));
  const meanings = facts([...fit, ...interest].map(({ id, means }) => [id, means] as const));
  return block('Fit and interest', statusBadge(matrix), meanings, grid, note(matrix));
}

/** How points are earned and lost, and how many make a lead ready. */
export function scoringBlock({ read }: Subject): Part {
  const scoring = read().fields('scoring');
  if (scoring === undefined) return undefined;
  const caps = scoring.each('caps').map((cap) => `${cap.text('group')}: ${cap.text('at-most')}`);
  const [decay, reset] = [scoring.fields('decay'), scoring.fields('reset')];
  return block(
    'How a score is made',
    statusBadge(scoring),
    facts([['Ready at', scoring.reading('threshold')]]),
    table(scoring.each('rules'), [
      ['What', (rule) => rule.prose('on') ?? rule.text('when')],
      ['Points', (rule) => rule.text('points')],
      ['At most', (rule) => rule.reading('at-most')],
      ['Group', (rule) => rule.text('group')],
    ]),
    facts([
      ['Most points from one group', capital(caps.join(', '))],
      ['Most points in all', scoring.text('ceiling')],
      ['Points that fade', decay && [decay.text('points') ?? 'Points', ' after ', decay.reading('after')]],
      [
        'The score begins again',
        reset && [reset.prose('when'), reset.text('to') !== undefined && `, at ${reset.text('to')}`],
      ],
    ]),
    note(scoring),
  );
}

/** Who gets which lead. */
export function routingBlock({ read }: Subject): Part {
  return block('Who gets which lead', ladder(read().each('routing'), 'to'));
}

/** Every other list of ordered rules, one block each. */
export function decisionBlocks({ read }: Subject): Part {
  return read()
    .each('decisions')
    .map((decision, at) => {
      const title = decision.text('title') ?? decision.text('id') ?? `Decision ${at + 1}`;
      return block(title, statusBadge(decision), ladder(decision.each('steps'), 'then'), note(decision));
    });
}

function ladder(steps: readonly Fields[], outcome: string): Part {
  if (steps.length === 0) return undefined;
  const items = steps.map((step) => {
    const when = step.prose('when');
    const top = when === undefined ? (step.yes('otherwise') ? 'Otherwise' : undefined) : ['If ', when];
    return element(
      'li',
      step.line,
      top !== undefined && [top, ': '],
      step.prose(outcome),
      statusBadge(step),
      note(step),
    );
  });
  return [element('p', {}, 'Read from the top. The first line that fits decides.'), element('ol', {}, items)];
}

interface Grade {
  readonly id: string;
  readonly means: Part;
  readonly line: { dataLine: number };
}

function grades(matrix: Fields, key: 'fit' | 'interest'): Grade[] {
  return matrix.each(key).flatMap(({ node, text, prose, line }) => {
    const id = node.kind === 'scalar' ? node.text : text('id');
    return id === undefined ? [] : [{ id, means: prose('means'), line }];
  });
}
