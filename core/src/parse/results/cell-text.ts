/**
 * The text of a cell as a person means it: without spaces around it, and without the apostrophe that keeps a spreadsheet
 * from running it. The reverse of {@link safeCellText}. A formula that stands there as it is stays text; nothing runs it.
 */
export function textOfCell(value: string): string {
  const text = value.trim();
  return escaped.test(text) ? text.slice(1) : text;
}

/**
 * A text that a spreadsheet shows and does not run: one that begins like a formula gets an apostrophe before it. For
 * everything that is written to CSV, and not only to results (source: OWASP, CSV injection).
 */
export function safeCellText(text: string): string {
  const tidy = text.trim();
  return formula.test(tidy) ? `'${tidy}` : tidy;
}

// The wide forms of the signs are taken for the signs by some spreadsheets.
const formula = /^'*[=+\-@＝＋－＠]/;
const escaped = /^'+[=+\-@＝＋－＠]/;
