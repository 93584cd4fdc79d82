import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forMarkdown } from '@living-sla/core';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { toolVersion } from '../tool-version.ts';
import type { InitAnswers } from './answers.ts';
import type { FileToWrite } from './write-new-files.ts';

/**
 * What makes the folder of a handbook a good place to work in, besides the handbook itself.
 * @param folder the absolute path of the handbook.
 * @param repository that of the topmost folder of its repository: code hosts look for their file there alone.
 */
export function surroundingsFor(answers: InitAnswers, folder: string, repository: string): FileToWrite[] {
  const readme = template('README.md').replace('ORGANISATION', () => forMarkdown(answers.organisation));
  return [
    { path: join(folder, 'README.md'), text: readme },
    { path: join(folder, '.gitignore'), text: '# The pages that sla build makes.\ndist/\n' },
    {
      path: join(folder, '.vscode', 'extensions.json'),
      text: json({ recommendations: ['living-sla.living-sla-vscode'] }),
    },
    { path: join(folder, '.vscode', 'settings.json'), text: json(editorSettings) },
    ...workflowsFor(answers, folder, repository),
  ];
}

/** The files by which a code host checks every change, and says every week where the agreements stand. */
function workflowsFor({ ci }: InitAnswers, folder: string, repository: string): FileToWrite[] {
  if (ci === 'none') return [];
  const inside = pathFrom(repository, folder);
  return Object.entries(places[ci]).map(([name, path]) => {
    const text = template(name)
      .replaceAll('@0.0.0', `@${toolVersion()}`)
      .replaceAll('HANDBOOK: .\n', (line) => (inside === '' ? line : `HANDBOOK: ${JSON.stringify(inside)}\n`));
    return { path: join(repository, path), text };
  });
}

/** Templates, and where each goes. */
const places = {
  github: {
    'github.yml': '.github/workflows/handbook.yml',
    'github-status.yml': '.github/workflows/handbook-status.yml',
  },
  gitlab: { 'gitlab.yml': '.gitlab-ci.yml' },
} as const;

/** Agreements are prose: a line is broken where the window ends, and only what somebody typed changes. */
const editorSettings = {
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, strings: true } },
  'files.insertFinalNewline': true,
};

function template(name: string): string {
  return readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8');
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
