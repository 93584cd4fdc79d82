/*
 * British and American spellings that no rule of endings tells, the American one first. Forms of them follow (“centres”).
 */
export const spellingPairs = `
center centre, meter metre, theater theatre, fiber fibre, liter litre, caliber calibre, color colour, behavior behaviour, favor favour,
favorite favourite, honor honour, labor labour, neighbor neighbour, rumor rumour, endeavor endeavour, humor humour, harbor harbour,
flavor flavour, savor savour, vapor vapour, rigor rigour, vigor vigour, valor valour, armor armour, program programme, check cheque, license licence,
practice practise, defense defence, offense offence, pretense pretence, catalog catalogue, dialog dialogue, analog analogue, gray grey,
judgment judgement, acknowledgment acknowledgement, fulfill fulfil, enroll enrol, installment instalment, skillful skilful, willful wilful,
enrollment enrolment, fulfillment fulfilment, aging ageing, while whilst, among amongst, toward towards, forward forwards, backward backwards, afterward afterwards,
inquiry enquiry, inquire enquire, aluminum aluminium, tire tyre, curb kerb, story storey, artifact artefact, skeptical sceptical, plow plough, draft draught,
cozy cosy, pajamas pyjamas, mom mum, specialty speciality, math maths, learned learnt, spelled spelt, burned burnt, likable likeable,
sizable sizeable, salable saleable, movable moveable, canceled cancelled, canceling cancelling, labeled labelled, labeling labelling,
modeled modelled, modeling modelling, traveled travelled, traveling travelling, traveler traveller, counselor counsellor, signaled signalled,
totaled totalled, channeled channelled, leveled levelled, fueled fuelled, dialed dialled, focused focussed, focusing focussing, targeted targetted,
benefited benefitted, ok okay, adviser advisor, email e-mail, website web-site, online on-line, offline off-line, cooperate co-operate,
coordinate co-ordinate, cooperation co-operation, coordination co-ordination, percent per-cent, etc et-cetera`;
