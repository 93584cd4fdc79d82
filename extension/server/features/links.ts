import { type FollowableLink, followableLinks } from '@living-sla/core/editor';
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange } from '../positions.ts';

/** The links of a file, in its text and in its fields. */
export const links: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  listen: (server) => {
    server.connection.onDocumentLinks(
      aboutFile(server, 'show links', [], (_: DocumentLinkParams, place) =>
        followableLinks(place.file, place.handbook).map((link) => toDocumentLink(link, place)),
      ),
    );
  },
};

function toDocumentLink(link: FollowableLink, place: FileInHandbook): DocumentLink {
  const range = toLspRange(place.file, link.range);
  if (link.kind === 'web') return { range, target: link.address };
  return { range, target: place.uriOf(link.path) + lineOf(link, place), tooltip: `Open ${link.path}` };
}

/** Editors read a line behind `#L`, counted from 1. */
function lineOf({ path, at }: FollowableLink & { kind: 'file' }, { handbook }: FileInHandbook): string {
  const source = handbook.files.get(path)?.file;
  return source === undefined || at === undefined ? '' : `#L${source.lines().position(at.start).line}`;
}
