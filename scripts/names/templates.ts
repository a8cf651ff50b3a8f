/**
 * Sentences as newswires write them, with places for names: what the model learns the manner of news from. Written for
 * this project. In braces what is drawn (`newswire.ts`), in brackets a name with its type.
 *
 * P a person's full name, L a family name of somebody named before, C country, D adjective of a nation, Ds its people,
 * Y city, G region, O organization in full, o its short form, M ministry or office, B body known to all, N news medium,
 * A party, K team with its place, k a team called by its place alone, E event, R office, r office in lower case,
 * W weekday, # number, X abbreviation, OX a name with its abbreviation in brackets,
 * LL a family name in capitals,
 * Q the title of a work, H the first words of a law, a prize or a war, whose type the whole has.
 */

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const POLITICS = lines(`
{D} {R} {P} said on {W} that his country would not accept the terms offered by {C}.
{D} {r} {P} told reporters in {Y} that talks with {C} had failed.
{R} {P} arrived in {Y} on {W} for a two-day visit.
{R} {L} is due to meet {D} {R} {P} later this week.
{L} said the government had no plans to raise taxes.
{L}, who took office in {#}, has promised to cut spending.
{P}, the {D} {r}, denied the accusation.
{P}, {r} of {O}, called the decision a mistake.
{P}, {r} of the {A}, said the vote would be held in {W}'s session.
The {A} won {#} of the {#} seats in parliament, officials said.
The {D} {M} said in a statement that it had summoned the ambassador of {C}.
The {M} said {#} people had been detained.
{C}'s {M} rejected the report.
{M} spokesman {P} said the troops would stay.
A {M} spokeswoman declined to comment.
{B} spokesperson {P} said the mission would go on.
{B} {r} {P} urged both sides to return to talks.
{B} officials in {Y} said the aid would arrive by {W}.
The {B} said it would send observers to {C}.
The {B} and the {B} agreed on {W} to share information.
{C} and {C} signed an agreement in {Y}, the official {N} news agency reported.
{N} quoted {L} as saying that {C} was ready for dialogue.
{N} said {C} had closed its border with {C}.
"We will not give in," {P} told {N}.
"There is no other way," said {P}, a {r} with {O}.
"This is a good day for {C}," {L} said after the meeting in {Y}.
In {Y}, {R} {P} said the {Ds} had been warned.
According to {P}, {C} must first withdraw its forces from {G}.
{P} replaced {P} as {r} in {#}.
President {P} and Prime Minister {P} met for an hour in {Y}.
President {L}'s office confirmed the visit.
Former President {P} was taken to hospital in {Y}.
Opposition leader {P} called on President {L} to resign.
Senator {P} of {G} voted against the bill.
Sen. {P}, a [MISC Republican] from {G}, said he would back {L}.
Rep. {P} ([MISC D]-{G}) said the [ORG House] would vote on {W}.
[MISC Republican] lawmakers accused {L} of hiding documents.
[MISC Democrats] in the [ORG Senate] blocked the nomination of {P}.
The [LOC White House] said {L} had not been told.
[LOC White House] spokesman {P} said the president was not worried.
The [LOC Kremlin] said it knew nothing of the plan.
Secretary of State {P} will travel to {C} and {C} next week.
{D} Foreign Minister {P} and his {D} counterpart {P} held talks on {W}.
{D} Deputy Foreign Minister {P} told {N} the offer stood.
Chancellor {P} thanked {D} troops serving with {B}.
The {D} parliament approved the budget by {#} votes to {#}.
Thousands of {Ds} marched through {Y} to protest against {L}.
{Ds} vote on {W} in an election that {P} is expected to win.
An opinion poll published by {N} put {L} at {#} percent and {P} at {#} percent.
The poll by {O} gave the {A} a lead over the {A}.
{A} leader {P} said the coalition was finished.
{A} members in {Y} chose {P}, {#}, to stand for mayor.
The {A}'s {P} said {L} had lied.
The {D} ambassador to {C}, {P}, was not available for comment.
{C} has accused {C} of backing rebels in {G}.
{D} and {D} negotiators met in {Y}.
{D} officials say the deal between {C} and the {B} is dead.
{B} peacekeepers in {Y} came under fire on {W}, a {B} spokesman said.
The {B} [ORG Security Council] met at the request of {C}.
He told the [ORG Security Council] that {C} had broken the truce.
{P} of {O} said sanctions would hurt {D} exporters.
{L}, {#}, studied at {O} before joining the {M}.
{P}, a political analyst at {O} in {Y}, said {L} had few friends left.
The pact was signed by {P} for {C} and {P} for {C}.
Asked about {L}, {P} said: "I have not read it."
{D} intelligence services believe the order came from {Y}.
{C}, {C} and {C} abstained.
{P} was born in {Y} in {#} and moved to {C} as a child.
"{C} is our neighbour and will remain so," he said.
Tensions between {C} and {B} rose after the expulsion of {D} diplomats.
{B}'s decision was criticised by {R} {P}.
{B} Secretary General {P} spoke in {Y} on {W}.
{P}, secretary general of {B}, said there was no threat.
{B}, led by {P}, refused to pay.
{L} tweeted that {N} had made up the story.
{P} wrote in {N} that {L} should go.
In an interview with {N}, {P} blamed {O}.
{P} told {N}'s {P} that he had never met {L}.
{P}, the {M}'s top official for {G}, will step down.
Vice President {P} and First Lady {P} also attended.
Mr. {L} said he had nothing to hide.
Mrs. {L} and Mr. {L} are expected in {Y} on {W}.
Ms. {L} joined {O} in {#}.
Dr. {P} of {O} said the virus had reached {C}.
[MISC French-born] {P} was named {r}.
The {O} accused {C} of breaking the [MISC Geneva Convention].
The {E} summit in {Y} ended without agreement.
{C} will host the {E} in {#}.
In the [MISC Cold War] {C} was allied to {C}.
{P} has been {r} since {#}, when he defeated {P}.
{P} ({A}) said the law was bad for {G}.
{P} (left) with {P} in {Y}. Photo: {N}
Sources: {N}, {N}, {O}
`);

