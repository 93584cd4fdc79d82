import type { Matter, Verdict } from '../matter.ts';
import { judgeBaseline } from './baseline.ts';
import { judgeCalendar } from './calendar.ts';
import { judgeCondition } from './condition.ts';
import { judgeDay } from './day.ts';
import { judgeDefinition, judgeExample, judgeExclusion, judgeMeaning } from './definition.ts';
import { judgeFile } from './file.ts';
import { judgeLength } from './length.ts';
import { judgeId, judgeName, judgePartyName } from './name.ts';
import { judgeNumber } from './number.ts';
import { judgeOrder } from './order.ts';
import { judgeKeeper, judgeOwner, judgeReceiver } from './owner.ts';
import { judgePointer } from './pointer.ts';
import { judgePeriod, judgeRhythm } from './rhythm.ts';
import { judgeRole } from './role.ts';
import * as simple from './simple.ts';
import { judgeStatement } from './statement.ts';
import { judgeStatus } from './status.ts';
import { judgeTarget } from './target.ts';
import { judgeBody, judgeDuty, judgeMeasure, wordsVerdict } from './texts.ts';
import { judgeDemand, judgeWhole } from './whole.ts';

/** Every kind of judgement. The table says which field gets which. */
export const judgements = {
  bar: judgeNumber,
  baseline: judgeBaseline,
  body: judgeBody,
  calendar: judgeCalendar,
  choice: simple.judgeChoice,
  condition: judgeCondition,
  contact: simple.judgeContact,
  counting: judgeMeasure,
  day: judgeDay,
  definition: judgeDefinition,
  demand: judgeDemand,
  duty: judgeDuty,
  example: judgeExample,
  exclusion: judgeExclusion,
  figure: simple.judgeFigure,
  file: judgeFile,
  heading: simple.judgeHeading,
  id: judgeId,
  keeper: judgeKeeper,
  layout: simple.judgeLayout,
  length: judgeLength,
  link: simple.judgeLink,
  meaning: judgeMeaning,
  name: judgeName,
  number: judgeNumber,
  order: judgeOrder,
  owner: judgeOwner,
  'party-name': judgePartyName,
  past: simple.judgePast,
  period: judgePeriod,
  pointer: judgePointer,
  receiver: judgeReceiver,
  record: simple.judgeRecord,
  rhythm: judgeRhythm,
  role: judgeRole,
  scope: judgeMeasure,
  setting: simple.judgeSetting,
  statement: judgeStatement,
  status: judgeStatus,
  target: judgeTarget,
  unknown: simple.judgeUnknown,
  whole: judgeWhole,
  words: wordsVerdict,
} satisfies Record<string, (matter: Matter) => Verdict>;

/** The name of a kind of judgement. */
export type JudgementName = keyof typeof judgements;
