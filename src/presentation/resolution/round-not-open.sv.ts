import type { Status } from '../../domain/resolution/resolution';
import { moment } from '../dates.sv';

/** Why an answer is not counted. */
export function roundNotOpen(state: Status, closedAt: string | null): string {
  const closed = closedAt === null ? 'Ärendet är inte öppet för svar.' : `Omgången stängde ${moment(closedAt)}.`;
  const notCounted = `${closed} Ditt svar räknas inte.`;
  switch (state) {
    case 'draft':
      return 'Ärendet är inte utskickat än. Du får ett kort att svara på när det skickas ut.';
    case 'open':
      return `${notCounted} Resultatet kommer strax i kanalen.`;
    case 'lapsed':
      return `${notCounted} Du kan svara igen om ordföranden förlänger svarstiden.`;
    case 'referredBack':
      return `${notCounted} Du får ett nytt kort om ärendet skickas ut igen.`;
    case 'adopted':
      return `${notCounted} Beslutet finns i kanalen.`;
    case 'movedToMeeting':
      return `${notCounted} Frågan tas upp på möte. Framför din synpunkt där.`;
    case 'struck':
      return `${notCounted} Ärendet är struket. Prata med ordföranden om du vill ta upp det igen.`;
    case 'withdrawn':
      return 'Ärendet är återtaget, så ditt svar räknas inte. Prata med ordföranden om du vill ta upp det igen.';
  }
}
