import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Format } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The forms that a result can be given. */
export type FormatName = 'text' | 'json' | 'sarif' | 'github' | 'junit' | 'markdown';

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
  markdown: markdownReport,
};
