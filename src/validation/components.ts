/** The formats of the components (docs/model.md). What Strapi checks by its schemas is left to it. */
import { countryFault } from './country';
import { inOrder } from './in-order';
import { languageFault } from './language';
import { is, part, text } from './rules';
import { dayFault, edtfFault, instantFault } from './time';
import { urlFault } from './url';

export const country = is(countryFault);
export const language = is(languageFault);
export const url = is(urlFault);
export const edtf = is(edtfFault);
export const day = is(dayFault);
export const instant = is(instantFault);

export const reportedEvent = part({ fields: { dateGiven: edtf } });

export const role = part({
  fields: { title: text(1, 255), from: edtf, to: edtf, attestedOn: edtf },
  between: [inOrder('from', 'to')],
});

export const quote = part({ fields: { text: text(1, 10_000), saidOn: edtf, language } });

export const citation = part({ fields: { url, archivedUrl: url, publishedOn: edtf, accessedOn: day } });

export const figure = part({ fields: {} });

export const correction = part({ fields: { date: day, text: text(1, 10_000) } });

export const otherName = part({ fields: { name: text(1, 255), language } });
