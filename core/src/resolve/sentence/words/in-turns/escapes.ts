/** Words around an escape clause: what it hangs on. */
export const escapesWords = {
  means: `
    time capacity resource+ workload+ staffing staff budget+ circumstances space weather funds funding schedule+
    diaries conditions demand the_season the_rota numbers traffic supply stock bandwidth`,
  fitting: `
    possible feasible practical practicable sensible appropriate applicable workable achievable convenient
    reasonable manageable affordable doable suitable`,
  lasting: 'suffice+ is_available are_available last+ hold+ prevent+ forbid+',
  free: 'free available around spare on_hand to_hand at_hand willing about in_the_office',
  busy: `
    busy impossible agreed unavoidable prevented impractical impracticable inconvenient swamped tied_up comes_up
    crops_up unforeseen circumstances workload stretched overloaded get_in_the_way`,
  wishing: 'seem+ feel+ think+ want+ like+ look+ wish+ really_must can_manage can',
  roughly: `
    about approximately roughly circa some nearly almost close_to in_the_region_of in_the_order_of something_like
    on_the_order_of or_about say`,
  exceptional: 'rare exceptional special unusual certain extreme justified particular extraordinary odd busy peak',
  wanted: 'wanted needed required called_for short short-handed tight thin short-staffed',
  'allowed-to': 'allowed free welcome permitted entitled at_liberty authorised authorized',
  'and-more': 'more other+ similar much_more what_have_you all_that all_the_rest the_rest',
} as const;
