import type { ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { agreementPage } from './agreement.ts';
import { drawBody } from './body.ts';
import { element, markup, type Part } from './element.ts';
import { guidePage, handbookPage, reviewPage, reviewTitle } from './other-pages.ts';
import { makePage, type Page } from './page.ts';
import { termPage } from './term.ts';
import { termTitle } from './words.ts';

/** The page that a file becomes. */
export interface Preview {
  readonly title: string;
  /**
   * HTML that is safe to show: it holds no script, style or handler, and no HTML of an author. An element with `data-line`
   * shows what stands at that line of the file, counted from 0.
   */
  readonly html: string;
}

/**
 * Draws the page of a file as it stands, half-typed or not, in the order and the words of the published handbook.
 * @param uriOf the URI of a file of the handbook, by its path, for links between files.
 */
export function previewOf(file: ParsedFile, handbook: Handbook, uriOf: (path: string) => string): Preview {
  const { title, kicker, draw } = pageOf(file, handbook);
  const agreement = handbook.agreements.find((each) => each.file === file);
  const facts = handbook.files.get(file.path);
  const page = facts && makePage(facts, handbook, uriOf, agreement);
  const head = [element('p', { className: ['kicker'] }, kicker), element('h1', { dataLine: 0 }, title)];
  return { title, html: write([head, page && drawn(draw, page)]) };
}

interface PageKind {
  readonly title: string;
  /** What sort of page it is. */
  readonly kicker: string;
  readonly draw: (page: Page) => Part;
}

function pageOf(file: ParsedFile, handbook: Handbook): PageKind {
  const { agreements, guides, reviews, settings, terms } = handbook;
  const its = <Each extends { readonly file: ParsedFile }>(list: readonly Each[]) =>
    list.find((each) => each.file === file);
  switch (file.kind) {
    case 'handbook':
      return { title: settings.title, kicker: settings.organisation, draw: handbookPage };
    case 'agreement': {
      const agreement = its(agreements);
      return {
        title: agreement?.title ?? file.id,
        kicker: 'Agreement',
        draw: agreement ? (page) => agreementPage(agreement, page) : drawBody,
      };
    }
    case 'term': {
      const term = its(terms);
      return {
        title: term ? termTitle(term) : file.id,
        kicker: 'Term',
        draw: term ? (page) => termPage(term, page) : drawBody,
      };
    }
    case 'review': {
      const review = its(reviews);
      const title = review ? reviewTitle(review, handbook) : file.id;
      return { title, kicker: 'Review', draw: review ? (page) => reviewPage(review, page) : drawBody };
    }
    case 'guide':
      return { title: its(guides)?.title ?? file.id, kicker: 'Guide', draw: guidePage };
    case 'results':
      return {
        title: agreements.find(({ id }) => id === file.id)?.title ?? file.id,
        kicker: 'Results',
        draw: drawBody,
      };
  }
}

/** A tree that is nested deeper than the machine's stack cannot be drawn. */
function drawn(draw: PageKind['draw'], page: Page): Part {
  try {
    return draw(page);
  } catch {
    return tooDeep;
  }
}

function write(parts: readonly Part[]): string {
  try {
    return markup(parts);
  } catch {
    return markup([parts[0], tooDeep]);
  }
}

const tooDeep = element('p', {}, 'This page is nested too deeply to be shown.');
