import { isContent, type Token } from './token.ts';

/**
 * Whether two sentences say what one said with “and”: “The SDR calls and logs it”, “The SDR calls. The SDR logs it.” The
 * second must begin with whom the first is about, or with a pronoun, and all else must stay in its place.
 */
export function isSplitInTwo(one: readonly Token[], two: readonly (readonly Token[])[]): boolean {
  const [first, second, ...more] = two.map((tokens) => tokens.filter(isContent));
  if (first === undefined || second === undefined || more.length > 0) return false;
  const whole = one.filter(isContent);
  const at = first.length;
  if (keysOf(whole.slice(0, at)) !== keysOf(first) || !isJoint(whole[at])) return false;
  const rest = whole.slice(at + 1);
  const ways = [second];
  for (let length = 1; length <= Math.min(longestSubject, second.length - 1); length++) {
    if (keysOf(second.slice(0, length)) !== keysOf(first.slice(0, length))) break;
    ways.push(second.slice(length));
  }
  if (pronouns.has(second[0]?.key ?? '')) ways.push(second.slice(1));
  return ways.some((way) => keysOf(way) === keysOf(rest) && (way === second || standsAlone(first, way)));
}

/** Whether what binds, denies or limits the first half was never said of the second: “must not call and e-mail”. */
function standsAlone(first: readonly Token[], way: readonly Token[]): boolean {
  if (first.some(({ kind }) => kind === 'condition' || kind === 'negation' || kind === 'hedge')) return false;
  const [verb] = way;
  const hasOwnVerb = verb?.kind === 'modal' || verb?.key === 'be' || verb?.text.endsWith('s') === true;
  return hasOwnVerb || !first.some(({ kind }) => kind === 'modal');
}

const longestSubject = 5;
const pronouns = new Set(['they', 'it', 'we', 'he', 'she', 'you']);

function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'joint' ? token.key === 'and' : token?.key === 'but';
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, key }) => `${kind} ${key}`).join('\n');
}
