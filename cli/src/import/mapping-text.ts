import type { ImportMapping } from './mapping.ts';

/** A mapping as the lines of one entry under `imports` in handbook.yaml; empty parts are left out. */
export function mappingLines(mapping: ImportMapping): string[] {
  const { id, file, sheet, agreement, goal, columns, goals, values, traits, period, source, dates, numbers } = mapping;
  const lines = Object.entries({ id, file, sheet, agreement, goal }).flatMap(([key, text]) => lineOf(key, text));
  const blocks = Object.entries({ columns, goals, values, traits }).flatMap(([key, map]) => blockOf(key, map));
  const last = Object.entries({ period, source, dates, numbers }).flatMap(([key, text]) => lineOf(key, text));
  return [...lines, ...blocks, ...last].map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}

function lineOf(key: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${key}: ${yamlWords(text)}`];
}

function blockOf(key: string, map: Readonly<Record<string, string | undefined>> | undefined): string[] {
  const entries = Object.entries(map ?? {}).filter(([, text]) => text !== undefined && text !== '');
  if (entries.length === 0) return [];
  return [`${key}:`, ...entries.map(([name, text]) => `  ${yamlWords(name)}: ${yamlWords(text ?? '')}`)];
}

/** A text as a key or a value in YAML: as it is where it is words and nothing else, else in quotation marks. */
function yamlWords(text: string): string {
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return !isWord && /^[A-Za-z](?:[\w -]*\w)?$/.test(text) ? text : JSON.stringify(text.toWellFormed());
}
