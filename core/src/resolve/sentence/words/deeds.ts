/*
 * Verbs, in their plain form: other forms (“raises”, “raised”, “raising”) are made from it. An entry may have several
 * words, of which the first is the verb. Each entry of `deedLists` can be made longer in handbook.yaml under `words`.
 */

/** Verbs of the sentence grammar, by the list that they stand in. */
export const deedLists = {
  /** A change, which is measured from somewhere. */
  change: `
    accelerate boost broaden cut decrease deepen diminish double drop elevate enhance expand extend fall grow halve
    heighten improve increase lengthen lessen lift lower minimise minimize maximise maximize multiply quadruple
    raise ramp reduce rise scale shave shorten shrink simplify slash speed strengthen tighten treble trim triple
    upgrade uplift widen outpace step_up ratchet_up beef_up ramp_up scale_up drive_up drive_down bring_down bring_up
    push_up push_down get_down`,

  /** States of mind and ways of being: nobody can look and say whether they happened, whatever number stands beside. */
  state: `
    admire cheer adore amaze appreciate believe belong care champion cherish collaborate concentrate delight deserve
    dream embody embrace enjoy envision exceed_expectations excel excite empathise empathize epitomise esteem feel
    flourish focus foster grasp harness hearten honour honor imbue inspire instil instill intensify invest know
    leverage love matter mean_business motivate nurture obsess own_it please prioritise prioritize radiate
    recognise_the_value relish resonate respect revere shine sparkle strive_for_excellence think thrill thrive
    treasure trust understand unleash unlock value wow get_better stand_out stand_for stay_ahead stay_true
    fall_in_love put_first lead_by_example dazzle captivate enchant have_confidence set_the_standard set_the_tone
    raise_the_bar move_the_needle hit_the_ground_running push_the_envelope go_the_extra_mile win_hearts make_waves
    make_a_splash sing_from_the_same_hymn_sheet walk_the_talk consider contemplate heed ponder realise reflect_on
    reflect_upon remember act_as serve_as do_its_part do_their_part do_our_part do_our_bit do_their_bit do_its_bit
    do_whatever do_the_right_thing look_for_ways find_ways find_new_ways go_deep dig_deep step_forward take_the_lead
    lead_the_way pave_the_way set_an_example think_big aim_high dream_big stay_hungry be_there_for get_it_right
    make_it_right make_things_happen get_things_done speak_with_one_voice pull_in_the_same_direction build_on
    lay_the_foundation lay_the_foundations push_boundaries push_the_boundaries break_down_silos break_down_barriers
    break_new_ground connect_the_dots join_the_dots listen_to_the_market listen_to_customers listen_to_our_customers
    listen_to_users push_ourselves push_themselves look_for plan_ahead give_back give_our_best give_their_best
    give_its_best get_along raise_our_game up_our_game up_their_game turn_the_corner turn_heads win_over open_doors
    leave_a_mark leave_no_stone_unturned punch_above roll_up_our_sleeves put_our_heads_together keep_the_lights_on
    keep_the_wheels_turning hold_ourselves_to set_the_pace set_the_scene stay_the_course rise_to_the_occasion
    rise_to_the_challenge weather_the_storm face_the_future fly_the_flag beat_the_drum bang_the_drum spread_the_word
    spread_the_good_word get_the_word_out make_noise create_a_buzz tell_our_story tell_the_story
    cut_through_the_noise stay_top_of_mind change_the_game shift_gears fire_on_all_cylinders surprise_and_delight
    shoot_for_the_stars shoot_for_the_moon think_outside_the_box give_a_damn hit_it_off walk_in_the_shoes
    double_down_on pull_out_all_the_stops pull_our_weight pull_their_weight keep_the_flame keep_the_faith go_to_town
    make_hay hit_the_mark hit_the_spot hit_home strike_a_balance strike_a_chord strike_the_right_balance
    find_the_right_balance call_the_shots own_the_room take_centre_stage take_pride look_forward care_about care_for
    be_mindful_of be_conscious_of be_alert_to be_attuned_to stay_alert_to get_used_to recognise_the_worth
    recognise_the_need recognise_that acknowledge_the_worth acknowledge_the_importance acknowledge_that
    identify_with sympathise_with sympathize_with empathise_with bond_with warm_to wake_up_to rally_behind
    rally_round rally_around stand_behind stand_with make_sense_of come_to_terms_with come_to_grips_with
    wrestle_with grapple_with mull_over weigh_up bear_in_mind keep_in_mind take_on_board take_to_heart
    take_into_account pay_heed pay_attention pay_lip_service rely_on depend_on lean_on draw_on draw_upon thrive_on
    commit_itself_to commit_themselves_to dedicate_itself_to dedicate_themselves_to devote_itself_to
    devote_themselves_to invest_in capitalise_on capitalize_on tap_into make_use_of make_good_use_of move_forward
    push_forward push_ahead forge_ahead press_ahead go_forward be_part_of run_with step_up_to stay_curious keep_calm
    keep_cool hold_dear hold_in_high_esteem be_good_at learn_from learn_about rise_above catch_up_with close_in_on
    gain_ground make_inroads make_headway gain_a_foothold make_progress make_up_ground steal_a_march keep_up_with
    restore_confidence restore_faith live_out build_bridges mend_fences think_through think_of think_about
    think_ahead puzzle_over worry_about hope_for dream_of care_deeply seek_common_ground find_common_ground
    look_the_part keep_our_promise keep_their_promise keep_our_word live_our_values put_people_first
    put_customers_first take_heart hold_our_own hold_the_line stem_the_tide seize_the_day seize_every make_friends
    play_to_our_strengths ride_the_wave sow_the_seeds reap_the_rewards bear_fruit come_alive come_to_life
    catch_the_eye`,

  /** Verbs that say little alone, and are pinned by a number or a limit: “keep churn under 2%”, “help 20 shops a month”. */
  soft: `
    accompany act adapt advise attract react retain reward address advance align alleviate amplify anticipate assist
    bolster bridge catalyse cement communicate connect consolidate contribute cooperate coordinate cope cultivate
    demonstrate develop drive ease educate embed empower enable encourage energise engage enrich evolve explore
    facilitate fuel further guide handle harmonise help immerse influence innovate integrate interact keep learn
    liaise maintain manage monitor navigate network optimise optimize oversee own partner pave perfect pioneer
    position promote propel protect pursue reinforce rejuvenate revitalise safeguard serve shape sharpen show_up
    simplify solidify spearhead spark speak stabilise stay steer stimulate streamline support sustain synchronise
    tackle transform treat unify uphold work broaden modernise professionalise refocus rethink revamp reinvent
    get_to_grips tend advocate mitigate overcome aspire look_into deal_with watch_over attend_to cater_for cater_to
    take_charge_of relate_to reimagine revolutionise revolutionize re-energise energize nourish supervise govern
    confront combat resist guard defend preserve conserve unite exploit dominate conquer progress polish_up
    carry_forward carry_on team_up stabilize catalyze harmonize centralise professionalize operationalise
    operationalize socialise familiarise acclimatise accommodate allow_for aid rekindle reignite reshape refine
    redouble incubate groom fight face deal_sensibly_with deal_fairly_with deal_kindly_with`,

  /** Everyday verbs that mean something only through what follows: “run an audit” and “run a tight ship”. */
  light: `
    become bring build come create drive get give go have keep lay make play put run stand stay strike take turn win
    see`,

  /** Before the true verb, and taking nothing away from a number: “aims to deliver 40 SQLs”. */
  attempt: `
    aim aspire attempt ensure guarantee endeavor endeavour expect hope intend plan seek strive try want wish propose
    pledge commit undertake`,

  /** Deeds that are done once and can be seen: they need no number beside a stretch of time. */
  delivery: `
    abolish add adopt agree announce appoint approve archive assign audit award build certify circulate clear close
    commission complete connect consolidate convert create define deliver demolish deploy design digitise disband
    document draft equip erect establish file finalise finalize finish fit fix found handover hand hire hold host
    implement inaugurate install introduce issue join launch license merge migrate move name negotiate nominate
    obtain onboard open order pass pay pilot plant post present print produce publish purchase reach recruit
    refurbish register release relocate remove rename renew reopen repaint replace repair report resurface retire
    revise roll roll_out run scrap secure send set_up ship shut sign stage start submit survey switch teach test
    train transfer translate update upload visit write win`,

  /** Deeds that happen on one day, which a rhythm named elsewhere does not give them. */
  single: 'build hire implement introduce launch migrate redesign replace roll sign open install recruit appoint',
} as const;

/** Changes that say how many times as much. */
export const multiples = 'double halve quadruple triple treble';

/** Words that are things as often as deeds: whether they are deeds is told by the words around them. */
export const nounsToo = `
  address advance handle contact contacts advocate audit award balance boost bridge build care champion champions
  change cover covers cut cuts decline design drive drives drop drops ease fall falls file find finds fix focus fuel
  gain gains guide guides help hold holds honour increase increases influence issue issues launch lead leads lift
  lifts love loves measure monitor monitors move moves network networks nurture balances bond deal deals face faces
  fight fights guard guards progress resist aid order orders part partner partners plan plans plant plants play
  plays position positions post posts press print pull push raise raises ramp release releases renew repair report
  reports respect return review reviews rise rises roll run runs scale scales set sets shape shapes show shows spark
  speed stage stages stand stands start starts step support supports survey surveys switch talk talks test tests
  trim trust turn turns upgrade upgrades uplift value values visit visits walk watch win wins work works close means
  target targets dream dreams thrill matter matters`;
