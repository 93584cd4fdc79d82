import type { DataScalar } from '../data.ts';

/**
 * The value of an unquoted YAML scalar by the core schema of YAML 1.2 (section 10.3.2): null, true, false, numbers;
 * everything else, dates included, is text. One function for both readers, so that they cannot differ.
 */
export function plainValue(text: string): DataScalar['value'] {
  if (!mayBeOther.test(text)) return text;
  if (text === '' || text === '~' || /^(?:null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?[0-9]+$/.test(text)) return Number(text);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  return text;
}

/** How null, true, false and numbers begin: most scalars are text, and one look at their first letter tells so. */
const mayBeOther = /^(?:$|[-+.~0-9]|[nNtTfF][uUrRaA])/;
