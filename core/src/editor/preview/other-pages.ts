import type { Handbook, Review } from '../../resolve/index.ts';
import { bullets, facts, lines, section, standing, table } from './blocks.ts';
import { drawBody } from './body.ts';
import { element, type Part } from './element.ts';
import { readFields } from './fields.ts';
import { fileLink } from './links.ts';
import { listed, type Page } from './page.ts';
import { dayInWords } from './reading.ts';

/** The page of a review: when, who was there, what was decided. */
export function reviewPage(review: Review, page: Page): Part {
  const root = review.file.frontmatter?.root;
  if (root === undefined) return drawBody(page);
  const fields = readFields(root, page);
  const attendees = fields.each('attendees').map((attendee) => {
    const named = [attendee.people('role'), attendee.people('party')].filter((part) => part !== undefined);
    return attendee.sentence ?? named.join(', ');
  });
  const agreements = review.agreements.map((id) => {
    const agreement = page.handbook.agreements.find((each) => each.id === id);
    return agreement === undefined ? id : element('a', fileLink(agreement.file.path, page), agreement.title);
  });
  const decisions = table(fields.each('decisions'), [
    ['Decision', (decision) => decision.sentence ?? decision.prose('statement')],
    ['Who', (decision) => decision.people('by')],
    ['By', (decision) => decision.reading('due')],
    ['Changes', (decision) => lines(decision.texts('changes'))],
  ]);
  return [
    standing(fields),
    facts([
      ['Held on', fields.reading('held')],
      [agreements.length === 1 ? 'Agreement' : 'Agreements', lines(agreements)],
      ['Version on the table', fields.text('version')],
      ['Who was there', lines(attendees)],
      ['Next review', fields.reading('next')],
    ]),
    section('What was decided', [decisions]),
    drawBody(page),
  ];
}

/** What a review is called: by its own title, or by its agreements and its day. */
export function reviewTitle(review: Review, { agreements }: Handbook): string {
  const title = review.data?.title;
  if (title !== undefined) return title;
  const about = listed(review.agreements.map((id) => agreements.find((each) => each.id === id)?.title ?? id));
  const day = review.held === undefined ? '' : ` of ${dayInWords(review.held.value)}`;
  return about === '' ? `Review${day}` : `${about}: review${day}`;
}

/** A free page: what it tells, and its text. */
export function guidePage(page: Page): Part {
  const root = page.file.frontmatter?.root;
  const summary = root && readFields(root, page).prose('summary');
  return [summary && element('p', { className: ['lead'] }, summary), drawBody(page)];
}

/** The first page of the handbook: what it is for, and what it holds. */
export function handbookPage(page: Page): Part {
  const { agreements, guides, settings, terms } = page.handbook;
  const root = page.file.frontmatter?.root;
  const about = root && readFields(root, page).prose('description');
  const link = (path: string, words: string) => element('a', fileLink(path, page), words);
  const shared = terms.filter((term) => term.agreement === undefined);
  return [
    about && element('p', { className: ['lead'] }, about),
    facts([
      ['Organisation', settings.organisation],
      ['Currency', settings.currency],
      ['How strictly it is checked', settings.preset],
    ]),
    section('What is agreed', [bullets(agreements.map(({ file, title }) => link(file.path, title)))]),
    section('What the words mean', [bullets(shared.map(({ file, name }) => link(file.path, name.value)))]),
    section('Guides', [bullets(guides.map(({ file, title }) => link(file.path, title)))]),
  ];
}
