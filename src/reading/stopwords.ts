/** Words that tell nothing of what an article is about. */
import { fold } from './fold';
import { NEWS_WORDS } from './news-words';
import { primaryLanguage } from './tokenize';

/** Function words of each language: articles, pronouns, prepositions, conjunctions, auxiliary verbs. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a about above across after again against all almost alone along already also although always am among an and
    another any anybody anyone anything are aren't around as at away back be became because become been before behind
    being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down
    during each either else enough even ever every everybody everyone everything few for from further get gets got had
    hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd
    i'll i'm i've if in inside instead into is isn't it it's its itself just least less let's like may maybe me might
    mine more most much must my myself near neither never no nobody none nor not nothing now of off often on once one
    only onto or other others our ours ourselves out outside over own per perhaps quite rather same shall she she'd
    she'll she's should shouldn't since so some somebody someone something still such than that that's the their
    theirs them themselves then there there's these they they'd they'll they're they've this those though through
    throughout thus to together too toward towards under unless until up upon us very via was wasn't we we'd we'll
    we're we've well were weren't what what's whatever when where whether which while who who's whom whose why will
    with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`,
  de: `aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin bis bist
    da dabei dadurch dafür damit danach dann daran darauf darin darüber darum das dass dazu dein deine dem den denen
    denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch
    ein eine einem einen einer eines einige er es etwa etwas euch euer für gegen gegenüber gewesen hab habe haben hat
    hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem
    jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können könne könnte könnten man manche
    mehr mein meine mich mir mit muss müssen musste nach nachdem neben nicht nichts noch nun nur ob oder ohne schon
    sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar soll sollen sollte
    sollten sondern sowie trotz über um und uns unser unsere unter viel viele vom von vor während war waren warum was
    weder wegen weil weiter weitere welche welcher wenn wer werde werden wie wieder will wir wird wo wollen wollte
    worden wurde wurden würde würden zu zum zur zwar zwischen`,
  fr: `afin ai ainsi alors après as au aucun aucune aujourd'hui auquel aussi autre autres aux auxquels avaient avait
    avant avec avoir ayant beaucoup bien car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez
    comme comment contre dans de depuis derrière des dès donc dont du elle elles en encore enfin entre est et étaient
    était étant été être eu eux faire fait fois font il ils jamais je jusque la laquelle le lequel les lesquels leur
    leurs lors lorsque lui là ma mais malgré même mêmes me mes moi moins mon ne ni non nos notre nous on ont ou où par
    parce parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi pourrait puis puisque qu quand que quel
    quelle quelles quelque quelques quels qui quoi s'est sa sans se selon sera serait ses seulement si soit son sont
    sous souvent sur ta te tel telle tes toi ton toujours tous tout toute toutes très trop tu un une vers voici voilà
    vos votre vous y à ça`,
  es: `a acerca además al algo alguna algunas alguno algunos ante antes aquel aquella así aun aún aunque bajo bien cada
    casi como con contra cual cuales cualquier cuando cuanto cuya cuyo de debe del desde después donde dos durante e el
    él ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta está están estaba estado estar estas
    este esto estos fue fueron ha haber había habían han hasta hay hace hacer hacia incluso la las le les lo los luego
    más me mediante menos mi mientras mis mismo misma mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra
    otras otro otros para pero poco por porque pues puede pueden que qué quien quienes se sea según ser será si sí
    sido siempre sin sino sobre son su sus tal también tan tanto te tiene tienen toda todas todavía todo todos tras tu
    un una unas uno unos usted y ya yo`,
  ru: `а без более больше будет будто будут бы был была были было быть в вам вас ваш вдруг ведь весь во вот впрочем все
    всегда всего всей всем всех всю всё вы где да даже для до должен должны его ее ей если есть еще ещё её же за здесь
    и из или им ими иногда их к каждый как какая какой когда которая которого которой котором которому которую которые
    который которым которых кроме кто куда ли либо лишь между меня мне много может можно мой мы на над надо нас не него
    нее ней нельзя нет ни нибудь никогда ним них ничего но ну о об однако он она они оно от перед по под после потому
    почти при про против раз с сам само своего своей свои своих свой свою себе себя со так также такая такие такой там
    те тем теперь то тогда того тоже той только том тот тут ты у уже хотя чего чем через что чтобы чуть эта эти этих
    это этого этой этом этому этот эту я`,
  it: `a ad ai al alcune alcuni alla alle allo anche ancora anzi c'è che chi ci circa coi col come con contro così cui da
    dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due durante e ed era erano essere
    fa fino fra già gli ha hanno i il in infatti inoltre invece io la le lei li lo loro lui ma me meno mentre mi mia mio
    molti molto ne né negli nei nel nella nelle nello noi non nostra nostro o ogni oltre oppure ora per perché però più
    poco poi possono prima proprio può qualche quale quali quando quanto quasi quella quelle quelli quello questa queste
    questi questo qui quindi sarà se secondo sei senza si sia siamo sono sopra sotto sta stata stati stato su sua sue
    sugli sui sul sulla sulle suo suoi tale tra tutta tutte tutti tutto un una uno verso vi voi`,
  pt: `a acerca agora ainda além algo alguma algumas alguns ante antes ao aos apenas após aquela aquele aqueles aquilo as
    assim até à às cada com como contra contudo cuja cujo da das de dela dele deles depois desde dessa desse desta deste
    do dos durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estava estas
    este estes eu foi foram fora há isso isto já la lhe lhes lo logo mais mas me meio menos mesma mesmo meu minha muito
    muitos na não nas nem nenhum nessa nesse nesta neste no nos nós nossa nosso num numa o onde os ou outra outras outro
    outros para pela pelas pelo pelos pode podem pois por porque porém qual quando quanto que quem se seja sem sempre
    ser será seu seus sido sim sob sobre sua suas são só também tanto te tem têm tendo ter teve tinha toda todas todo
    todos tudo um uma uns você`,
};

const FOLDED = new Map<string, ReadonlySet<string>>();

/**
 * The words of a language that are never telling, case and accents folded: function words, and words that stand in
 * news of every kind.
 *
 * @param language BCP 47 code; only its first part is read
 * @returns null for a language without a list
 */
export function stopWords(language: string): ReadonlySet<string> | null {
  const primary = primaryLanguage(language);
  if (!Object.hasOwn(FUNCTION_WORDS, primary)) return null;
  const known = FOLDED.get(primary) ?? foldedList(primary);
  FOLDED.set(primary, known);
  return known;
}

function foldedList(language: string): ReadonlySet<string> {
  return new Set(
    fold(`${FUNCTION_WORDS[language]} ${NEWS_WORDS[language] ?? ''}`)
      .trim()
      .split(/\s+/u),
  );
}
