/*
 * Words for things, in lower case and in the singular. Each entry of `thingLists` can be made longer in handbook.yaml
 * under `words`.
 */

/** Things of the sentence grammar, by the list that they stand in. */
export const thingLists = {
  /** Stretches that come again and again: “every sprint” is a rhythm on its own. */
  period: `
    second minute hour day morning afternoon evening night noon week weekday weekend fortnight month quarter half
    half-year halfyear half-term year decade send season semester term trimester sprint iteration release cycle
    shift payday pay-day spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december tide full-moon matchday
    match-day market-day billing-cycle school-year academic-year accounting-period reporting-period period
    working-day business-day lunchtime lunch-break rota window holiday edition issue episode`,

  /** Things that happen at a time which anybody can look up: “at the kickoff”, “by the board meeting”. */
  event: `
    acceptance batch consignment admission agm all-hands anniversary appointment approval arrival assembly
    assessment assignment audit award-ceremony baseline-survey birthday board-meeting booking breakfast briefing
    broadcast call campaign cancellation ceremony check check-in checkin check-out checkout christmas christening
    clinic close closing closure close-out collection commissioning competition complaint completion concert
    conference confirmation congress cash-up closing-time opening-time roll-call take-off landing boarding lock-up
    stock-take set-up log-in login sign-in hand-in pick-up pickup consultation contract convention course cup
    cutover cut-off day-one deadline decision deal debrief debriefing delivery demo demonstration departure
    deployment despatch dinner discharge discovery-call dispatch drill drop-off easter election engagement-review
    enquiry enrolment escalation evaluation event exam examination exercise exhibition exit-interview expiry fair
    festival final fire-drill fixture flight freeze full-time fundraiser gala game go-live golive graduation
    group-call half-time halfterm half-term handoff hand-off handover hand-over harvest hearing hire holiday
    holidays huddle implementation incident induction inspection installation intake interview invoice invoicing
    journey kick-off kickoff launch lecture lesson listing lunch mailing mail-out maintenance-window match meeting
    meetup meet-up migration milestone nomination offboarding offsite off-site onboarding opening order outage
    open-day party payment payroll pay-run print-run performance phase pilot placement planning posting practice
    premiere presentation probation procession project publication purchase qbr quarter-end month-end year-end race
    recital receipt referral registration rehearsal renewal rental reorganisation repair replacement report request
    reservation retro retrospective return review roadshow rollout roll-out round sale school-run screening seminar
    service service-call session settlement shipment shipping shoot show signature signing sign-off signoff sign-up
    signup site-visit site-survey sitting stand-up standup start start-up stay stocktake steering-group
    steering-committee stocktaking store-opening submission summit surgery survey switchover symposium sync takeover
    talk tasting termination tender test thanksgiving ticket tour tournament town-hall townhall trade-fair
    trade-show training transfer trial trip turnaround vacation visit vote walk-through walkthrough webinar wedding
    workshop ramadan diwali passover halloween advent lent whitsun michaelmas candlemas epiphany pentecost`,

  /** Things that one can look at, count or hold: what a deed that says little by itself has to have. */
  thing: `
    account advert agenda agreement alert announcement answer app appendix application article asset backlog backup
    badge ballot banner batch bed benchmark bill blog board book booklet booth box brief briefing brochure budget
    bug bulletin calendar callback card case catalogue certificate chart checklist clip code comment contract copy
    course crm dashboard data database date datasheet deal deck defect demo desk diagram diary digest directory
    document documentation draft drawing email e-mail entry episode estimate exercise export extract faq feature
    feed feedback field figure figures file flyer folder forecast form forum function glossary graph guide handbook
    help-page hotline illustration index infographic inventory invitation invoice item journal kit kpi label
    landing-page leaflet ledger letter library licence list listing log mail mailing manual map material memo menu
    message microsite minutes mock-up model module name news newsletter note notes notice number numbers offer
    office opportunity order outline pack package page paper password patch payment payroll phone photo picture
    pipeline plan playbook podcast policy poll portal post poster postmortem post-mortem price prices price-list
    pricelist profile programme program proposal prototype quiz quote quotation ranking rate record recap recording
    referral refund register release reminder reply report reports request response result results roadmap roster
    rota rule sample schedule score scorecard scores script sheet shop showroom sign site sketch slide slides slot
    snapshot song spec specification spreadsheet stall stand statement statistics status stock story summary survey
    switchboard table tag task template terms test thank-you thread ticket timesheet timetable tool transcript
    translation tutorial update upload van version video vote voucher warehouse website wiki win-loss agent rep
    manager engineer nurse doctor officer speaker colleague member technician trainer coach driver assistant deputy
    translator cook bread food meal fruit flower plant tree key uniform coat gift hamper toy pen pencil chair lamp
    tyre machine engine pump boiler window door roof wall floor fence gate bench bin bag basket bottle cup plate
    tray shelf rack crate pallet parcel truck lorry bus car bike boat train rope ladder hose extinguisher alarm
    camera battery bulb cable sensor server laptop printer router screen monitor headset blanket bandage vaccine
    dose pill syringe mask glove towel pillow cheque coin stamp envelope sticker poster-stand lesson worksheet essay
    exam-paper homework speech dance play film recipe sandwich soup salad cake coffee tea milk water ice cheese egg
    fish meat allowance bonus discount salary wage fee fine toll rebate grant loan deposit subsidy pension gift-card`,

  /** A number that is only named: “hit quota” says no number. */
  target: `
    target targets goal goals number numbers quota quotas plan plans budget budgets threshold thresholds sla slas
    kpi kpis objective objectives commitment commitments deadline deadlines forecast forecasts benchmark benchmarks
    milestone milestones okr okrs projection projections standard standards ambition ambitions need needs wish
    wishes expectation expectations requirement requirements timeline timelines norm norms service-level
    service-levels`,
} as const;
