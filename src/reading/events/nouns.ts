/** Nouns that name a happening. */
const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const HAPPENINGS = listed(
  `accident accord agreement annexation anniversary appointment arrest arrests assassination assault attack attacks battle
   bombing bombings blast campaign ceasefire celebration ceremony clash clashes collapse collision conference congress
   conviction coronation coup crash crackdown crisis cyberattack deal death deaths debate declaration defeat demonstration
   demonstrations deployment disaster drill drills earthquake election elections eruption evacuation execution exercise
   exercises expulsion expulsions explosion festival final fire flood floods funeral genocide hearing hurricane
   inauguration incident independence indictment intervention invasion killing killings launch march massacre match
   meeting meetings merger murder murders negotiations nomination occupation offensive olympics operation outbreak
   pandemic primary protest protests purchase raid raids rally rallies reduction reductions referendum
   resignation retirement revolt revolution riot riots ruling scandal seizure shooting shootings siege speech spill storm
   strike strikes summit suspension sale talks takeover tour tournament trial tsunami tour treaty truce uprising verdict
   victory visit vote war wars wedding wildfire wildfires win withdrawal`,
);

/** Nouns that take what happened as `to expel` or `of`. */
export const DECISIONS = listed(
  'decision move plan pledge threat vote attempt effort promise order agreement refusal',
);
