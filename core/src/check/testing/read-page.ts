import type { RootContent } from 'mdast';
import { plainText } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';

/** The page of a rule, taken apart. */
export interface RulePage {
  /** The text of its first heading; undefined where it has none. */
  readonly title: string | undefined;
  /** Sections by their heading, in order. */
  readonly sections: ReadonlyMap<string, Section>;
}

/** What stands under a heading of the second level. */
export interface Section {
  readonly text: string;
  /** Its blocks of code, each a small handbook. */
  readonly examples: readonly Example[];
}

/** A block of code on a page. `first` is the path of the file that it begins with. */
export interface Example {
  readonly text: string;
  readonly first: string;
}

/** Reads the page of a rule. */
export function readPage(markdown: string): RulePage {
  const reading = portableParser.markdown(markdown);
  const nodes = 'tree' in reading ? reading.tree.children : [];
  const sections = new Map<string, { text: string; examples: Example[] }>();
  let section: { text: string; examples: Example[] } | undefined;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      section = { text: '', examples: [] };
      sections.set(plainText(node), section);
    } else if (node.type === 'code') section?.examples.push({ text: node.value, first: firstFile(node.lang) });
    else if (section !== undefined) section.text += `${plainText(node)}\n`;
  }
  return { title: titleOf(nodes), sections };
}

function titleOf(nodes: readonly RootContent[]): string | undefined {
  const heading = nodes[0];
  return heading?.type === 'heading' && heading.depth === 1 ? plainText(heading) : undefined;
}

function firstFile(language: string | null | undefined): string {
  if (language === 'csv') return 'results/case.csv';
  return language === 'yaml' ? 'handbook.yaml' : 'slas/case.mdx';
}
