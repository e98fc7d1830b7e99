import type { Wording } from '../../forum/wording';
import type { Language } from '../../language';
import { emptyDraft, MATTER_PARTS, type DraftFields } from '../../resolution/content';
import type { Amount } from '../../money/amount';
import { lastDayOf } from '../state-funds';
import { APPLICATION_TEXTS } from './application-follow-up';
import type { Application } from './read-application';

/**
 * The draft of a matter about an application: its first year, to the year's last day. `applicant`: the organisation of the
 * forum that applies; '' where it is none of them. The criteria are left to judge (003:284).
 */
export function applicationDraft(
  application: Application,
  applicant: string,
  wording: Wording,
  language: Language,
): DraftFields {
  const texts = APPLICATION_TEXTS[language].draft(application, wording);
  const { year, amount } = application;
  return {
    ...emptyDraft,
    ...texts,
    title: texts.title.slice(0, MATTER_PARTS[0].most),
    applicant,
    amount: written(amount),
    budgetYear: String(year),
    validUntil: lastDayOf(year),
    projectYear: '1',
  };
}

/** As `readAmount` reads it. */
function written({ kronor, isApproximate }: Amount): string {
  const digits = inThousands(String(kronor));
  return isApproximate ? `ca ${digits} kr` : `${digits} kr`;
}

function inThousands(digits: string): string {
  return digits.length <= 3 ? digits : `${inThousands(digits.slice(0, -3))} ${digits.slice(-3)}`;
}