export const ABBREVIATED = lines(`
{P} of {X} was elected with {#} votes.
{X}'s {P} lost his seat.
{X} leader {P} said {X} would not join the government.
The {X} said it had agreed to a ceasefire with the {X}.
A {X} spokesman said {#} fighters had been killed in {G}.
{P}, {r} of {X}, and {P} of {X} were present.
The {OX} ({X}) said {P} would stay.
{OX} ({X}) said the report was wrong. {X} has {#} members.
{X} and {X} signed the contract.
{X} shares rose {#} percent.
He joined {X} in {#}.
Talks between {C} and {X} began in {Y}.
The {X} candidate, {P}, came third.
{X}-backed forces took {Y}.
Members of {X} voted against {L}.
{N} and {X} journalists were held at the border.
`);

export const BUSINESS = lines(`
{O} said on {W} it had agreed to buy {O} for \${#} million.
{O} shares fell {#} percent to {#} after {o} cut its forecast.
Shares in {O} rose as {o} announced a new chief executive.
{O} named {P} as chief executive, replacing {P}.
{P}, chairman of {O}, said {o} would close {#} plants.
{P}, an analyst at {O}, rated the stock a buy.
{P}, chief economist at {O} in {Y}, expects rates to rise.
"The market is nervous," said {P} of {O}.
"Sales were weak," said {O} analyst {P}.
{o} also said it would sell its unit in {C}.
{o}'s net profit rose to {#} million from {#} million.
Analysts at {O} said {o} was overvalued.
{O}, a unit of {O}, said it would build a factory in {Y}, {C}.
{D} carmaker {O} will recall {#} cars.
{D} bank {O} posted a loss for the third quarter.
[MISC London-based] {O} employs {#} people.
The {D} central bank left its key rate at {#} percent.
The {M} said exports to {C} had grown by {#} percent.
{O} and {O} have formed a joint venture in {C}.
{O} and rival {o} declined to comment.
The deal, first reported by {N}, needs the approval of the {M}.
{O}, {O} and {O} all lost ground in {Y}.
In {Y}, the [MISC FTSE] 100 index closed {#} points lower.
In {Y}, the [MISC Nikkei] average gained {#} points.
The [MISC Dow Jones] industrial average fell {#} points.
Traders in {Y} said {D} wheat was offered at {#} dollars a tonne.
{C} bought {#} tonnes of {D} wheat, {D} traders said.
{O} will supply gas to {C} under a contract with {O}.
{O} said its board had approved the sale to {O} of {Y}.
{O} spokesman {P} said the talks with {o} were over.
A spokesman for {O} said {L} would remain on the board.
{P} will join {O} as {r} on {W}.
{P} left {O} in {#} to found {O}.
{O} - Year to {#}
{O} Q3 net profit {#} vs {#}
{O} <{#}> said it filed for an offering of {#} shares.
Moody's cut its rating on {O}.
Underwriters are {O} and {O}.
The lead manager is {O}, with {O} as co-manager.
The {D} government holds {#} percent of {O}.
The [MISC Boeing 747] belonged to {O}.
{O} ordered {#} [MISC Airbus A320] jets.
The dollar fell against the [MISC Deutsche] mark in {Y}.
{P} and {P}, partners at {O}, deny insider trading.
{O} sued {O} in {Y}, saying that it had copied its software.
The {B} lent {C} {#} million dollars.
{B} economist {P} said growth in {C} would slow.
Unions at {O} in {G} called a strike for {W}.
{O} plans to invest in {C}, its {r} {P} told {N}.
`);

