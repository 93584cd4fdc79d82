import type { Agreement, HandbookView, PastChange } from '../../resolve/index.ts';
import { changesBetween } from '../changes-between.ts';
import type { Change } from '../judge/change.ts';
import type { PastState } from './past-line.ts';
import type { PastReader } from './past-reader.ts';
import { presentOf } from './present-of.ts';
import { haveSettingsChanged, isOfSettings } from './settings-changes.ts';

/**
 * What differs in the file of an agreement from a text of the past; what was defined then and is gone; and the settings
 * that change its duties. A definition that is there and says something else is told of by itself.
 */
export function compareAgreement(
  state: PastState,
  agreement: Agreement,
  around: HandbookView,
  reader: PastReader,
): readonly PastChange[] {
  const { file, id } = agreement;
  const isSame = onUnixLines(state.text) === onUnixLines(file.text);
  const isGone = [...state.around().keys()].some((path) => !around.paths.has(path));
  if (isSame && !isGone && !haveSettingsChanged(state, around, reader)) return [];
  const changes = changesBetween(reader.snapshot(state), presentOf(agreement, around));
  const told = changes.filter((change) => {
    if (change.file === file.path || change.file === state.path)
      return change.because !== 'record' && change.field !== 'layout';
    return change.reaches.some((reach) => reach.agreement === id) && (isLost(change) || isOfSettings(change));
  });
  return told.sort((one, other) => rankOf(one) - rankOf(other)).map(pastChange);
}

/** Where one change has to speak for all, a figure says more than the prose that repeats it, and the dates go without saying. */
function rankOf({ field }: Change): number {
  if (/^goals\/\*\/(?:target|clock|by-segment|per|by|metric|of)(?:\/|$)/.test(field)) return 0;
  if (/^(?:effective|status)/.test(field)) return 3;
  return /^(?:body|summary|title)|\/statement$/.test(field) ? 2 : 1;
}

/** What of a change is told to those who look at the present text. */
export function pastChange({ class: judged, kind, message, file, field, place, before }: Change): PastChange {
  return { class: judged, kind, message, file, field, place: place.after, was: before };
}

/** Whether a change takes away a definition. */
function isLost({ kind, field }: Change): boolean {
  return kind === 'removed' && field === 'file';
}

function onUnixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
