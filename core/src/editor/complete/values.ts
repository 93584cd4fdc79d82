import type { Field } from '@living-sla/schema';
import type { ValueKind } from '../../parse/index.ts';
import { type FieldStep, fiscalYearStart } from '../../resolve/index.ts';
import { amountsFor, timeZones, versionsAfter } from './amounts.ts';
import type { Completion } from './completion.ts';
import { conditionsFor } from './conditions.ts';
import { daysFor } from './days.ts';
import { wordsOfField } from './field-words.ts';
import { pathsFor } from './link-targets.ts';
import { namesFor, nearAgreements } from './names.ts';
import type { ValuePosition } from './place.ts';
import { severitiesAt } from './rule-settings.ts';
import { wordCompletions } from './running-text.ts';
import { type Offer, slotAt, valueCompletion } from './value-slot.ts';
import { childrenOf, stepOf, type Writing, wordsOf } from './writing.ts';
import { type ValueSlot, yamlValue } from './yaml-value.ts';

/** What may be written as a value: the words of its list, names, dates, amounts, and terms in running text. */
export function valueCompletions(writing: Writing, position: ValuePosition): Completion[] {
  const { entry, isNewItem } = position;
  const ofEntry = stepOf(writing, entry);
  const step = isNewItem ? ofEntry?.next.get('*') : ofEntry;
  // Where keys or items stand below, no value can stand as well.
  if (!isNewItem && childrenOf(writing, entry).length > 0) return [];
  const slot = slotAt(writing, position, step);
  const completions =
    slot === undefined ? [] : offersFor(writing, position, step, slot).map((offer) => valueCompletion(slot, offer));
  const isProse = step?.field?.prose === true && !step.field.ref?.includes('term');
  return isProse ? [...wordCompletions(writing, position.words.start), ...completions] : completions;
}

function offersFor(writing: Writing, position: ValuePosition, step: FieldStep | undefined, slot: ValueSlot): Offer[] {
  const ofRule = severitiesAt(writing, position.entry);
  if (ofRule !== undefined || step === undefined) return ofRule ?? [];
  const { field } = step;
  const words = wordsOfField(field, position.entry.key);
  if (words !== undefined) return words.map((word) => wordOffer(word, field));
  if (field?.ref !== undefined)
    return unused(writing, position, namesFor(writing, field.ref, field.also ?? [], field.open === true));
  if (field?.value !== undefined) return withForm(writing, field.value, slot);
  const item = step.next.get('*')?.field;
  if (item?.ref !== undefined && slot.typed === '')
    return namesFor(writing, item.ref, item.also ?? [], false).map(asList);
  return slot.typed === '' && field?.prose !== true ? exampleOffers(field?.examples) : [];
}

/** A list is begun with its first name. */
function asList(offer: Offer): Offer {
  const name = yamlValue(offer.text, { mark: undefined, inBrackets: true, takesNumbers: false });
  return { ...offer, label: offer.text, text: `[${name}]`, isYaml: true };
}

function wordOffer(word: string, field: Field | undefined): Offer {
  // In quotation marks “true” would be a text.
  const isYaml = word === 'true' || word === 'false';
  return {
    text: word,
    kind: 'word',
    isYaml,
    detail: word === field?.default ? 'as without it' : undefined,
    says: field?.description,
  };
}

/** In a list, what stands in it already is left out. */
function unused(writing: Writing, { entry, isNewItem }: ValuePosition, offers: readonly Offer[]): Offer[] {
  if (entry.kind !== 'item' && !isNewItem) return [...offers];
  const others = childrenOf(writing, isNewItem ? entry : entry.parent).filter((each) => each !== entry);
  const taken = new Set(others.map((each) => wordsOf(writing, each)));
  return offers.filter(({ text }) => !taken.has(text));
}

function withForm(writing: Writing, kinds: readonly ValueKind[], slot: ValueSlot): Offer[] {
  const { file, handbook } = writing;
  const { settings, today } = handbook;
  const isDay = kinds.includes('date') || kinds.includes('when');
  const [near] = nearAgreements(writing);
  return [
    ...(isDay ? daysFor(kinds, today, fiscalYearStart(settings.facts)) : []),
    ...amountsFor(kinds, slot.typed, settings.currency),
    ...(kinds.includes('version') ? versionsAfter(file.kind === 'guide' ? undefined : near?.version) : []),
    ...(kinds.includes('time-zone') ? timeZones().map((text): Offer => ({ text, kind: 'word' })) : []),
    ...(kinds.includes('condition') ? conditionsFor(writing, slot.typed) : []),
    ...(kinds.includes('path') ? pathsFor(writing, kinds.includes('url') ? file.path : '') : []),
  ];
}

function exampleOffers(examples: readonly unknown[] | undefined): Offer[] {
  const texts = (examples ?? []).filter((example) => typeof example !== 'object');
  return texts.map((text) => ({ text: String(text), kind: 'example', detail: 'for example' }));
}
