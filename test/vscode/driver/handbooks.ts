import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../../support/git-repository.ts';
import { repository } from '../../support/repository.ts';
import { makeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** A copy of the example handbook, for one test. */
export function exampleHandbook(): string {
  return copyExample(temporaryFolder());
}

/** The same for several tests; the caller removes it. */
export function sharedExample(): string {
  return copyExample(makeFolder());
}

function copyExample(folder: string): string {
  cpSync(join(repository, 'content'), folder, { recursive: true });
  return folder;
}

/** Makes a repository of a folder, with everything in it committed on its main line. */
export function commitAll(folder: string): void {
  const { commit } = gitRepository(folder);
  commit('The handbook', '2026-11-10');
}

/** A handbook without dates, so that what is found in it does not depend on the day. */
export const smallHandbook: Readonly<Record<string, string>> = {
  'handbook.yaml': 'organisation: Acme\n',
  'glossary/mql.mdx': `---
term: Marketing Qualified Lead
abbr: MQL
means: A lead that fits our profile and has asked for a demo.
---
`,
  'slas/marketing-sales.mdx': `---
title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - Marketing delivers 560 MQLs to Sales every month.
  - Sales contacts 95% of MQLs within 4 business hours.
---

An MQL is called, not mailed.
`,
};
