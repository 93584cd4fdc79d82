import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreement, type Deeds, historyOf, term } from './testing/line.ts';

type State = Readonly<Record<string, string>>;

const own = 'slas/a.mdx';

const text = fc
  .tuple(fc.constantFrom('1.0.0', '1.1.0', '2.0.0', undefined), fc.integer({ min: 1, max: 3 }))
  .map(([number, leads]) => agreement(number, `Send ${leads} MQLs a month.`));
const definition = fc.constantFrom('A person.', 'A firm.', 'A team.');
const deeds: fc.Arbitrary<Deeds> = fc.oneof(
  text.map((each) => ({ [own]: each })),
  definition.map((means) => ({ 'glossary/mql.mdx': term('MQL', means) })),
  definition.map((means) => ({ 'glossary/firm.mdx': term('firm', means) })),
  fc.tuple(text, definition).map(([each, means]) => ({ [own]: each, 'glossary/mql.mdx': term('MQL', means) })),
  fc.constantFrom(own, 'glossary/mql.mdx', 'glossary/firm.mdx').map((path) => ({ [path]: null })),
);

it('a version is the last state on the line that carries its number, with the definitions as they stood then', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 12 }), (commits) => {
      const states: State[] = [];
      for (const each of commits) states.push(after(states.at(-1) ?? {}, each));
      const history = historyOf(...commits);
      for (const number of ['1.0.0', '1.1.0', '2.0.0']) {
        const carries = (state: State) => state[own]?.includes(`version: ${number}`) === true;
        const found = history.agreements.get('a')?.versions.find(({ version }) => version === number);
        expect(textsOf(found?.files)).toEqual(inUse(states.findLast(carries)));
        const first = states.findIndex(carries);
        expect(found?.first.id).toBe(first === -1 ? undefined : `${first + 1}`);
      }
    }),
    { numRuns: 150 },
  );
});

/** What is there after a commit; removing what is not there does nothing. */
function after(before: State, deeds: Deeds): State {
  const all = { ...before, ...deeds };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The agreement with the terms that it uses: MQL always, and firm where the definition of MQL names one. */
function inUse(state: State | undefined): State | undefined {
  if (state === undefined) return undefined;
  const used = (path: string) => path !== 'glossary/firm.mdx' || (state['glossary/mql.mdx'] ?? '').includes('firm');
  return Object.fromEntries(Object.entries(state).filter(([path]) => used(path)));
}

function textsOf(files: readonly { readonly path: string; readonly text: string }[] | undefined): State | undefined {
  return files && Object.fromEntries(files.map((file) => [file.path, file.text]));
}
