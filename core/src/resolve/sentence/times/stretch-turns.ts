import { turns } from '../turns.ts';

/** A stretch of the calendar: “in May”, “this school year”, “during the second half”, “between 5 and 30 January”. */
export const stretchTurns = turns`
  (in|during|throughout|through|over|this|next) <month>
  (in|during|over|within|for|throughout|across) the (course|whole|length) of (the )?(20\d\d|<month>|(this|next|
    calendar|fiscal|school|coming) ?(year|quarter|month)?)
  (between|from) (the )?(\d{1,2}(st|nd|rd|th)? (of )?)?(<month> )?(\d{1,2} )?(and|to|until|till|
    through) (the )?(\d{1,2}(st|nd|rd|th)? (of )?)?<month>
  (in|during|over|throughout|for|within|across) the (<which-stretch> )<stretch>(?! (of|or) (them|those|the (?!year|
    season)))
  (this|next|(in|during|over|throughout|for) the (coming|current|new|present|running|
    following)) (<word> )?<shorter-stretch>
  (in|during|over|throughout|for|by) (the )?<kinds-of-year> (19|20)\d\d([/–-]\d\d)?
`;
