/**
 * Words that stand in news of every kind: who speaks and how, when, how many, and the general nouns and verbs of
 * reporting. English nouns and verbs stand in each form that the stemmer leaves apart.
 */
export const NEWS_WORDS: Readonly<Record<string, string>> = {
  en: `said say says saying told tell tells telling according added adding adds announced announce announces announcing
    announcement asked ask asks asking called call calls calling claimed claim claims claiming comment comments
    commented confirmed confirm declined described expected expect expects explained insisted noted note reported
    report reports reporting reportedly reporter reporters reportedly revealed spoke speak speaking spoken spokesman
    spokesperson spokeswoman statement statements stated suggested talk talking talked thought think thinks thinking
    believe believed believes know known knows knew heard hear saw see seen sees seeing look looked looking looks show
    showed shown shows showing read reading wrote write written writing posted post update updated published story
    stories article news newspaper press media source sources agency photo photos image images video file getty
    interview website site online email contact copyright reserved rights
    today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day
    days daily week weeks weekly weekend month months monthly year years yearly decade decades hour hours minute
    minutes second seconds morning afternoon evening night nights midnight noon time times date dates moment earlier
    early later late latest recent recently soon ago currently current previous previously former formerly last next
    first second third fourth fifth final finally new newly old older young younger past present future long longer
    short
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
    thousands million millions billion billions dozen dozens half quarter percent number numbers several many
    various amount total average roughly nearly approximately estimated including included include includes
    people person man men woman women child children family families friend friends member members group groups team
    official officials officer officers authority authorities government minister president spokesperson leader
    leaders head chief director executive secretary chairman deputy senior foreign national international local state
    states country countries nation nations public federal city town area areas region place places world home house
    street office building side part parts point points end start started starting began begin begins begun beginning
    became become continue continued continues continuing come comes came coming go goes going gone went make makes
    made making take takes taken took taking give gives given gave giving put puts keep keeps kept keeping leave leaves
    left leaving bring brings brought bringing turn turned turns set sets hold holds held holding find finds found
    finding want wants wanted need needs needed try tries tried trying use used uses using work works worked working
    help helps helped helping seem seems seemed appear appeared appears happen happened happens happening move moved
    moves moving run runs running ran stay stayed stand stands standing stood lead leads led leading meet meets met
    meeting follow followed following follows include remain remained remains open opened close closed change changes
    changed plan plans planned planning decide decided decision allow allowed agree agreed receive received reach
    reached return returned live lives lived living life feel feels felt lot lots thing things way ways kind sort
    matter case cases fact facts issue issues problem problems question questions reason reasons result results
    response situation event events action actions effort efforts information details detail name named names order
    example idea level line list term terms word words good better best bad worse worst great big bigger biggest large
    larger largest small smaller high higher highest low lower major main key top important possible likely able
    available clear certain real right wrong full different similar special general common hard easy sure true
    different instance far away ahead especially particularly simply actually really clearly certainly immediately
    mr mrs ms dr sir mister inc corp ltd co company gmt est edt pst pdt pm am http https www com org net html htm php
    rss web gov afp reuters associated`,
  de: `sagte sagten sagt sagen erklärte erklärt teilte mitgeteilt mit berichtet berichtete bericht berichten laut angaben
    sprecher sprecherin hieß heißt betonte nannte sieht sehen gab gibt geben kommt kommen kam gehen geht ging machen
    macht stehen steht stand bleibt bleiben lassen heute gestern morgen montag dienstag mittwoch donnerstag freitag
    samstag sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre
    jahren woche wochen monat monate monaten tag tage tagen uhr zeit ende anfang zwei drei vier fünf sechs sieben acht
    neun zehn ersten erste zweite letzten letzte rund prozent millionen milliarden menschen leute mann frau regierung
    minister präsident behörden land länder neue neuen neuer neues große großen gut dpa afp reuters bereits zuvor
    derzeit zunächst allerdings jedenfalls damals teil fall frage grund`,
  fr: `dit disent déclaré affirmé expliqué indiqué annoncé selon précisé ajouté estimé assuré rapporté communiqué
    porte-parole source sources hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
    avril mai juin juillet août septembre octobre novembre décembre an ans année années mois semaine semaines jour
    jours heure heures fin début deux trois quatre cinq six sept huit neuf dix premier première dernier dernière
    derniers nouveau nouvelle nouveaux millions milliards personnes gens homme femme gouvernement ministre président
    autorités pays grand grande grands afp reuters mettre mis prendre pris doit doivent devait ailleurs notamment
    également toutefois environ cas partie lieu question`,
  es: `dijo dicho dice declaró afirmó explicó indicó anunció señaló aseguró agregó añadió informó comunicado portavoz
    fuente fuentes ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre año años mes meses semana semanas día días hora horas fin
    tres cuatro cinco seis siete ocho nueve diez primer primera primero último última últimos nuevo nueva nuevos
    millones personas gente hombre mujer gobierno ministro presidente autoridades país países gran grande parte caso
    efe afp reuters pasado próximo respecto vez veces`,
  ru: `сказал сказала сообщил сообщила сообщили сообщает заявил заявила заявили отметил отметила добавил рассказал
    словам данным пояснил подчеркнул ранее сегодня вчера завтра понедельник вторник среду четверг пятницу субботу
    воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря год года году годов
    лет месяц месяца месяцев неделю недели день дня дней время времени часов час два две три четыре пять шесть семь
    восемь девять десять первый первая последние новый новая новые новых тысяч млн млрд миллионов человек люди людей
    правительство министр президент власти страны стран страна страну глава тасс риа новости рамках отношении связи
    стороны сторон является являются`,
  it: `detto dice dichiarato affermato spiegato annunciato secondo aggiunto riferito sottolineato comunicato portavoce
    fonte fonti ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre anno anni mese mesi settimana settimane giorno
    giorni ora ore fine tre quattro cinque sei sette otto nove dieci primo prima ultimo ultimi nuovo nuova nuovi milioni
    miliardi persone gente uomo donna governo ministro presidente autorità paese paesi grande grandi parte caso ansa
    reuters fatto fare volta`,
  pt: `disse diz afirmou declarou explicou anunciou segundo acrescentou informou destacou ressaltou comunicado porta-voz
    fonte fontes ontem hoje amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ano anos mês meses semana
    semanas dia dias hora horas fim dois duas três quatro cinco seis sete oito nove dez primeiro primeira último última
    novo nova novos milhões bilhões pessoas homem mulher governo ministro presidente autoridades país países grande
    parte caso lusa reuters feira vez disso`,
};
