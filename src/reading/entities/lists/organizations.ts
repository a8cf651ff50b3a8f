/** Organizations that news names without saying what they are. Facts of general knowledge, gathered by hand. */

const listed = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const BODIES = listed(`
  NATO, North Atlantic Treaty Organization, United Nations, UN, U.N., UNESCO, UNICEF, UNHCR, UNRWA, UNDP, UNAMA, WHO
  World Health Organization, World Bank, International Monetary Fund, IMF, World Trade Organization, WTO, GATT, OECD
  OPEC, OSCE, European Union, EU, E.U., European Commission, European Parliament, European Council, Council of Europe
  European Central Bank, ECB, Eurostat, Europol, Interpol, ASEAN, APEC, African Union, Arab League, League of Nations
  Organization of American States, OAS, Organization of African Unity, OAU, ECOWAS, SADC, Mercosur, G7, G8, G20, Group of Seven
  Shanghai Cooperation Organization, Collective Security Treaty Organization, CSTO, Gulf Cooperation Council, GCC, NAFTA
  International Atomic Energy Agency, IAEA, International Criminal Court, ICC, International Court of Justice
  Security Council, UN Security Council, U.N. Security Council, General Assembly, Human Rights Council
  International Committee of the Red Cross, ICRC, Red Cross, Red Crescent, Amnesty International, Amnesty, Human Rights Watch
  Greenpeace, Oxfam, Save the Children, Doctors Without Borders, Medecins Sans Frontieres, CARE International, WWF
  Transparency International, Reporters Without Borders, Committee to Protect Journalists, American Civil Liberties Union, ACLU
  Congress, Senate, House of Representatives, House of Commons, House of Lords, Commons, Lords, Supreme Court, Pentagon
  State Department, Treasury, Treasury Department, Justice Department, Defense Department, Homeland Security, Labor Department
  Commerce Department, Energy Department, Agriculture Department, Interior Department, Transportation Department, USDA, USAID
  Palestinian Authority, Palestinian National Authority, Commonwealth of Independent States, CIS, Warsaw Pact, EFTA, Benelux
  CIA, FBI, NSA, NASA, FDA, SEC, FCC, FTC, FAA, EPA, IRS, FEMA, CDC, DEA, ATF, INS, NTSB, DHS, DOJ, GAO, OMB, NIH, TSA
  Federal Reserve, Fed, Federal Reserve Board, Federal Trade Commission, Securities and Exchange Commission, Secret Service
  Food and Drug Administration, Environmental Protection Agency, Congressional Budget Office, Federal Bureau of Investigation
  Central Intelligence Agency, National Security Council, National Guard, Coast Guard, Marine Corps, Marines, Air Force, Navy, Army
  Bank of England, Bank of Japan, Bundesbank, Bank of France, Scotland Yard, MI5, MI6, GCHQ, Home Office, Foreign Office, Cabinet Office
  Bundestag, Bundesrat, Knesset, Duma, State Duma, Federation Council, Sejm, Riksdag, Storting, Folketing, Cortes, Dail, Seimas
  Saeima, Riigikogu, Verkhovna Rada, Rada, Lok Sabha, Rajya Sabha, Diet, Politburo, Mossad, Shin Bet, KGB, FSB, GRU, Stasi
  Roskomnadzor, Rosneft, Gazprom, Rosatom, Roscosmos, Revolutionary Guards, Revolutionary Guard, IDF, RCMP, PLO, Red Army
  Taliban, al Qaeda, al-Qaeda, al-Qaida, Al Qaeda, Islamic State, ISIS, ISIL, IS, Daesh, Hamas, Hezbollah, Hizbollah, Fatah
  Islamic Jihad, Boko Haram, al-Shabaab, al Shabaab, Abu Sayyaf, Khmer Rouge, Tamil Tigers, LTTE, PKK, YPG, KDP, PUK, FARC, ELN
  Sinn Fein, IRA, Irish Republican Army, UNITA, MPLA, ETA, KLA, UCK, Hutu, Muslim Brotherhood, Shining Path, Zapatistas, Wagner Group
  ANC, African National Congress, Inkatha, PLA, Labour, Labour Party, Conservative Party, Tories, Liberal Democrats, SNP, UKIP, Plaid Cymru
  Democratic Party, Republican Party, GOP, Democratic National Committee, Republican National Committee, DNC, RNC, Green Party
  Christian Democratic Union, CDU, CSU, SPD, FDP, AfD, Alternative for Germany, Social Democratic Party, Christian Democrats
  National Front, National Rally, Socialist Party, Communist Party, Likud, Labor Party, Kadima, Shas, Blue and White, Fidesz, Syriza
  Bharatiya Janata Party, BJP, Congress Party, Janata Dal, Awami League, Pakistan People's Party, PPP, PML-N, Kuomintang, KMT
  Liberal Democratic Party, LDP, Komeito, Podemos, Vox, PSOE, Lega, Forza Italia, Five Star Movement, Welfare Party, Motherland Party, AKP, HDP
  True Path, Law and Justice, Civic Platform, United Russia, Yabloko, Workers' Party, PRI, PAN, PRD, Institutional Revolutionary Party
  AFL-CIO, Teamsters, United Auto Workers, UAW, Solidarity, National Rifle Association, NRA, NAACP, Planned Parenthood, AARP
  U.S. Chamber of Commerce, Chamber of Commerce, Heritage Foundation, Brookings Institution, RAND Corporation, Council on Foreign Relations
  NBA, NFL, NHL, MLB, MLS, NCAA, FIFA, UEFA, IOC, International Olympic Committee, USOC, FIA, IAAF, ATP, WTA, PGA, ICC, TCCB, WADA, FA
  Premier League, Bundesliga, Football Association, American League, National League, Nobel Committee, Vatican, Holy See, Roman Catholic Church`);

