import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repository } from '../support/repository.ts';

/** One text that both parsers have to read. */
export interface Sample {
  readonly name: string;
  /** The place in a handbook that it is read as. */
  readonly path: string;
  readonly text: string;
}

/** The files of the example handbook. */
export function exampleHandbook(): Sample[] {
  return mdxBelow('content').map((path) => ({ name: path, path: relative('content', path), text: read(path) }));
}

/** The cases and the pages of the rules: the fixtures with mistakes of every kind. */
export function ruleFixtures(): Sample[] {
  const folder = 'core/src/check/rules';
  const names = readdirSync(join(repository, folder)).filter((name) => /\.(cases\.mdx|md)$/.test(name));
  return names.map((name) => ({ name, path: 'slas/case.mdx', text: read(join(folder, name)) }));
}

function mdxBelow(folder: string): string[] {
  const entries = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((path) => path.endsWith('.mdx')).map((path) => join(folder, path));
}

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}
