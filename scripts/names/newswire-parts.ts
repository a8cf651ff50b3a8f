/** Words of which names and titles in made-up news are put together. */

export const words = (text: string) => text.trim().split(/\s*[,\n]\s*/);

export const OFFICES =
  words(`President, Prime Minister, Foreign Minister, Defence Minister, Defense Secretary, Finance Minister,
  Interior Minister, Deputy Prime Minister, Deputy Foreign Minister, Vice President, Justice Minister, Trade Minister,
  Health Minister, Agriculture Minister, Economy Minister, Chancellor, Governor, Mayor, Ambassador, Attorney General, General,
  Secretary of State, Speaker, Senator, Colonel, Premier, Energy Minister, King, Crown Prince, Special Envoy, Education Minister`);
export const OFFICES_LOWER =
  words(`president, prime minister, foreign minister, spokesman, spokeswoman, director, chairman, chief executive,
  head, secretary general, deputy director, general manager, analyst, lawyer, managing director, vice president, editor, mayor,
  governor, opposition leader, professor, lawmaker, campaign manager, finance director, commissioner, co-founder, deputy leader`);
export const MINISTRIES =
  words(`Foreign Ministry, Defence Ministry, Defense Ministry, Finance Ministry, Interior Ministry, Justice Ministry,
  Health Ministry, Ministry of Finance, Ministry of Foreign Affairs, Ministry of Defence, Trade Ministry, Agriculture Ministry,
  Education Ministry, Economy Ministry, Central Bank, National Bank, Supreme Court, Constitutional Court, High Court, National Assembly,
  Election Commission, Central Election Commission, Statistics Office, Bureau of Statistics, Commerce Department, State Department,
  Justice Department, Labor Department, Treasury, Home Office, Foreign Office, Health Department, Interior Department, Navy, Air Force,
  Parliament, Senate, Court of Appeal, Investigative Committee, Security Service, General Staff, Atomic Energy Agency, Privatisation Agency`);
export const PARTIES =
  words(`Democratic Party, Liberal Party, Labour Party, Socialist Party, Communist Party, Conservative Party, Green Party,
  People's Party, National Party, Workers' Party, Social Democratic Party, Christian Democratic Party, Justice Party, Freedom Party,
  Progressive Party, Reform Party, Radical Party, Democratic Union, National Front, Popular Front, Liberal Democrats, Social Democrats,
  Centre Party, Unity Party, Islamic Party, Democratic Alliance, National Alliance, Renewal Movement, Civic Forum, Democratic League`);
export const EVENTS_NAMED =
  words(`World Cup, U.S. Open, Davis Cup, Olympics, Olympic Games, European Championship, Asian Cup, British Open, Ryder Cup,
  Wimbledon, French Open, Super Bowl, World Series, Champions Cup, Tour de France, Asian Games, Commonwealth Games, Grand Slam, Golden League,
  FA Cup, League Cup, Cup Winners' Cup, World Championships, Pan American Games, G20, APEC, Cannes Film Festival, Paris Air Show`);
export const ENDINGS = words(
  'Corp, Inc, Ltd, Co, Plc, Group, Holdings, AG, SA, NV, Corp., Inc., Ltd., Co., LLC, Corporation, Industries, SpA, AB, GmbH, Co Ltd, PLC',
);
export const BRANCHES =
  words(`Bank, Airlines, Airways, Steel, Motors, Electric, Oil, Petroleum, Energy, Insurance, Securities, Capital, Foods, Telecom, Systems,
  Technologies, Pharmaceuticals, Chemicals, Partners, Financial, Resources, Mining, Gold, Stores, Brewing, Software, Networks, Media, Television, Press,
  Paper, Cement, Shipping, Railways, Semiconductor, Laboratories, Properties, Investment, Asset Management, Savings Bank, Stock Exchange`);
export const LEARNED =
  words(`University, Institute, Hospital, College, Research Institute, Medical Center, Museum, Foundation, Observatory, Police Department,
  School of Economics, Chamber of Commerce, Zoo, City Council, Business School, Police, Fire Department, Daily News, Times, Post, Herald, Tribune`);
export const GROUPS =
  words(`Liberation Front, Liberation Army, Resistance Army, Human Rights Council, Human Rights Committee, Olympic Committee, Football Association,
  Teachers Union, Journalists Union, Trade Union Federation, Farmers Association, Medical Association, Bar Association, Peace Movement, Defence League,
  Climate Coalition, Policy Institute, Centre for Strategic Studies, Relief Committee, Space Agency, Wheat Board, Grain Council, Tennis Association`);
export const FRONTS = words(
  'First, United, National, General, American, British, New, Pacific, Atlantic, Royal, Northern, Southern, Western, Global, Universal, Standard, Federal, Imperial, Trans World, Great Western, Independent, Allied',
);
export const CLUB_ENDINGS = words(
  'United, City, Rovers, Town, Athletic, Wanderers, Albion, FC, Sports, Dynamos, Tigers, Lions, Eagles, Bulls, Bears, Rangers, Kings, Hawks',
);
export const CLUB_STARTS = words(
  'Real, Sporting, Dynamo, Spartak, Lokomotiv, FC, AC, Racing, Red Star, Union, Olympique, Inter, Athletic, CSKA, Hapoel, Maccabi, SV, Deportivo',
);
export const WEEKDAYS = words('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const PARTICLES = words('de, van, van der, von, al, bin, de la, di, da, le, del, ben, el, dos');
export const US_STATES =
  words(`California, Texas, Florida, Ohio, Michigan, Pennsylvania, Virginia, Arizona, Georgia, Iowa, Wisconsin, Minnesota, Utah, Maine,
  North Carolina, South Carolina, New Hampshire, Alabama, Kentucky, Tennessee, Colorado, Nevada, Oregon, Kansas, Missouri, Illinois, New Jersey`);