export const MEDIA = listed(`
  Reuters, Associated Press, AP, Agence France-Presse, AFP, TASS, Itar-Tass, RIA Novosti, Interfax, Xinhua, Kyodo, DPA, UPI
  ANSA, EFE, PTI, Anadolu, IRNA, Fars, SANA, Yonhap, KCNA, Tanjug, MENA, Ukrinform, BelTA, Bloomberg, Bloomberg News, Dow Jones
  BBC, CNN, NBC, CBS, ABC, PBS, NPR, MSNBC, CNBC, Fox News, Fox, C-SPAN, ITV, Sky News, Channel 4, CBC, RTE, ARD, ZDF, RAI, NHK
  Al Jazeera, al-Jazeera, Al Arabiya, Radio Free Europe, Voice of America, Deutsche Welle, RT, Russia Today, Sputnik, CGTN, CCTV
  New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal
  Los Angeles Times, USA Today, Chicago Tribune, Boston Globe, Miami Herald, Houston Chronicle, New York Post, Politico, Axios
  Financial Times, Guardian, The Guardian, Observer, Independent, The Independent, Daily Telegraph, Daily Mail, Daily Mirror
  Sunday Times, Evening Standard, Le Monde, Le Figaro, Liberation, Les Echos, Der Spiegel, Die Welt, Die Zeit, Bild, Handelsblatt
  Frankfurter Allgemeine Zeitung, Sueddeutsche Zeitung, El Pais, El Mundo, Corriere della Sera, La Repubblica, La Stampa
  Pravda, Izvestia, Kommersant, Novaya Gazeta, People's Daily, Global Times, China Daily, South China Morning Post, Straits Times
  Asahi Shimbun, Yomiuri Shimbun, Nikkei, Times of India, The Hindu, Dawn, Haaretz, Yedioth Ahronoth, Jerusalem Post, Hurriyet
  al-Ahram, Al-Hayat, Asharq al-Awsat, Sydney Morning Herald, Globe and Mail, Toronto Star, Irish Times, Huffington Post, BuzzFeed
  Breitbart, Breitbart News, Vox, Slate, Wired, Newsweek, Time, Forbes, Fortune, The Economist, Economist, The Atlantic, New Yorker
  The New Yorker, National Review, The Hill, Daily Beast, Vanity Fair, Rolling Stone, Playboy, WikiLeaks, Bellingcat, Wikipedia`);

