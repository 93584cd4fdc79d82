/**
 * Whether words name one more case than before and leave all others, or one less: “a call is logged” and “a call or a mail
 * is logged”. undefined where words went as well as came, or nothing joins what came to the rest.
 */
export function widened(before: string, after: string): 'more' | 'less' | undefined {
  const [then, now] = [wordsIn(before), wordsIn(after)];
  if (addsCase(then, now)) return 'more';
  return addsCase(now, then) ? 'less' : undefined;
}

function addsCase(fewer: readonly string[], more: readonly string[]): boolean {
  const added: string[] = [];
  let at = 0;
  for (const word of more) {
    if (word === fewer[at]) at++;
    else added.push(word);
  }
  // What narrows the cases that are there is no further case.
  return at === fewer.length && added.some((word) => joints.has(word)) && !added.some((word) => limits.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[;,]/gu) ?? [];
}

const joints = new Set(['or', ';', ',']);
const limits = new Set([
  'not',
  'no',
  'only',
  'if',
  'unless',
  'except',
  'without',
  'but',
  'and',
  'when',
  'who',
  'that',
  'which',
]);
