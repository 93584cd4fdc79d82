/** Deeds that leave a trace: somebody can look and say whether they were done. */
export const deliverableVerbs = words(`
  accept agree answer approve assign attend audit bill book brief build call close collect complete contact convert create
  deliver distribute document e-mail email enter escalate file fill forward give hand hold host invite invoice issue join
  launch list log mail make meet message notify pass pay phone place post prepare present produce publish reach record refund
  register reject release renew reply report respond return review ring route run schedule send share ship show sign submit
  supply tell train update upload visit win write add archive ask assess bring check cover decide enrich email`);

/** Verbs of a change, which is measured from somewhere. */
export const changeVerbs = words(`
  boost cut decrease double drop expand grow halve improve increase lift lower raise reduce shorten shrink triple`);

/** States of mind and wishes: nobody can look and say whether they happened. */
export const vagueVerbs = words(`
  align believe care collaborate consider embrace empower enable endeavour endeavor ensure facilitate focus foster help
  leverage optimise optimize prioritise prioritize strive support think understand value`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
