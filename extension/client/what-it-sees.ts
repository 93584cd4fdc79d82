import type { ChangedHandbook, HandbookCounts, Nothing, Place } from '../protocol.ts';
import { inFull } from './status-text.ts';
import { count, withoutIcons } from './words.ts';

/** What there is to say about what is seen. */
export interface Seen {
  readonly serverRuns: boolean;
  /** Whether the first look is over. */
  readonly looked: boolean;
  readonly handbooks: readonly ChangedHandbook[];
  /** Whether versions are compared, in a sentence; absent before that is known. */
  readonly versions?: string;
  /** The file in front; absent where there is none, or where it is none of a folder. */
  readonly file?: SeenFile;
}

interface SeenFile {
  /** Its name without folders. */
  readonly name: string;
  /** VS Code's id for the language it takes the file for. */
  readonly language: string;
  readonly nothing?: Nothing;
}

/** A line to read, and what a choice of it does. */
export interface Line {
  readonly text: string;
  readonly detail?: string;
  readonly way?: Way;
}

/** Ways out and ways on. */
export type Way =
  | { readonly to: 'restart' | 'output' | 'newHandbook' | 'problems' | 'view' | 'treatAsMdx' }
  | { readonly to: 'file'; readonly uri: string; readonly place?: Place };

/** What is seen, why nothing is shown where nothing is shown, and what can be done about it. The most pressing first. */
export function whatItSees({ serverRuns, looked, handbooks, versions, file }: Seen): Line[] {
  if (!serverRuns) return serverIsGone;
  if (!looked) return [stillLooking, showOutput];
  if (handbooks.length === 0) return [...aboutFile(file, handbooks), noHandbook];
  const compared = versions === undefined ? [] : [{ text: withoutIcons(versions) }];
  return [...aboutFile(file, handbooks), ...handbooks.flatMap(aboutHandbook), ...compared, showOutput];
}

function aboutFile(file: SeenFile | undefined, handbooks: readonly ChangedHandbook[]): Line[] {
  if (file === undefined) return [];
  const name = withoutIcons(file.name);
  const { nothing } = file;
  if (nothing?.reason === 'broken') {
    const { place } = nothing;
    const way: Way | undefined = place && { to: 'file', uri: place.uri, place };
    return [{ text: 'handbook.yaml cannot be understood', detail: withoutIcons(nothing.message), way }];
  }
  if (nothing !== undefined) {
    // A line holds no more than a sentence.
    const [detail, ...more] = withoutIcons(nothing.message).split(/(?<=\.) /);
    const [handbook] = handbooks;
    const way: Way | undefined = handbook && { to: 'file', uri: `${handbook.folder}/handbook.yaml` };
    return [{ text: `Nothing is shown for ${name}`, detail, way }, ...more.map((text) => ({ text }))];
  }
  if (file.name.endsWith('.mdx') && file.language !== 'mdx') {
    const detail = `VS Code takes it for “${withoutIcons(file.language)}”. Choose this line to have it taken for MDX.`;
    return [{ text: `Nothing is shown for ${name}`, detail, way: { to: 'treatAsMdx' } }];
  }
  return [];
}

function aboutHandbook({ folder, title, counts }: ChangedHandbook): Line[] {
  if (counts === undefined) return [];
  const settings: Way = { to: 'file', uri: `${folder}/handbook.yaml` };
  const head: Line = { text: withoutIcons(title), detail: sentence(inFull(counts)), way: settings };
  return [head, ...found(counts), ...held(counts, folder), ...overdue(counts)];
}

function found({ errors, warnings, hints }: HandbookCounts): Line[] {
  const total = errors + warnings + hints;
  if (total === 0) return [{ text: 'Nothing is wrong in it', detail: 'So nothing is underlined.' }];
  return [
    { text: `Show ${count(total, 'finding')}`, detail: 'They are listed under Problems.', way: { to: 'problems' } },
  ];
}

function held({ silenced, known }: HandbookCounts, folder: string): Line[] {
  const baseline: Way = { to: 'file', uri: `${folder}/.sla-baseline.json` };
  return [
    ...(silenced > 0
      ? [{ text: `${count(silenced, 'finding')} silenced by comments`, detail: 'Each comment names the rule and why.' }]
      : []),
    ...(known > 0
      ? [
          {
            text: `${count(known, 'finding')} put off`,
            detail: 'The baseline holds what was there before.',
            way: baseline,
          },
        ]
      : []),
  ];
}

function overdue({ overdueReviews }: HandbookCounts): Line[] {
  if (overdueReviews === 0) return [];
  const detail = 'Their day has passed.';
  return [{ text: `${count(overdueReviews, 'review')} overdue`, detail, way: { to: 'view' } }];
}

const serverIsGone: Line[] = [
  {
    text: 'The server is not running, so nothing is checked',
    detail: 'Choose this line to start it again.',
    way: { to: 'restart' },
  },
  { text: 'Show the output', detail: 'It may say why the server has ended.', way: { to: 'output' } },
];

const stillLooking: Line = {
  text: 'The handbook is being read for the first time',
  detail: 'What is found in it will be underlined in a moment.',
};

const noHandbook: Line = {
  text: 'No handbook.yaml lies in this folder',
  detail: 'A handbook is a folder with a handbook.yaml. Choose this line to create one.',
  way: { to: 'newHandbook' },
};

const showOutput: Line = { text: 'Show the output', detail: 'What the server has to say.', way: { to: 'output' } };

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
