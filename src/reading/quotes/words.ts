/** Words around quotations. Keys are in lower case. */

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs with which news gives what somebody said. */
export const CUES = listed(
  `said say says saying told tell tells telling added add adds adding wrote write writes writing tweeted tweets tweeting
   continued continues asked ask asks asking responded responds replied replies called call calls calling declared
   declares stated states concluded concludes explained explains read reads reading recalled recalls reported reports
   noted note notes noting chanted chants chanting posted posts shouted shouts shouting admitted admits answered answers
   joked jokes yelled yelling warned warns warning acknowledged acknowledges remarked remarks interjected blasted
   wondered wonders vowed vows exclaimed echoed quoted urged urges charged barked boomed argued argues arguing predicted
   predicts cited cites citing quipped cautioned cautions described describes agreed agrees suggested suggests repeated
   repeats insisted insists insisting conceded concedes testified testifies announced announces announcing claimed claims
   claiming confirmed confirms observed points quips jokes warns says argues observes pointed lamented complained mused offered opined pleaded pledged
   promised proclaimed recounted revealed snapped stressed stressing emphasized thundered uttered whispered countered
   retorted intoned began concurred elaborated summarized theorized speculated thought thinks believes commented
   comments demanded demands denied denies mentioned proposed referred dubbed labeled branded titled entitled cried
   screamed laughed sang signed spoke hailed praised criticized condemned accused deemed termed coined contended
   maintained maintains maintaining asserted asserts affirmed reiterated underlined underscored implored begged
   apologized boasted bragged gushed fumed scoffed sniffed sneered grumbled remembered reflected clarified ventured
   blogged emailed texted messaged hollered bellowed roared quizzed queried inquired advised instructed ordered
   informed asserting declaring explaining concluding recalling remarking joking claiming suggesting predicting
   announcing proclaiming exclaiming stating commenting acknowledging admitting confirming quipping observing boasting
   wondering complaining yelling screaming singing crying yells cries screams boasts laments complains muses conclude argue argues explain insist complain respond reply recall observe acknowledge admit predict
   cautioning replying responding tweet went goes put puts puts shot fired`,
);

/** Of these, the ones that are verbs wherever they stand. */
export const SPEAKING = listed('said says read reads wrote writes asked asks');

/** Verbs that give words already at hand, and would otherwise join too much. */
export const SHORT_CUES = listed(
  'called calling calls dubbed labeled branded deemed termed described coined cited citing titled entitled',
);

/** Words that end the name of whoever speaks, when the verb stands before it. */
export const ENDS_SPEAKER = listed(
  `in at on during after before when while as who whom whose which that to from with about by via over because since
   through under following amid upon last earlier later this yesterday today tonight monday tuesday wednesday thursday
   friday saturday sunday recently also again then adding referring noting citing speaking using describing is was has
   had will would`,
);

/** Openings of a sentence that are not its subject. */
export const LEADS_IN = listed(
  `in on at after before during when while with for from by asked speaking responding writing despite according since
   although though if under amid following last earlier later once through against given because unlike like among yet
   to about until upon citing noting pressed referring here there ever outside alongside over reflecting soon just only`,
);

export const CONJUNCTIONS = listed(
  'but and as so then or yet still however meanwhile instead likewise indeed finally though',
);

export const PRONOUNS = listed('he she they it we i you who');

/** Between a subject and its verb. */
export const BETWEEN = listed(
  `also then later once has had have was is were are recently reportedly simply even just already never often still
   further previously subsequently immediately quickly famously now will would did does could can may might first
   repeatedly eventually sarcastically rhetorically flatly bluntly`,
);

export const SPOKES = /^spokes(?:man|woman|person|people)$/;
