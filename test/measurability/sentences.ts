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

/** A labelled sentence, and whether the checks flag it. */
export type JudgedSentence = LabelledSentence & { readonly flagged: boolean };

/** Judges sentences as the goals of an agreement in force: flagged is what a warning or an error about measurability stands on. */
export function judged(sentences: readonly LabelledSentence[]): JudgedSentence[] {
  const flags = flagsOn(sentences.map(({ text }) => text));
  return sentences.map((sentence, at) => ({ ...sentence, flagged: (flags[at] ?? []).length > 0 }));
}

/** The warnings and errors about measurability on each of some sentences, which are the goals of one agreement in force. */
export function flagsOn(sentences: readonly string[]): Finding[][] {
  const head = '---\ntitle: Agreement\nparties: [One, Two]\ngoals:\n';
  const goals = sentences.map((sentence) => `  - ${JSON.stringify(sentence)}\n`);
  const files = {
    'handbook.yaml': 'organisation: Example\npreset: recommended\n',
    'slas/agreement.mdx': `${head}${goals.join('')}---\n`,
  };
  const parsed = Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(files) });
  const findings = checkHandbook(handbook).findings.filter(
    ({ category, severity }) => category === 'measurability' && severity !== 'hint',
  );
  let start = head.length;
  return goals.map((goal) => {
    const end = start + goal.length;
    const own = findings.filter(({ range }) => range.start >= start && range.start < end);
    start = end;
    return own;
  });
}

/** How well flags agree with labels. `precision`: the share of flags that are right; `recall`: of what is vague that is found. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  /** Sentences on which flag and label differ. */
  readonly wrong: readonly JudgedSentence[];
}

/** Compares labels with flags. A share of nothing is 1. */
export function agreementOf(sentences: readonly JudgedSentence[]): Agreement {
  const right = sentences.filter(({ flagged, measurable }) => flagged && !measurable).length;
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    precision: share(sentences.filter(({ flagged }) => flagged).length),
    recall: share(sentences.filter(({ measurable }) => !measurable).length),
    wrong: sentences.filter(({ flagged, measurable }) => flagged === measurable),
  };
}
