import { confirm, intro, outro, select, text } from '@clack/prompts';
import { answerOf, type Terminal } from '../terminal/answer-of.ts';
import { type CodeHost, type InitAnswers, namesIn } from './answers.ts';

/** Says what is wrong with the answers so far, in a sentence; undefined where nothing is. */
export type Objection = (answers: InitAnswers) => string | undefined;

/**
 * Asks for what is still open.
 * @param given what was said on the command line: it is not asked again.
 * @param usual what stands there to begin with.
 * @param object an answer is asked for again until there is no objection to it.
 * @throws CannotRun where the person wants out.
 */
export async function askAnswers(
  given: Partial<InitAnswers>,
  usual: InitAnswers,
  object: Objection,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<InitAnswers> {
  intro('A handbook for the agreements between your teams', terminal);
  const organisation = given.organisation ?? (await askOrganisation(usual, object, terminal));
  const parties = given.parties ?? (await askParties({ ...usual, organisation }, object, terminal));
  const start = given.start ?? (await askStart(usual, terminal));
  const ci = given.ci ?? (await askHost(usual, terminal));
  outro('That is all.', terminal);
  return { organisation, parties, start, ci };
}

/** Asks whether files that are there already may stay as they are. @param areThere in words. */
export function askToKeep(areThere: string): Promise<boolean> {
  return answerOf(confirm({ message: `${areThere} already. Leave what is there as it is, and write the rest?` }), {
    output: process.stdout,
  });
}

function askOrganisation(usual: InitAnswers, object: Objection, terminal: Terminal): Promise<string> {
  const asked = text({
    message: 'What is your organisation called?',
    placeholder: 'Acme',
    validate: (value = '') => object({ ...usual, organisation: value }),
    ...terminal,
  });
  return answerOf(asked, terminal);
}

async function askParties(usual: InitAnswers, object: Objection, terminal: Terminal): Promise<readonly string[]> {
  const asked = text({
    message: 'Who makes the first agreement? Two teams or more, with commas between them.',
    initialValue: usual.parties.join(', '),
    validate: (value = '') => object({ ...usual, parties: namesIn(value) }),
    ...terminal,
  });
  return namesIn(await answerOf(asked, terminal));
}

function askStart({ start }: InitAnswers, terminal: Terminal): Promise<InitAnswers['start']> {
  const asked = select<InitAnswers['start']>({
    message: 'How complete should it be?',
    initialValue: start,
    options: [
      { value: 'simple', label: 'Simple', hint: 'three goals in plain sentences; grow it where you feel the need' },
      { value: 'complete', label: 'Complete', hint: 'every block there is, filled in or waiting behind a #' },
    ],
    ...terminal,
  });
  return answerOf(asked, terminal);
}

function askHost({ ci }: InitAnswers, terminal: Terminal): Promise<CodeHost> {
  const asked = select<CodeHost>({
    message: 'Where will the files be kept?',
    initialValue: ci,
    options: [
      { value: 'github', label: 'GitHub', hint: 'with a workflow that checks and explains every change' },
      { value: 'gitlab', label: 'GitLab', hint: 'with a pipeline that checks and explains every change' },
      { value: 'none', label: 'Elsewhere', hint: 'you check by hand' },
    ],
    ...terminal,
  });
  return answerOf(asked, terminal);
}
