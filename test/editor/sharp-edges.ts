/**
 * A handbook in which it is easy to count wrongly, with findings behind everything that is awkward: Windows line ends,
 * tabs, letters that are put together, characters of two units, words from right to left, spaces that show nothing, a
 * mark at the start of a file, names with `&` and quotes, no line end at the end.
 */
export const sharpEdges: Readonly<Record<string, string>> = {
  'handbook.yaml': '\uFEFForganisation: "Acme & Söhne"\r\npreset: strict\r\nprset: twice\r\n',
  'slas/windows.mdx': [
    '---',
    'title: Märketing 🤝 R&D',
    'parties:\t[Marketing, R&D]',
    'goals:',
    '  - 🎯🎯 Close hot leads soon.',
    '  - statement: "Deliver “good” leads 🚀 to R&D"   # soon',
    '    metrik: x',
    '---',
    '',
    '## Teil eins 🎉\t',
    '',
    'A\thot lead,\t👩‍👩‍👧‍👦 a hot lead and [nothing](missing.mdx).',
    '',
  ].join('\r\n'),
  'slas/right-to-left.mdx':
    '---\ntitle: הסכם שיווק\nparties: [שיווק, מכירות]\ngoals:\n  - שיווק מביא hot lead בכל חודש.\n---\n\nליד חם הוא hot lead ולא XQZ. العميل المحتمل hot lead.\n',
  'slas/tabs.mdx':
    '---\ntitle: Tabs\nparties: [A, B]\ngoals:\n\t- Be kind.\n---\n\n\tA hot lead in code.\n\nA hot\tlead.\n',
  'slas/spaces.mdx':
    '---\ntitle: Spaces\u00A0and\u200Bothers\nparties: [Ä, B\u0301]\ngoals: [Be\u00A0kind.]\n---\n\nA\u2028hot lead \u200Fand\u2029a hot lead.',
  'glossary/mql.mdx':
    '---\r\nterm: Marketing qualified lead\r\nabbr: MQL\r\navoid: [hot lead]\r\nmeans: A lead that fits.\r\n---\r\n',
  'glossary/no-end.mdx': '---\nterm: "𝒢oal"\nmeans: 𝒜 thing',
  'guide/empty.mdx': '',
};
