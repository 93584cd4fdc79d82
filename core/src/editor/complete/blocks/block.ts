import { type Template, template } from '../template.ts';

/** A whole block to begin with. */
export interface Block {
  readonly name: string;
  /** When to take it, in one sentence. */
  readonly says: string;
  /** Its lines, with what has to be filled in between `‹` and `›`; without the dash of a list. `TODAY` stands for the day. */
  readonly text: string;
}

/** Blocks by the path of the place where they stand, as the schema writes it. */
export type Blocks = Readonly<Record<string, readonly Block[]>>;

/** The template of a block. @param today an ISO date. */
export function blockTemplate({ text }: Block, today: string): Template {
  return template(text.replaceAll('TODAY', today));
}
