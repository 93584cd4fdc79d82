import { handbookFile, type ParsedFile } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { HandbookView } from '../../resolve/index.ts';
import { changesBetween } from '../changes-between.ts';
import type { Change } from '../judge/change.ts';
import type { PastState } from './past-line.ts';
import { type PastReader, snapshotAlone } from './past-reader.ts';

/** Whether a change of the settings may change duties. A day off that is added every year is announced in other ways. */
export function isOfSettings({ class: judged, file, kind, field }: Change): boolean {
  const isDayOff = kind === 'added' && field.startsWith('calendars/*/holidays');
  return file === handbookFile && judged !== 'editorial' && !isDayOff;
}

/** Settings change seldom and stand around every agreement, so each text of theirs is compared once, for all. */
export function haveSettingsChanged(state: PastState, { settings }: HandbookView, reader: PastReader): boolean {
  const now = settings.facts?.file;
  const then = state.around().get(handbookFile);
  if (now === undefined || then === undefined || then === now.text) return false;
  const known = settingsChanges(now);
  const changed = known.get(then) ?? compare(now, then, reader);
  known.set(then, changed);
  return changed;
}

const settingsChanges = remembered((_: ParsedFile) => new Map<string, boolean>());

function compare(now: ParsedFile, then: string, reader: PastReader): boolean {
  const before = snapshotAlone(reader.file(handbookFile, then));
  return changesBetween(before, snapshotAlone(now)).some(isOfSettings);
}
