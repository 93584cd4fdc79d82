/** How much, in words that are no number, and what numbers stand beside. */
export const amountsWords = {
  everyone: 'everyone everybody everything nobody nothing never both neither nowhere a_single whoever whichever any',
  'sized-things': 'companies firms businesses accounts customers clients teams shops sites schools deals orders leads',
  'numbered-things': `
    studio team route highway road line ward unit gate platform track hall block building plot bay dock class form
    zone sector district flat act scene series release model mark industry web area`,
  size: `
    high higher low lower healthy fair decent reasonable substantial significant considerable large larger small
    smaller good great sizeable sizable steady constant sufficient adequate right increasing growing meaningful
    maximum minimum limited modest respectable suitable appropriate fresh regular generous record huge massive solid
    strong rising bigger greater big proper satisfactory tidy goodly handsome manageable acceptable certain
    ever-growing`,
  heap: `
    number amount volume share quantity portion proportion flow stream level supply part rate crop haul turnout
    crowd margin slice chunk helping dose degree turnaround response return profit uptake attendance pipeline
    backlog footfall audience majority`,
  height: `
    high low good strong healthy decent fair solid respectable great excellent poor reasonable satisfactory steady`,
  rates: 'score+ rate+ rating+ ranking+ record+ level+ margin+ coverage occupancy uptime attendance turnout uptake',
  nearly: 'nearly almost virtually practically just_about as_good_as pretty_much',
  'held-levels': `
    low high minimal healthy stable steady short small under_control in_check to_a_minimum at_a_minimum
    as_low_as_possible as_high_as_possible as_short_as_possible topped_up lean`,
  extent: 'little few low high short long many much large small full close',
  'as-possible': 'possible we_can they_can it_can can_be is_practical is_practicable is_reasonable',
  fraction: 'third quarter fifth tenth half eighth',
} as const;
