/*
 * Words for qualities, in lower case. Each entry of `qualityLists` can be made longer in handbook.yaml under `words`.
 */

/** Qualities of the sentence grammar, by the list that they stand in. */
export const qualityLists = {
  /** Everybody sees them in another way: beside what is counted they leave open what counts. */
  vague: `
    acceptable adequate agile amazing ambitious appealing appropriate attractive authentic awesome beautiful bold
    breathtaking brilliant capable cohesive compelling comfortable competent consistent convincing cosy creative
    cutting-edge decent delightful desirable distinctive dynamic effective efficient effortless elegant engaging
    enjoyable enthusiastic excellent exceptional exciting extraordinary eye-catching fabulous fantastic fascinating
    first-class first-rate flawless flexible forward-thinking frictionless fruitful future-proof glowing good
    gorgeous great happy harmonious healthy helpful high-quality high-value hassle-free impactful important
    impressive influential informative innovative insightful inspired inspiring interesting intuitive inviting
    irresistible lasting leading-edge like-minded lively loyal luxurious magical marvellous meaningful memorable
    motivated much-loved next-level notable noteworthy noticeable painless passionate perfect pleasant pleasing
    polished positive powerful productive professional promising proper reasonable refreshing relatable relevant
    reliable remarkable resilient respectable responsive rewarding robust satisfactory satisfying scalable seamless
    sensible serious significant sincere smooth solid sophisticated spectacular splendid spotless stellar
    straightforward striking strong stunning stylish substantial successful sufficient suitable superb superior
    supportive sustainable tangible tasteful tasty thought-provoking thoughtful thorough tidy timely top-class
    top-notch top-quality unhappy dissatisfied disgruntled angry annoyed difficult troublesome problematic in-depth
    crisp no-nonsense punchy pithy snappy catchy witty weighty juicy meaty hard-hitting transparent trusted
    trustworthy unbeatable unforgettable unique unparalleled unrivalled useful user-friendly valuable vibrant viral
    viable welcoming well-informed well-rounded wonderful world-class worthwhile worthy`,

  /** Words for a change that say neither from where nor how much. */
  comparative: `
    better bigger bolder braver brighter broader busier calmer cheaper cleaner clearer closer cleverer colder cooler
    crisper deeper easier fairer faster fewer firmer fresher friendlier fuller greater greener happier harder
    healthier higher hotter keener kinder larger leaner less lighter livelier longer louder lower more neater nicer
    poorer prouder quicker quieter richer rosier safer sharper shorter shinier simpler sleeker slicker slower
    smaller smarter smoother softer sooner steadier stronger sunnier sweeter tastier thinner tidier tighter tougher
    warmer wider wiser worse`,

  /** Things that nobody can count or look at. */
  abstract: `
    advocacy affinity agility alignment ambition ambience appeal appreciation atmosphere attention attitude
    authority awareness belonging buzz calm camaraderie care clarity closeness cohesion collaboration comfort
    commitment compassion confidence consistency cooperation courage courtesy creativity credibility culture
    curiosity decency delight dialogue dignity discipline diversity effectiveness efficiency elegance empathy
    empowerment engagement enjoyment enthusiasm equity ethos evangelism excellence excitement experience expertise
    fairness faith familiarity flexibility focus friction friendship generosity goodwill grit growth-mindset
    happiness harmony helpfulness honesty hospitality imagination impact importance inclusion influence ingenuity
    innovation insight inspiration integrity intimacy joy kindness knowledge leadership learning loyalty magic
    maturity mindset mindshare momentum morale motivation openness optimism originality ownership passion patience
    perception personality potential presence prestige pride professionalism progress prosperity purpose quality
    rapport readiness energy effort idea ideas insights interest talent value recognition relationship relationships
    relevance reliability reputation resilience resonance respect responsibility responsiveness vigour verve
    dedication diligence devotion determination persistence fervour zest aplomb panache candour rigour satisfaction
    sentiment serenity simplicity sincerity solidarity spirit stewardship storytelling success sustainability
    discretion tact humour humility conviction gusto grace cheer synergy synergies teamwork tenacity
    thought-leadership togetherness traction transparency treatment trust understanding unity urgency values vibe
    visibility vision vitality warmth welcome wellbeing well-being wisdom wow-factor zeal`,
} as const;
