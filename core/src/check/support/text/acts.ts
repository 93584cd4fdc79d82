/** The deed that a sentence is about, whatever form it takes; the first one named. */
export function actOf(text: string): string | undefined {
  const match = anyAct.exec(text);
  if (match === null) return undefined;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return actNames[index];
}

const acts: Readonly<Record<string, string>> = {
  verdict:
    'verdicts?|accepts?|accepted|acceptance|decides?|decision|whether [^,;:]{3,40} (?:kept|accepted|taken|keeps|accepts|takes) [^,;:]{0,20}or (?:\\w+ ){0,2}back [^,;:]{0,20}(?:is|be) (?:decided|settled)|judges?|judgement|sends? back|sent back|returns?|returned',
  answer: 'answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respon(?:d|ds|ded|se|ses)|first response',
  contact:
    'contact(?:ed|s)? (?=every|each|all|the|a|within|in|is|by|at least|\\d)|call (?=every|each|all|the|an?|back|them|at least|\\d)|first contact|gets? in touch|reach(?:es|ed)? out|(?:call|ring|phone|telephone)s? back|(?:calling|ringing|phoning|telephoning) back|called|contacted|calls|phones|phoned|rings|rung',
  tell: 'tells?|told|informs?|informed|notif(?:y|ies|ied)|briefs?|briefed|briefing|alerts?|alerted|notice|warned|hears',
  assign: 'assigns?|assigned|assignment|distributes?|distributed|hands? over|handed over|handover',
  follow: 'follow(?:s|ed)?[ -]ups?',
  confirm: 'confirms?|confirmed|confirming|confirmation',
  resolve: 'resolves?|resolved|solves?|solved|fix(?:es|ed)?',
};
const actNames = Object.keys(acts);
const anyAct = new RegExp(
  `\\b(?:${Object.values(acts)
    .map((source) => `(${source})`)
    .join('|')})\\b`,
  'i',
);
