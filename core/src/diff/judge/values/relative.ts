/** Words for a target that is told from where it starts: “increase by 10%”, “10% more than last year”. */
export const openingRelative =
  /\b(?:increase|raise|grow|reduce|lower|cut|decrease|improve|halve|double)\w*\b[^.]{0,80}\bby\b|\b(?:more|less|fewer|higher|lower|better|above|below|over) than (?:the )?(?:baseline|last|before|today|now)|\bbaseline\b/iu;
