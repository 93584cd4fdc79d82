interface Look {
  readonly fill: string;
  readonly edge: string;
  /** The colour of words on the fill. */
  readonly ink: string;
  /** Tells the verdict where the colour does not. */
  readonly sign: string;
}

/** As in the cells of the table: what was met is quiet, what was missed is not. */
const looks: Readonly<Record<string, Look>> = {
  met: { fill: 'var(--good-soft)', edge: 'var(--good-ink)', ink: 'var(--good-ink)', sign: '✓' },
  partly: { fill: 'var(--notice-soft)', edge: 'var(--notice-ink)', ink: 'var(--notice-ink)', sign: '◐' },
  missed: { fill: 'var(--warning-ink)', edge: 'var(--warning-ink)', ink: 'var(--paper)', sign: '✗' },
  unknown: { fill: 'var(--paper)', edge: 'var(--notice-ink)', ink: 'var(--notice-ink)', sign: '?' },
  excepted: { fill: 'var(--sunken)', edge: 'var(--ink-soft)', ink: 'var(--ink-soft)', sign: '–' },
};

/** How the piece of a verdict is filled. */
export function fillOf(state: string): object {
  const look = looks[state];
  const borderType = state === 'unknown' ? 'dashed' : 'solid';
  return { color: look?.fill, borderColor: look?.edge, borderWidth: 1, borderType };
}

/** The colour of words on the piece of a verdict. */
export function inkOn(state: string): string {
  return looks[state]?.ink ?? chartInk.strong;
}

/** The sign of a verdict. */
export function signOf(state: string): string {
  return looks[state]?.sign ?? '';
}

/** Lines and words of a chart. */
export const chartInk = {
  words: 'var(--ink-soft)',
  strong: 'var(--ink)',
  line: 'var(--line)',
  ground: 'var(--paper)',
} as const;
