import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

/**
 * The few help pages that the site brings itself. A handbook's own files never come this way: they are drawn from the
 * trees that core has read (`model/body`), so that nothing in them can run.
 */
export const collections: Record<string, ReturnType<typeof defineCollection>> = {
  docs: defineCollection({
    loader: docsLoader(),
    // The words above a page's title, and what it is a part of; pages that are drawn from a handbook give them, too.
    schema: docsSchema({ extend: z.object({ kicker: z.string().optional(), within: z.string().optional() }) }),
  }),
};
