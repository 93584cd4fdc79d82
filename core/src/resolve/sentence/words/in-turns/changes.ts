/** What changes, how it moves, and what it is compared with. */
export const changesWords = {
  compared: 'compared relative as_against against versus than up_on down_on ahead_of behind short_of',
  rivals: 'market competition competitors rivals industry peers expectations field odds average',
  comparing: 'to with in on at for the that those same it they we did was were had of figure level number',
  earlier: `
    last previous prior preceding same corresponding year_before month_before quarter_before week_before baseline`,
  'instead-of': 'instead_of rather_than against versus compared_with compared_to where_it_was',
  'rising-figures': `
    rate+ score+ sales revenue+ margin+ quality number+ figure+ share+ cost+ price+ count+ traffic demand
    satisfaction churn output morale profit+ income footfall usage engagement conversion+ coverage rating+`,
  moving: 'goes go tick+ edge+ inch+ trend+ move+ come+ head+ creep+ climb+ is are be point+',
  about: `
    at_least about another a_further some over more_than around roughly up_to no_less_than a_net nearly almost
    as_much_as an_extra a_full fully well_over`,
  multiplied: 'many much fast often number amount volume long few big large high rate quick',
  'more-or-less': `
    more fewer less faster higher lower better cheaper shorter quicker longer bigger larger smaller slower up down`,
  'taking-off': 'shave+ take+ knock+ slice+ lop+ trim+ cut+ gain+ add+ lose+ save+',
  moved: `
    up+ grow+ rise+ fall+ drop+ cut+ increase+ climb+ improve+ shrink+ decline+ jump+ lift+ dropped fallen grown
    risen fell grew rose increased decreased climbed improved shrunk shrank declined jumped`,
  'clause-links': 'after before once when whenever until as_soon_as by_the_time if',
  'raised-papers': `
    order+ invoice+ ticket+ request+ query+ issue+ flag+ alert+ claim+ concern+ case+ bug+ alarm+ objection+
    question+ complaint+`,
  bounds: `
    at_least at_most less_than more_than fewer_than under over about no_more_than no_fewer_than no_less_than around
    just an_average_of a_median_of a_total_of below above or_below or_above the_full`,
  'round-units': 'hour day week month third quarter fortnight single hundred dozen thousand',
} as const;
