import type { AgreementFile, Definition, GuideFile, HandbookFile, ReviewFile } from '@living-sla/schema';
import { toValue } from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Term } from './handbook.ts';

/** The frontmatter of each kind of file, as its schema describes it. */
interface FileData {
  readonly agreement: AgreementFile;
  readonly term: Definition;
  readonly review: ReviewFile;
  readonly guide: GuideFile;
  readonly handbook: HandbookFile;
}

/**
 * The frontmatter of a file as plain values. They are made when somebody asks: a check of a thousand agreements never does.
 * @returns undefined where there is no frontmatter, the schema has something against it, or the file is of another kind.
 */
export function dataOf<Kind extends keyof FileData>(facts: FileFacts, kind: Kind): FileData[Kind] | undefined {
  const root = facts.file.frontmatter?.root;
  if (root === undefined || facts.schemaErrors.length > 0 || facts.file.kind !== kind) return undefined;
  return valuesOf(root) as FileData[Kind];
}

/** The plain values of one definition; undefined where its file does not fit the schema. */
export function definitionOf({ facts, path }: Term): Definition | undefined {
  const [, at] = path;
  return at === undefined ? dataOf(facts, 'term') : dataOf(facts, 'agreement')?.definitions?.[Number(at)];
}

const valuesOf = remembered(toValue);
