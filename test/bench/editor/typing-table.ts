import { marked } from '../show/marked.ts';
import { type Row, table } from '../show/table.ts';
import { memory, multiple, smallTime, whole } from '../show/units.ts';
import { quantile, type Typing } from './measure-typing.ts';

/** What this product promises of its server. */
export const typingLimits = {
  'vscode-markdown-languageserver': { most: 0.5, says: 'at most half of vscode-markdown-languageserver' },
  'unified-language-server': { most: 0.25, says: 'and a quarter of unified-language-server with remark-lint' },
  growth: {
    most: 1.5,
    says: 'a key among 1,000 agreements takes what it takes among 10: 1.00, and noise does not reach 1.5',
  },
  memory: {
    most: 1.1,
    says: 'memory stays flat over 1,000 keys more: 1.00, and what is collected late does not reach 1.1',
  },
} as const;

/** The time from a key to the findings, for handbooks of each size. */
export function sizesTable(sizes: readonly { readonly agreements: number; readonly typing: Typing }[]): string {
  const [first] = sizes;
  const base = first === undefined ? 1 : quantile(first.typing.milliseconds, 0.5);
  const rows = sizes.map(({ agreements, typing }): Row => {
    const { before, after } = typing.memory;
    const half = quantile(typing.milliseconds, 0.5);
    const ratio = half / base;
    const held = after / Math.max(1, before);
    return {
      label: `${whole(agreements)} agreements`,
      cells: [
        smallTime(half),
        smallTime(quantile(typing.milliseconds, 0.95)),
        marked(multiple(ratio), ratio > typingLimits.growth.most),
        memory(after),
        marked(multiple(held), held > typingLimits.memory.most),
      ],
      meaning: `${whole(typing.milliseconds.length)} keys`,
    };
  });
  return table('From a key to the findings', ['half of them', '95%', 'growth ', 'memory', 'after / before '], rows);
}

/** The server beside the others, on the same keys in the same page. */
export function serversTable(agreements: number, own: Typing, others: readonly Typing[]): string {
  const half = quantile(own.milliseconds, 0.5);
  const row = ({ name, milliseconds, memory: { after } }: Typing): Row => {
    const ratio = half / quantile(milliseconds, 0.5);
    const limit = (typingLimits as Record<string, { readonly most: number } | undefined>)[name];
    return {
      label: name,
      cells: [
        smallTime(quantile(milliseconds, 0.5)),
        smallTime(quantile(milliseconds, 0.95)),
        memory(after),
        name === own.name ? '' : marked(multiple(ratio), limit !== undefined && ratio > limit.most),
      ],
      meaning: '',
    };
  };
  const title = `Other servers at ${whole(agreements)} agreements`;
  return table(title, ['half of them', '95%', 'memory', 'sla lsp / it '], [row(own), ...others.map(row)]);
}

/** What the marks hold against. */
export function promises(): string {
  return ['`!` marks what misses a limit:', ...Object.values(typingLimits).map(({ says }) => `- ${says}`)].join('\n');
}
