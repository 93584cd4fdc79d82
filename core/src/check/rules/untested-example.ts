import type { Term } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { type TriedExample, trialsOf } from '../support/definition-trials.ts';
import type { Answer } from '../support/try-example.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'untested-example',
  title: 'Every example can be tried',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *term(term) {
    for (const each of trialsOf(term)) yield* reports(term, each);
  },
});

function* reports(term: Term, { example, trial }: TriedExample): Iterable<Report> {
  const { range, qualifies } = example;
  const name = example.it === undefined ? 'This example' : quote(example.it.text);
  const untried = `so the conditions of ${quote(term.name.value)} are not tried on it`;
  if (qualifies === undefined) {
    yield {
      range,
      message: `${name} does not say whether it qualifies, ${untried}. Add “qualifies: true” or “qualifies: false”.`,
    };
    return;
  }
  // Where the outcome is known, the fields that are left out decide nothing.
  if (trial.qualifies !== undefined) return;
  const open = trial.groups.flatMap(({ holds, answers }) => (holds === undefined ? answers.filter(isOpen) : []));
  // Conditions that cannot be read are another rule's matter.
  if (open.length === 0) return;
  const lacks = [...new Set(open.flatMap((answer) => answer.lacks))];
  const message = lacks.length > 0 ? lacking(name, lacks, untried) : failing(name, open[0], untried);
  const places = open.map(({ written }) => related(term.file, written.node.range, 'This condition has no answer.'));
  yield { range, message, related: places };
}

function isOpen(answer: Answer): boolean {
  return answer.lacks.length > 0 || answer.problem !== undefined;
}

function lacking(name: string, lacks: readonly string[], untried: string): string {
  const [path = ''] = lacks;
  const [record = '', field = ''] = path.split('.');
  const form = field === '' ? `“${record}: …”` : `“${record}: { ${field}: … }”`;
  return `${name} does not say ${listed(lacks)}, ${untried}. Add what is missing, such as ${form}.`;
}

/** A condition that has all it asks for and still cannot be worked out: text is compared with a number, say. */
function failing(name: string, answer: Answer | undefined, untried: string): string {
  const condition = quote(answer?.written.node.text ?? '');
  return `${name} and the condition ${condition} do not fit together, ${untried}. ${answer?.problem ?? ''}`;
}
