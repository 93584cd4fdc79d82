import type { TextRange } from './place.ts';

/** Request: who may sign an agreement as it stands. */
export const signoffChoices = 'sla/sign-off/choices';

export interface SignoffChoicesParams {
  /** The file of the agreement. */
  readonly uri: string;
}

/** `refused` says in words for a person why nobody can sign. */
export type SignoffChoicesResult = SignoffChoices | { readonly refused: string };

export interface SignoffChoices {
  readonly title: string;
  readonly version: string;
  /** The current day as an ISO date, to begin with. */
  readonly today: string;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    /** Roles that may sign for it; empty where none is known. */
    readonly roles: readonly string[];
    /** Whether it has signed this version. */
    readonly signed: boolean;
  }[];
}

/** Request: the edit that writes a sign-off. Nothing is written: the client does that. */
export const signOff = 'sla/sign-off';

export interface SignOffParams {
  readonly uri: string;
  /** The id of the party. */
  readonly party: string;
  /** The role that gives the yes. */
  readonly by: string;
  /** The day of it, as an ISO date. */
  readonly on: string;
}

export type SignOffResult = SignOffEdit | { readonly refused: string };

export interface SignOffEdit {
  readonly range: TextRange;
  readonly text: string;
}
