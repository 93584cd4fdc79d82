import type { DataNode, DataPath, ParsedFile } from '../../../parse/index.ts';
import { recentAnswers, remembered } from '../../../read/index.ts';
import type { FileFacts } from '../../../resolve/index.ts';
import { type BandClaim, bandClaimsIn } from './band-claims.ts';
import { type CountClaim, countClaimsIn } from './count-claims.ts';
import { type DayClaim, dayClaimsIn } from './day-claims.ts';
import type { DeedClaim } from './deed-claim.ts';
import { deedClaimsIn } from './deed-claims.ts';
import { type ExpansionClaim, expansionClaimsIn } from './expansion-claims.ts';
import { type HandoverClaim, handoverClaimsIn } from './handover-claims.ts';
import { type HoldingLimit, holdingLimitsIn } from './holding-limits.ts';
import { type HourClaim, hourClaimsIn } from './hour-claims.ts';
import { type KinshipClaim, kinshipClaimsIn } from './kinship-claims.ts';
import { type LimitClaim, limitClaimsIn } from './limit-claims.ts';
import { type ListClaim, listReader } from './list-claims.ts';
import { type PlaceReference, placeReferencesIn } from './lost-references.ts';
import { type MoveClaim, moveClaimsIn } from './move-claims.ts';
import { entryOf, type Passage, termNameOf } from './passage.ts';
import { passagesOf } from './passages.ts';
import { type ReplacedName, replacedNamesIn } from './replaced-names.ts';
import { type ScopeClaim, scopeClaimsIn } from './scope-claims.ts';
import { type ScoreClaim, scoreClaimsIn } from './score-claims.ts';
import { type StatusClaim, statusClaimsIn } from './status-claims.ts';
import { type TimeClaim, timeClaimsIn } from './time-claims.ts';
import { mayPromiseValue } from './value-claims.ts';

/** What the words of a file say, by kind. It depends on the text of that file alone. */
export interface Said {
  readonly times: readonly TimeClaim[];
  readonly counts: readonly CountClaim[];
  readonly bands: readonly BandClaim[];
  readonly hours: readonly HourClaim[];
  readonly days: readonly DayClaim[];
  readonly scores: readonly ScoreClaim[];
  readonly expansions: readonly ExpansionClaim[];
  readonly scopes: readonly ScopeClaim[];
  readonly deeds: readonly DeedClaim[];
  readonly handovers: readonly HandoverClaim[];
  readonly moves: readonly MoveClaim[];
  readonly replaced: readonly ReplacedName[];
  readonly pointers: readonly PlaceReference[];
  readonly kinships: readonly KinshipClaim[];
  readonly statuses: readonly StatusClaim[];
  readonly limits: readonly LimitClaim[];
  readonly holdings: readonly HoldingLimit[];
  /** What may promise a value: whether it does is told by what stands around it, too (see `promisedValues`). */
  readonly promises: readonly Passage[];
  readonly lists: readonly ListClaim[];
}

/** Everything that the words of one file say; read once however many rules ask. */
export const saidInFile = remembered(read);

function read(facts: FileFacts): Said {
  const said = Object.fromEntries([...claimKinds, 'lists'].map((kind) => [kind, []])) as unknown as Gathered;
  const listsIn = listReader();
  const keepsNotes = isReadAgain(facts.file);
  for (const passage of passagesOf(facts)) {
    for (const list of listsIn(passage)) said.lists.push(list);
    if (keepsNotes) {
      const note = noteOf(passage);
      note.says = (note.says ?? claimKinds).filter((kind) => gather(said, kind, passage) > 0);
    } else for (const kind of claimKinds) gather(said, kind, passage);
  }
  return said;
}

/** Whether a file has been read before, in other words: somebody types in it. A command reads each file once. */
function isReadAgain({ path }: ParsedFile): boolean {
  if (readBefore.has(path)) return true;
  if (readBefore.size >= mostPaths) readBefore.clear();
  readBefore.add(path);
  return false;
}

const readBefore = new Set<string>();
const mostPaths = 10_000;

type Gathered = { [Kind in keyof Said]: Said[Kind][number][] };

/** What tells whether a passage says anything of a kind; lists go over several passages. */
const readers: { readonly [Kind in Exclude<keyof Said, 'lists'>]: (passage: Passage) => Said[Kind] } = {
  times: timeClaimsIn,
  counts: countClaimsIn,
  bands: bandClaimsIn,
  hours: hourClaimsIn,
  days: dayClaimsIn,
  scores: scoreClaimsIn,
  expansions: expansionClaimsIn,
  scopes: scopeClaimsIn,
  deeds: deedClaimsIn,
  handovers: handoverClaimsIn,
  moves: moveClaimsIn,
  replaced: replacedNamesIn,
  pointers: placeReferencesIn,
  kinships: kinshipClaimsIn,
  statuses: statusClaimsIn,
  limits: limitClaimsIn,
  holdings: holdingLimitsIn,
  promises: (passage) => (mayPromiseValue(passage) ? [passage] : []),
};

const claimKinds = Object.keys(readers) as (keyof typeof readers)[];

/** @returns how many claims there were. */
function gather<Kind extends keyof typeof readers>(said: Gathered, kind: Kind, passage: Passage): number {
  const claims = readers[kind](passage) as Said[Kind][number][];
  for (const claim of claims) (said[kind] as Said[Kind][number][]).push(claim);
  return claims.length;
}

/** Most passages say nothing of most kinds, and while somebody types they are all the same again but one. */
interface Note {
  /** The kinds of which it says something; undefined where nobody has looked yet. */
  says: readonly (keyof typeof readers)[] | undefined;
}

/**
 * What is known of a passage by everything that its readers go by: its words, and what stands around them. That is the
 * heading in a body; in keys, the entry that it is a part of, and the term that a page of the glossary defines.
 */
const noteOf = recentAnswers(
  (passage: Passage) => {
    const { text, cells, header, isItem } = passage;
    const around = passage.path === undefined ? passage.heading?.text : keysAround(passage, passage.path);
    return [text, around, isItem, ...(cells ?? []).map(({ start, end }) => `${start}-${end}`), ...header].join('\n');
  },
  (): Note => ({ says: undefined }),
);

function keysAround(passage: Passage, path: DataPath): string {
  return [path.join('/'), termNameOf(passage), sourceOf(passage.file, entryOf(passage))].join('\n');
}

function sourceOf({ text }: ParsedFile, node: DataNode | undefined): string {
  return node === undefined ? '' : text.slice(node.range.start, node.range.end);
}
