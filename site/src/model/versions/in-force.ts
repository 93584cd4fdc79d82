import { type DatedText, textInForce } from '@living-sla/core/score';

/** A version by its dates, all ISO days. */
export type DatedVersion = DatedText & { readonly version: string; readonly authored: string };

/** The version whose text applied on a day, and how that is known: `dates` or `last`, as scores tell it. */
export interface InForce<Version> {
  readonly version: Version;
  readonly by: 'dates' | 'last';
}

/**
 * What text applied on a day, by the rule that scores go by as well.
 * @param day an ISO date. @param versions the newest first. @returns undefined for a day on which nothing applied yet.
 */
export function versionOn<Version extends DatedVersion>(
  day: string,
  versions: readonly Version[],
): InForce<Version> | undefined {
  const found = textInForce(day, versions);
  return found && { version: found.text, by: found.by };
}
