/** Qualities that are in the eye of somebody, and what has them. */
export const qualitiesWords = {
  'that-is': 'that_is_to_say meaning_those namely_those defined_as as_defined_in as_listed_in listed_in',
  gatherings: `
    workshop session meeting webinar dinner lunch breakfast call event talk party get-together evening day
    conference tour`,
  doers: `
    team+ crew+ staff desk volunteer+ chef+ cook+ nurse+ driver+ colleagues people rep+ seller+ engineer+ agent+
    technician+ guide+ coaches teacher+ trainer+ waiter+ porter+ cleaner+ gardener+ department group committee board
    manager+ analyst+ writer+ designer+ developer+ specialist+ expert+ librarian+ curator+ warden+ ranger+ courier+
    clerk+`,
  'not-degreed': `
    and or but last first same latest end start beginning next moment day much few many well soon often least`,
  grades: 'quality class value grade calibre caliber impact potential profile',
  large: 'large big sizeable huge hefty tricky difficult complex suspicious unusual small',
  'interested-people': 'callers buyers people parties visitors prospects customers readers contacts',
  'best-things': `
    price+ deal+ terms offer+ result+ answer+ advice service solution+ outcome+ quality experience support care use`,
  real: 'real genuine serious true great good strong fair decent clear sporting',
  chance: 'chance prospect hope shot interest need appetite potential fit case story angle hook idea message',
  fun: 'fun a_pleasure a_joy easy nice great good pleasant interesting exciting worthwhile useful enjoyable',
  'best-people': 'customers clients accounts buyers leads people reps sellers partners prospects guests suppliers',
  scores: 'score+ rating+ value potential fit intent margin+ chance+ grade+ rank+ odds',
  'well-done': `
    known informed prepared aligned trained equipped respected written crafted researched thought-out documented
    maintained kept run designed groomed targeted`,
  'quality-things': 'over conversation+ time lead+ meeting+ contact+ content work service interaction+',
  'outstanding-things': 'work service result+ support experience+ content quality care performance value',
  value: 'value interest quality importance use substance standing note worth potential promise calibre',
  audiences: `
    customer+ audience+ people buyer+ user+ reader+ sales rep+ seller+ partner+ they we visitor+ guest+ everyone
    everybody anyone client+ prospect+ families the_desk the_team`,
  pleased: 'happy comfortable pleased glad grateful thrilled satisfied proud content excited delighted keen confident',
  thriving: `
    matter+ count+ resonate+ stick+ sing+ shine+ delight+ inspire+ excite+ engage+ deserve+ is_worth are_worth
    has_potential have_potential is_going_places`,
  'real-things': 'value point difference impact benefit progress change interest partner+ partnership sense asset',
  'worth-doing': `
    talking having reading sharing their our its the calling pursuing celebrating remembering boasting telling`,
  'right-things': `
    people person kind sort level mix message content accounts customers leads fit tone tools skills balance support
    information crowd words moment mood question+ note+ choice+ calls topic+ stories partner+ candidate+ prospect+
    talent decision+ impression advice treatment atmosphere amount number idea ideas ingredients incentives attitude
    mindset spirit background experience profile approach product audience buyers contacts way things questions`,
  whom: 'everyone everybody the_client the_customer sales all their our the_team the_board the_buyer the_reader',
  'plain-ways': `
    same single similar different separate written sealed shared second new row hurry timely prompt speedy swift
    joint public private`,
  flourish: `
    a_smile substance bite punch depth edge polish oomph verve personality character finesse dash zest sparkle heart
    love soul warmth flair care passion pride enthusiasm style gusto panache grace empathy confidence ease
    real_impact impact potential promise`,
  stars: 'pro star king queen charm champion partner dream professional',
} as const;
