export { safeCellText, textOfCell } from './cell-text.ts';
export {
  describeResultPeriod,
  type FiscalYearOption,
  parsePeriodOfResult,
  writePeriodOfResult,
} from './period-of-result.ts';
export { readTable, type TableCell } from './read-table.ts';
export { describeResultAmount, kindOfUnit, parseResultAmount, type UnitKind } from './result-amount.ts';
export type { ResultAmount, ResultPeriod, ResultValue } from './result-value.ts';
export {
  type ColumnHead,
  neededColumns,
  type ResultColumn,
  type ResultsRow,
  type ResultsTable,
  readResultsTable,
  resultColumns,
} from './results-table.ts';
export { describeSegment, parseSegment, type Segment, segmentKey } from './segment.ts';
export { tableText } from './table-text.ts';
export {
  cellAsWritten,
  findResultRow,
  type WrittenResult,
  writeResultRow,
  writeResultRows,
} from './write-result-row.ts';
