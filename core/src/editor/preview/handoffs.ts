import { block, bullets, card, facts, lines, statusBadge } from './blocks.ts';
import { element, type Part } from './element.ts';
import type { Fields } from './fields.ts';
import { capital } from './page.ts';
import { type Subject, stageName, stageNames } from './subject.ts';

/** The stages in their order, each with who looks after it and what may follow. */
export function stagesBlock(subject: Subject): Part {
  const names = stageNames(subject);
  const stages = subject
    .read()
    .each('stages')
    .map((stage) => {
      const next = stage.texts('next').map(names).join(', ');
      return card(
        stage,
        stageName(stage),
        facts([
          ['Looked after by', stage.people('owner')],
          ['What it is', stage.text('term') === stageName(stage) ? undefined : stage.prose('term')],
          ['Enters when', lines(stage.proses('enter'))],
          ['May be followed by', next],
        ]),
      );
    });
  return block('Stages and who looks after them', stages);
}

/** How something moves from one stage to the next, and how it goes back. */
export function handoffsBlock(subject: Subject): Part {
  const names = stageNames(subject);
  const handoffs = subject
    .read()
    .each('handoffs')
    .map((handoff) => {
      const [from, to] = [names(handoff.text('from')) ?? '?', names(handoff.text('to')) ?? '?'];
      const requires = handoff.texts('requires');
      const facets = facts([
        ['When', handoff.prose('trigger')],
        ['How', modes.get(handoff.text('mode') ?? '')],
        ['Who hears of it', noticeOf(handoff.fields('notify'))],
        ['Answer', answerOf(handoff.fields('accept'))],
      ]);
      return card(
        handoff,
        `${from} → ${to}`,
        facets,
        requires.length > 0 && [element('p', {}, 'What must come along:'), bullets(requires)],
        wayBack(handoff.fields('return'), names),
      );
    });
  return block('Handoffs', handoffs);
}

const modes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    automatic: 'By itself, through the system',
    manual: 'By hand',
    either: 'By itself or by hand',
  }),
);

function noticeOf(notify: Fields | undefined): string | undefined {
  const channel = notify?.text('channel');
  const parts = [notify?.people('to'), channel && `in ${channel}`].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : capital(parts.join(', '));
}

function answerOf(accept: Fields | undefined): string | undefined {
  if (accept === undefined) return undefined;
  const [within, by] = [accept.reading('within'), accept.people('by')];
  const who = by === undefined ? 'Accepted or returned' : `${by} accepts or returns it`;
  return within === undefined ? who : `${who} within ${within}`;
}

function wayBack(back: Fields | undefined, names: (id: string | undefined) => string | undefined): Part {
  if (back === undefined) return undefined;
  const reasons = back.texts('reasons');
  return [
    element('p', back.line, 'If it is not accepted:', statusBadge(back)),
    facts([
      ['It goes back to', names(back.text('to'))],
      ['Within', back.reading('within')],
      ['Who is told', back.people('tell')],
      ['Reasons', reasons.length > 0 && bullets(reasons)],
    ]),
  ];
}
