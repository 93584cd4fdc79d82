/** Verbs of a change, which is measured from somewhere. */
export const changeVerbs = words(`
  accelerate boost bring cut decrease double drop expand grow halve improve increase lift lower raise reduce shorten
  shrink speed strengthen triple`);

/** States of mind, wishes and help: nobody can look and say whether they happened. */
export const vagueVerbs = words(`
  aim aims align alignment aspire become believe care collaborate consider delight embrace empower enable endeavour
  endeavor ensure excel facilitate focus foster hope help helps keep leverage maintain optimise optimize prioritise
  prioritize seek strengthen strive support supports think try understand value want`);

/** Supplying what comes in numbers, and no number between the two: “sends leads”, “books new meetings”. */
export const unnumbered =
  /\b(?:bring|book|build|close|create|deliver|find|generate|get|give|hand|make|pass|produce|provide|send|set|source|supply|win)s?(?: over| up| in)?(?: (?:good|more|new|qualified|fresh|enough|sales|marketing)){0,3} (?:accounts|appointments|calls|contacts|customers|deals|demos|leads|meetings|opportunities|prospects|referrals|sign-ups|[A-Z]{2,}s)\b/;

/** Words that leave open whether, or how much: an escape, a permission, a place left empty, a number that stands elsewhere. */
export const voids: readonly RegExp[] = [
  /\b(?:ideally|typically|usually|normally|hopefully)\b/i,
  /\b(?:where|if|when|whenever|as far as) (?:possible|feasible|practical|practicable|needed|necessary|required|appropriate)\b/i,
  /\b(?:best efforts?|best shot|as time (?:allows|permits)|as much as (?:we|you|they) can)\b/i,
  /\b(?:about|approximately|approx\.?|roughly|around) (?:[$€£]?\d|half|a (?:third|quarter|dozen))/i,
  /\bup to (?:[$€£]?\d[\d,.]*|\p{L}+)[^.;]*\bmay\b|\bmay\b[^.;]*\bup to\b/iu,
  /\[[^\]]*\]|\b(?:TBD|TBC|XX+)\b|_{3,}/,
  /\b(?:an? )?(?:agreed|target|set|defined|given) (?:number|amount|volume|quota|threshold|quantity|level)\b/i,
  /\b(?:happy|satisfied|comfortable|pleased) with\b/i,
  /\bif (?:it|we|they|you) (?:seems?|feels?|thinks?|wants?|likes?)\b/i,
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