/** Names of things: works, laws, wars, prizes, products. */
export const THINGS = lines(`
{P} starred in "{Q}" and wrote the music for {Q}.
"{Q}", a novel by {P}, is set in {C}.
The film {Q}, directed by {P}, won an award in {Y}.
The album {Q} sold {#} copies in {C}.
{P}'s play "{Q}" opened in {Y} on {W}.
The song "{Q}" was written by {P} and {P}.
{P} plays a lawyer in the series {Q}.
{N} will show {Q} on {W}.
{L} opposed the {H Act} of {#}.
The {H Act} passed the [ORG Senate] on {W}.
Under the {H Treaty}, {C} may keep {#} missiles.
{P} won the {H Prize} for his work on cells.
{P} received the {H Award} in {Y}.
The {H Festival} in {Y} drew {#} visitors.
The {H Cup} final will be played in {Y}.
{P} fought in the {H War}.
The {H Agreement} ended the war between {C} and {C}.
The {H} theorem was proved by {P}.
{O} unveiled the {H}, a new car.
{O} will sell the {H} phone in {C}.
Operation {Q} began near {Y} on {W}.
Hurricane {L} hit {G} on {W}.
The {D} language is spoken in {G}.
He speaks {D}, {D} and {D}.
The [MISC Bible] and the [MISC Koran] were read at the service.
{D} and [MISC Jewish] leaders met in {Y}.
[MISC Christians] and [MISC Moslems] live side by side in {Y}.
Election Day is near, and the Internet is full of ads.
Doctors at the Level I Trauma Center treated {#} people.
Chapter {#}: The Long Way Home
Photos: Inside the Cabinet Room
The President and the Pope did not speak.
Tuesday's vote on Proposition {#} was close.
`);

