import { agreementText } from './agreement.ts';
import { sharedTerms } from './glossary.ts';
import type { GeneratedFile } from './handbook.ts';
import { handbookYaml } from './pages.ts';
import { makeSubject } from './subject.ts';

/** The smallest handbook: one agreement of the usual length, without the glossary and the pages that it speaks of. */
export function lonelyHandbook(seed: number): GeneratedFile[] {
  const subject = makeSubject(seed, 0);
  return [
    { path: 'handbook.yaml', text: handbookYaml() },
    { path: `slas/${subject.id}.mdx`, text: agreementText(subject, sharedTerms()) },
  ];
}
