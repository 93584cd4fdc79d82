/** What an attribute may be: one of these words, or any text where there are none. */
export type ComponentAttributes = Readonly<Record<string, readonly string[]>>;

/** The components that a text may use besides Markdown, with their attributes; no others are known to be safe. */
export const allowedComponents = {
  Callout: { kind: ['note', 'tip', 'caution'], title: [] },
  Steps: {},
  Example: { title: [] },
  Details: { summary: [] },
} as const satisfies Readonly<Record<string, ComponentAttributes>>;
