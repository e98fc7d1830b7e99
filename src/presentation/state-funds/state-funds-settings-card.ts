import type { StateFundsDecisionField } from '../../domain/state-funds/forum-decision';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { dateField, faultsAt, textField } from '../fields';
import { registerBanner } from '../forum/register-banner';
import { banner, titledIn } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

interface StateFundsSettingsData extends CommonData {
  readonly forum: string;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly save: string;
  /** A list of none or one. */
  readonly turnOffs: readonly string[];
}

const expand: (data: StateFundsSettingsData) => Element = loadCard('state-funds-settings');

/** Turns the criteria for state funds on, by the decision that says so, or off. */
export function stateFundsSettingsCard(texts: Texts, view: ViewOf<'stateFundsSettings'>): Card {
  const { forum, note, fields, faults } = view;
  const { common } = texts;
  const t = texts.stateFunds.settings;
  const at = (field: StateFundsDecisionField) => faultsAt(faults, field, t.fault);
  return {
    content: expand({
      common,
      forum: forum.id,
      revision: forum.revision,
      title: titledIn(
        forum.register.name,
        t.heading,
        paragraph(plain(t.introduction)),
        paragraph(plain(forum.stateFunds === undefined ? t.isOff : t.isOn(forum.stateFunds))),
      ),
      banner: banner(...registerBanner(texts, forum, note, faults.length)),
      fields: [
        ...textField(texts, {
          id: 'fundsDecidedBy',
          ...t.decidedBy,
          isRequired: true,
          value: fields.fundsDecidedBy,
          faults: at('fundsDecidedBy'),
        }),
        ...dateField(texts, {
          id: 'fundsDecidedOn',
          ...t.decidedOn,
          isRequired: true,
          value: fields.fundsDecidedOn,
          faults: at('fundsDecidedOn'),
        }),
        ...textField(texts, {
          id: 'fundsNumber',
          ...t.number,
          isRequired: true,
          value: fields.fundsNumber,
          faults: at('fundsNumber'),
        }),
      ],
      save: forum.stateFunds === undefined ? t.turnOn : t.change,
      turnOffs: forum.stateFunds === undefined ? [] : [t.turnOff],
    }),
    summary: t.summary(forum.register.shortName),
  };
}
