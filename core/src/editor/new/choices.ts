import { nextByRhythm } from '../../check/support/next-review.ts';
import type { Handbook } from '../../resolve/index.ts';

/** What new files may refer to. */
export interface NewFileChoices {
  readonly title: string;
  /** ISO date. */
  readonly today: string;
  /** The parties of all agreements, each name once. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly agreements: readonly AgreementChoice[];
  /** Names of the shared terms. */
  readonly terms: readonly string[];
  /** Pages about buyers. */
  readonly personas: readonly { readonly path: string; readonly title: string }[];
}

/** An agreement that a review may be about. */
export interface AgreementChoice {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  /** The day that its rhythm gives after today; undefined where it has none. */
  readonly nextReview: string | undefined;
}

/** Reads from a handbook what a person can choose from instead of typing it. */
export function newFileChoices(handbook: Handbook): NewFileChoices {
  const { agreements, guides, settings, terms, today } = handbook;
  const parties = new Map(
    agreements.flatMap((agreement) => agreement.parties.map(({ id, name }) => [name.toLowerCase(), { id, name }])),
  );
  return {
    title: settings.title,
    today,
    parties: [...parties.values()],
    agreements: agreements.map((agreement) => ({
      id: agreement.id,
      title: agreement.title,
      parties: agreement.parties.map(({ name }) => name),
      nextReview: nextByRhythm(agreement, today)?.date,
    })),
    terms: terms.flatMap((term) => (term.agreement === undefined ? [term.name.value] : [])),
    personas: guides.flatMap(({ file, title }) =>
      file.path.startsWith('guide/personas/') ? [{ path: file.path, title }] : [],
    ),
  };
}
