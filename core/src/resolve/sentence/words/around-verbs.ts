/* Words around a verb, in lower case, which tell whether a word is a deed or the name of a thing. */

/** Stand before the name of a thing. */
export const determiners = setOf(`
  a an any all another both each every her his its my no our them some that the their these this those your of for
  in with by from per on at customer technical client it sales level`);

/** A verb follows them. */
export const leaders = setOf(`
  and or can could i may might must ought shall should they to we will would you not never always also then who he
  she it that which continually continuously constantly actively jointly really truly proactively please let’s lets
  let us help helps still all both each`);

/** Are verbs of their own, or stand before one. */
export const auxiliaries = setOf(`
  is are was were will must shall should has have can may gets get goes go does do needs carries stays remains`);

/** Stand before a thing, or link two. */
export const prepositions = setOf(`
  of in on at to by for from with within after before under over per until and or that who which`);

/** Begin what a deed is done to. */
export const articles = setOf('the a an our their its each every all this these how what why that');

/** Make a thing of a verb of trying: “an expected value”. */
export const plainArticles = setOf('a an the each every');

/** Begin what a team does its deed to. */
export const objects = setOf('the a an our their its all');

/** Stand for somebody or something, behind a deed. */
export const persons = setOf('them it us you him her');

/** Begin a question within the sentence. */
export const questions = setOf('what why how whether');

/** Begin a clause about what stands before. */
export const clauseLinks = setOf('who that which to');

/** Forms of “be”. */
export const formsOfBe = setOf('is are was were be been being');

/** Make a deed of what ends in -ing. */
export const beforeIng = setOf('is are be and on of for at in keep keeps start starts');

/** Make a deed of what ends in -ed. */
export const beforeEd = setOf('is are be get gets been have has had');

/** Are deeds themselves, so that none follows. */
export const otherVerbs = setOf('enters joins leaves sends goes starts begins needs gets makes takes puts gives');

/** Are true verbs behind a name. */
export const plainVerbs = setOf('within run go take start end begin cover reach meet last get');

/** Stand behind the only verb of a sentence. */
export const behindOnlyVerb = setOf('the a an our their its with to for on up over behind');

/** Belong to no plain subject. */
export const notInSubject = setOf('of in on at to for from with per that which who and or');

/** Teams, by a word that is no name. */
export const teams = setOf('team desk department group office crew side');

/** Make a name of “Support” and its like: “support tickets”. */
export const behindSupport = setOf(`
  team desk staff agent agents engineer engineers group ticket tickets request requests case cases`);

/** Make a thing of “running”. */
export const behindRunning = setOf('cost costs total totals hour hours order orders time times expenses');

/** Make a thing of “working”. */
export const behindWorking = setOf(`
  day days hour hours week weeks group groups session sessions capital order paper papers`);

/** Say of a thing that it is done, without a verb: “Partner portal live by May”. */
export const fragmentEnds = setOf(`
  live online ready signed done complete completed held sent published launched open closed staffed booked delivered`);

/** Stand behind “to”, and are no verbs. */
export const notVerbs = setOf('the a an our their its each every all any no sales support');

/** The deed follows them with “to”: “needs to”, “is expected to”. */
export const leadsToDeed = setOf(`
  has have had made need needs ought going commits undertakes promises agrees here exists exist out able due set bound
  supposed expected required looking allowed free welcome entitled permitted authorised authorized leave option right
  permission`);

/** Behind “to” they tell what for, and no deed: “to ensure”, “to see”. */
export const aims = setOf(`
  allow assist avoid celebrate guarantee be become build check cover create discuss ensure find gain get give go keep
  learn let make pay prevent rehearse see show spot stay win`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
