/** Numbers and days that are only named, and where they stand. */
export const namedWords = {
  telling: `
    report show present send sent post publish shar review discuss display circulat chart plot log record compar
    measur check track print read_out submit`,
  versions: 'final first new next full draft revised updated complete signed written rolling',
  settled: 'confirmed decided determined agreed announced set defined advised fixed',
  known: `
    agreed agreed-upon mutually_agreed target targeted set defined given planned required requisite committed
    expected promised stated forecast forecasted budgeted stipulated contracted contractual usual customary standard
    specified specific prescribed published negotiated allotted allocated approved normal necessary laid-down
    designated predetermined pre-agreed established assigned desired permitted permissible scheduled appointed`,
  measure: `
    number figure amount volume quota count share level percentage total sum price rate target quantity minimum
    maximum mix pace target+`,
  'agreed-figures': `
    number amount volume quota threshold quantity level share rate limit target margin count ratio frequency cadence
    spend headcount mix minimum maximum score capacity pace figure sum percentage total proportion ceiling cap floor
    tally standard norm output yield turnover`,
  yardsticks: `
    sla+ budget plan quota scope tolerance+ target threshold benchmark service_level+ norm+ par forecast parameters
    spec allowance`,
  plans: 'plan target+ forecast goal+ budget expectations projections quota standard+ benchmark+ industry',
  papers: `
    plan budget contract agreement sla annex appendix schedule table forecast model brief policy roadmap strategy
    charter offer document letter plans table+`,
  'plan-names': 'plan model budget forecast sla contract agreement target strategy roadmap quota',
  loads: 'plan number budget target quota goal forecast figure total growth_plan load work',
  'calling-for': `
    demand+ require+ set+ foresee+ show+ give+ say+ prescribe+ predict+ suggest+ want+ need+ allow+ promise+`,
  'time-names': `
    time+ window+ deadline+ date+ limit+ period+ timeframe+ time-frame+ timeline+ interval+ sla+ service_level+ day+
    slot+ schedule+ turnaround+ turnaround_time+`,
  deadlines: `
    deadline+ due_date+ schedule sla+ service_level+ response_time+ time_limit+ cut-off timeline target_date+
    turnaround_time+`,
  reaching: `
    hit meet met reach achieve make exceed beat attain fulfil fulfill land surpass smash overachieve outperform
    satisfy honour land_on stick_to top deliver`,
  promised: 'set laid_down stated agreed promised fixed named ordered called_for foreseen',
} as const;
