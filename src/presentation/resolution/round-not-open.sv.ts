import type { Status } from '../../domain/resolution/resolution';
import { moment } from '../dates.sv';

/** Why an answer is not counted, and what to do instead. */
export const roundNotOpen = {
  notOpen: 'Ärendet är inte öppet för svar.',
  closed: (closedAt: string) => `Omgången stängde ${moment(closedAt)}.`,
  notCounted: 'Ditt svar räknas inte.',
  /** The draft and the matter that was withdrawn say all of it. */
  next: {
    draft: 'Ärendet är inte utskickat än. Du får ett kort att svara på när det skickas ut.',
    open: 'Resultatet kommer strax i kanalen.',
    lapsed: 'Du kan svara igen om ordföranden förlänger svarstiden.',
    referredBack: 'Du får ett nytt kort om ärendet skickas ut igen.',
    adopted: 'Beslutet finns i kanalen.',
    movedToMeeting: 'Frågan tas upp på möte. Framför din synpunkt där.',
    struck: 'Ärendet är struket. Prata med ordföranden om du vill ta upp det igen.',
    withdrawn: 'Ärendet är återtaget, så ditt svar räknas inte. Prata med ordföranden om du vill ta upp det igen.',
  } satisfies Record<Status, string>,
};
