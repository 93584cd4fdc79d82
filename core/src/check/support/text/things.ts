import { recentAnswers } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';

/**
 * The things that a sentence is about, as names that can be compared: “each new demo request” gives “demo request”. Words
 * that stand for anything that comes in (“lead”, “enquiry”) count only with a word before them that sets them apart.
 */
export function thingsIn(text: string): string[] {
  const words = (text.match(word) ?? []).map(readWord);
  return words.flatMap(({ name, isShort }, at) => {
    if (people.has(name) || (!isShort && !things.has(name))) return [];
    // “demo request form”: the last word names the thing.
    const following = words[at + 1];
    if (!isShort && following !== undefined && things.has(following.plain)) return [];
    // “Account manager”: the last word names somebody.
    if (name === 'account' && following?.person !== undefined) return [];
    const before = words[at - 1];
    const isTrait = before !== undefined && !isShort && (isKindOfRequest(before.text, name) || !isPlainTrait(before));
    const trait = isTrait ? before.plain : undefined;
    if (trait === undefined && weakThings.has(name)) return wantedIn(words, at, name);
    if (trait === undefined) return [name];
    return [`${trait} ${name}`];
  });
}

/** “A request for a test ride”: what is wanted sets one request apart from others. */
function wantedIn(words: readonly ReadWord[], at: number, name: string): string[] {
  if (!isRequest.test(name) || words[at + 1]?.text !== 'for' || !/^an?$/.test(words[at + 2]?.text ?? '')) return [];
  const [first, second] = words.slice(at + 3, at + 5);
  const areKnown = [first, second].some((each) => each !== undefined && (things.has(each.plain) || each.person));
  if (first === undefined || areKnown) return [];
  const isOne = second === undefined || plain.has(second.text) || small.test(second.text);
  return [`${sameName(isOne ? first.text : `${first.text} ${second.text}`)} ${name}`];
}

const isRequest = /^(?:request|enquiry|inquiry)$/;
const small =
  /^(?:has|does|do|goes|go|need|needs|come|comes|arrive|arrives|cannot|during|always|only|also|counts|waits)$/;

/** The people that a sentence names, as names that can be compared: “the callers” gives “caller”. */
export function peopleIn(text: string): string[] {
  return (text.match(word) ?? []).map((each) => readWord(each).person).filter((name) => name !== undefined);
}

/** Names in the order in which they can be compared, each once. */
export function namesInOrder(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Set(names)].sort();
}

/** A word, and what it may stand for. */
interface ReadWord {
  readonly text: string;
  /** As a name that can be compared. */
  readonly plain: string;
  /** The same; of a short form in capitals, such as “SDRs”, no more than its last “s” is taken off. */
  readonly name: string;
  readonly isShort: boolean;
  /** Whom it names; undefined where it names nobody. */
  readonly person: string | undefined;
}

/** The same few thousand words make up all sentences. */
const readWord = recentAnswers(
  (each: string) => each,
  (text): ReadWord => {
    const isShort = shortForm.test(text);
    const plain = sameName(text);
    const name = isShort ? text.replace(/s$/, '').toLowerCase() : plain;
    const asPerson = isShort ? name : sameName(text.replace(/['’]s?$/, ''));
    return { text, plain, name, isShort, person: people.has(asPerson) ? asPerson : undefined };
  },
);

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*['’]?/gu;

const shortForm = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;

/** “Contact request” is a kind of request, whereas in “contact leads” the same word is a deed. */
function isKindOfRequest(before: string, name: string): boolean {
  return /^(?:contact|call|answer)$/i.test(before) && /^(?:request|form|enquiry|inquiry)$/.test(name);
}

/** Whether a word before a thing says nothing of what kind it is. */
function isPlainTrait(before: ReadWord): boolean {
  const lower = before.text.toLowerCase();
  return plain.has(lower) || before.person !== undefined || /(?:^\d|['’]s?$|ly$)/.test(lower);
}

const list = (text: string) => new Set(text.trim().split(/\s+/));

const things = list(`
  account answer asset booking call chat complaint contact contract customer deal demo document email e-mail enquiry event
  feedback form inquiry invoice lead letter list mail meeting message note offer opportunity order partner person pilot
  proposal prospect question quote quotation referral renewal report request school sheet student submission survey ticket
  trial visitor webinar`);

/** Whatever comes in. */
const weakThings = list(`
  answer call contact email e-mail enquiry form inquiry lead mail message person question request submission ticket document`);

const people = list(`
  ae agent buyer caller colleague csm desk director executive finance head leader manager marketer marketing marketeer
  operation partnership presales product rep representative revop sale sdr bdr seller support team`);

const plain = list(`
  a an the this that these those each every all any no one new incoming fresh open open own our your their his her its my and or of to
  for with from in on at by as per after before within about gets get give gives given make makes made send sends sent
  answer answers answered call calls contact contacts contacted tell told more most other another same such both some
  who which whom whose than then is are was be been has have had must will would should can may first second third last
  final next initial until once when if not never also qualified complete`);
