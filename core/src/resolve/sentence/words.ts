/*
 * The word lists of the sentence grammar, in lower case. A list may be made longer without touching the grammar.
 * Verbs stand in their plain form; other forms are found by `verbForms`.
 */

/** Verbs of a change, which is measured from somewhere. */
export const changeVerbs = verbForms(`
  accelerate boost cut decrease double drop enhance expand fall grow halve improve increase
  lengthen lessen lift lower minimise minimize maximise maximize quadruple raise ramp reduce rise shorten shrink
  slash speed strengthen tighten triple trim upgrade widen`);

/** Changes that say how many times as much. */
export const multipleVerbs = verbForms('double halve quadruple triple');

/** States of mind and ways of being: nobody can look and say whether they happened, whatever number stands beside. */
export const stateVerbs = verbForms(`
  appreciate aspire believe belong care champion collaborate concentrate delight embody embrace enjoy feel empathise empathize
  excel flourish focus foster grasp inspire invest know leverage love matter prioritise prioritize resonate respect shine
  think thrive trust understand unlock value`);

/** Verbs that say little alone, and are pinned by a number: “keep churn under 2%”, “help 20 shops a month”. */
export const softVerbs = verbForms(`
  advise assist communicate connect cooperate coordinate engage explore interact liaise
  align cultivate demonstrate drive embed enable encourage evolve facilitate handle help keep maintain manage monitor optimise optimize own promote pursue protect safeguard secure speak stay
  streamline support sustain tackle treat work`);

/** What stands before the true verb and takes nothing away from a number: “aims to deliver 40 SQLs”. */
export const attemptVerbs = verbForms(
  'aim attempt ensure guarantee endeavor endeavour expect hope intend plan seek strive try want',
);

/** Deeds that are done once and can be seen: they need no number beside a period. */
export const deliveryVerbs = verbForms(`
  add appoint approve archive certify close complete create define deliver deploy design document draft
  file finalise finalize finish fix handover hand hire hold host implement install introduce issue launch migrate move
  name open present produce publish release remove replace replace retire revise roll run set ship sign start submit
  switch test train translate update upload write`);

/** Deeds that happen on one day, which a rhythm named elsewhere does not give them. */
export const singleVerbs = verbForms('build hire implement introduce launch migrate redesign replace roll sign');

/** Words that are things as often as deeds: whether they are deeds is told by the words around them. */
export const nounsToo: ReadonlySet<string> = list(`
  boost care cut cuts decline drive drop drops fall falls focus help increase increases lift lifts love loves partner plan plans
  raise raises own owns ramp respect rise rises support supports trim trust champion champions upgrade upgrades value values work works`);

/** Qualities that everybody sees in another way: beside what is counted they leave open what counts. */
export const qualities: ReadonlySet<string> = list(`
  acceptable adequate agile appealing authentic appropriate attractive beautiful capable compelling consistent convincing creative decent delightful
  effective efficient engaging excellent exceptional fantastic flawless flexible fun friendly frictionless good great
  happy healthy helpful high-quality high-value impactful honest insightful informative innovative inspiring intuitive lively loyal meaningful memorable modern
  positive productive professional proper qualitative reasonable relevant robust seamless
  sensible significant sincere smooth solid strong substantial successful sufficient suitable superb timely
  top-quality trusted useful user-friendly valuable viral well-informed world-class worthwhile`);

/** Words for a change that say neither from where nor how much. */
export const comparatives: ReadonlySet<string> = list(`
  better bigger broader cheaper clearer closer deeper easier faster fewer friendlier greater happier healthier higher
  larger leaner less longer lower more quicker richer safer sharper shorter simpler sleeker slower smarter smoother
  stronger tighter wider worse`);

/** Words that stand before the name of a thing. */
export const determiners: ReadonlySet<string> = list(`
  a an any all another both each every her his its my no our them some that the their these this those your of for in with
  by from per on at its customer technical client it sales level`);

/** Words after which a verb follows. */
export const verbLeaders: ReadonlySet<string> = list(`
  and can could i may might must or ought shall should they to we will would you not never always also then who
  continually continuously constantly actively jointly really truly proactively & please`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** “raise” stands for raise, raises, raised and raising; “cut” for cutting too. */
function verbForms(words: string): ReadonlySet<string> {
  return new Set([...list(words)].flatMap((verb) => [verb, thirdPerson(verb), ...endings(verb)]));
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function endings(verb: string): string[] {
  if (/e$/.test(verb)) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /[^aeiou][aiou][bdgmnpt]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  return [`${doubled}ed`, `${doubled}ing`];
}