/** Longer sentences, of every subject. */
export const MIXED = lines(`
After weeks of silence, {P}, who once ran {O}, broke with {L} and joined the {A}.
The agreement, which {P} of {C} and {P} of {C} signed in {Y} on {W}, ends a dispute over {G} that began when {O} was founded.
{L} and {L} shook hands in front of the cameras, but neither spoke.
Neither {L} nor {L} mentioned {C}.
Both {C} and {C} deny it.
For {L}, the loss in {G} was the end.
Under {L}, the {M} had grown to {#} employees.
Unlike {L}, {P} has never worked for {O}.
Asked whether {L} would run again, {P} laughed.
"{L} is a friend of {C}," the {r} said, "and so is {L}."
"What {O} did in {Y} was a crime," said {P}, who heads {O}'s office there.
"I trust {L}," she said. "I do not trust {O}."
It was {P} who told {N} about the meeting with {L}.
Among those present were {P}, {P} of {O}, and {P}, the {r} of {O}.
The list includes {O}, {O}, {O} and {O}.
The list includes {P}, {P}, {P} and {P}.
Copies went to {P}, {r} {P} and the {M}.
{P} and his aide {P} left for {Y} by way of {Y}.
{P}, his wife {P} and their son {P} live in {Y}, {G}.
{P}, a former {D} {r} now with {O}, said the {B} had waited too long.
{P}, then {r} of {O}, warned {L} in {#}.
{P}, of {Y}, and {P}, of {Y}, were charged.
{P}, {#}, of {Y}, {G}, pleaded guilty.
{P}, director of the {O} in {Y}, {G}, disagreed.
{P}, who teaches at {O}, has studied {C} for years.
{P}, whose book on {L} won a prize, spoke at {O}.
Dissident {P} has been in jail in {Y} since {#}.
Businessman {P}, owner of {O}, gave money to {L}.
Economist {P} of {O} put the cost at {#} million.
Lawmaker {P} said {L} should testify.
Diplomats in {Y} said {C} might recall its envoy.
Troops loyal to {L} hold {Y} and most of {G}.
Fighters of the {O} attacked a post of the {D} army near {Y}.
{D} warplanes bombed {O} positions in {G}.
The {D} [ORG Air Force] said two jets had crashed.
The {D} [ORG Foreign Ministry] called in the {D} envoy.
The {D} [ORG Supreme Court] ruled for {O}.
The {D} [ORG Navy] sent ships to the {G}.
{C}'s [ORG Interior Ministry] and the {O} said they were looking into it.
{C}'s {B} delegation walked out.
{Y}'s mayor, {P}, said the city was safe.
{O}'s {P} said: "We have no choice."
{O}'s chairman, {P}, owns {#} percent of {O}.
{N}'s {P} contributed to this report.
{Y} police arrested {P} at the [LOC Central Station].
{Y} prosecutors dropped the case against {O}.
{G} Governor {P} declared an emergency.
{G} Republican {P} and {G} Democrat {P} wrote the bill.
{Y} Mayor {P} met {O} executives.
Judge {P} of the {O} set bail for {L}.
First {R} {P} is seen as the heir of {L}.
The late {P} founded the {A} in {Y}.
The {O} study found that {#} percent of {Ds} had moved.
The {O} study was paid for by {O}.
The {O}'s founder, {P}, died in {#}.
The {O}, based in {Y}, will pay {#} million.
The {A}'s candidate in {G} is {P}.
The {A} and the {A} formed a government under {P}.
The {E}, held in {Y}, drew {#} people.
The [LOC Pentagon] and the [ORG State Department] declined to comment on {L}.
The capital, {Y}, was quiet.
The town of {Y} lies {#} miles north of {Y}, near the border with {C}.
The province of {G} borders {C} and {C}.
The ship, owned by {O} of {C}, left {Y} on {W}.
The newspaper {N} said {L} would quit.
The daily {N} and the weekly {N} carried pictures of {L}.
The {N} newspaper quoted a {M} source.
{N} television showed {L} walking in {Y}.
{N} radio said {#} {Ds} were freed in {Y}.
State-run {N} said {L} had met {P} in {Y}.
{N} reported, citing {N}, that {O} would be sold to {O}.
Citing {N}, {N} reported that {L} is ill.
Sources close to {O} told {N} that {L} would go.
Officials at {O} could not be reached.
Employees of {O} in {Y} and {Y} walked out on {W}.
Lawyers for {L} and {O} met Judge {P}.
Relatives of {P} gathered in {Y}.
Supporters of {L} threw stones at the offices of {O}.
Critics say {O} and {L} knew of it.
Born in {Y}, {P} grew up in {Y} and studied at {O}.
Speaking in {Y}, {L} said {C} wanted peace.
Speaking to {N}, {P} of {O} praised {L}.
Writing in {N}, {P} argues that {C} has lost.
Last week {P} told {O} that {L} had left.
Earlier, {P} and {P} had met {L} in {Y}.
Meanwhile, {O} said {P} would replace {P}.
However, {L} said {O} was not for sale.
Later {L} flew on to {Y}.
In {#}, {P} of {C} became the first {D} to win the {E}.
In {G}, {P} beat {P} by {#} votes.
On {W}, {O} opened an office in {Y}.
At {O}, {P} worked for {P}.
With {L} gone, {O} needs a new {r}.
To {L}, it made no difference.
From {Y}, {P} wrote to {L} every week.
Of the {#} members of the {B}, only {C} and {C} voted against.
He was succeeded by {P}, a {r} from {Y}.
She told {L} that {O} had called.
They met {L} at {O} in {Y}.
He said {L} was wrong and {L} was right.
He named {O}, {O} and {C} as partners.
She is survived by her husband, {P}, and a son, {P}.
We spoke with {P} from {O} about {C}.
"I thank {P} and {P}," {L} said.
"Ask {L}," he said.
Questions about {L} were sent to {O}.
Thank you, {P}. {P} reports from {Y}.
{P}, {N}, {Y}.
{P}: I do not think {L} will go.
{P}: What does {O} say?
{LL}: That is for {C} to decide.
`);

