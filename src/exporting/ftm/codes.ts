/** Codes of countries and languages as FollowTheMoney writes them. Pure. */

/** Former countries go by the codes of ISO 3166-3, but for these; those that it does not know are left out. */
const COUNTRIES: Readonly<Record<string, string | null>> = {
  SU: 'suhh',
  YU: 'yucs',
  // Czechoslovakia, and Serbia and Montenegro: which is meant cannot be told.
  CS: null,
  AN: null,
  BU: null,
  CT: null,
  DY: null,
  FQ: null,
  FX: null,
  HV: null,
  JT: null,
  MI: null,
  NH: null,
  NQ: null,
  NT: null,
  PC: null,
  PU: null,
  PZ: null,
  RH: null,
  TP: null,
  VD: null,
  WK: null,
  YD: null,
};

/** Present countries that it has no code for: user-assigned ones but Kosovo's and the unknown country's. */
const UNKNOWN = /^(?:AA|Q[M-Z]|X(?!K)[A-Z])$/;

/** A country's code; null where FollowTheMoney has none. */
export function ftmCountry(code: string | null): string | null {
  if (code === null || UNKNOWN.test(code)) return null;
  const former = COUNTRIES[code];
  return former === undefined ? code.toLowerCase() : former;
}

/** ISO 639-1 to 639-3, of the languages that FollowTheMoney knows. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ af: 'afr', ar: 'ara', az: 'aze', be: 'bel', bg: 'bul', bn: 'ben', bs: 'bos', ca: 'cat', cs: 'ces' },
  ...{ da: 'dan', de: 'deu', el: 'ell', en: 'eng', es: 'spa', et: 'est', fa: 'fas', fi: 'fin', fr: 'fra' },
  ...{ he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', hy: 'hye', id: 'ind', is: 'isl', it: 'ita', ja: 'jpn' },
  ...{ ka: 'kat', kk: 'kaz', km: 'khm', kn: 'kan', ko: 'kor', ky: 'kir', lb: 'ltz', lt: 'lit', lv: 'lav' },
  ...{ mk: 'mkd', mn: 'mon', ms: 'msa', mt: 'mlt', my: 'mya', nb: 'nor', ne: 'nep', nl: 'nld', nn: 'nor' },
  ...{ no: 'nor', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv', sq: 'sqi', sr: 'srp' },
  ...{ sv: 'swe', sw: 'swa', tg: 'tgk', tk: 'tuk', tl: 'tgl', tr: 'tur', uk: 'ukr', ur: 'urd', uz: 'uzb' },
  ...{ zh: 'zho', fil: 'fil', cnr: 'cnr' },
};

/** The language of a BCP 47 code; null where FollowTheMoney does not know it. */
export function ftmLanguage(code: string | null): string | null {
  const [language = ''] = (code ?? '').toLowerCase().split('-');
  return LANGUAGES[language] ?? (Object.values(LANGUAGES).includes(language) ? language : null);
}
