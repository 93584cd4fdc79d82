/** Deeds that nobody can look up, what they are done to, and the states they end in. */
export const deedsWords = {
  impression: `
    smart fresh neat nice friendly warm good fine lovely pretty presentable inviting welcoming cosy festive tidy
    crisp natural modern sharp right great attractive accommodating open-minded attentive charming obliging
    approachable knowledgeable caring patient tactful discreet considerate resourceful versatile vigilant realistic
    moderate popular fast slow quick short brief concise wise frank tight loose rare fair easy simple hard light
    generous bright lean rich thorough timely sensible reasonable adequate decent solid healthy credible legible
    readable usable bearable tolerable likeable believable affordable ambitious sane smooth courteous gentle orderly
    punctual prompt swift speedy effective efficient productive ideal optimal acceptable satisfactory memorable
    remarkable outstanding relevant useful helpful meaningful valuable appealing professional beautiful calm
    cheerful delicious tasty impressive elegant stylish convincing confident genuine sincere human alive amazing
    excellent perfect wonderful superb polite kind happy content proud welcome at_home at_ease the_part promising
    clean`,
  'ends-in-ly': 'apply supply reply family assembly rely july multiply comply italy only fly ally',
  'checkable-before-ly': `
    dai week month quarter year hour night fortnight on ear ful automatical remote direct joint independent separate
    manual digital electronical local central alternate sole public anonymous exclusive annual final mere sing doub
    complete whol part entire parallel simultaneous consecutive bilateral monoling verbal oral physical virtual
    online official formal new`,
  'self-styling': 'establish position present prove distinguish reinvent brand cement entrench define',
  going: `
    run+ load+ work+ flow+ operate+ perform+ behave+ spend+ act+ speak+ talk+ govern+ sing+ read+ progress+ proceed+
    function+ cooperate+ communicate+ interact+ dress+ think+ choose+ decide+ invest+`,
  treated: 'spent treated used handled managed run led governed looked_upon',
  delights: `
    breeze joy pleasure delight hit treat doddle dream triumph asset blessing smash success model credit revelation
    eye-opener believer+ fan+ friend+ ambassador+ advocate+ allies winner+ heroes star+`,
  moods: `
    confident happy motivated aligned on_board engaged comfortable satisfied enthusiastic committed proud at_ease
    convinced inspired passionate`,
  fine: 'top good perfect fine great excellent tip-top the_best mint pristine',
  condition: 'form shape condition order nick repair taste spirits humour hands',
  'won-over': `
    convinced persuaded sold_on won_over at_ease behind_the fluent_in hooked at_one of_one_mind in_agreement
    enthused inspired`,
  due: 'some more enough much due proper serious careful further extra real its their every full',
  attention: 'thought attention consideration care weight effort energy priority',
  sound: 'sound good common best proper due their its his her reasonable professional some fine great',
  judgement: `
    sense discretion tact restraint caution diligence initiative imagination courtesy patience understanding
    consideration skill`,
  sympathetic: 'sympathetic helping listening friendly open willing kind patient attentive',
  comfort: 'comfort hope solace reassurance encouragement moral_support joy inspiration peace_of_mind warmth kindness',
  nice: 'nice kind good clever useful helpful special interesting new different worthwhile memorable meaningful',
  together: `
    hard harder closely together as_one toward+ well hand_in_hand in_harmony in_lockstep tirelessly diligently
    wonders side_by_side in_tandem`,
  best: 'best highest lowest greatest finest strongest leading largest',
  fields: 'industry market sector region country peer+ class city field trade world business valley competition',
  'our-people': `
    we they sales marketing support everyone everybody reps sellers staff team teams people company organisation`,
  admirers: 'fan+ friend+ ambassador+ advocate+ promoter+ believer+ evangelist+ champion+ opportunity+ success+',
  virtues: `
    kind gentle patient generous gracious considerate thoughtful humble curious tactful discreet sensitive
    resourceful inventive imaginative creative bold brave diligent attentive cheerful warm candid frank sincere
    tolerant respectful`,
  'kept-up': 'in_touch up_with building improving learning working pace abreast on_top an_ear an_open',
  being: 'is are be being become becomes feel feels felt remain remains stay stays seem seems look looks',
  'seen-as': `
    more very so fully always all well both truly as the_most most seen_as known_as viewed_as recognised_as
    regarded_as`,
  'praised-states': `
    aware available responsive committed proactive dedicated mindful aligned engaged effective efficient flexible
    transparent helpful visible supportive informed empowered motivated valued heard proud involved consistent
    familiar confident comfortable satisfied happy good better great excellent generous lavish lively vibrant
    painless impressive memorable immaculate spotless flawless exemplary superb outstanding unbeatable rock-solid
    pleasant beautiful sharp agile lean welcome accountable strong accurate clear clean tidy safe secure simple
    smooth easy relevant robust scalable productive competitive attractive present close loyal trusted respected
    recognised known loved liked admired celebrated home friendly fair honest courteous polite professional prompt
    punctual thorough reliable predictable sustainable profitable successful stable strategic focused
    customer-centric data-driven first best top second_to_none at_the_forefront at_the_heart on_board on_brand
    on_message on_point on_track on_the_same_page in_sync in_step in_good_shape in_good_hands in_the_loop in_tune
    up_to_date up_to_scratch up_to_speed fit_for_purpose fired_up pumped energised hungry on_fire buzzing a_pleasure
    a_delight a_joy second_nature a_household_name`,
  'new-things': `
    new other different fresh outside idea+ feedback suggestion+ change criticism input learning question+
    each_other one_another dialogue discussion+ talk+ compromise advice what whatever challenge+`,
  'places-to-go': `
    viral the_extra_mile above_and_beyond cold from_strength_to_strength the_distance all_out beyond down_well
    smoothly well`,
  marks: 'difference contribution success splash impression mark impact',
  'bond-verbs': `
    gain+ build+ earn+ win+ nurture+ forge+ cement+ deepen+ strengthen+ maintain+ create+ establishe+ develop+
    cultivate+ grow+`,
  bonds: `
    trust momentum credibility authority loyalty relationship+ relations rapport awareness goodwill partnerships
    ties bonds links connections community+ bridges culture reputation presence brand`,
  'got-to': 'to_grips on_top behind closer better serious a_grip a_handle up_to_speed in_shape',
  'kept-states': `
    happy informed posted engaged motivated satisfied warm fresh tidy clean safe alive aligned in_the_loop
    in_the_picture in_the_know in_the_mood up_to_date up_to_speed in_good_shape in_good_spirits in_order on_track
    moving flowing running simple open on_their_toes at_bay`,
  'made-states': `
    feel feels look know knows easier better easy simple happy proud count matter work works stick shine welcome
    safe`,
  showing: `
    show+ demonstrate+ display+ exude+ radiate+ bring+ maintain+ preserve+ protect+ uphold+ safeguard+ promote+
    foster+ drive+ ensure+`,
  'shown-virtues': `
    respect care empathy commitment leadership integrity professionalism courtesy kindness warmth enthusiasm quality
    standards consistency accuracy fairness continuity alignment adoption engagement efficiency growth innovation
    success uptake value satisfaction retention loyalty excellence collaboration accountability transparency`,
  'sent-papers': 'digest report newsletter mail call briefing list workshop webinar session post survey',
  'visible-states': `
    unchanged open closed shut frozen fixed empty vacant valid blank locked cold dry hot dark upright lit manned
    staffed online offline live sealed the_same`,
  'pipeline-things': `
    lead+ mql+ sql+ sal+ account+ opportunity+ deal+ prospect+ ticket+ request+ enquiries inquiries queue list
    pipeline`,
  'form-parts': `
    field+ column+ boxes score+ figures question+ entries tab+ section+ heading+ data rating+ report+ test+ survey+`,
  noting: 'enter record not log fill captur list stat document scor rat tick ask qualif',
  whose: 'our its their the these those core shared common company brand club family same and of by to on in with',
  'thing-endings': `
    ing+ tion+ sion+ ment+ al+ ysis out+ up+ sheet+ book+ list+ board+ paper+ note+ plan+ point+ view+ scan+ log+
    test+ audit+ check+`,
  done: `
    sent met won built held kept made paid written done given taken told shown known run put set cut read led bought
    sold found brought taught drawn chosen seen heard thrown hung laid lent left lit lost sewn sown shut spent split
    sworn swept broken driven eaten fed filed frozen gone grown hidden rung risen said sought shot sung struck
    withdrawn wound live online complete over open closed in on at under above below down up out off with ready_for`,
  gaining: `
    attract acquire book bring build close collect contribute create deliver find gain gather generate get give hand
    land make obtain organise pass pick produce provide recruit secure see send set sign sell source supply win
    welcome`,
  'things-in-numbers': `
    accounts appointments articles bookings business buyers calls candidates clients coverage contacts content
    customers deals demos donations donors followers footfall guests ideas introductions invitations leads links
    logos meetings members mentions opportunities orders partners pipeline posts prospects referrals registrations
    resellers revenue reviews sales sign-ups signups stories subscribers testimonials traffic tenders bids contracts
    grants projects trials units visitors visits volunteers webinars wins mqls sqls sals sqos saos pqls`,
  roles: `
    partner place brand team company voice home choice benchmark reference authority standard success force champion
    expert leader go-to destination hub powerhouse name showcase beacon magnet model player employer market_leader
    frontrunner pioneer story`,
  teams: 'sales marketing support finance legal product revops',
  'work-of-teams': `
    leads reps pages teams calls staffs emails assets materials qualified cases tickets events campaigns`,
  objects: `
    the our their its each every all any no some many this these those that what whatever whoever his her them it him
    us everyone everybody off up out down over back away`,
} as const;