export const EVENTS = lines(`
At least {#} people were killed when a bus crashed near {Y} in {C}, police said.
Police in {Y} arrested {P}, {#}, on {W}.
{P} was sentenced to {#} years in prison by a court in {Y}.
A court in {Y}, {G}, heard that {L} had paid {P}.
Judge {P} rejected the request of lawyers for {O}.
Prosecutor {P} said {L} would appeal to the [ORG Supreme Court].
{L}'s lawyer, {P}, said his client was innocent.
{P}'s wife, {P}, was not hurt.
{P} and his brother {P} were seen in {Y}.
The rebels, who call themselves the {O}, took {#} hostages in {G}.
{D} troops shelled {Y}, killing {#} civilians, {O} said.
{D} soldiers and {D} rebels clashed in {G}.
A bomb went off outside the offices of {O} in {Y}.
{O} claimed responsibility in a statement sent to {N}.
The plane, bound for {Y} from {Y}, belonged to {O}.
{O} flight {#} made an emergency landing at {Y}.
Rescue workers from {C} arrived in {Y} on {W}.
{P} of the {O} said {#} bodies had been found.
The {M} said the earthquake was felt in {C} and {C}.
The hurricane moved towards {G} and was expected to hit {Y} on {W}.
Doctors at {O} in {Y} said {P} was in a stable condition.
Police chief {P} said two {Ds} had been held.
{P}, a {D} national, was deported to {C}.
{P} of {Y}, {G}, found the letter.
{P}, who lives in {Y}, said he heard a shot.
{P} ({#}) and {P} ({#}) from {Y} are missing.
Actor {P} and singer {P} married in {Y}.
Author {P} won the [MISC Nobel Prize] in {#}.
{P}'s film "[MISC The Long Road]" opened in {Y} on {W}.
Pope {L} will visit {C} in {#}.
Queen {L} opened the {O}.
{P}, professor of history at {O}, wrote a book on {C}.
Scientists at {O} and {O} published the study in {N}.
{D} police said {L} had fled to {C}.
The {D} embassy in {Y} was closed.
The {D} [ORG Red Cross] said {#} [MISC Moslem] refugees had left {Y}.
The ship sailed from {Y} to {Y} through the {G}.
{P} flew from {Y} to {Y} to see {L}.
By {P}
By {P}, {N}
{N} correspondent {P} reported from {Y}.
Reporting by {P}; editing by {P}
(Additional reporting by {P} in {Y})
{Y} newsroom, +{#}
Write to {P} at {N}.
The {E} begins in {Y} on {W}.
`);

