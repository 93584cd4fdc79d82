import type { Guide } from '@living-sla/core';
import { type DrawnBody, drawBody } from '../body/draw-body.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import { readFields } from '../fields.ts';
import type { Html } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';

/** One free page. */
export interface GuidePage extends PageTop {
  readonly summary: Html | undefined;
  readonly body: DrawnBody | undefined;
  readonly headings: readonly PageHeading[];
}

/** Makes the page of a guide. */
export function guidePage(guide: Guide, context: Context): GuidePage {
  const root = guide.file.frontmatter?.root;
  const fields = root && readFields(root, context.beginSection(guide.facts));
  const body = drawBody(guide.facts, context);
  return {
    title: guide.title,
    kicker: 'Guide',
    description: fields?.text('summary'),
    edit: editAddress(guide.file.path, context),
    summary: fields?.prose('summary'),
    body,
    headings: body?.headings ?? [],
  };
}
