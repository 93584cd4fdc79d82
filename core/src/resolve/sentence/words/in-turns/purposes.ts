/** Words around a reason why something is done. */
export const purposesWords = {
  'in-order-to': `
    so_as_to as_befits with_a_view_to with_an_eye_to for_the_sake_of since such_that aimed_at as_part_of thanks_to
    lest`,
  'by-when': 'by before until within each every per daily weekly monthly quarterly',
  effects: `
    helping making giving keeping ensuring allowing letting enabling boosting improving strengthening building
    creating`,
  conditions: 'rule allow+ permit+ dictate+ demand+ require+ warrant+ can could possible practicable',
  asides: `
    keen ever eager proud mindful true our as_befits who whom whose helped led made_up together_with along_with
    supported_by backed_by come_what rain_or while`,
  concessions: `
    although though even_though even_if because since so_that in_order_to in_order_that for_the_sake_of out_of
    much_as however`,
  therefore: 'which_is_why this_is_why that_is_why that’s_why hence therefore thus consequently accordingly',
  'belief-verbs': `
    is are matter+ count+ win+ pay+ sell+ help+ come+ love+ hate+ build+ save+ strive+ believe+ value+ care+
    prioritise+ prioritize+`,
  companionship: 'working acting building drawing relying listening pulling joining keeping putting sharing',
  'telling-before-ly': `
    ideal usual normal typical general hopeful occasional regular most main large broad preferab possib potential presumab
    theoretical chief rough approximate continual constant frequent customari ordinari rare week month dai quarter year
    night hour fortnight prompt short immediate annual additional recent eventual`,
  warmth: 'smile warmth fuss care pride patience courtesy kindness enthusiasm empathy',
} as const;
