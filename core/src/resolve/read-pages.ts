import { field } from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import { dataOf } from './file-data.ts';
import type { FileFacts } from './file-facts.ts';
import type { Guide, Preset, Review, Settings } from './handbook.ts';
import { statusField, textField, textsField } from './located.ts';
import { makeVocabulary, type OwnWords, ownListNames, type Vocabulary } from './sentence/vocabulary.ts';

/** Reads a review that was held. */
export const readReview: (facts: FileFacts) => Review = remembered((facts) => {
  const root = facts.file.frontmatter?.root;
  const agreements = [...textsField(root, 'agreement'), ...textsField(root, 'agreements')];
  return {
    id: facts.file.id,
    facts,
    file: facts.file,
    agreements: agreements.map((agreement) => agreement.value),
    held: textField(root, 'held'),
    isPlanned: ['draft', 'proposed'].includes(statusField(root)),
    next: textField(root, 'next'),
    data: dataOf(facts, 'review'),
  };
});

/** Reads a free page; without a title it is called by the name of its file. */
export const readGuide: (facts: FileFacts) => Guide = remembered((facts) => {
  const title = textField(facts.file.frontmatter?.root, 'title')?.value ?? facts.file.id;
  return { id: facts.file.id, facts, file: facts.file, title, data: dataOf(facts, 'guide') };
});

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
    vocabulary: vocabularyOf(facts),
    data: facts && dataOf(facts, 'handbook'),
  };
}

/** The words of the product with those under `words`. Made once for a text, as an editor asks for it again and again. */
function vocabularyOf(facts: FileFacts | undefined): Vocabulary {
  const words = field(facts?.file.frontmatter?.root, 'words');
  if (facts === undefined || words === undefined) return makeVocabulary();
  const known = vocabularies.get(facts);
  if (known !== undefined) return known;
  const own = ownListNames.map((name) => [name, textsField(words, name).map(({ value }) => value)]);
  const vocabulary = makeVocabulary(Object.fromEntries(own) as OwnWords);
  vocabularies.set(facts, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<FileFacts, Vocabulary>();

const presets: readonly Preset[] = ['minimal', 'recommended', 'strict'];
