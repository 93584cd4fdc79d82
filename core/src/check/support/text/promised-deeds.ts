/**
 * Words for one deed, each in front of what is promised: whoever “sends 30 leads” and whoever “hands over 30 leads” owes
 * the same. The first of a line names them all. Words are written as they are compared, without the ending of a verb.
 */
const lines = `
  deliver, send, hand over, hand, pass, pass on, provide, supply, transfer, forward, turn over, give, submit, share, circulate, distribute
  receive, get, obtain, be given, be sent, be handed
  call, phone, telephone, ring, ring up
  contact, get in touch with, reach out to, get back to, follow up on, follow up with, follow up
  answer, respond to, reply to
  hold, host, run, organise, organize, put on, stage
  publish, release, issue, bring out
  book, schedule, set up, arrange
  generate, produce, create
  close #, win #, sign #, land #
  call back, ring back, phone back, return call from
  accept or reject, accept or return, decide on, give verdict on
`;

/** Words for a deed, as they stand in front of what is promised. */
interface DeedWords {
  readonly words: string;
  /** The one word for all that mean the same. */
  readonly deed: string;
  /** Whether they mean that only in front of an amount: one “wins 5 deals”, and “wins the match” otherwise. */
  readonly needsAmount: boolean;
}

const all: readonly DeedWords[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const written = line.trim().split(', ');
    const deed = plainly(written[0] ?? '');
    return written.map((words) => ({ words: plainly(words), deed, needsAmount: words.endsWith(' #') }));
  });

const byWords: ReadonlyMap<string, DeedWords> = new Map(all.map((each) => [each.words, each]));
const mostWords = Math.max(...all.map(({ words }) => words.split(' ').length));

function plainly(written: string): string {
  return written.replace(/ #$/, '');
}

/** A promise without who makes it, its deed in the one word for all that mean the same: “deliver #count mql to sale”. */
export function withOneDeed(form: string): string {
  const plain = form.replace(/ (?:on|over|across|along|through) (?=to )/, ' ');
  const words = plain.split(' ');
  for (let length = Math.min(mostWords, words.length - 1); length > 0; length--) {
    const found = byWords.get(words.slice(0, length).join(' '));
    if (found === undefined || (found.needsAmount && !words[length]?.startsWith('#'))) continue;
    return [found.deed, ...words.slice(length)].join(' ');
  }
  return plain;
}

/** The one word for the deed that some words end with, such as “book” for “will set up”; undefined where they end with none. */
export function deedAtEnd(words: readonly string[]): string | undefined {
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    const found = byWords.get(words.slice(-length).join(' '));
    if (found !== undefined) return found.deed;
  }
  return undefined;
}

/** A promise that is told by who has it in the end, as whoever owes it would tell it. */
export interface TurnedPromise {
  /** Who owes it; undefined where nobody is named. */
  readonly doer: string | undefined;
  readonly form: string;
}

/**
 * “Sales receives 30 leads from Marketing”, “Marketing provides Sales with 30 leads”, “shares 30 leads with Sales” and “30
 * leads are sent to Sales by Marketing” as “Marketing delivers 30 leads to Sales”. Undefined for a promise that is told by who keeps it.
 * @param subject who is named first, as a name that can be compared; undefined for nobody. @param form see `withOneDeed`.
 */
export function turnedRound(subject: string | undefined, form: string): TurnedPromise | undefined {
  const received = subject === undefined ? null : /^receive (#.+) from (\p{L}+(?: \p{L}+)?)$/u.exec(form);
  if (received) return { doer: received[2], form: `deliver ${received[1]} to ${subject}` };
  const shared = /^deliver (#.+) with (\p{L}+(?: \p{L}+)?)$/u.exec(form);
  if (shared) return { doer: subject, form: `deliver ${shared[1]} to ${shared[2]}` };
  const provided = /^deliver (\p{L}+(?: \p{L}+)?) with (#.+)$/u.exec(form);
  if (provided) return { doer: subject, form: `deliver ${provided[2]} to ${provided[1]}` };
  const passive = subject === undefined ? passiveDelivery.exec(form) : null;
  return passive ? { doer: passive[3], form: `deliver ${passive[1]} to ${passive[2]}` } : undefined;
}

const passiveDelivery =
  /^(#\p{L}+ [^#]+?) (?:(?:will|must|shall|should) be|are|is) (?:delivered|handed over|handed|sent|passed on|passed|provided|transferred|forwarded|given) to (\p{L}+(?: \p{L}+)?)(?: by (\p{L}+(?: \p{L}+)?))?$/u;