export const COMPANIES = listed(`
  Apple, Microsoft, Google, Alphabet, Amazon, Amazon.com, Facebook, Meta, Twitter, Netflix, Intel, IBM, Oracle, Cisco, Dell
  Hewlett-Packard, HP, Xerox, Motorola, Nokia, Ericsson, Siemens, Philips, Sony, Toshiba, Hitachi, Panasonic, Fujitsu, NEC, Canon
  Nintendo, Sega, Samsung, LG, Hyundai, Kia, Daewoo, SK Hynix, TSMC, Foxconn, Huawei, ZTE, Lenovo, Xiaomi, Alibaba, Tencent, Baidu
  ByteDance, TikTok, YouTube, Instagram, WhatsApp, Skype, Uber, Lyft, Airbnb, Tesla, SpaceX, PayPal, eBay, Yahoo, AOL, Netscape
  Compaq, Digital Equipment, Sun Microsystems, Novell, Lotus, Adobe, Nvidia, AMD, Qualcomm, Texas Instruments, Micron, SAP, Infosys
  General Motors, GM, Ford, Chrysler, Toyota, Honda, Nissan, Mazda, Mitsubishi, Suzuki, Subaru, Volkswagen, BMW, Daimler, Daimler-Benz
  Mercedes, Mercedes-Benz, Audi, Porsche, Opel, Volvo, Saab, Renault, Peugeot, Citroen, Fiat, Ferrari, Rover, Jaguar, Rolls-Royce
  Boeing, Airbus, Lockheed, Lockheed Martin, McDonnell Douglas, Northrop Grumman, Raytheon, General Dynamics, Bombardier, Embraer
  British Aerospace, BAE Systems, Aerospatiale, Dassault, Thomson-CSF, Thales, EADS, Saab, Honeywell, United Technologies
  British Airways, Air France, Lufthansa, KLM, Swissair, Alitalia, Iberia, Sabena, SAS, Qantas, Aeroflot, Ryanair, easyJet, Cathay Pacific
  American Airlines, United Airlines, Delta, Delta Air Lines, USAir, TWA, Northwest Airlines, Continental Airlines, Southwest Airlines
  Japan Airlines, Singapore Airlines, Emirates, Turkish Airlines, Malaysia Airlines, Air Canada, ValuJet, FedEx, UPS, DHL, Maersk
  Exxon, Mobil, ExxonMobil, Exxon Mobil, Chevron, Texaco, Shell, Royal Dutch Shell, BP, British Petroleum, Total, Elf, ENI, Eni, Repsol
  Statoil, Norsk Hydro, Petrobras, Pemex, PDVSA, Aramco, Saudi Aramco, Lukoil, Yukos, CNOOC, Sinopec, PetroChina, Conoco, Amoco, Halliburton
  Schlumberger, Enron, Rio Tinto, BHP, Anglo American, De Beers, Glencore, Alcoa, Alcan, Inco, Noranda, US Steel, Bethlehem Steel, Thyssen, Krupp
  General Electric, GE, Westinghouse, ABB, Alstom, Caterpillar, Deere, 3M, DuPont, Dow Chemical, Monsanto, Bayer, BASF, Hoechst, ICI
  Pfizer, Merck, Johnson & Johnson, Eli Lilly, Abbott, Novartis, Roche, Sandoz, Ciba-Geigy, Glaxo, Glaxo Wellcome, GlaxoSmithKline
  SmithKline Beecham, AstraZeneca, Zeneca, Sanofi, BioNTech, Moderna, Amgen, Genentech, Biogen, Teva, Sinovac, Theranos, Medtronic
  Procter & Gamble, Unilever, Nestle, Danone, Kraft, Kellogg, Heinz, Campbell Soup, Coca-Cola, Pepsi, PepsiCo, Cadbury Schweppes, Mars
  McDonald's, Burger King, KFC, Starbucks, Anheuser-Busch, Heineken, Guinness, Bass, Grand Metropolitan, Diageo, Seagram, LVMH, Gucci
  Philip Morris, RJR Nabisco, BAT, Nike, Adidas, Reebok, Levi Strauss, Gap, Benetton, IKEA, H&M, Zara, Inditex, L'Oreal, Revlon, Avon
  Wal-Mart, Walmart, Kmart, Sears, Target, Costco, Home Depot, Tesco, Sainsbury, Asda, Marks & Spencer, Carrefour, Aldi, Lidl, Metro
  AT&T, MCI, Sprint, Verizon, WorldCom, Bell Atlantic, BellSouth, Ameritech, GTE, Comcast, T-Mobile, Vodafone, Orange, Telefonica
  British Telecom, BT, Deutsche Telekom, France Telecom, Telecom Italia, Cable & Wireless, NTT, KDDI, SoftBank, China Mobile, Telstra
  Walt Disney, Disney, Time Warner, Viacom, News Corp, News Corporation, Paramount, Warner Bros, Universal, MGM, DreamWorks, Pixar, EMI
  Citigroup, Citibank, Citicorp, JPMorgan, J.P. Morgan, JP Morgan, JPMorgan Chase, Chase Manhattan, Chase, Bank of America, Wells Fargo
  Goldman Sachs, Goldman, Morgan Stanley, Merrill Lynch, Lehman Brothers, Salomon Brothers, Bear Stearns, Smith Barney, PaineWebber
  Prudential, MetLife, AIG, Allianz, AXA, Zurich Insurance, Munich Re, Swiss Re, Lloyd's, Aviva, Berkshire Hathaway, BlackRock, Blackstone
  Barclays, HSBC, NatWest, Lloyds, Standard Chartered, Royal Bank of Scotland, RBS, Santander, BBVA, UBS, Credit Suisse, Deutsche Bank
  Dresdner Bank, Commerzbank, WestLB, BNP Paribas, BNP, Societe Generale, Credit Lyonnais, Paribas, Credit Agricole, ING, ABN Amro
  Rabobank, UniCredit, Nomura, Daiwa, Sumitomo, Mitsui, Mizuho, Sberbank, VTB, ICBC, Bank of China, Standard & Poor's, S&P, Moody's, Fitch
  KPMG, Deloitte, PwC, Ernst & Young, McKinsey, Accenture, Arthur Andersen, Reliance, Tata, Tata Motors, Wipro, Adani, Petronas
  New York Stock Exchange, NYSE, Nasdaq, NASDAQ, London Stock Exchange, Chicago Mercantile Exchange, Comex, LIFFE, Euronext, Amtrak
  Gallup, Ipsos, YouGov, Ofcom, Eurotunnel, Eurostar, Deutsche Bahn, SNCF, British Gas, British Rail, Hanson, Lonrho, Pirelli, Olivetti, Michelin
  Fininvest, Mediaset, Bertelsmann, Cambridge Analytica, Kaspersky, Pegatron, Wirecard, Evergrande, OpenAI, Anthropic, DeepMind, Spotify, Zoom`);

