import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../support/repository.ts';

/** The programs that are measured, each as the address of its script. */
export const programs = {
  sla: pathToFileURL(join(repository, 'cli', 'bin', 'sla.ts')),
  floor: child('floor'),
  stages: child('stages'),
  nothing: child('nothing'),
  write: child('write'),
} as const;

function child(name: string): URL {
  return new URL(`../children/${name}.ts`, import.meta.url);
}
