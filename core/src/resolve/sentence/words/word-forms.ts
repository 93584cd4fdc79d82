/**
 * The forms in which a verb stands in a sentence: “raise” also as raises, raised and raising; “cut” as cutting too. Of an
 * entry with several words the first one is the verb: “move the needle”, “moves the needle”.
 */
export function verbForms(entry: string): string[] {
  const [verb = '', ...rest] = entry.split(' ');
  const forms = [verb, thirdPerson(verb), ...endings(verb)];
  return rest.length === 0 ? forms : forms.map((form) => [form, ...rest].join(' '));
}

/** The singular and the plural of a noun, as far as a rule can tell: “party” also as parties, “box” as boxes. */
export function nounForms(entry: string): string[] {
  return [entry, thirdPerson(entry)];
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h|o)$/.test(word) ? `${word}es` : `${word}s`;
}

function endings(verb: string): string[] {
  const past = irregular.get(verb) ?? [];
  if (/e$/.test(verb)) return [...past, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [...past, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /[^aeiou][aiou][bdgmnpt]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  return [...past, `${doubled}ed`, `${doubled}ing`];
}

/** Past forms that no rule makes, of the verbs in the lists. */
const irregular: ReadonlyMap<string, string[]> = new Map(
  Object.entries<string[]>({
    be: ['is', 'are', 'was', 'were', 'been', 'being'],
    become: ['became'],
    bring: ['brought'],
    build: ['built'],
    come: ['came'],
    do: ['does', 'did', 'done'],
    drive: ['drove', 'driven'],
    fall: ['fell', 'fallen'],
    feel: ['felt'],
    find: ['found'],
    get: ['got', 'getting'],
    give: ['gave', 'given'],
    go: ['goes', 'went', 'gone'],
    grow: ['grew', 'grown'],
    have: ['has', 'had', 'having'],
    hold: ['held'],
    keep: ['kept'],
    know: ['knew', 'known'],
    make: ['made'],
    rise: ['rose', 'risen'],
    run: ['ran', 'running'],
    send: ['sent'],
    set: ['setting'],
    show: ['shown'],
    speak: ['spoke', 'spoken'],
    stand: ['stood'],
    take: ['took', 'taken'],
    teach: ['taught'],
    tell: ['told'],
    think: ['thought'],
    understand: ['understood'],
    win: ['won', 'winning'],
    write: ['wrote', 'written'],
  }),
);

/** The past forms among them: “built”, “made”. */
export const pastForms: ReadonlySet<string> = new Set(
  [...irregular.values()].flatMap((forms) => forms.filter((form) => !/^(?:is|are|does|goes|has)$|ing$/.test(form))),
);
