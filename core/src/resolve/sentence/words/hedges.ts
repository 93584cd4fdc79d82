/*
 * Words that take something back, in lower case. An entry may have several words. Each entry of `hedgeLists` can be
 * made longer in handbook.yaml under `words`.
 */

/** Hedges of the sentence grammar, by the list that they stand in. */
export const hedgeLists = {
  /** Leave open whether a promise holds. */
  escape: `
    ideally|typically|usually|normally|hopefully|generally|mostly|largely|broadly|chiefly|mainly|customarily
    ordinarily|as a rule|as a general rule|as a rule of thumb|often enough|sometimes|in principle|in most cases
    in most instances|in general|for the most part|by and large|more often than not|on the whole|at our discretion
    at its discretion|at their discretion|all being well|with luck|with a bit of luck|with any luck|god willing
    touch wood|fingers crossed|weather permitting|time permitting|capacity permitting|resources permitting
    budget permitting|workload permitting|staffing permitting|other things being equal|all things being equal
    circumstances permitting|possibly|perhaps|maybe|potentially|presumably|preferably|theoretically|give or take
    give or take a few|more or less|or thereabouts|at a push|if at all|wherever we can|where we can|whenever we can
    if we can|if they can|if it can|when we can|when they can|in the normal course|in the ordinary course
    for preference|in an ideal world|in a perfect world|under ideal conditions|under ideal circumstances
    in the best case|on a good day|with a fair wind|as a guide|in normal circumstances|under normal circumstances
    within reason|exceptions aside|nine times out of ten|if need be`,

  /** When, in words that set no day. */
  soon: `
    asap|promptly|soon|shortly|swiftly|speedily|immediately|instantly|eventually|quickly|rapidly|timely|later on
    right away|straight away|straightaway|at once|before long|before too long|ere long|in no time|on time|over time
    in time|in due course|in due time|in good time|in the near future|in the foreseeable future
    in the not too distant future|early enough|sooner or later|sooner rather than later|at the earliest opportunity
    at the first opportunity|at the earliest convenience|at your earliest convenience|at their earliest convenience
    at its earliest convenience|at short notice|in short order|with all due speed|with all speed|with all haste
    with dispatch|forthwith|pronto|in a jiffy|any day now|some day|someday|sometime|some time|at some point
    at some stage|in a while|in the medium term|in the short term|in the long run|in the long term|down the line
    down the road|going forward|from now on|as time goes on|in the fullness of time|when ready
    when the time is right|when the time comes|within days|within weeks|within hours|within minutes|within months
    within seconds|in a matter of days|in a matter of weeks|in a matter of hours|when convenient
    at a convenient time|without a moment’s delay|in a flash|like lightning|early on|up front|by and by
    until further notice`,

  /** How often, in words that set no rhythm. */
  often: `
    regularly|periodically|frequently|occasionally|often|rarely|seldom|sporadically|repeatedly|continuously
    continually|constantly|intermittently|from time to time|now and then|now and again|every now and then
    every now and again|every so often|every once in a while|once in a while|ad hoc|on occasion|on occasions
    many times|several times|a few times|at regular intervals|at intervals|at times|at suitable intervals
    on a regular basis|on an ongoing basis|on a rolling basis|on an ad hoc basis|all that often|day in day out
    time and again|as a matter of course|here and there|off and on|on and off|week in week out
    whenever the need arises|most days|on most days|most weeks|most mornings|most evenings|most months|as and when
    once again|as the need arises|as the occasion demands`,

  /** How much, in words that are no number. */
  some: `
    numerous|various|countless|plenty of|lots of|a lot of|loads of|a few|a couple|a couple of|a handful of
    a good many|a great many|a fair few|a bit|a little|a raft of|a wealth of|a host of|a string of|a stream of
    a slew of|umpteen|oodles of|masses of|ample|enough|plenty|dozens of|scores of|hundreds of|thousands of|tons of
    heaps of|a range of|a variety of|an array of|a large part|a good part|the bulk of|the lion’s share|a good deal
    a great deal|a majority|the majority|the vast majority|the large majority|the overwhelming majority
    the better part|as many as possible|as much as possible|as few as possible|as little as possible|next to no
    hardly any|scarcely any|barely any|precious few|a select few|multiple|a selection of|a batch of|a bunch of
    a number of|a clutch of|a modest number|goodly|a notch|a tad|a shade|next to none|hardly anybody|hardly anyone
    few if any|one or other|noticeably|considerably|markedly|significantly|substantially|visibly|appreciably
    dramatically|materially|measurably|sharply|greatly|vastly|drastically|tangibly|perceptibly`,
} as const;
