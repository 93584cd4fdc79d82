/**
 * A text as the value of a key in YAML, on one line: as it is where it reads as a text then, else in quotation marks
 * (YAML 1.2, 7.3.3 and 10.3.2).
 */
export function yamlText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  const isNumber = /^[\p{N}.,]+$/u.test(text);
  const isWord = /^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return !isNumber && !isWord && /^[\p{L}\p{N}$€£](?:[\p{L}\p{N} $€£%.,()’'/&+“”–-]*[\p{L}\p{N}%.)’”])?$/u.test(text);
}
