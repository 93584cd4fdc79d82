/*
 * What people of the field do, and with what. Between two strokes stands one thing: words with a comma between them stand
 * for each other, others do not. Plain forms; others (“calls”, “called”, “calling”) are found from them.
 */

/** Deeds: who promises one of them has not promised another. */
export const deeds = `
call, phone, ring, telephone, dial | email, mail | text, sms | chat | contact, reach | visit | meet | answer, reply, respond, response | log
send, forward | share | assign, allocate, assignment | reassign | accept, acceptance | reject, decline, refuse, rejection | return | recycle
close, closing | open | create, creation | convert, conversion | submit, submission | activate, activation | qualify, qualification
disqualify | book, schedule | hold | attend, join | sign, signature | pay, payment | approve, approval | confirm | decide | escalate
notify, inform, tell, alert | report | update | delete, remove | import | upload | download | register, registration | ask, request | invite
review | check, verify | audit | measure | count | win | lose, loss | renew, renewal | cancel, terminate, cancellation, termination | churn
deliver, provide, supply, delivery | route | transfer | nurture | score | own | start, begin | stop | pause | restart, reset | exceed | miss
reach | buy, purchase | sell | publish | launch | train | complete, finish, completion | discuss | increase, raise | decrease, reduce | keep
drop | skip | wait | expire | pass | fail | allow, permit | forbid, prohibit | require | opt | engage | present | prepare`;

/** Things, people and measures: what is counted, whom a rule is about. */
export const things = `
lead | contact | account | opportunity | deal | customer, client | prospect | inquiry, enquiry | company, firm | person, people | user
seat | employee, staff | student | competitor | partner | reseller | vendor, supplier | subscriber | visitor | meeting | event | webinar
conference | campaign | demo | trial | pilot | form | newsletter | revenue | bookings | pipeline | invoice | contract | order
offer, quote, proposal | discount | budget | price | amount | value | rate | share | ratio | score | point | stage | status | reason | field
source | channel | region | territory | country | segment | industry | quarter | month | week | day | hour | minute | year | weekday
weekend | holiday | morning | noon | evening | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february
march | april | june | july | august | september | october | november | december | manager | director | executive | representative, rep
analyst | head | team | owner | finance | legal | support | product | engineering | ticket | document | dashboard | spreadsheet | crm
north, northern | south, southern | east, eastern | west, western | queue | pool | rota | target, quota | threshold | baseline | deadline | notice | limit | maximum | minimum`;

/** Everyday words that stand for each other: to swap them is to say the same in another way. */
export const synonyms = `
use, utilise, utilize, employ | help, assist, aid | get, obtain, receive | make, create, produce | show, display | begin, start, commence
finish, complete, conclude | check, verify | explain, describe | find, locate | give, provide | need, require | big, large
quick, fast, rapid, swift | also, additionally, furthermore, moreover | but, however, yet | because, since, as | so, therefore, thus, hence
usually, typically, normally, generally | ensure, guarantee | discuss, talk | log, record, enter, note | inform, notify, tell, alert
schedule, book, arrange`;

/** Short forms that the field uses without explaining them, and what they stand for. */
export const shortForms = `
MQL: marketing qualified lead
SQL: sales qualified lead
SAL: sales accepted lead
PQL: product qualified lead
SDR: sales development representative, sales development rep
BDR: business development representative, business development rep
AE: account executive
AM: account manager
CSM: customer success manager
CRM: customer relationship management
ICP: ideal customer profile
SLA: service level agreement
KPI: key performance indicator
ROI: return on investment
ARR: annual recurring revenue
MRR: monthly recurring revenue
ACV: annual contract value
TCV: total contract value
POC: proof of concept
QBR: quarterly business review
RevOps: revenue operations
FAQ: frequently asked questions`;

/** Teams that are parties of most agreements, where none is named: in a glossary, in a guide. */
export const teams = 'marketing, sales, customer success, revenue operations, sales operations, marketing operations';
