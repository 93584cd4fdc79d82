/**
 * What this product promises of its speed, as data: the report marks with “!” what does not hold. Each is a ratio of two
 * programs that ran in turns on one machine, because seconds say nothing about another machine.
 */
export const limits = {
  /** For how many agreements the first three are promised. */
  agreements: 1000,
  time: { most: 2.5, says: 'checking 1,000 agreements of 10 KB takes at most 2.5 times as long as the floor' },
  memory: { most: 2, says: 'and holds at most twice its memory' },
  peer: { least: 4, says: 'and is at least 4 times faster than markdownlint-cli2 and than remark-lint' },
  growth: { most: 1.3, says: 'one agreement more costs the same up to 5,000: 1.00, and noise does not reach 1.3' },
  long: {
    most: 2,
    says: 'what is 4 or 10 times as long costs 4 or 10 times as much: 1.00, while cost that grows with the square has 4.00 or 10.00',
  },
} as const;
