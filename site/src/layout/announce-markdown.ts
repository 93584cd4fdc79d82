import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { addresses } from '../model/addresses.ts';

/** Announces the Markdown of every page, the help pages included. Only a build writes it, and the page of a lost address has none. */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
  const { starlightRoute } = locals;
  if (!import.meta.env.PROD || starlightRoute.id === '404' || !url.pathname.endsWith('/')) return;
  const href = addresses.markdown(url.pathname);
  starlightRoute.head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', title: 'Markdown', href },
  });
});
