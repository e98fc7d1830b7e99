import type { Eve } from '../../domain/eves';
import type { ReminderMoment } from '../../domain/forum/forum-time';

export interface TimeSettingsTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly evesOff: { readonly label: string; readonly hint: string };
  readonly eve: Readonly<Record<Eve, string>>;
  readonly opening: { readonly label: string; readonly title: string; readonly hint: string };
  readonly reminders: { readonly label: string; readonly hint: string };
  readonly moment: Readonly<Record<ReminderMoment, string>>;
  readonly save: string;
  readonly summary: (shortName: string) => string;
}
