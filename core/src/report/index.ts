export { forJson, forMarkdown, forTerminal } from './escape.ts';
export { type FormatName, formats } from './formats.ts';
export { type Paint, plainPaint } from './paint.ts';
export { type DocumentedRule, type Format, fails, type ReportOptions, type Source, type Sources } from './report.ts';
export { counted } from './words.ts';
