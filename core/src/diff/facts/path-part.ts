/**
 * A name as a part of an address: not longer than a line, and without the sign that numbers addresses which are the same.
 */
export function pathPart(name: string): string {
  return name.slice(0, 80).toWellFormed().replaceAll('~', '-');
}
