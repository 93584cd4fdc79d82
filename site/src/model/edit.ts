import { parseUrl } from '@living-sla/core';
import type { Context } from './context.ts';

/** Where a change to a file is proposed; undefined where handbook.yaml does not say, or says something unsafe. */
export function editAddress(path: string, { handbook }: Context): string | undefined {
  const pattern = handbook.settings.data?.source?.edit;
  if (pattern === undefined) return undefined;
  const address = pattern.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'));
  const parsed = parseUrl(address);
  return parsed.ok && parsed.value.scheme !== 'mailto' ? parsed.value.address : undefined;
}
