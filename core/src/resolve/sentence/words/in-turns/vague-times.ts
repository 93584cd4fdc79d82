/** Words for a time that set none. */
export const vagueTimesWords = {
  promptly: `
    asap promptly soon shortly swiftly speedily quickly rapidly eventually later_on in_good_time in_no_time in_time
    on_time timely with_dispatch without`,
  shortly: 'shortly soon promptly not_long a_while some_time immediately quickly a_bit',
  'some-of': 'most many some several certain occasional odd quiet busy slow slack good the_odd selected suitable',
  'days-and-nights': 'days nights weeks months quarters mornings afternoons evenings weekends weekdays occasions times',
  just: `
    shortly soon promptly a_while some_time sometime well not_long a_little right early_enough in_good_time
    as_soon_as_possible a_good_while directly straight immediately just hard_on close`,
  early: `
    early late later earlier sometime some_time at_some_point around about roughly_around toward+ near
    somewhere_around round_about`,
  edges: `
    this next the the_end_of the_close_of the_start_of the_middle_of the_turn_of mid new coming following early late
    end_of`,
  coming: 'coming next_few following_few next_couple_of ensuing not_too_distant months_to_come weeks_to_come',
  'soon-adverbs': 'soon quickly fast promptly early rapidly swiftly often regularly frequently speedily',
  'as-soon-as': `
    possible practicable reasonably_practicable feasible they_can we_can you_can it_can he_can she_can needed
    necessary required humanly_possible`,
  spans: 'time period timeframe time-frame delay window span notice timescale distance',
  needed: `
    needed necessary required appropriate applicable desired relevant wanted requested called_for warranted
    the_need_arises need_be the_situation_demands there’s_news something_changes asked due useful helpful
    they_have_time it_suits inspiration_strikes the_mood_takes`,
  arranging: `
    hold host have run send share publish do organise keep make provide give arrange offer conduct get post through
    with via`,
} as const;
