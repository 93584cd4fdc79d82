/** What a browser is told, to show cards and to ask questions. Plain words only: nothing in it is markup. */
export interface Practice {
  /** Whose words they are: "Sales", or "Everybody". */
  readonly path: string;
  readonly cards: readonly Card[];
  readonly questions: readonly Question[];
}

/** A card with a word on one side and what it means on the other. */
export interface Card {
  readonly term: string;
  readonly name: string;
  readonly means: string;
  /** One case that counts or does not, in a sentence. */
  readonly example?: string;
  readonly address: string;
}

/** A question with answers, exactly one of which is right. */
export interface Question {
  /** The same as long as what it asks stays the same. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** The id of the term that it is about, with its name and its page. */
  readonly term: string;
  readonly name: string;
  readonly address: string;
  readonly ask: string;
  /** What the question is about, where that is longer than a question: a case, a meaning. */
  readonly about?: string;
  /** What is known of the case. */
  readonly facts?: readonly string[];
  readonly choices: readonly string[];
  /** The place of the right one among the choices. */
  readonly right: number;
  /** Why that is right, sentence by sentence. */
  readonly why: readonly string[];
}

/** Does a case count, which word is meant, and which word do we say. */
export type QuestionKind = 'counts' | 'meant' | 'say';
