import type { CheckCode, CheckLevel } from '../../editorial';
import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import { correctionRemoved } from './corrections';
import { eventAfterPublication } from './events';
import type { Finding, Found } from './finding';
import { headlineTaken } from './headline';
import { lookAlike } from './look-alikes';
import { linkNotNamed, nameNotLinked } from './names';
import { quoteNotInBody, quoteWithoutSpeaker } from './quotes';
import { bodyMissing, embargoed, headlineMissing } from './required';
import { citationMissing, eventWithoutSource, figureWithoutAlt, figureWithoutCredit } from './sources';

type Check = (article: CheckedArticle, context: CheckContext) => Found[];

/** Every check by its code, in the order in which an editor meets the fields. */
const CHECKS: Record<CheckCode, Check> = {
  headlineMissing,
  headlineTaken,
  bodyMissing,
  embargoed,
  figureWithoutCredit,
  figureWithoutAlt,
  nameNotLinked,
  linkNotNamed,
  lookAlike,
  eventAfterPublication,
  eventWithoutSource,
  quoteWithoutSpeaker,
  quoteNotInBody,
  citationMissing,
  correctionRemoved,
};

/** What the checks find in an article. Those that are off do not run. */
export function runChecks(
  article: CheckedArticle,
  context: CheckContext,
  levels: Record<CheckCode, CheckLevel>,
): Finding[] {
  return (Object.keys(CHECKS) as CheckCode[]).flatMap((code) => {
    const level = levels[code];
    return level === 'off' ? [] : CHECKS[code](article, context).map((found) => ({ ...found, level }));
  });
}