export const TEAMS = listed(`
  Yankees, New York Yankees, Mets, New York Mets, Red Sox, Boston Red Sox, Orioles, Baltimore Orioles, Blue Jays, Toronto Blue Jays
  Tigers, Detroit Tigers, Indians, Cleveland Indians, White Sox, Chicago White Sox, Twins, Minnesota Twins, Royals, Kansas City Royals
  Brewers, Milwaukee Brewers, Rangers, Texas Rangers, Mariners, Seattle Mariners, Athletics, Oakland Athletics, Angels, California Angels
  Braves, Atlanta Braves, Marlins, Florida Marlins, Miami Marlins, Phillies, Philadelphia Phillies, Expos, Montreal Expos, Cardinals
  St. Louis Cardinals, Cubs, Chicago Cubs, Astros, Houston Astros, Reds, Cincinnati Reds, Pirates, Pittsburgh Pirates, Dodgers
  Los Angeles Dodgers, Giants, San Francisco Giants, Padres, San Diego Padres, Rockies, Colorado Rockies, Diamondbacks, Nationals, Rays
  Knicks, New York Knicks, Celtics, Boston Celtics, Lakers, Los Angeles Lakers, Clippers, Bulls, Chicago Bulls, Pistons, Detroit Pistons
  Pacers, Indiana Pacers, Cavaliers, Cleveland Cavaliers, Bucks, Milwaukee Bucks, Hawks, Atlanta Hawks, Hornets, Charlotte Hornets
  Heat, Miami Heat, Magic, Orlando Magic, Raptors, Toronto Raptors, 76ers, Philadelphia 76ers, Nets, New Jersey Nets, Bullets
  Washington Bullets, Wizards, Rockets, Houston Rockets, Spurs, San Antonio Spurs, Mavericks, Dallas Mavericks, Jazz, Utah Jazz
  Nuggets, Denver Nuggets, Timberwolves, Grizzlies, SuperSonics, Seattle SuperSonics, Trail Blazers, Portland Trail Blazers, Kings
  Sacramento Kings, Warriors, Golden State Warriors, Golden State, Suns, Phoenix Suns, Thunder, Pelicans
  Cowboys, Dallas Cowboys, Redskins, Washington Redskins, Eagles, Philadelphia Eagles, New York Giants, New York Jets, Jets, Dolphins
  Miami Dolphins, Patriots, New England Patriots, New England, Bills, Buffalo Bills, Colts, Indianapolis Colts, Steelers, Pittsburgh Steelers
  Oilers, Houston Oilers, Bengals, Cincinnati Bengals, Jaguars, Jacksonville Jaguars, Ravens, Baltimore Ravens, Browns, Packers
  Green Bay Packers, Green Bay, Bears, Chicago Bears, Vikings, Minnesota Vikings, Lions, Detroit Lions, Buccaneers, Tampa Bay Buccaneers
  Tampa Bay, 49ers, San Francisco 49ers, Rams, St. Louis Rams, Saints, New Orleans Saints, Falcons, Atlanta Falcons, Panthers
  Carolina Panthers, Florida Panthers, Broncos, Denver Broncos, Chiefs, Kansas City Chiefs, Raiders, Oakland Raiders, Chargers
  San Diego Chargers, Seahawks, Seattle Seahawks, Arizona Cardinals, Texans, Titans, Penguins, Pittsburgh Penguins, Flyers
  Philadelphia Flyers, Devils, New Jersey Devils, Islanders, New York Islanders, New York Rangers, Capitals, Washington Capitals
  Sabres, Buffalo Sabres, Bruins, Boston Bruins, Canadiens, Montreal Canadiens, Senators, Ottawa Senators, Maple Leafs, Toronto Maple Leafs
  Whalers, Hartford Whalers, Red Wings, Detroit Red Wings, Blackhawks, Chicago Blackhawks, Blues, St. Louis Blues, Stars, Dallas Stars
  Avalanche, Colorado Avalanche, Oilers, Edmonton Oilers, Flames, Calgary Flames, Canucks, Vancouver Canucks, Mighty Ducks, Sharks
  San Jose Sharks, Lightning, Tampa Bay Lightning, Coyotes, Phoenix Coyotes, Kings, Los Angeles Kings
  Manchester United, Man United, Manchester City, Liverpool, Arsenal, Chelsea, Tottenham, Tottenham Hotspur, Everton, Newcastle United
  Aston Villa, West Ham, West Ham United, Blackburn Rovers, Leeds United, Sheffield Wednesday, Sheffield United, Nottingham Forest
  Leicester City, Norwich City, Coventry City, Ipswich Town, Crystal Palace, Queens Park Rangers, Wolverhampton Wanderers, Wolves
  West Bromwich Albion, Stoke City, Bolton Wanderers, Derby County, Middlesbrough, Southampton, Wimbledon, Sunderland, Fulham, Charlton
  Charlton Athletic, Millwall, Birmingham City, Port Vale, Barnsley, Oldham Athletic, Grimsby Town, Huddersfield Town, Bradford City
  Bristol City, Bristol Rovers, Preston North End, Notts County, Plymouth Argyle, Rotherham, Swindon, Tranmere Rovers, Oxford United
  Celtic, Rangers, Hearts, Hibernian, Aberdeen, Dundee United, Motherwell, Kilmarnock, Raith, Dunfermline, Partick, St Johnstone, Stirling
  Real Madrid, Barcelona, Atletico Madrid, Valencia, Sevilla, Betis, Deportivo Coruna, Athletic Bilbao, Real Sociedad, Espanyol, Celta Vigo
  Real Zaragoza, Tenerife, Racing Santander, Sporting Gijon, Valladolid, Oviedo, Compostela, Rayo Vallecano, Extremadura, Logrones
  Juventus, AC Milan, Inter Milan, Inter, Internazionale, Roma, AS Roma, Lazio, Napoli, Fiorentina, Sampdoria, Parma, Udinese, Atalanta
  Bologna, Cagliari, Vicenza, Perugia, Piacenza, Verona, Reggiana, Bayern Munich, Borussia Dortmund, Borussia Moenchengladbach, Werder Bremen
  Bayer Leverkusen, VfB Stuttgart, Hamburger SV, Schalke, Schalke 04, Eintracht Frankfurt, FC Cologne, Hansa Rostock, MSV Duisburg, VfL Bochum
  Fortuna Duesseldorf, Karlsruhe, Arminia Bielefeld, TSV 1860 Munich, St Pauli, SC Freiburg, Hertha Berlin, RB Leipzig, Wolfsburg
  Paris Saint-Germain, Paris St Germain, PSG, Olympique Marseille, Marseille, Monaco, AS Monaco, Auxerre, Nantes, Bordeaux, Lens, Lille, Lyon
  Metz, Nancy, Nice, Rennes, Strasbourg, Montpellier, Guingamp, Bastia, Cannes, Caen, Le Havre, Ajax, Ajax Amsterdam, PSV, PSV Eindhoven
  Feyenoord, Twente Enschede, Vitesse Arnhem, Utrecht, Heerenveen, Groningen, Roda JC, Willem II, Volendam, Sparta, Fortuna Sittard, NAC Breda
  RKC Waalwijk, NEC Nijmegen, De Graafschap, AZ Alkmaar, Anderlecht, Club Brugge, Standard Liege, Racing Genk, Lierse, Ekeren, Mechelen
  Benfica, Porto, Sporting, Sporting Lisbon, Boavista, Braga, Guimaraes, Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Panathinaikos
  Olympiakos, AEK Athens, PAOK, Spartak Moscow, Dynamo Moscow, CSKA Moscow, Lokomotiv Moscow, Torpedo Moscow, Alania Vladikavkaz, Zenit
  Dynamo Kiev, Dynamo Kyiv, Shakhtar Donetsk, Steaua Bucharest, Dinamo Bucharest, Rapid Vienna, Austria Vienna, Sturm Graz, Red Star Belgrade
  Partizan, Partizan Belgrade, Croatia Zagreb, Hajduk Split, Ferencvaros, Sparta Prague, Slavia Prague, Legia Warsaw, Widzew Lodz, IFK Gothenburg
  Rosenborg, Brondby, Grasshopper, Grasshoppers, Neuchatel Xamax, Sion, Basel, Boca Juniors, River Plate, Flamengo, Palmeiras, Santos
  Sao Paulo FC, Corinthians, Gremio, Vasco da Gama, Fluminense, Botafogo, Cruzeiro, Penarol, Nacional, Colo Colo
  Ferrari, McLaren, Williams, Benetton, Jordan, Sauber, Ligier, Minardi, Arrows, Tyrrell, Red Bull, Mercedes, Leeds, Wigan, St Helens
  Yorkshire, Lancashire, Surrey, Middlesex, Essex, Kent, Sussex, Hampshire, Somerset, Gloucestershire, Worcestershire, Warwickshire
  Derbyshire, Nottinghamshire, Leicestershire, Northamptonshire, Durham, Glamorgan, Yomiuri Giants, Hanshin, Hanshin Tigers, Chunichi
  Chunichi Dragons, Yakult, Yakult Swallows, Hiroshima Carp, Yokohama BayStars, Orix, Orix BlueWave, Nippon Ham, Seibu, Seibu Lions, Daiei, Lotte
  LG, OB, Hanwha, Haitai, Ssangbangwool, Hyundai, Samsung, Lotte, Essendon, Collingwood, Carlton, Hawthorn, Geelong, Richmond, Fitzroy
  Footscray, Melbourne, North Melbourne, St Kilda, Sydney Swans, West Coast, Fremantle, Brisbane Bears, Adelaide Crows, All Blacks, Springboks
  Wallabies, Lions, Barbarians`);
