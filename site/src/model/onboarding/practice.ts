import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { nameOf } from '../term/related.ts';
import { type Asked, caseQuestions } from './case-questions.ts';
import { markOf } from './fingerprint.ts';
import type { Learner } from './learners.ts';
import { commonTerms, pathTerms } from './path-terms.ts';
import type { Card, Practice, Question } from './question.ts';
import { meaningOfTerm, namesOf, shortName } from './term-words.ts';
import { meantQuestion, sayQuestions } from './word-questions.ts';

/** What everybody together is called, where somebody chooses whose words to practise. */
export const everybody = 'Everybody';

/** How many terms one practice covers at most: what a browser fetches must not grow with the glossary. */
const mostPractised = 120;

/** How many examples of one term are asked about at most. */
const mostExamples = 6;

/** The cards and questions of a path; without one, of the words that are used most. */
export function practiceOf(learner: Learner | undefined, context: Context): Practice {
  const terms = practisedTerms(learner, context);
  return {
    path: learner?.name ?? everybody,
    cards: terms.map((term) => cardOf(term, context)),
    questions: terms.flatMap((term) => questionsOf(term, terms, context)),
  };
}

/** The terms that are practised, in the order in which they are learnt. A path's own come first, then what it uses besides. */
function practisedTerms(learner: Learner | undefined, context: Context): readonly Term[] {
  if (learner === undefined) return commonTerms(context, mostPractised);
  const { first, rest } = pathTerms(learner, context);
  return [...first, ...rest].slice(0, mostPractised);
}

/** Every question that can be asked about a term. @param among the terms that wrong answers come from. */
function questionsOf(term: Term, among: readonly Term[], context: Context): Question[] {
  const meant = meantQuestion(term, among, context);
  const asked: Asked[] = [
    ...caseQuestions(term).slice(0, mostExamples),
    ...(meant === undefined ? [] : [meant]),
    ...sayQuestions(term, among, context).slice(0, mostExamples),
  ];
  const known = { term: term.id, name: shortName(term), address: context.places.term(term.id) };
  return asked.map((each) => ({
    id: markOf(`${term.id} ${each.kind} ${each.ask} ${each.about ?? ''}`),
    ...known,
    ...each,
  }));
}

function cardOf(term: Term, context: Context): Card {
  const [example] = caseQuestions(term);
  const said =
    example === undefined ? undefined : `${example.about} (${example.right === 0 ? 'counts' : 'does not count'})`;
  return {
    term: term.id,
    name: namesOf(term).length > 1 ? nameOf(term) : term.name.value,
    means: meaningOfTerm(term) ?? '',
    ...(said === undefined ? {} : { example: said }),
    address: context.places.term(term.id),
  };
}
