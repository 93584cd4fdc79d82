/** Words for a time that anybody can look up. */
export const timesWords = {
  rhythms: `
    nightly hourly half-yearly half-hourly semi-annually at_all_times at_no_time at_no_point at_any_hour at_any_moment
    at_any_one_time round_the_clock around_the_clock 24/7 year-round all_year_round a_fortnight fortnightly termly
    overnight biennially per_annum day_and_night night_and_day`,
  'short-weekday': 'mon tue tues wed thu thur thurs fri sat sun',
  'clause-subjects': `
    the each every any all both no it they he she somebody someone anybody anyone our their its his her this that
    two three four five new more fewer less stock`,
  wanting: `
    can could may might want+ wish+ like+ need+ feel+ think+ warrant+ dictate+ arise+ matter+ is_convenient is_right
    is_ready are_ready has_time have_time has_a_moment allow+ permit+ count+ calm+ quieten+ slow+ ease+ improve+
    inspire+ inspiration`,
  'moving-moods': 'market mood wind tide spirit fancy weather economy season climate',
  counts: `
    ranking+ poll+ exam+ test+ league index count check stocktake survey audit report board_meeting review release
    edition issue results payroll meeting fair conference`,
  feasts: `
    easter thanksgiving black_friday whitsun michaelmas candlemas halloween ramadan diwali boxing_day midsummer
    bonfire_night burns_night`,
  'edges-of-stretch': `
    end close start beginning middle first_day last_day second_week first_week last_week final_day halfway_point
    half-way_point mid-point`,
  reviews: `
    survey audit inspection count stocktake poll census drill check review+ call+ meeting+ sync briefing forum
    committee newsletter town_hall huddle qbr session round pack assembly`,
  'day-parts': 'day morning afternoon evening night week month quarter weekday working_day business_day',
  'day-parts-and-days': `
    day night week morning evening afternoon weekend month monday tuesday wednesday thursday friday saturday sunday`,
  noon: 'noon midday midnight dawn dusk sunrise sunset nightfall breakfast',
  'numbered-stretches': 'week day month sprint year phase iteration release wave round milestone quarter',
  'short-stretches': 'second+ sec+ ring+ heartbeat+ fortnight+ term+ season+ sprint+ release+ shift+ night+ semester+',
  'stretches-of-life': `
    minute hour day morning afternoon evening night week fortnight month quarter shift year term season sprint
    spring summer autumn winter`,
  'counted-runs': `
    km miles unit+ order+ hours ticket+ visit+ operating_hours running_hours flight_hours call+ page+ cycle+`,
  happenings: `
    arrival signature delivery receipt departure launch go-live shipping signing handover handoff payment shipment
    publication closing purchase completion installation dispatch despatch admission discharge`,
  meetings: `
    meeting roundtable round-table conference fair workshop dinner event summit webinar session launch party
    breakfast lunch match concert show`,
  'yearly-events': `
    survey day conference meeting fair event summit dinner workshop webinar audit sale auction festival tournament
    gala`,
  'which-stretch': 'first second third fourth final current coming next opening closing new whole',
  stretch: `
    half quarter third term day week fortnight month year semester fiscal_year financial_year school_year season
    sprint trimester`,
  'shorter-stretch': `
    half quarter third term day week fortnight month year semester season sprint trimester cycle iteration`,
  'kinds-of-year': `
    fiscal financial calendar trading financial_year calendar_year trading_year the_year season school_year
    academic_year`,
  newcomers: 'account+ customer+ hire+ rep+ client+ lead+ member+ user+ starter+ recruit+ trial+ patient+ tenant+',
  lowering: 'bring get cut reduce shorten lower drive push take move drop trim slash',
  publishing: 'send publish share post hold host run attend issue mail file deliver circulate',
  'standing-people': `
    giver+ donor+ donation+ subscriber+ member+ user+ subscription+ membership+ passes pass contract+ plan+ rental+
    ticket+ payer+ customer+ patron+ supporter+ reader+ listener+ commuter+ active+ visitor+ recurring`,
  replies: 'reply response answer turnaround callback notice resolution fix limit window deadline',
  before: 'last previous prior preceding before earlier same corresponding ago',
} as const;
