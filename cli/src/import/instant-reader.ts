import { parseInstant, type WorkCalendar } from '@living-sla/core/clock';
import { tidyMoment } from './cell-days.ts';
import type { DateOrder } from './mapping.ts';

/**
 * Makes a reader of moments for a long file: as `parseInstant`, and much faster for moments as programs write them, since the
 * offset of a zone is asked once for an hour. It counts only where it is that of the next hour, too.
 * @param order how days are written in figures. @returns the moment in ISO 8601 with its offset; undefined where it is none.
 */
export function instantReader(
  calendar: WorkCalendar,
  order: DateOrder | undefined,
): (cell: string) => string | undefined {
  const offsets = new Map<string, string | undefined>();
  const read = (text: string) => {
    const instant = parseInstant(text, calendar);
    return instant.ok ? instant.value : undefined;
  };
  const offsetOf = (day: string, hour: number) => {
    const full = `${day}T${String(hour).padStart(2, '0')}:00:00`;
    const known = offsets.get(full);
    if (known !== undefined || offsets.has(full)) return known;
    const instant = read(full);
    // An hour that is skipped comes back as another one.
    const offset = instant?.startsWith(full) === true ? instant.slice(full.length) : undefined;
    offsets.set(full, offset);
    return offset;
  };
  return (cell) => {
    const text = tidyMoment(cell, order);
    const [, day = '', hour = '', minute = '', second = '00'] = plainMoment.exec(text) ?? [];
    if (day === '' || Number(hour) > 22) return read(text);
    const offset = offsetOf(day, Number(hour));
    const isSteady = offset !== undefined && offset === offsetOf(day, Number(hour) + 1);
    return isSteady ? `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}` : read(text);
  };
}

const plainMoment = /^(\d{4}-\d{2}-\d{2})T(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?$/;
