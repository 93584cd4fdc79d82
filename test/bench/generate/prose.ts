import { ownTerms } from './definitions.ts';
import type { SharedTerm } from './glossary.ts';
import type { Subject } from './subject.ts';
import { capital, plural } from './words.ts';

/**
 * The text behind the frontmatter: about 5 KB with headings, paragraphs, lists, links, a table and a callout.
 * @param terms the shared terms that it may speak of.
 */
export function proseOf(subject: Subject, terms: readonly SharedTerm[]): string {
  const talk: Talk = { subject, terms, own: ownTerms(subject) };
  const { giver, taker, place } = subject;
  return [
    `This agreement says what ${giver.name} and ${taker.name} owe each other in ${place}. ${paragraph(talk, 2)}`,
    `## How work reaches ${taker.name}`,
    steps(talk),
    paragraph(talk, 5),
    '## What the numbers say',
    paragraph(talk, 4),
    table(subject),
    '## What both teams prepare',
    paragraph(talk, 4),
    bullets(talk),
    callout(talk),
    '## When something comes back',
    paragraph(talk, 6),
    `The way back is the same as in [how work reaches ${taker.name}](#how-work-reaches-${taker.id}).`,
    '## How to read this page',
    paragraph(talk, 5),
    'New here? Begin with [how we work](../guide/how-we-work.mdx).',
  ].join('\n\n');
}

/** Sentences of the same kind on one line, until they have so many letters. */
export function longParagraph(subject: Subject, terms: readonly SharedTerm[], letters: number): string {
  const talk: Talk = { subject, terms, own: terms.slice(0, 8).map(({ name }) => name) };
  const sentences: string[] = [];
  for (let length = 0; length < letters; length += (sentences.at(-1) ?? '').length + 1) {
    sentences.push(subject.random.pick(templates)(talk));
  }
  return sentences.join(' ');
}

interface Talk {
  readonly subject: Subject;
  readonly terms: readonly SharedTerm[];
  readonly own: readonly string[];
}

function paragraph(talk: Talk, sentences: number): string {
  return talk.subject.random
    .sample(templates, sentences)
    .map((template) => template(talk))
    .join(' ');
}

function steps(talk: Talk): string {
  const { giver, taker, unit, accepted, result } = talk.subject;
  const lines = [
    `1. ${giver.name} fills in the ${talk.own[2]} and assigns the ${unit} to the ${talk.own[3]}.`,
    `2. ${taker.name} reads it and gives a verdict. What is taken on is ${/^[aeiou]/i.test(accepted) ? 'an' : 'a'} ${accepted}.`,
    `3. The ${talk.own[1]} is held, and its ${link(talk)} is filed in the CRM.`,
    `4. What was agreed becomes part of the ${plural(result)} of that month.`,
  ];
  return `<Steps>\n${lines.join('\n')}\n</Steps>`;
}

function table({ random, unit, accepted, result }: Subject): string {
  const start = random.integer(200, 900);
  const rows = [unit, accepted, result, 'orders'].map((name, step) => {
    const count = Math.round(start / 2 ** step);
    return `| ${capital(step < 3 ? plural(name) : name)} | ${count} | ${count * 12} | ${random.integer(20, 80)}% |`;
  });
  return `| Step | Per month | Per year | Share that goes on |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function bullets(talk: Talk): string {
  const { random } = talk.subject;
  // The terms of its own that no goal and no step names: one that is never used would be a finding.
  const unnamed = talk.own.filter((_, at) => at === 0 || at > 3);
  const shared = random.sample(talk.terms, unnamed.length);
  const lines = shared.map(({ name, path }, at) => {
    const day = random.pick(['Monday', 'Tuesday', 'Thursday', 'Friday']);
    return `- The [${name}](../${path}) is read every ${day} and names the ${unnamed[at]}.`;
  });
  return lines.join('\n');
}

function callout(talk: Talk): string {
  const { random, unit } = talk.subject;
  const kind = random.pick(['note', 'tip', 'caution']);
  return `<Callout kind="${kind}" title="One ${unit}, one record">\n${paragraph(talk, 2)}\n</Callout>`;
}

function link(talk: Talk): string {
  const { name, path } = talk.subject.random.pick(talk.terms);
  return `[${name}](../${path})`;
}

type Template = (talk: Talk) => string;

const term = ({ subject, terms }: Talk) => subject.random.pick(terms).name;
const own = (talk: Talk) => talk.subject.random.pick(talk.own);
const many = (talk: Talk) => talk.subject.random.integer(2, 40);

const templates: readonly Template[] = [
  (talk) => `Each ${term(talk)} names the ${own(talk)} that it belongs to.`,
  (talk) => `In the last year ${many(talk)} of them had no ${term(talk)}, and each of these was sent back.`,
  (talk) => `The ${link(talk)} explains the word with two examples.`,
  (talk) =>
    `${talk.subject.taker.name} looks at the ${own(talk)} before the first call, because a second question costs trust.`,
  (talk) => `We counted ${many(talk)} cases of **${term(talk)}** in the spring and ${many(talk)} in the summer.`,
  (talk) =>
    `Every ${own(talk)} without its ${term(talk)} is filed under *open* and read again after ${many(talk)} days.`,
  (talk) =>
    `${talk.subject.giver.name} keeps the ${term(talk)} and the ${term(talk)} on one page, so that nobody copies a number by hand.`,
  (talk) => `When the ${own(talk)} changes, the ${term(talk)} changes with it in the CRM.`,
  (talk) =>
    `The CRM field \`${talk.subject.id.slice(0, 12)}\` holds the value, and the ${link(talk)} shows where to find it.`,
  (talk) => `On ${many(talk)} days of the year the ${own(talk)} is closed, and the calendar says which.`,
  (talk) => `Who reads the ${term(talk)} for the first time finds the ${link(talk)} beside it.`,
  (talk) => `The two teams wrote the ${own(talk)} down after the ${term(talk)} went missing for ${many(talk)} days.`,
  (talk) => `${talk.subject.taker.name} and ${talk.subject.giver.name} read the ${term(talk)} together, line by line.`,
  (talk) => `A record that carries no ${term(talk)} is not counted, and the ${own(talk)} says so.`,
  (talk) =>
    `Before the year ended the ${term(talk)} had ${many(talk)} lines, and ${many(talk)} of them were about one ${own(talk)}.`,
  (talk) => `The order of the steps is the same for every ${talk.subject.unit}, whatever the ${term(talk)} says.`,
];
