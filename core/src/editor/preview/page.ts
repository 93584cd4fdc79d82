import { field, items, type ParsedFile } from '../../parse/index.ts';
import { type Agreement, type FileFacts, type Handbook, textField } from '../../resolve/index.ts';

/** What a page is drawn from. */
export interface Page {
  readonly file: ParsedFile;
  readonly facts: FileFacts;
  readonly handbook: Handbook;
  /** The URI of a file of the handbook, by its path. */
  readonly uriOf: (path: string) => string;
  /** What a party or a role is called, by its id; words that name neither stay as they are. */
  readonly nameOf: (id: string) => string;
}

/** Prepares a file for its page. @param agreement whose parties are meant; undefined for a page about none. */
export function makePage(
  facts: FileFacts,
  handbook: Handbook,
  uriOf: (path: string) => string,
  agreement: Agreement | undefined,
): Page {
  const names = new Map([...roleNames(handbook), ...partyNames(handbook.agreements)]);
  if (agreement !== undefined) for (const [id, name] of partyNames([agreement])) names.set(id, name);
  return { file: facts.file, facts, handbook, uriOf, nameOf: (id) => names.get(id) ?? id };
}

/** The line of an offset, counted from 0, as the property that lets a client scroll in step with the text. */
export function at(page: Page, offset: number): { dataLine: number } {
  return { dataLine: page.file.lines().position(offset).line - 1 };
}

/** Words as people list them: “a, b and c”. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The same words with a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function partyNames(agreements: readonly Agreement[]): (readonly [string, string])[] {
  return agreements.flatMap((agreement) => agreement.parties.map(({ id, name }) => [id, name] as const));
}

function roleNames({ settings }: Handbook): (readonly [string, string])[] {
  return items(field(settings.facts?.file.frontmatter?.root, 'roles')).flatMap((role) => {
    const id = textField(role, 'id')?.value;
    const name = textField(role, 'name')?.value;
    return id === undefined || name === undefined ? [] : [[id, name] as const];
  });
}
