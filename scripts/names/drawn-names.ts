/** Draws the names of made-up news. */
import { BODIES, COMPANIES, MEDIA, TEAMS } from '../../src/reading/entities/lists/organizations';
import { ORG_HEADS } from '../../src/reading/entities/lists/words';
import {
  BRANCHES,
  CLUB_ENDINGS,
  CLUB_STARTS,
  ENDINGS,
  EVENTS_NAMED,
  FRONTS,
  GROUPS,
  LEARNED,
  MINISTRIES,
  OFFICES,
  OFFICES_LOWER,
  PARTICLES,
  PARTIES,
  US_STATES,
  WEEKDAYS,
  words,
} from './newswire-parts';
import type { WordLists } from './word-lists';

/** A share of the words of each kind is left out of what is drawn, so that the model also sees names that no list holds. */
export interface Cast {
  people: string[];
  organizations: string[];
  abbreviations: string[];
}

export type Pick = <T>(list: readonly T[]) => T;

/** A function that draws what stands for a place in a template, with its type. */
export function namesFrom(lists: WordLists, random: () => number, pick: Pick) {
  const raised = (name: string) =>
    name
      .replace(/(^|[\s'-])(\p{Ll})/gu, (_, gap, letter) => gap + letter.toUpperCase())
      .replace(/\bMc(\p{Ll})/gu, (_, letter) => `Mc${letter.toUpperCase()}`)
      .replace(/\b(Of|And|The|De|La|Al|Du)\b(?=\s)/g, (small) => small.toLowerCase());
  const single = (names: readonly string[]) => names.filter((name) => !name.includes(' ') && name.length > 2);
  const [firsts, lasts, others] = [single(lists.first), single(lists.last), single(lists.others)];
  const people = lists.people.filter((name) => /^[a-z]+(?: [a-z'-]+){1,2}$/.test(name));
  const countries = lists.countries.filter(
    (name) => /^[a-z ]{4,22}$/.test(name) && !/republic|kingdom|islands?|of /.test(name),
  );
  const heads = [...ORG_HEADS].filter((word) => word.length > 3).map(raised);
  const demonyms = lists.demonyms.filter(
    (name) => /(?:an|ish|ese|ian|i|ch|ic)$/.test(name) && name.length > 4,
  );
  const invented = () => {
    const one = pick(others);
    const other = pick(lasts);
    return raised(one.slice(0, 2 + Math.floor(random() * 3)) + other.slice(Math.floor(other.length / 2)));
  };
  const family = () => {
    const chance = random();
    const name = raised(chance < 0.45 ? pick(lasts) : chance < 0.75 ? pick(others) : invented());
    if (chance > 0.97) return `${name}-${raised(pick(lasts))}`;
    return name;
  };
  const given = () => raised(random() < 0.7 ? pick(firsts) : random() < 0.7 ? pick(others) : invented());
  const person = () => {
    const chance = random();
    if (chance < 0.08) return raised(pick(people));
    if (chance < 0.13) return `${given()} ${pick(PARTICLES)} ${family()}`;
    if (chance < 0.16) return `${given()} ${random() < 0.5 ? 'al-' : 'el-'}${family()}`;
    if (chance < 0.2) return `${given()[0]}. ${family()}`;
    if (chance < 0.26) return `${given()} ${given()[0]}. ${family()}`;
    if (chance < 0.31) return `${given()} ${given()} ${family()}`;
    if (chance < 0.33) return given();
    if (chance < 0.35) return `${given()}-${given()} ${family()}`;
    return `${given()} ${family()}`;
  };
  const letters = () =>
    Array.from({ length: 2 + Math.floor(random() * 1.2) + Math.floor(random() * 2.2) }, () =>
      pick([...'ABCDEFGHIKLMNOPRSTUVW']),
    ).join('');
  const country = () =>
    random() < 0.1
      ? pick(['U.S.', 'United States', 'Britain', 'Russia', 'China', 'Germany', 'UK', 'France'])
      : raised(pick(countries));
  const demonym = () =>
    random() < 0.4
      ? pick(
          words(
            'Russian, German, French, British, American, Chinese, Japanese, Italian, Spanish, Turkish, Iranian, Israeli, Palestinian, Iraqi, Dutch, Swedish, Polish, Indian, U.S., Ukrainian, Bosnian, Serb, Kurdish, Arab, Greek, Australian',
          ),
        )
      : raised(pick(demonyms));
  const city = () => raised(pick(single(lists.cities)));
  const anyCity = () => (random() < 0.8 ? city() : random() < 0.5 ? raised(pick(lists.cities)) : invented());
  const region = () =>
    random() < 0.4
      ? pick(US_STATES)
      : random() < 0.7
        ? raised(pick(lists.regions.filter((name) => /^[a-z ]{4,18}$/.test(name))))
        : `${pick(words('North, South, East, West, Northern, Southern'))} ${country()}`;
  const front = () => {
    const chance = random();
    if (chance < 0.2) return pick(FRONTS);
    if (chance < 0.32) return demonym();
    if (chance < 0.5) return family();
    return chance < 0.75 ? anyCity() : raised(pick(lists.common));
  };
  const longCompany = () =>
    `${front()} ${raised(pick(lists.common))} ${random() < 0.5 ? `${pick(heads)} ` : ''}${pick(random() < 0.6 ? BRANCHES : ENDINGS)}`;
  const longBody = () =>
    `${front()} ${raised(pick(lists.common))} ${random() < 0.3 ? `${pick(['and', '&'])} ${raised(pick(lists.common))} ` : ''}${pick(heads)}${random() < 0.15 ? ` ${pick(['of', 'for'])} ${country()}` : ''}`;
  const company = () => {
    const chance = random();
    if (chance < 0.22) return pick(COMPANIES);
    if (chance < 0.3) return longCompany();
    if (chance < 0.42) return `${family()} ${pick(ENDINGS)}`;
    if (chance < 0.48) return `${family()} & ${random() < 0.5 ? family() : 'Co'}`;
    if (chance < 0.56)
      return `${random() < 0.5 ? anyCity() : country()} ${pick(BRANCHES)}${random() < 0.4 ? ` ${pick(ENDINGS)}` : ''}`;
    if (chance < 0.62) return `${demonym()} ${pick(BRANCHES)}`;
    if (chance < 0.7)
      return `${raised(pick(lists.common))} ${pick(BRANCHES)}${random() < 0.5 ? ` ${pick(ENDINGS)}` : ''}`;
    if (chance < 0.78) return `${invented()} ${pick(random() < 0.5 ? ENDINGS : BRANCHES)}`;
    if (chance < 0.83) return `${letters()} ${pick(ENDINGS)}`;
    if (chance < 0.88) return `${family()} ${pick(BRANCHES)}`;
    if (chance < 0.93) return `Bank of ${random() < 0.5 ? country() : anyCity()}`;
    if (chance < 0.95) return invented();
    return letters();
  };
  const party = () => {
    const chance = random();
    if (chance < 0.55) return pick(PARTIES);
    if (chance < 0.65) return `${pick(PARTIES)} of ${country()}`;
    if (chance < 0.77) return `${demonym()} ${pick(PARTIES)}`;
    if (chance < 0.9) return letters();
    const first = pick(['Civic', 'New', 'Forward', 'United', 'True', 'Free', 'Young', 'Popular']);
    return `${first} ${raised(pick(lists.common))}`;
  };
  const body = () => {
    const chance = random();
    if (chance < 0.15) return letters();
    if (chance < 0.25) return `University of ${anyCity()}`;
    if (chance < 0.5) return `${random() < 0.7 ? anyCity() : family()} ${pick(LEARNED)}`;
    if (chance < 0.62) return longBody();
    if (chance < 0.8)
      return `${random() < 0.6 ? pick(['National', 'International', 'European', 'World', 'Islamic', 'Popular', 'Democratic', 'Central', 'Federal']) : country()} ${pick(GROUPS)}`;
    return `${pick(['Institute', 'Association', 'Center', 'Centre', 'Council', 'Committee', 'Movement', 'Front'])} ${pick(['of', 'for', 'on'])} ${raised(pick(lists.common))} ${pick(['Research', 'Studies', 'Rights', 'Affairs', 'Policy', 'Democracy', 'Relations'])}`;
  };
  const shorten = (name: string) => {
    const bare = name
      .split(' ')
      .filter((word) => !ENDINGS.includes(word))
      .join(' ')
      .replace(/ &$/, '');
    return bare === '' ? name : bare;
  };
  const team = () => {
    const chance = random();
    if (chance < 0.55) return pick(TEAMS);
    if (chance < 0.8) return `${anyCity()} ${pick(CLUB_ENDINGS)}`;
    if (chance < 0.95) return `${pick(CLUB_STARTS)} ${anyCity()}`;
    return letters();
  };
  const number = () => String(Math.floor(10 ** (random() * (random() < 0.3 ? 4 : 2))));
  const typed = (text: string, type: string | null) => ({ text, type });
  const work = () => {
    const title = Array.from({ length: 1 + Math.floor(random() * 3) }, () => raised(pick(lists.common)));
    return `${random() < 0.4 ? 'The ' : ''}${title.join(random() < 0.3 ? ' of the ' : ' ')}`;
  };
  const thing = (end: string) => {
    const chance = random();
    const start = chance < 0.3 ? family() : chance < 0.5 ? anyCity() : raised(pick(lists.common));
    return `${start}${random() < 0.3 ? ` ${raised(pick(lists.common))}` : ''}${end}`;
  };
  return (slot: string, cast: Cast): { text: string; type: string | null } => {
    if (slot.startsWith('H')) return typed(thing(slot.slice(1)), 'MISC');
    switch (slot) {
      case 'P': {
        const name = person();
        cast.people.push(name);
        return typed(name, 'PER');
      }
      case 'L': {
        const known = cast.people.length > 0 && random() < 0.85 ? pick(cast.people) : person();
        return typed(
          /^(?:\S+ )?((?:\p{Ll}[\p{L}]* )+\S+)$/u.exec(known)?.[1] && random() < 0.5
            ? known.replace(/^\S+ /, '')
            : known.split(' ').at(-1)!,
          'PER',
        );
      }
      case 'Q':
        return typed(work(), 'MISC');
      case 'LL': {
        const known = cast.people.length > 0 ? pick(cast.people) : person();
        return typed(known.split(' ').at(-1)!.toUpperCase(), 'PER');
      }
      case 'O': {
        const name = random() < 0.75 ? company() : body();
        cast.organizations.push(name);
        return typed(name, 'ORG');
      }
      case 'o':
        return typed(
          shorten(cast.organizations.length > 0 && random() < 0.85 ? pick(cast.organizations) : company()),
          'ORG',
        );
      case 'X': {
        const name = cast.abbreviations.length > 0 && random() < 0.5 ? pick(cast.abbreviations) : letters();
        cast.abbreviations.push(name);
        return typed(name, 'ORG');
      }
      case 'C':
        return typed(country(), 'LOC');
      case 'D':
        return typed(demonym(), 'MISC');
      case 'Ds': {
        const name = demonym();
        return typed(/(?:an|i)$/.test(name) ? `${name}s` : name, 'MISC');
      }
      case 'Y':
        return typed(anyCity(), 'LOC');
      case 'YY':
        return typed(anyCity().toUpperCase(), 'LOC');
      case 'G':
        return typed(region(), 'LOC');
      case 'M':
        return typed(pick(MINISTRIES), 'ORG');
      case 'B':
        return typed(random() < 0.7 ? pick(BODIES) : random() < 0.5 ? letters() : body(), 'ORG');
      case 'N':
        return typed(
          random() < 0.8
            ? pick(MEDIA)
            : `${anyCity()} ${pick(words('Times, Post, News, Herald, Gazette, Today, TV, Radio'))}`,
          'ORG',
        );
      case 'A':
        return typed(party(), 'ORG');
      case 'K':
        return typed(team(), 'ORG');
      case 'k':
        return typed(random() < 0.75 ? anyCity() : team(), 'ORG');
      case 'E':
        return typed(pick(EVENTS_NAMED), 'MISC');
      case 'R':
        return typed(pick(OFFICES), null);
      case 'r':
        return typed(pick(OFFICES_LOWER), null);
      case 'W':
        return typed(pick(WEEKDAYS), null);
      case 'OX': {
        const name = `${raised(pick(lists.common))} ${pick(GROUPS)}`;
        cast.abbreviations.push(
          name
            .split(' ')
            .map((word) => word[0])
            .join('')
            .replace(/[a-z]/g, ''),
        );
        return typed(name, 'ORG');
      }
      case '#':
        return typed(number(), null);
      default:
        throw new Error(`no such place for a name: {${slot}}`);
    }
  };
}
