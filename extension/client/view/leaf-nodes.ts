import type { DueReview, FindingOverview, GoalOverview, TermOverview } from '../../protocol.ts';
import { count, oneLine } from '../words.ts';
import { type Node, warning } from './node.ts';

/** A goal: measurable, or with what is missing. @param agreement the id of its agreement's line. */
export function goalNode(
  { key, statement, measurable, missing, binding, place }: GoalOverview,
  agreement: string,
): Node {
  const said = measurable ? 'A third person could tell whether it was met.' : `Missing: ${oneLine(missing)}.`;
  const look = measurable ? { icon: 'pass', colour: good } : { icon: 'question', colour: warning };
  return {
    id: `${agreement} ${key}`,
    label: oneLine(statement),
    description: measurable ? undefined : `missing: ${oneLine(missing)}`,
    tooltip: `${oneLine(statement)}\n${said}${binding ? '' : '\nIt binds nobody yet, or no longer.'}`,
    ...(binding ? look : { icon: look.icon }),
    place,
  };
}

/** A finding. @param path its file, where the line does not stand below that file's own. */
export function findingNode({ rule, severity, message, place }: FindingOverview, id: string, path?: string): Node {
  const description = path === undefined ? rule : `${path} · ${rule}`;
  return {
    id,
    label: oneLine(message),
    description,
    tooltip: `${oneLine(message)}\n${rule}`,
    ...looks[severity],
    place,
  };
}

/** A term with its meaning. @param folder the handbook's. */
export function termNode({ name, abbreviation, means, status, ownTo, place }: TermOverview, folder: string): Node {
  const notes = [...(ownTo === undefined ? [] : [oneLine(ownTo)]), ...(status === 'active' ? [] : [status])];
  return {
    id: `${folder} term ${ownTo ?? ''} ${name}`,
    label: oneLine(abbreviation === undefined ? name : `${name} (${abbreviation})`),
    description: notes.join(' · '),
    tooltip: oneLine(means ?? 'Its definition does not say what it means.'),
    icon: 'symbol-key',
    place,
  };
}

/** The next review of an agreement. @param folder the handbook's. */
export function reviewNode({ agreement, date, daysOverdue, place }: DueReview, folder: string): Node {
  const late = daysOverdue > 0;
  const when = late
    ? `${count(daysOverdue, 'day')} overdue`
    : daysOverdue === 0
      ? 'today'
      : `in ${count(-daysOverdue, 'day')}`;
  return {
    id: `${folder} review ${agreement}`,
    label: oneLine(agreement),
    description: `${date}, ${when}`,
    icon: 'calendar',
    ...(late ? { colour: warning } : {}),
    place,
  };
}

/** Icon and colour for several findings: those of the worst one. */
export function looksOf(findings: readonly FindingOverview[]): Pick<Node, 'icon' | 'colour'> {
  const worst = severities.find((each) => findings.some(({ severity }) => severity === each));
  return looks[worst ?? 'hint'];
}

const severities = ['error', 'warning', 'hint'] as const;
const good = 'testing.iconPassed';
const looks = {
  error: { icon: 'error', colour: 'list.errorForeground' },
  warning: { icon: 'warning', colour: warning },
  hint: { icon: 'lightbulb' },
} as const;
