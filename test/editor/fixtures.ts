import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContradiction } from '../../core/src/check/contradictions/read-contradiction.ts';
import { readCase } from '../../core/src/check/testing/read-case.ts';
import { readPage } from '../../core/src/check/testing/read-page.ts';
import { repository } from '../support/repository.ts';
import { faultyHandbook } from './faulty-handbook.ts';
import { sharpEdges } from './sharp-edges.ts';

type Files = Readonly<Record<string, string>>;

/**
 * Every small handbook that the tests of the engine have, by the path of a folder for it: the cases of each rule, each
 * example on its page, the contradictions, and those that are made for the editor.
 */
export function fixtures(): ReadonlyMap<string, Files> {
  const rules = filesOf('core/src/check/rules');
  const found = [
    ...rules
      .filter(([name]) => name.endsWith('.cases.mdx'))
      .map(([name, text]) => [`cases/${stem(name)}`, readCase(text).files]),
    ...rules.filter(([name]) => name.endsWith('.md')).flatMap(([name, text]) => examplesOf(stem(name), text)),
    ...filesOf('core/src/check/contradictions')
      .filter(([name]) => name.endsWith('.mdx'))
      .map(([name, text]) => [`contradictions/${stem(name)}`, readContradiction(text).files]),
    ['faulty', faultyHandbook],
    ['sharp-edges', sharpEdges],
  ] as [string, Files][];
  return new Map(found.map(([folder, files]) => [folder, { 'handbook.yaml': plainHandbook, ...files }]));
}

/** The files of all fixtures as one tree. */
export function treeOf(handbooks: ReadonlyMap<string, Files>): Record<string, string> {
  const all = [...handbooks].flatMap(([folder, files]) =>
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
  return Object.fromEntries(all);
}

const plainHandbook = 'organisation: Example\ncalendars: [{ id: default }]\npreset: strict\n';

function examplesOf(rule: string, page: string): [string, Files][] {
  const examples = [...readPage(page).sections.values()].flatMap((section) => section.examples);
  return examples.map(({ text, first }, at) => [`pages/${rule}-${at + 1}`, readCase(text, first).files]);
}

function filesOf(folder: string): [string, string][] {
  const absolute = join(repository, folder);
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(absolute, name), 'utf8')]);
}

function stem(name: string): string {
  return name.replace(/\..*$/, '');
}
