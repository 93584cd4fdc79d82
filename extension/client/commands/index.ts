import { commands } from 'vscode';
import type { Shared } from '../shared.ts';
import { check } from './check.ts';
import { expandGoal } from './expand-goal.ts';
import { explain } from './explain.ts';
import { newAgreement } from './new-agreement.ts';
import { newHandbook } from './new-handbook.ts';
import { newReview } from './new-review.ts';
import { newTerm } from './new-term.ts';
import { restart } from './restart.ts';
import { showReferences } from './show-references.ts';
import { signOff } from './sign-off.ts';
import { suppress } from './suppress.ts';

/** The commands by their names, but those that belong to a part of its own: the preview and the pages of rules. */
export function allCommands(shared: Shared): Readonly<Record<string, (...given: never[]) => unknown>> {
  const { server } = shared;
  return {
    'sla.newHandbook': () => newHandbook(shared),
    'sla.newAgreement': () => newAgreement(shared),
    'sla.newTerm': () => newTerm(shared),
    'sla.newReview': () => newReview(shared),
    'sla.expandGoal': () => expandGoal(shared),
    'sla.signOff': () => signOff(shared),
    'sla.check': () => check(shared),
    'sla.explain': () => explain(shared),
    'sla.showReferences': showReferences,
    'sla.suppress': suppress,
    'sla.showOutput': () => server.outputChannel.show(),
    'sla.restart': () => restart(server),
    'sla.openWalkthrough': () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'living-sla.living-sla-vscode#start'),
  };
}