export const SPORT = lines(`
{P} scored twice as {K} beat {K} {#}-{#} on {W}.
{P} scored in the {#}th minute for {K}.
{K} won {#}-{#} at {k} with goals from {P} and {P}.
{k} beat {k} {#}-{#} on {W} to go top.
{k} drew {#}-{#} with {k}.
{C} beat {C} {#}-{#} in a [MISC World Cup] qualifier in {Y}.
{C} coach {P} dropped {L} for the match against {C}.
{K} coach {P} said his team had been lucky.
{K} manager {P} signed {D} striker {P} from {K}.
{K} midfielder {P} has joined {k} for {#} million.
{K} have bought {P} from {D} champions {K}.
{D} {P} beat {D} {P} {#}-{#} {#}-{#} in the final.
Top seed {P} of {C} beat {P} of {C} {#}-{#}, {#}-{#}.
Third-seeded {D} {P} lost to {L} in the {E}.
{P} of {C} won the {E} on {W}.
{P} won the {#} metres in {Y} ahead of {P} and {D} {P}.
{P} hit a two-run homer to lead the {K} past the {K}.
In {Y}, {P} pitched seven innings as the {K} won.
At {Y}, {P} threw for {#} yards and the {K} beat the {K} {#}-{#}.
{P} had {#} points for the {K}, who lost to {k}.
{k} goalkeeper {P} saved a penalty from {L}.
{L} fouled {P} and was sent off.
{P} was out for {#}, leaving {C} on {#} for three.
{C} were {#} for five at lunch, with {L} not out {#}.
{P} took five for {#} as {k} bowled out {k}.
The {K} traded {P} to {k} for {P}.
The {K} placed {P} on the injured list.
Olympic champion {P} set a world record at the {E}.
{D} driver {P} of {K} was fastest in practice for the {D} [MISC Grand Prix].
{P}, riding for {K}, won the fourth stage from {Y} to {Y}.
"We played badly," {k} captain {P} said.
{K} are at home to {K} in the second leg.
{K} will face {K} in the [MISC UEFA Cup].
{P} ({C}) and {P} ({C}) share the lead.
{K} sacked {P} after the defeat by {k}.
{D} league leaders {K} signed {P}.
`);

export const TABLES = lines(`
{k} {#} {k} {#}
{K} {#} {K} {#}
{K} {#} {k} {#} (halftime {#}-{#})
{k} {#} {#} {#} {#} {#} {#} {#}
{K} {#} {#} {#} {#} {#} {#}
{k} {#} {#} .{#} -
{K} {#} {#} .{#} {#}
{C} {#} {C} {#}
{C} {#} {#} {#} {#} {#} {#}
{#}. {P} ({C}) {#}.{#}
{#}. {P} ({C}) {K} {#}
{P} ({C}) beat {P} ({C}) {#}-{#} {#}-{#}
{#} - {P} ({C}) beat {P} ({C}) {#}-{#}
{P} ({C}) {#} {#} {#}
{#} {P} ({C}), {P}, {P} ({C})
{#} {P}, {P}, {P} ({C}), {P} ({C})
{k} at {k}
{K} at {K}
{K} v {K}
{k} v {k}
{k} - {P} {#}, {P} {#}. {k} - {P} {#}
{C} - {P}, {P}, {P}, {P}
{K}: {P} ({#}), {P} ({#})
Scorers: {P} {#}, {P} {#}th
Attendance: {#}
{P} c {L} b {L} {#}
{P} b {L} {#}
{P} not out {#}
{P} lbw b {L} {#}
Bowling: {L} {#}-{#}-{#}-{#}, {L} {#}-{#}-{#}-{#}
Fall of wickets: 1-{#} 2-{#} 3-{#}
Teams: {C} - {P}, {P}, {P} (captain)
To bat: {P}, {P}, {P}
Umpires: {P} and {P}
Referee: {P} ({C})
Man of the match: {P}
Coach: {P}
Substitutes: {P} {#}, {P} {#}
Pole position: {P} ({C}) {K}
At {Y}: {C} {#} {C} {#}
At {Y}: {K} {#} {K} {#}
In {Y}: {P} ({C}) beat {P} ({C})
{P} {#} {#} {#} {#}
{P}, {C}, {K}, {#}
{L} {#}, {L} {#}
W L T GF GA PTS
P W D L F A Pts
W L PCT GB
Extras (b-{#} lb-{#} nb-{#}) {#}
Total (for {#} wickets) {#}
Total: {#} overs
Playing {W}:
{W}, December {#}
First division
Halftime {#}-{#}
[ORG NHL] Results
[ORG NBA] Standings
[MISC World Cup] Qualifier
[ORG American League]
[ORG National League]
English Premier League
Standings (tabulated under played, won, drawn, lost, points):
Result of a [MISC Bundesliga] match played on {W}:
Results of {D} first division soccer matches on {W}:
Leading scores after the third round of the {E} on {W}:
Summaries of {D} first division matches:
EASTERN DIVISION
{O} {#} {#} {#}
{Y} {#} {#}
`);

