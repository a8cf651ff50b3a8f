/** Who is known to publish news: names as texts write them. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';

/** Kinds of a source in the record, and two of what is cited: a document, a statement. */
export type CreditKind =
  | 'wire agency'
  | 'broadcaster'
  | 'newspaper'
  | 'magazine'
  | 'social media'
  | 'official'
  | 'academic'
  | 'company'
  | 'person'
  | 'document'
  | 'statement'
  | 'other';

export interface Outlet {
  name: string;
  kind: CreditKind;
}

/** Name in full = other spellings. */
const AGENCIES = `Reuters=; Associated Press=AP; Agence France-Presse=AFP; TASS=ITAR-TASS; Interfax=; RIA Novosti=RIA;
  Xinhua=Xinhua News Agency; dpa=Deutsche Presse-Agentur; EFE=; ANSA=; Bloomberg=Bloomberg News; UPI=United Press International;
  PA Media=Press Association, PA; Getty Images=Getty; EPA=European Pressphoto Agency; Anadolu=Anadolu Agency; Kyodo=Kyodo News;
  Yonhap=Yonhap News Agency; PTI=Press Trust of India; ANI=; KCNA=; IRNA=; Ukrinform=; BelTA=; Shutterstock=; Alamy=; Magnum Photos=`;
const BROADCASTERS = `BBC=BBC News, BBC Radio, BBC World Service; CNN=; NBC News=NBC; CBS News=CBS; ABC News=ABC; Fox News=; Sky News=;
  Al Jazeera=; Al Arabiya=; NPR=; PBS=PBS NewsHour; MSNBC=; CNBC=; ITV News=ITV; Channel 4 News=; RT=; Deutsche Welle=DW;
  France 24=; NHK=; CBC=; ZDF=; ARD=; Radio Free Europe=RFE/RL; Voice of America=VOA; C-SPAN=; Rossiya 24=; RAI=; RFI=; Fox Business=`;
const NEWSPAPERS = `New York Times=; Washington Post=; Guardian=; Wall Street Journal=; USA Today=; Los Angeles Times=; Financial Times=FT;
  Times of London=; Daily Telegraph=; Daily Mail=; Independent=; Le Monde=; Le Figaro=; El País=El Pais; El Mundo=; Die Welt=; Bild=;
  Süddeutsche Zeitung=; Frankfurter Allgemeine=FAZ; La Repubblica=; Corriere della Sera=; La Stampa=; Kommersant=; Izvestia=; Vedomosti=;
  Haaretz=; Jerusalem Post=; Hindu=; Times of India=; Asahi Shimbun=; Politico=; Boston Globe=; Chicago Tribune=; Miami Herald=;
  New York Post=; Global Times=; Axios=; HuffPost=Huffington Post; BuzzFeed News=BuzzFeed; Breitbart=Breitbart News; Daily Beast=`;
const MAGAZINES = `Economist=; Time=; Newsweek=; New Yorker=; Atlantic=; Der Spiegel=Spiegel; Foreign Policy=; Foreign Affairs=; Vanity Fair=;
  Rolling Stone=; National Geographic=; Forbes=; Fortune=; Wired=; Nature=; Science=; Lancet=; Vogue=`;
const SOCIAL = `Twitter=; Facebook=; Instagram=; Telegram=; YouTube=; TikTok=; Truth Social=; Weibo=; LinkedIn=; WhatsApp=; Bluesky=; Mastodon=`;

/** Names that are words too: outlets only where the text sets them off as one. */
const COMMON = new Set(
  'time science nature independent guardian atlantic hindu forbes fortune wired bild pa rt abc ria ard science getty telegram'.split(
    ' ',
  ),
);

interface Node {
  next: Map<string, Node>;
  outlet: Outlet | null;
}

const root: Node = { next: new Map(), outlet: null };
const LISTS: readonly [string, CreditKind][] = [
  [AGENCIES, 'wire agency'],
  [BROADCASTERS, 'broadcaster'],
  [NEWSPAPERS, 'newspaper'],
  [MAGAZINES, 'magazine'],
  [SOCIAL, 'social media'],
];
for (const [list, kind] of LISTS) {
  for (const entry of list.split(';')) {
    const [name = '', others = ''] = entry.split('=').map((part) => part.trim().replace(/\s+/g, ' '));
    for (const spelling of [name, ...others.split(', ').filter((other) => other !== '')])
      add(spelling, { name, kind });
  }
}

/** The outlet whose name begins here, the longest one. `isSetOff`: the place tells that a source is named. */
export function outletAt(
  lexemes: readonly Lexeme[],
  at: number,
  isSetOff = false,
): { outlet: Outlet; end: number } | null {
  const start = wordAt(lexemes, at) === 'the' ? at + 1 : at;
  const first = lexemes[start];
  if (!first || (!isCapital(first) && first.lower !== 'dpa')) return null;
  let node: Node | undefined = root;
  let found: { outlet: Outlet; end: number } | null = null;
  for (let end = start; node && end < lexemes.length; end += 1) {
    node = node.next.get(lexemes[end]!.lower);
    if (node?.outlet) found = { outlet: node.outlet, end: end + 1 };
  }
  const isWord =
    found?.end === start + 1 && COMMON.has(first.lower) && first.text !== first.text.toUpperCase();
  return isWord && !isSetOff ? null : found;
}

/** The first outlet named within a range. */
export function outletIn(
  lexemes: readonly Lexeme[],
  { start, end }: Range,
): { outlet: Outlet; range: Range } | null {
  for (let at = start; at < end; at += 1) {
    const found = outletAt(lexemes, at);
    if (found && found.end <= end) return { outlet: found.outlet, range: { start: at, end: found.end } };
  }
  return null;
}

function add(spelling: string, outlet: Outlet): void {
  let node = root;
  for (const part of spelling.toLowerCase().match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? []) {
    const next: Node = node.next.get(part) ?? { next: new Map(), outlet: null };
    node.next.set(part, next);
    node = next;
  }
  node.outlet = outlet;
}
