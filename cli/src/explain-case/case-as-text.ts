import { forTerminal, type Paint } from '@living-sla/core';
import type { CaseField, DefinitionAnswer, DutyAnswer, ExplainedCase, Holds } from '@living-sla/core/score';
import type { ToldCase } from './case-as-json.ts';

/** An answer for a terminal. Nothing of it can move the cursor or change a colour. */
export function caseAsText({ answer, gap }: ToldCase, paint: Paint): string {
  const head = `${paint.strong(forTerminal(answer.title))}  ${paint.faint(forTerminal(answer.onInWords))}`;
  const sections = [
    section('What it counts as', answer.definitions.flatMap(definitionLines), paint),
    section('Who had to do what', answer.duties.flatMap(dutyLines), paint),
    section('Other promises, if what they name happened at that moment', promiseLines(answer), paint),
    section('Exceptions that people have to look at', exceptionLines(answer), paint),
    section('Not known, and it would matter', answer.missing.map(fieldLine), paint),
  ];
  const notes = [
    ...(answer.unused.length === 0 ? [] : [`Nothing in this text asks for ${answer.unused.join(', ')}.`]),
    ...(gap === undefined ? [] : [gap]),
  ];
  const why = answer.applied?.why ?? answer.summary;
  const lines = [head, forTerminal(why), ...sections.flat(), ...(notes.length === 0 ? [] : [''])];
  return `${[...lines, ...notes.map((note) => paint.warning(forTerminal(note)))].join('\n')}\n`;
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  return ['', paint.strong(title), ...lines.map((line) => `  ${forTerminal(line)}`)];
}

function definitionLines({ sentence, conditions }: DefinitionAnswer): string[] {
  return [
    sentence,
    ...conditions.map(({ holds, condition, why }) => `  ${marks[holds]}  ${condition}  (${withoutStop(why)})`),
  ];
}

/** The same width for each, so that conditions stand below each other. */
const marks: Readonly<Record<Holds, string>> = { yes: 'yes  ', no: 'no   ', 'not known': 'open ' };

function dutyLines({ sentence, steps, stops, doesNotStop, applies, otherwise }: DutyAnswer): string[] {
  if (applies === 'no') return [sentence];
  return [
    sentence,
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    ...(stops.length === 0 ? [] : [`  It is done with: ${stops.map(withoutStop).join('; ')}.`]),
    ...(doesNotStop.length === 0 ? [] : [`  It is not done with: ${doesNotStop.map(withoutStop).join('; ')}.`]),
    ...otherwise.map(({ row, dueInWords, limitInWords }) => {
      const times = [dueInWords && `until ${dueInWords}`, limitInWords && `at the latest until ${limitInWords}`];
      return `  With ${row}: ${times.filter((each) => each !== undefined).join(', ')}.`;
    }),
  ];
}

function promiseLines({ promises }: ExplainedCase): string[] {
  return promises.map(({ statement, by, dueInWords }) => {
    const who = by.map(({ name }) => name).join(' and ');
    return `${who === '' ? 'All parties' : who}, until ${dueInWords}: ${statement}`;
  });
}

function exceptionLines({ exceptions }: ExplainedCase): string[] {
  return exceptions.map(({ when, then, supersedes }) => {
    const aside = supersedes.length === 0 ? '' : ` Sets aside: ${supersedes.join(', ')}.`;
    return `If ${withoutStop(when)}${then === undefined ? '' : `: ${withoutStop(then)}`}.${aside}`;
  });
}

function fieldLine({ name, kind, known, askedBy }: CaseField): string {
  const values = kind === 'text' && known.length > 0 ? `, such as ${known.slice(0, 6).join(', ')}` : '';
  return `--with ${name}=…  (${kind}${values}; for ${askedBy.map(withoutStop).join('; ')})`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