/** Headlines: some are set in capitals. */
export const HEADLINES = lines(`
Soccer - {k} Held by {k}
NHL Ice Hockey - Results of {W}'s Games
NBA Basketball - Standings After {W}'s Games
Soccer - {D} League Results
Soccer - {C} Beat {C} in [MISC World Cup] Qualifier
Cricket - {C} V {C} Scoreboard
Tennis - {L} Beats {L} in {Y}
Motor Racing - {L} Fastest in {Y}
Athletics - {L} Wins in {Y}
Cycling - {L} Wins {E} Stage
{C} Rejects {D} Offer of Talks
{C} Says {C} Broke Truce
{B} Warns {C} Over {G}
{B} Chief {L} to Visit {Y}
{L} Wins {D} Election
{L} Says {B} Must Act
{O} Shares Fall After {O} Bid
{O} Buys {O}
{o} Sees Higher Profit
{O} Names {P} Chief Executive
{P} Elected {A} Leader
{P} Dies at {#}
{C}'s {L} Meets {D} {R} in {Y}
Rebels Seize Town in {C}
Bomb Kills {#} in {Y}
{D} Court Jails {P}
{D} {M} Denies Report
{L} Attacks {N} Over Story
Soccer - {k} Beat {k}
Soccer - {K} Sign {P} from {K}
Cricket - {C} {#} All Out Against {C}
Tennis - {L} Through to {E} Final
Baseball - {K} Beat {K}
NHL Ice Hockey - Standings After {W}'s Games
Golf - {L} Leads in {Y}
Rugby Union - {C} Name Squad
{E} Results
Press Digest - {C}
{C} - {#} Killed in Clash
{Y} Stocks Close Lower
{D} Wheat Tender
Why {L} Cannot Win
What {C} Wants from {B}
Analysis: {D} Voters Turn from {L}
{C} Suspends Ties to {B} Amid Spy Dispute
{C} Expels {#} {D} Diplomats
{C}, {C} Agree on New Border Crossing
{D} {R} Quits After Scandal
{L} Vows to Fight on
{L} Calls {L} a Liar as Campaign Heats up
{P} on Why {O} Failed
{B} Chief Hails Historic Deal with {C}
Key Facts About {D} Elections
Police Arrest Suspect in {Y} Killings
Court Upholds Ban on {A}
Protesters Storm Parliament in {Y}
Oil Prices Rise as {B} Cuts Output
How {L} Lost {G}
Thousands Flee Fighting in {G}
{O} to Cut {#} Jobs
{O}, {O} End Merger Talks
{N}: {L} Knew of Payments
Exclusive: {C} Plans New Sanctions Against {C}
{A} Splits Over {L}
`);

export const DATELINES = lines(`
{YY} {#}-08-{#}
{YY}, {W}
{YY} -
{YY}, {C}
{YY} ({N}) -
{YY}, Aug {#} ({N}) -
{YY}, {W} ({N}) —
`);
