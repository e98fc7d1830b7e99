import {
  stageOf,
  whereIs,
  type Offer,
  type Passing,
  type PassingNews,
  type Stop,
} from '../../domain/resolution/passing';
import type { Started } from '../../domain/resolution/resolution';
import { bold, paragraph, plain, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';

/** What the matter had been through when another forum handed it over. */
export function stopLines({ travel: t }: Texts, stops: readonly Stop[]): readonly Paragraph[] {
  return stops.map(({ on, forum, what, number }) => paragraph(plain(t.stop(on, forum, what, number))));
}

/** Where a matter came from, with what that forum says. */
export function offerLines({ travel: t }: Texts, { parcel }: Offer): readonly Paragraph[] {
  return [
    paragraph(plain(t.from(parcel.from.name))),
    ...(parcel.question === '' ? [] : [paragraph(bold(t.question), plain(parcel.question))]),
    paragraph(bold(`${t.message(parcel.from.name)}: `), plain(parcel.message)),
  ];
}

/** Each forum that the matter has been handed to, and what that forum has done with it; and what was written the last time. */
export function passingLines(texts: Texts, { passings = [] }: Started): readonly Paragraph[] {
  const { travel: t } = texts;
  return passings.flatMap((passing) => [
    paragraph(plain(t.passed(passing.to.name, passing.at))),
    ...(passing === passings.at(-1) ? [paragraph(bold(t.wrote), plain(passing.parcel.message))] : []),
    ...passing.news.map((news) => paragraph(newsLine(texts, passing, news))),
    ...(passing.isRecalled && stageOf(passing) === 'waiting' ? [paragraph(plain(t.recalling))] : []),
  ]);
}

/** The same, and where the matter is after all that. */
export function wayLines(texts: Texts, resolution: Started): readonly Paragraph[] {
  const last = resolution.passings?.at(-1);
  const now = last === undefined ? '' : whereNow(texts, last);
  return [...passingLines(texts, resolution), ...(now === '' ? [] : [paragraph(bold(now))])];
}

/** What a matter waits for that is on its way, or where it is now; '' when what has happened tells it. */
export function whereNow({ travel: t }: Texts, passing: Passing): string {
  const stage = stageOf(passing);
  if (stage === 'wentOn') return t.isNowIn(whereIs(passing));
  return stage === 'waiting' && !passing.isRecalled ? t.waiting(passing.to.name) : '';
}

/** Where a matter that was handed over is, in a line. */
export function whereLine({ travel: t }: Texts, passing: Passing): string {
  const handedOver = t.passed(passing.to.name, passing.at);
  const hasMoved = stageOf(passing) === 'wentOn' || stageOf(passing) === 'wentBack';
  return hasMoved ? `${handedOver} ${t.isNowIn(whereIs(passing))}` : handedOver;
}

function newsLine({ travel: t }: Texts, { to }: Passing, news: PassingNews): readonly TextRun[] {
  switch (news.kind) {
    case 'takenUp':
      return plain(t.takenUp(to.name, news.at));
    case 'recalled':
      return plain(t.recalled(news.at));
    case 'declined':
    case 'returned':
      return [...plain(t[news.kind](to.name, news.at)), ...plain(news.text)];
    case 'decided':
      return bold(t.decided(news.forum, news.number, news.on));
    case 'ended':
      return plain(t.ended(news.forum, news.at));
    case 'wentOn':
      return plain(t.wentOn(news.forum, news.to, news.at));
    case 'wentBack':
      return plain(t.wentBack(news.forum, news.at));
    case 'toMeeting':
      return bold(t.toMeeting(news.forum, news.at));
  }
}
