/**
 * The keys of an agreement of which every line says what somebody owes, to whom, by when, how it is counted or whom it
 * applies to. One value stands on each line, so that one line is one fact.
 */
export const duties = `
effective:
  from: 2026-07-01
  until: 2026-12-31
goals:
  - id: volume
    owner: marketing
    metric: MQL
    target: at least 1,200
    per: month
    source: CRM report "MQLs by month"
    counts:
      date: first time the score passes the threshold
      once-per: person
    by-segment:
      - when:
          source: demo request
        target: at least 140
    steps:
      - by: 2026-09-30
        target: at least 3,600
  - id: revenue
    owner: sales
    metric: new business
    target: at least $2,000,000
    from: 2026-07-01
    by: 2026-12-31
  - id: contact
    owner: sales
    metric: first contact
    target: at least 95%
    of: MQLs assigned in the month
    per: month
    clock:
      starts: the MQL is assigned
      stops: a call is logged
      does-not-stop: an automatic reply
      calendar: default
      within: 4 business hours
      limit: 2 business days
      restarts: when the owner changes, at most 3 times
      pauses: while the lead is on holiday
  - id: losses
    owner: sales
    metric: lost leads
    target: at most 5%
    of: MQLs assigned in the month
    per: month
definitions:
  - term: MQL
    means: A lead with a score of 100 points or more.
    all:
      - lead.score >= 100
      - lead.employees >= 50
    excludes:
      - support requests
stages:
  - id: mql
    term: MQL
    owner: marketing
    enter: The lead has a score of 100 points.
    next:
      - accepted
      - nurture
  - id: accepted
    owner: sales
  - id: nurture
    owner: marketing
handoffs:
  - from: mql
    to: accepted
    mode: automatic
    trigger: The score passes 100 points.
    requires:
      - company name
      - job title
    accept:
      within: 2 business days
    return:
      to: nurture
      reasons:
        - wrong contact details
        - no budget this year
      tell: marketing
      within: 1 business day
follow-up:
  attempts:
    calls: 4
    emails: 5
  over: 10 business days
  by: sales
  then: The lead becomes a recycled lead.
scoring:
  threshold: at least 100
  rules:
    - on: makes a demo request
      points: 60
      at-most: 2 times per month
  ceiling: 200
routing:
  - when: the company has more than 500 people
    to: the SDR for large plants
  - otherwise: true
    to: the next SDR in turn
nurture:
  - when: the lead is returned
    every: 4 weeks
    with: one customer story that fits
    by: marketing
    until: 12 months have passed
    at-most: 2 e-mails per week
ageing:
  - stage: accepted
    after: 20 business days
    then: The lead becomes a recycled lead.
    by: sales
commitments:
  - id: calendar
    by: marketing
    to: sales
    statement: Share the campaign calendar.
    by-when: 25th of the month
  - id: reasons
    by: sales
    to: marketing
    statement: Give a reason for every returned lead.
    within: 2 business days
  - id: interviews
    by: marketing
    statement: Interview 6 customers.
    every: quarter
needs:
  - party: marketing
    from: sales
    statement: The pipeline report.
    every: Monday 10:00
meetings:
  - name: Pipeline
    every: Tuesday 10:00
    lasts: 30 minutes
remedies:
  - when:
      goal: volume
      missed: 2 months
    then: Marketing presents a recovery plan.
    by: marketing
    within: 5 business days
escalation:
  - to: the two managers concerned
    within: 3 business days
    when: the two people do not agree
exceptions:
  - when: a fair brings more than 60 leads
    supersedes: contact
    then: First contact is due within 2 business days.
review:
  every: quarter
  notice: 10 business days
cancellation:
  when: any goal is missed 3 consecutive months
  notice: 30 days
  by: either party
`.trim();

/** The same agreement as the text of a file. */
export function agreementText(keys: string): string {
  return `---\ntitle: Marketing and Sales agreement\nversion: 1.0.0\nparties:\n  - Marketing\n  - Sales\n${keys}\n---\n\nSee the keys above.\n`;
}
