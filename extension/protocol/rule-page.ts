/** Request: the page of a rule. */
export const rulePage = 'sla/rule';

export interface RulePageParams {
  readonly id: string;
}

/** null where there is no such rule. */
export type RulePageResult = { readonly title: string; readonly markdown: string } | null;
