import { schemas } from '@living-sla/schema';
import type { APIRoute, GetStaticPaths } from 'astro';

/** What each file of data may hold, as JSON Schema. */
export const getStaticPaths = (() =>
  (['handbook-data', 'goals-data', 'glossary-data'] as const).map((name) => ({
    params: { name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: keyof typeof schemas }> = ({ props }) =>
  new Response(`${JSON.stringify(schemas[props.name], undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
