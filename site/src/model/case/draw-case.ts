import type { DefinitionAnswer, ExplainedCase, Holds } from '@living-sla/core/score';
import type { Element, ElementContent } from 'hast';
import { element } from '../elements.ts';
import { listed } from '../sentences.ts';
import type { CaseData } from './case-page.ts';
import { badge, drawDuties, drawPromises, items } from './draw-duties.ts';

/** Draws the answer for one lead. It makes elements and no markup: no text of an author can become any. */
export function drawCase(answer: ExplainedCase, data: Pick<CaseData, 'versions'>): ElementContent[] {
  return [
    drawMoment(answer, data),
    ...drawMissing(answer),
    ...drawPart('Who owed what by when', [...drawDuties(answer.duties), ...drawPromises(answer.promises)]),
    ...drawPart('What the lead counts as', answer.definitions.map(drawDefinition)),
    ...drawPart('Exceptions to keep in mind', drawExceptions(answer)),
  ];
}

/** The answer in a sentence or two, to be read out: which text applied, and what is due first. */
export function toldOfCase({ applied, duties, summary }: ExplainedCase): string {
  if (applied === undefined) return summary;
  const owed = duties.filter(({ applies, binding, due }) => applies !== 'no' && binding && due !== undefined);
  const [first] = owed.toSorted((one, other) => Date.parse(one.due ?? '') - Date.parse(other.due ?? ''));
  if (first === undefined) return `${applied.why} No goal with a clock hangs on this lead.`;
  const count = owed.length === 1 ? 'One goal with a clock hangs' : `${owed.length} goals with a clock hang`;
  const open = owed.some(({ applies }) => applies === 'not known') ? ', if it counts' : '';
  return `${applied.why} ${count} on this lead${open}; the first was due by ${first.dueInWords}.`;
}

function drawPart(title: string, content: readonly ElementContent[]): Element[] {
  return content.length === 0 ? [] : [element('section', {}, element('h3', {}, title), ...content)];
}

/** The moment, and the version that applied with its page as it stood then. */
function drawMoment({ applied, onInWords }: ExplainedCase, { versions }: Pick<CaseData, 'versions'>): Element {
  if (applied === undefined)
    return element('p', { className: ['empty-state'] }, `On ${onInWords} no text bound anybody.`);
  const { version } = applied;
  const address = versions.find((each) => each.version === version)?.address;
  const name = version === undefined ? 'a text without a number' : `version ${version}`;
  const link = address === undefined ? name : element('a', { href: address }, name);
  return element('p', { className: ['applied'] }, `On ${onInWords} what applied was `, link, '.');
}

function drawMissing({ missing, unused }: ExplainedCase): Element[] {
  const open = `Not known, and it would matter: ${listed(missing.map(({ label }) => label))}.`;
  const passed = `Nothing in this text asks for ${listed(unused)}.`;
  return [
    ...(missing.length === 0 ? [] : [element('p', { className: ['hint'] }, open)]),
    ...(unused.length === 0 ? [] : [element('p', { className: ['hint'] }, passed)]),
  ];
}

function drawDefinition({ name, holds, sentence, conditions, excludes }: DefinitionAnswer): Element {
  const lines = conditions.map(({ condition, holds: one, why }) => {
    return element('li', {}, badge(words[one], looks[one]), ' ', element('code', {}, condition), ` ${why}`);
  });
  const never = `Never: ${excludes.join('; ')}. A person has to look.`;
  return element(
    'div',
    { className: ['counts-as'] },
    element('h4', {}, name, ' ', badge(words[holds], looks[holds])),
    element('p', {}, sentence),
    element('ul', {}, ...lines),
    excludes.length === 0 || holds === 'no' ? undefined : element('p', { className: ['hint'] }, never),
  );
}

const words: Readonly<Record<Holds, string>> = { yes: 'Yes', no: 'No', 'not known': 'Not known' };
const looks: Readonly<Record<Holds, string>> = { yes: 'good', no: 'warning', 'not known': 'quiet' };

function drawExceptions({ exceptions }: ExplainedCase): Element[] {
  const lines = exceptions.map(({ when, then }) => (then === undefined ? when : `${when}: ${then}`));
  return lines.length === 0 ? [] : [element('ul', {}, ...items(lines))];
}
