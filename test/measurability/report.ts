import { agreementOf, type JudgedSentence, judged, labelled } from './sentences.ts';

/** The files of labelled sentences: those that the grammar was made with, and those that it never saw. */
export const sentenceFiles = [
  'dev.jsonl',
  'sentences.jsonl',
  'more-sentences.jsonl',
  'held-out.jsonl',
  'held-out-later.jsonl',
] as const;

/** The sentences of a file by the kinds that are reported apart. */
export const groups: Readonly<Record<string, (sentence: JudgedSentence) => boolean>> = {
  all: () => true,
  plain: ({ tricky }) => !tricky,
  tricky: ({ tricky }) => tricky,
};

if (import.meta.main) {
  for (const name of sentenceFiles) {
    const sentences = judged(labelled(name));
    for (const [group, isIn] of Object.entries(groups)) console.info(line(`${name}, ${group}`, sentences.filter(isIn)));
    if (name.startsWith('held-out')) continue;
    for (const { flagged, text } of agreementOf(sentences).wrong) {
      console.info(`    ${flagged ? 'flagged though measurable' : 'not flagged though vague'}: ${text}`);
    }
  }
}

function line(name: string, sentences: readonly JudgedSentence[]): string {
  const { precision, recall, wrong } = agreementOf(sentences);
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, wrong ${wrong.length}`;
  return `${name.padEnd(30)} ${String(sentences.length).padStart(4)} sentences: ${figures}`;
}
