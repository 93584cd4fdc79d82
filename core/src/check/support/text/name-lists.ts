import { field, items, type ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { type Agreement, type FileScope, textField } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';
import type { ListClaim } from './list-claims.ts';
import { saidInFile } from './said-in.ts';

/** The names of one list, in order. */
export interface NameList {
  readonly noun: string;
  readonly of: string;
  readonly file: ParsedFile;
  readonly names: readonly Named[];
  readonly announced: number | undefined;
  /** The stages in the keys of an agreement, where each goes by several names. */
  readonly agreement: Agreement | undefined;
}

/** One name of a list; the same thing may go by others. */
export interface Named {
  readonly name: string;
  readonly also: readonly string[];
  readonly text: string;
  readonly range: Range;
  readonly meaning: string | undefined;
}

/** The lists of a file: the stages of an agreement, and what the text lists. A list of two is none. */
export function nameListsIn({ facts, agreement }: FileScope): NameList[] {
  const groups = new Map<string, ListClaim[]>();
  for (const claim of saidInFile(facts).lists) {
    const group = groups.get(claim.list) ?? [];
    groups.set(claim.list, group);
    if (group.length < longestList) group.push(claim);
  }
  const told = [...groups.values()]
    .filter((claims) => claims.length >= 3)
    .map((claims): NameList => {
      const [{ noun, of, announced, passage }] = claims as [ListClaim];
      return {
        noun,
        of,
        announced,
        file: passage.file,
        agreement: undefined,
        names: claims.map((claim) => ({ ...claim, also: [] })),
      };
    });
  const stages = agreement && stagesOf(agreement);
  return stages === undefined ? told : [stages, ...told];
}

function stagesOf(agreement: Agreement): NameList | undefined {
  const names = items(field(agreement.root, 'stages')).flatMap((node): Named[] => {
    const [id, term, name] = ['id', 'term', 'name'].map((key) => textField(node, key));
    const also = [id, term, name].flatMap((each) => (each === undefined ? [] : [sameName(each.value)]));
    return id === undefined
      ? []
      : [
          {
            name: sameName((name ?? term ?? id).value),
            also,
            text: (name ?? term ?? id).value,
            range: id.range,
            meaning: undefined,
          },
        ];
  });
  if (names.length < 3 || names.length > longestList || agreement.status !== 'active') return undefined;
  return { noun: 'stage', of: '', file: agreement.file, names, announced: undefined, agreement };
}

/** Nobody compares longer lists by hand, and they are no statuses. */
const longestList = 100;
