/** Words that tell what the name beside them is. All in lower case, without full stops. */

const listed = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Forms of address: a person's name follows. */
export const HONORIFICS = listed(
  `mr mrs ms miss dr prof sir dame lord lady sheikh shaikh sheik mullah ayatollah hojatoleslam imam rabbi rev reverend
   fr msgr monsignor sister brother saint madame monsieur herr frau senor senora don dona king queen prince princess
   emperor empress sultan emir pope archbishop bishop cardinal gen lt col capt maj sgt cmdr adm brig cpl pvt sen rep gov
   pres hon atty judge justice general colonel captain major sergeant lieutenant commander admiral brigadier corporal
   marshal president-elect ex-president comrade duke duchess baron baroness count countess pastor vicar patriarch lama`,
);

/** Offices and callings: they stand before a name or behind it. */
export const ROLES = listed(
  `president premier chancellor minister secretary ambassador senator congressman congresswoman representative governor
   mayor deputy vice-president vice chairman chairwoman chairperson chair chief executive officer director manager
   spokesman spokeswoman spokesperson spokespeople leader head commander commissioner envoy emissary negotiator
   mediator prosecutor judge justice lawyer attorney solicitor counsel advocate coach captain manager trainer striker
   midfielder defender goalkeeper keeper winger forward batsman bowler pitcher quarterback player skipper jockey driver
   champion rider cyclist swimmer sprinter golfer boxer wrestler seed analyst economist strategist trader dealer broker
   banker investor founder co-founder owner partner editor reporter correspondent journalist columnist author writer
   novelist poet playwright actor actress singer musician guitarist drummer composer conductor filmmaker producer
   professor scientist researcher physicist historian sociologist psychologist engineer architect designer astronaut
   doctor physician nurse surgeon teacher student activist dissident campaigner candidate contender nominee incumbent
   lawmaker legislator parliamentarian mp mps deputy councillor councilman councilwoman alderman sheriff policeman
   officer detective inspector superintendent general colonel captain major sergeant lieutenant brigadier admiral marshal
   warlord guerrilla rebel terrorist gunman suspect defendant victim widow wife husband son daughter father mother
   brother sister cousin uncle aunt nephew niece friend aide adviser advisor consultant assistant official diplomat
   bureaucrat strongman dictator ruler monarch king queen prince princess pope cleric priest bishop archbishop cardinal
   treasurer trustee whip speaker solicitor-general attorney-general treasurer-general under-secretary undersecretary
   ex-president ex-minister coordinator organiser organizer veteran star legend pioneer ceo cfo coo cto pm`,
);

/** Words before an office: they are part of the title. */
export const ROLE_PARTS = listed(
  `deputy vice acting former ex first second third prime foreign defence defense interior finance economy economic trade
   justice health education environment energy agriculture transport labour labor culture sports tourism industry home
   social affairs chief senior junior assistant associate executive managing general national state federal supreme
   secretary attorney permanent special top leading press presidential parliamentary military police army navy air force
   government ministry party opposition campaign white house team club company bank central staff joint lead head principal
   political security intelligence policy legal technical financial operating commercial marketing public relations news
   communications investment retired veteran outgoing incoming new late then then-president interim caretaker exiled
   communist socialist conservative labour liberal democratic republican green democrat rebel royal crown union labour
   district county city circuit high court appeals chief county assistant house senate majority minority`,
);

/** Last words of organizations' names. */
export const ORG_HEADS = listed(
  `ministry department office bureau agency authority commission committee council board parliament assembly congress senate
   court tribunal service services administration institute institution university college school academy foundation fund
   trust association federation confederation union league alliance coalition front movement party brigade brigades army
   navy force forces corps command guard police group bank exchange company corporation industries holdings systems
   technologies technology motors airlines airways railways steel oil petroleum energy electric power insurance securities
   bancorp financial capital partners associates bros brothers stores foods pharmaceuticals laboratories labs chemicals
   telecom communications media news press times post journal herald tribune gazette chronicle daily newspaper magazine
   radio television tv broadcasting network pictures records entertainment studios church mosque diocese hospital clinic
   center centre museum society club team united city rovers athletic wanderers rangers fc cf sc ac afc organisation
   organization initiative project network forum conference summit secretariat mission embassy directorate inspectorate
   treasury cabinet government faction militia squad unit regiment battalion division fleet orchestra ensemble theatre
   observatory watch international worldwide enterprises ventures consulting solutions software networks semiconductor
   aerospace aviation shipping lines freight logistics mining resources gold minerals rubber paper textile cement tobacco
   breweries hotels resorts casino casinos properties realty estates construction constructions engineering works mills
   products brands cosmetics electronics appliances computers instruments devices biotech healthcare medical health
   chamber guild syndicate cooperative co-operative consortium cartel registry archive archives library reserve`,
);

/** Company endings. */
export const ORG_ENDINGS = listed(
  `inc corp corporation ltd limited llc llp plc co company cos gmbh ag sa s.a nv n.v bv spa s.p.a srl oy ab as a/s kk pty
   bhd berhad sdn pt tbk jsc oao zao ooo pjsc se kg kgaa aktiengesellschaft incorporated holdings holding group bancorp`,
);

/** Words that stand before or behind places. */
export const PLACE_PARTS = listed(
  `river lake sea ocean gulf bay strait straits channel mount mountain mountains hills valley island islands isle peninsula
   cape desert forest province region county district prefecture state republic kingdom territory city town village port
   airport street avenue road square park bridge beach coast border stadium palace prison camp heights plateau basin
   north south east west northern southern eastern western central upper lower greater downtown southeast northwest
   southwest northeast`,
);

/** Words that begin or end the names of things that are neither. */
export const OTHER_PARTS = listed(
  `cup open championship championships olympics olympic games grand prix tournament series trophy medal prize award awards
   festival war wars battle treaty agreement accord accords act bill law constitution amendment revolution day week
   century plan program programme project operation scandal crisis affair index average bible koran film movie novel
   book album song show language masters classic derby marathon tour bowl finals cold world holocaust ramadan christmas
   easter internet web summit conference convention protocol declaration resolution`,
);

/** Small words within names. */
export const JOINERS = listed(
  'of the and for & de la le du des del della di da dos das van von der den ter ten bin ibn ben al el abu and y e in on to',
);

/** Small words that belong to a person's name. */
export const NAME_PARTICLES = listed(
  'de la le du des del della di da dos das van von der den ter ten bin ibn ben al el abu af y zu zur san',
);

export const CALENDAR = listed(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   christmas easter ramadan`,
);

/** Words behind which a place stands. */
export const PLACE_CUES = listed('in at near from to outside around across throughout via toward towards');
