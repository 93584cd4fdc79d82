import { dataOf } from './file-data.ts';
import type { FileFacts } from './file-facts.ts';
import type { Guide, Preset, Review, Settings } from './handbook.ts';
import { textField, textsField } from './located.ts';

/** Reads a review that was held. */
export function readReview(facts: FileFacts): Review {
  const root = facts.file.frontmatter?.root;
  const agreements = [...textsField(root, 'agreement'), ...textsField(root, 'agreements')];
  return {
    id: facts.file.id,
    facts,
    file: facts.file,
    agreements: agreements.map((agreement) => agreement.value),
    held: textField(root, 'held'),
    next: textField(root, 'next'),
    data: dataOf(facts, 'review'),
  };
}

/** Reads a free page; without a title it is called by the name of its file. */
export function readGuide(facts: FileFacts): Guide {
  const title = textField(facts.file.frontmatter?.root, 'title')?.value ?? facts.file.id;
  return { id: facts.file.id, facts, file: facts.file, title, data: dataOf(facts, 'guide') };
}

/** Reads handbook.yaml. @param facts undefined where the file could not be found: all defaults. */
export function readSettings(facts: FileFacts | undefined): Settings {
  const root = facts?.file.frontmatter?.root;
  const organisation = textField(root, 'organisation')?.value ?? 'This organisation';
  const preset = textField(root, 'preset')?.value;
  return {
    facts,
    organisation,
    title: textField(root, 'title')?.value ?? `${organisation} handbook`,
    currency: textField(root, 'currency')?.value ?? 'USD',
    language: textField(root, 'language')?.value ?? 'en',
    preset: presets.find((each) => each === preset) ?? 'recommended',
    data: facts && dataOf(facts, 'handbook'),
  };
}

const presets: readonly Preset[] = ['minimal', 'recommended', 'strict'];
