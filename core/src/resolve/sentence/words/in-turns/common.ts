/** Words of many turns: numbers, the calendar, changes. */
export const commonWords = {
  'number-word': `
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety`,
  'month-name': 'january february march april may june july august september october november december',
  month: `
    january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct
    november nov december dec`,
  'ordinal-word': `
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fourteenth fifteenth twentieth
    thirtieth fortieth sixtieth ninetieth last`,
  degree: `
    genuinely truly really sufficiently suitably adequately reasonably properly appropriately meaningfully
    particularly especially fairly quite extremely deeply highly very seriously remarkably exceptionally thoroughly
    brilliantly beautifully perfectly seamlessly warmly`,
  season: 'spring summer autumn winter',
  unit: 'day week fortnight month quarter half half-year year term season sprint semester',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  'change-noun': `
    growth increase improvement reduction drop decrease uplift rise lift gain boost decline upturn uptick surge jump
    fall cut saving savings`,
  'in-case': `
    if when where whenever wherever as_far_as insofar_as so_far_as in_so_far_as as_long_as provided unless`,
  'laid-down': `
    laid_down set_out set_down set shown stated given named fixed foreseen agreed promised specified described
    defined listed prescribed called_for required forecast budgeted ordered expected planned mentioned written
    entered put_down noted recorded`,
  reasonable: `
    reasonable sensible acceptable appropriate decent certain proper fair short brief long suitable adequate good
    realistic`,
  'rhythm-adjective': 'annual yearly half-yearly biannual quarterly monthly fortnightly weekly daily',
  lengths: 'minutes hours days weeks months quarters years',
} as const;
