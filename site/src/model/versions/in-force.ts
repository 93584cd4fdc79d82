import { textInForce } from '@living-sla/core/score';

/** A version by its dates, all ISO days. */
export interface DatedVersion {
  readonly version: string;
  /** The day on which its author wrote it. */
  readonly authored: string;
  /** Whether its text bound anybody: a draft or a proposal never applied. */
  readonly binds: boolean;
  /** The first and the last day on which its text says that it holds; absent where it names none. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The version whose text applied on a day, and how that is known. */
export interface InForce<Version> {
  readonly version: Version;
  /** `dates` where its own dates cover the day; `last` where no version names the day, and it is the last one before it. */
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
