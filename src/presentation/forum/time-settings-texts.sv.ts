import type { Eve } from '../../domain/eves';
import type { ReminderMoment } from '../../domain/forum/forum-time';

export const timeSettingsTexts = {
  heading: 'Tider och påminnelser',
  introduction: 'Ändringen gäller från och med nästa omgång. Omgångar som redan är utskickade ändras inte.',
  evesOff: {
    label: 'Vilka dagar före helg är lediga?',
    hint: 'Lediga dagar räknas inte som arbetsdagar i svarstiden. Röda dagar är alltid lediga.',
  },
  eve: {
    epiphanyEve: 'Trettondagsafton',
    maundyThursday: 'Skärtorsdagen',
    walpurgisEve: 'Valborgsmässoafton',
    midsummerEve: 'Midsommarafton',
    allSaintsEve: 'Allhelgonaafton',
    christmasEve: 'Julafton',
    newYearsEve: 'Nyårsafton',
  } satisfies Record<Eve, string>,
  opening: {
    label: 'När ett ärende skickas ut',
    title: 'Skicka det också till var och en i den egna chatten',
    hint: 'Kortet kommer genast på arbetsdagar kl. 08.00–17.00, annars när nästa arbetsdag börjar.',
  },
  reminders: {
    label: 'När ska den som inte har svarat bli påmind?',
    hint: 'Påminnelsen kommer kl. 09.00 i ledamotens egen chatt, bara på arbetsdagar.',
  },
  moment: {
    halfTime: 'När halva svarstiden har gått',
    twoDaysLeft: 'Två arbetsdagar före sista svarsdagen',
    lastDay: 'Sista svarsdagen',
  } satisfies Record<ReminderMoment, string>,
  save: 'Spara tiderna',
  summary: (shortName: string) => `${shortName}: tider och påminnelser`,
};
