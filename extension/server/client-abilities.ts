import { type ClientCapabilities, type DiagnosticTag, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol.ts';

/** What the client can do, as far as it makes a difference here. */
export interface ClientAbilities {
  /** URIs of the folders that were open in it when it started the server. */
  readonly openFolders: readonly string[];
  /** It asks for the diagnostics of a document; otherwise they are sent to it. */
  readonly pulls: boolean;
  /** It may ask for those of the whole workspace, too; otherwise those of files that are not open are sent to it. */
  readonly pullsWorkspace: boolean;
  /** It asks again when told to. */
  readonly refreshes: boolean;
  /** What it shows of a diagnostic. */
  readonly shows: DiagnosticParts;
  /** It tells of changed files once it is asked to. */
  readonly watches: boolean;
  /** It shows how far a long work has come. */
  readonly showsProgress: boolean;
  readonly showsMarkdown: boolean;
  /** It takes a code action as data; otherwise only as a command, which this server has none of. */
  readonly takesActions: boolean;
  /** It reads files for the server. */
  readonly servesFiles: boolean;
  /** It has the command that asks a person why a finding is silenced. */
  readonly asksReasons: boolean;
  /** It wants to know when the overview of a handbook has changed. */
  readonly wantsOverview: boolean;
  /** It lists places that it is handed, at a command. */
  readonly showsReferences: boolean;
  /** It shows a page beside what it said before. */
  readonly showsComparison: boolean;
  /** Everything it said, for what only one feature wants to know. */
  readonly all: ClientCapabilities;
}

/** The parts of a diagnostic that not every client shows. */
export interface DiagnosticParts {
  /** Other places that explain it. */
  readonly related: boolean;
  readonly tags: readonly DiagnosticTag[];
  /** What comes before a rule's name in the address of its page; undefined where the client has no pages of rules. */
  readonly ruleAddress: string | undefined;
}

/** Reads what the client says about itself when it starts the server. */
export function clientAbilities(params: InitializeParams): ClientAbilities {
  const { capabilities, initializationOptions, workspaceFolders, rootUri } = params;
  const { textDocument, workspace, window } = capabilities;
  const options = (initializationOptions ?? {}) as ClientOptions;
  const pulls = textDocument?.diagnostic !== undefined;
  return {
    openFolders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    pulls,
    pullsWorkspace: pulls && workspace?.diagnostics !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    shows: shownParts(capabilities, options),
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    servesFiles: options.servesFiles === true,
    asksReasons: options.asksReasons === true,
    wantsOverview: options.wantsOverview === true,
    showsReferences: options.showsReferences === true,
    showsComparison: options.showsComparison === true,
    all: capabilities,
  };
}

/** A client says it for those it asks for and for those it is sent; some say it in one place and mean both. */
function shownParts({ textDocument }: ClientCapabilities, { ruleAddress }: ClientOptions): DiagnosticParts {
  const said = [textDocument?.diagnostic, textDocument?.publishDiagnostics].filter((part) => part !== undefined);
  return {
    // Many show them and do not say so; who does not can pass over them.
    related: said.every(({ relatedInformation }) => relatedInformation !== false),
    tags: said.flatMap(({ tagSupport }) => tagSupport?.valueSet ?? []),
    ruleAddress: typeof ruleAddress === 'string' ? ruleAddress : undefined,
  };
}
