import { changesAsGithub } from './github.ts';
import { changesAsJson } from './json.ts';
import { changesAsMarkdown } from './markdown.ts';
import type { ChangeFormat } from './report.ts';
import { changesAsText } from './text.ts';

/** The forms that a comparison can be given. */
export type ChangeFormatName = 'text' | 'json' | 'markdown' | 'github';

/** Every format by its name. */
export const changeFormats: Readonly<Record<ChangeFormatName, ChangeFormat>> = {
  text: changesAsText,
  json: changesAsJson,
  markdown: changesAsMarkdown,
  github: changesAsGithub,
};
