import { Disposable, extensions, languages } from 'vscode';
import type { Part } from './shared.ts';

/**
 * How comments and brackets are typed in a page, where no extension for MDX says so. Said here and not in the manifest:
 * a manifest that says it starts the extension wherever a file of MDX is open, with a handbook or without.
 */
export const pageLanguage: Part = () => {
  if (extensions.getExtension('unifiedjs.vscode-mdx') !== undefined) return Disposable.from();
  return languages.setLanguageConfiguration('mdx', {
    comments: { blockComment: ['{/*', '*/}'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"' },
    ],
  });
};
