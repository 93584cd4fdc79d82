import { readFileSync } from 'node:fs';
import { checkHandbook, type Finding, parseFile, resolveHandbook } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';

/** A sentence that somebody has judged by hand. */
export interface LabelledSentence {
  readonly text: string;
  /** Whether a third person could decide from it alone if it was kept. */
  readonly measurable: boolean;
  /** Of a kind that misleads whoever looks for digits or for single words only. */
  readonly tricky: boolean;
  readonly kind: string;
}

/** The labelled sentences of a file in this folder, one JSON object a line. */
export function labelled(name: string): LabelledSentence[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The warnings and errors about measurability on a sentence that is the one goal of an agreement in force. */
export function flagsOn(sentence: string): Finding[] {
  const files = {
    'handbook.yaml': 'organisation: Example\npreset: recommended\n',
    'slas/agreement.mdx': `---\ntitle: Agreement\nparties: [One, Two]\ngoals:\n  - ${JSON.stringify(sentence)}\n---\n`,
  };
  const parsed = Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(files) });
  return checkHandbook(handbook).findings.filter(
    ({ category, severity }) => category === 'measurability' && severity !== 'hint',
  );
}

/** How well flags agree with labels. `precision`: the share of flags that are right; `recall`: of what is vague that is found. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
}

/** Compares labels with flags. A share of nothing is 1. */
export function agreementOf(sentences: readonly LabelledSentence[]): Agreement {
  const judged = sentences.map((sentence) => ({ ...sentence, flagged: flagsOn(sentence.text).length > 0 }));
  const right = judged.filter(({ flagged, measurable }) => flagged && !measurable).length;
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    precision: share(judged.filter(({ flagged }) => flagged).length),
    recall: share(judged.filter(({ measurable }) => !measurable).length),
    wrong: judged
      .filter(({ flagged, measurable }) => flagged === measurable)
      .map(({ flagged, text }) => `${flagged ? 'flagged though measurable' : 'not flagged though vague'}: ${text}`),
  };
}
