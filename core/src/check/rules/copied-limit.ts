import { type FileScope, fileIndex, type Term } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes, type SaidSomewhere } from '../support/text/clash.ts';
import { differInHolding, type HoldingLimit, isPlainHolding } from '../support/text/holding-limits.ts';
import type { LimitClaim } from '../support/text/limit-claims.ts';
import { copiesIn } from '../support/text/limit-copies.ts';
import { limitedNames } from '../support/text/limits.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'copied-limit',
  title: 'A limit that is repeated is repeated as it is',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *file(facts, { handbook }) {
    const terms = handbook.lookUp(termsByFile, facts.file.path);
    for (const { range, text, limit } of copiesIn({ facts, terms }, handbook)) {
      yield {
        range,
        message: `${quote(text)} stands here, but the condition of ${quote(limit.name)} is ${quote(limit.condition)}. One of the two was changed and the other forgotten. Correct it, or refer to the definition without repeating the number.`,
        related: [related(limit, limit.range, 'The condition that counts.')],
        status: limit.status,
      };
    }
  },

  across: [
    across<ToldLimit>({
      things: fileIndex({
        entriesOf: (scope) => toldLimits(scope).map((told) => [keyOf(told), told] as const),
        alike: alikeBy((told) => [told.amount, ...boundBy(told)]),
      }),
      judge(told, { handbook }) {
        const [first] = told;
        // What has a condition is compared with that.
        if (first === undefined || handbook.lookUp(limitedNames, keyOf(first)).length > 0) return [];
        return firstClashes(told, (one, other) => one.amount !== other.amount && canHoldTogether(one, other));
      },
      report: (here, there) => [report(here, there)],
    }),
    across<HeldLimit>({
      things: fileIndex({
        entriesOf: (scope) => heldLimits(scope).map((held) => [held.noun, held] as const),
        alike: alikeBy((held) => [held.holder, held.amount, ...boundBy(held)]),
      }),
      judge: (held) => firstClashes(held, (one, other) => differInHolding(one, other) && canHoldTogether(one, other)),
      report: (here, there) => [report({ ...here, subject: here.noun }, there)],
    }),
  ],
});

/** How much somebody may hold, and where a text says it. */
type HeldLimit = Omit<HoldingLimit, 'passage'> & SaidSomewhere;

function heldLimits({ facts, agreement }: FileScope): HeldLimit[] {
  const plain = saidInFile(facts).holdings.filter(isPlainHolding);
  return plain.map(({ passage: _, ...limit }) => ({ ...limit, people: [], facts, agreement }));
}

/** What a report tells of a limit. */
type Reported = Pick<ToldLimit, 'facts' | 'range' | 'text'> & { readonly subject?: string | undefined };

/** A limit that a text gives to something by name, and where. */
type ToldLimit = Omit<LimitClaim, 'passage'> & SaidSomewhere;

function toldLimits({ facts, agreement }: FileScope): ToldLimit[] {
  return saidInFile(facts).limits.flatMap(({ passage: _, ...claim }) =>
    claim.subject === undefined ? [] : [{ ...claim, people: [], facts, agreement }],
  );
}

function keyOf({ subject, noun, side }: ToldLimit): string {
  return `${subject}|${noun}|${side}`;
}

function report(here: Reported, there: Reported): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  return {
    file: here.facts.file,
    range: here.range,
    message: `The limit of ${quote(here.subject ?? '')} is ${quote(here.text)} here and ${quote(there.text)} ${where}. One of the two was changed and the other forgotten. Correct it, or write the limit once and refer to it.`,
    related: [related(there.facts.file, there.range, 'The other limit.')],
  };
}

/** The terms of a file, by its path. */
const termsByFile = fileIndex<Term>({
  entriesOf: ({ facts, terms }) => terms.map((term) => [facts.file.path, term] as const),
});
