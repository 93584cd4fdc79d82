export { type StatusGithubOptions, statusGithub } from './github.ts';
export { statusJson } from './json.ts';
export { type StatusMarkdownOptions, statusMarkdown } from './markdown.ts';
export { statusText } from './text.ts';
export { isOnTrack } from './words.ts';
