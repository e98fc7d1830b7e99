import { EVES } from '../../domain/eves';
import { REMINDER_MOMENTS } from '../../domain/forum/forum-time';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { ticksField, toggleField } from '../fields';
import { banner, titledIn } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { registerBanner } from './register-banner';

interface TimeSettingsCardData extends CommonData {
  readonly forum: string;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly save: string;
}

const expand: (data: TimeSettingsCardData) => Element = loadCard('time-settings');

/** Which eves the forum takes off, whether its members are given each matter in their own chats, and when it reminds. */
export function timeSettingsCard(texts: Texts, { forum, times, note }: ViewOf<'timeSettings'>): Card {
  const { common, timeSettings: t } = texts;
  return {
    content: expand({
      common,
      forum: forum.id,
      revision: forum.revision,
      title: titledIn(forum.register.name, t.heading, paragraph(plain(t.introduction))),
      banner: banner(...registerBanner(texts, forum, note)),
      fields: [
        ...ticksField(texts, {
          id: 'evesOff',
          ...t.evesOff,
          choices: EVES.map((value) => ({ title: t.eve[value], value })),
          value: times.evesOff.join(),
        }),
        ...toggleField(texts, { id: 'opening', ...t.opening, value: String(times.opening) }),
        ...ticksField(texts, {
          id: 'reminders',
          ...t.reminders,
          choices: REMINDER_MOMENTS.map((value) => ({ title: t.moment[value], value })),
          value: times.reminders.join(),
        }),
      ],
      save: t.save,
    }),
    summary: t.summary(forum.register.shortName),
  };
}
