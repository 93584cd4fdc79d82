/** Whether a message may repeat what stands in a cell. Figures were meant as a value or a day; words may be a name. */
export function isRepeated(cell: string): boolean {
  return cell.length <= 30 && /^[^@]*\d[^@]*$/.test(cell);
}
