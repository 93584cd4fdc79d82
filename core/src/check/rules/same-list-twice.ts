import { fileIndex } from '../../resolve/index.ts';
import { across, type Clash, defineRule, quote, type Report, related } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { alikeBy } from '../support/text/clash.ts';
import { type Named, type NameList, nameListsIn } from '../support/text/name-lists.ts';
import { listed, whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'same-list-twice',
  title: 'A list that stands twice holds the same names',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<NameList>({
      things: fileIndex({
        entriesOf: (scope) => nameListsIn(scope).map((list) => [list.noun, list] as const),
        alike: alikeBy(({ of, names, agreement, announced }) => [
          of,
          names.map(({ name, also }) => [name, also]),
          agreement === undefined,
          announced,
        ]),
      }),
      judge: clashesOf,
      report: (here, there) => (here === there ? wrongCount(here) : compare(here, there)),
    }),
  ],
});

/** Each list by itself, where its number is wrong, and each with the first list before it that is the same one. Stages come first. */
function clashesOf(lists: readonly NameList[]): Clash[] {
  const wrong = lists.flatMap((list, at): Clash[] => (isWronglyCounted(list) ? [[at, at]] : []));
  const rank = (at: number) => (lists[at]?.agreement === undefined ? 1 : 0);
  const order = [...lists.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
  const pairs = order.flatMap((at, place): Clash[] => {
    const known = order.slice(0, Math.min(place, mostCompared));
    const there = known.find((each) => isSameList(lists[each] as NameList, lists[at] as NameList));
    return there === undefined ? [] : [[at, there]];
  });
  return [...wrong, ...pairs];
}

function isWronglyCounted({ announced, names }: NameList): boolean {
  return announced !== undefined && names.length > 0 && announced !== names.length;
}

const mostCompared = 20;

/** Lists of one kind that have most names in common. Two agreements may each have their own part of the way. */
function isSameList(one: NameList, other: NameList): boolean {
  if (one.agreement !== undefined && other.agreement !== undefined) return false;
  if (one.of !== other.of && one.of !== '' && other.of !== '') return false;
  const common = one.names.filter((each) => holds(other, each)).length;
  return common >= 3 && common * 2 > Math.max(one.names.length, other.names.length);
}

function holds({ names }: NameList, wanted: Named): boolean {
  const all = [wanted.name, ...wanted.also];
  return names.some(({ name, also }) => all.includes(name) || also.some((each) => all.includes(each)));
}

function* wrongCount({ announced, names, noun, file }: NameList): Generator<Report> {
  const [first] = names;
  if (first === undefined) return;
  yield {
    file,
    range: first.range,
    message: `The words before this list speak of ${announced}, and ${names.length} follow, so nobody knows whether one was forgotten or one is too many. Correct the number or the list (the first is ${quote(first.text)}; what is listed is “${noun}”).`,
  };
}

function* compare(here: NameList, there: NameList): Generator<Report> {
  const [first] = here.names;
  const missing = there.names.filter((each) => !holds(here, each));
  const extra = here.names.filter((each) => !holds(there, each));
  const where = whereElse(there.file, here.file);
  for (const each of extra) {
    yield {
      file: here.file,
      range: each.range,
      message: `${quote(each.text)} stands in this list and not in the same list ${where}, so people work with two lists. Add it there, or take it out here.`,
      related: [related(there.file, there.names[0]?.range ?? { start: 0, end: 0 }, 'The other list.')],
    };
  }
  if (missing.length > 0 && first !== undefined && extra.length === 0) {
    yield {
      file: here.file,
      range: first.range,
      message: `The same list ${where} has ${listed(missing.slice(0, 3).map(({ text }) => text))} as well, so people work with two lists. Add what is missing, or refer to the other list.`,
      related: missing.slice(0, 3).map(({ range }) => related(there.file, range, 'It stands here.')),
    };
  }
  yield* twoMeanings(here, there, where);
}

/** One name with two explanations that have next to nothing in common. */
function* twoMeanings(here: NameList, there: NameList, where: string): Generator<Report> {
  for (const each of here.names) {
    const other = there.names.find(({ name }) => name === each.name);
    if (each.meaning === undefined || other?.meaning === undefined || shareWords(each.meaning, other.meaning)) continue;
    yield {
      file: here.file,
      range: each.range,
      message: `${quote(each.text)} is explained as ${quote(each.meaning)} here and as ${quote(other.meaning)} ${where}, so two people will use it for two things. Keep one explanation.`,
      related: [related(there.file, other.range, 'The other explanation.')],
    };
  }
}

function shareWords(one: string, other: string): boolean {
  const words = (text: string) =>
    sameName(text)
      .split(' ')
      .filter((word) => word.length > 3);
  const [first, second] = [words(one), words(other)];
  return first.length < 2 || second.length < 2 || first.some((word) => second.includes(word));
}
