/** Longer texts say something besides where to look. */
const mostWords = 16;

/**
 * Whether a text only says where the rule stands and not what it is: “See https://acme.example/mql”, “As defined in the
 * scoring sheet”. A link to a page of the handbook itself is none, since that page changes by the same proposals.
 */
export function onlyPoints(text: string): boolean {
  const short = text.slice(0, 2_000);
  if (short.length < text.length || inHandbook.test(short)) return false;
  const plain = short.replace(link, ' ').replace(address, ' ');
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (plain !== short) return words.every((word) => pointing.has(word)) || (leads(plain) && words.length <= mostWords);
  return leads(plain) && words.length <= mostWords && words.some((word) => places.has(word));
}

const link = /\[[^\]\n]{0,200}\]\(\s*<?https?:[^)\n]{0,500}\)/g;
const address = /<?\bhttps?:\/\/\S+/g;

/** A path to a file of the handbook, with or without the marks of a link. */
const inHandbook = /\.mdx\b|\]\(\s*(?:\.|#|\/(?!\/))/;

/** One sentence that begins by sending the reader away. */
function leads(text: string): boolean {
  return beginning.test(text) && !/[.;!?]\s+\p{L}/u.test(text);
}

const beginning =
  /^\s*(?:please\s+)?(?:see|refer to|consult|look (?:it )?up (?:in|on)|as (?:defined|described|documented|explained|listed|set out|agreed|written) (?:in|on|at|by)|(?:is |are )?(?:defined|described|documented|explained|set out) (?:in|on|at)|as per|the (?:definition|rule|criteria|meaning|details?) (?:is|are|stands?|lives?) (?:in|on|at|here))(?![\p{L}\p{N}])/iu;

const places = new Set(
  `appendix attachment board confluence deck doc document drive file folder handbook intranet link notion page pdf playbook
  presentation sharepoint sheet site slides spreadsheet wiki workbook`.split(/\s+/),
);

const pointing = new Set(
  `a all are as at by can click consult current criteria defined definition described detail details doc document
  documented explained find follow for found full here in is it latest link list look may more next of on our page per
  please read refer rule rules see set sheet site spreadsheet stands the their this to under up version wiki you your`.split(
    /\s+/,
  ),
);
