import { currentVersion, openChangeRequests, type StartedMinutes } from '../../domain/minutes/minutes';
import { isDisputed, phaseOf, settledSince, takesVersions } from '../../domain/minutes/open-steps';
import type { LocalDate } from '../../domain/time';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import type { Element } from '../card-template';
import { longTextField, textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { thoseThatFit } from '../lines-that-fit';
import { sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { minutesHead } from './minutes-head';
import { NOTHING_TO_DO, type TaskContent } from './task-content';

/** The note taker hands in the minutes, or a version with the requested changes: all requests together. */
export function draftTask(
  texts: Texts,
  minutes: StartedMinutes,
  dueOn: LocalDate,
  build: (content: TaskContent) => Element,
): Element {
  const { words, minutesTask: t } = texts;
  const all = openChangeRequests(minutes).map(({ person, where, what }) =>
    paragraph(bold(t.request(cutShort(person.name), where)), plain(what)),
  );
  const left = (count: number) => paragraph(subtle(`${words.moreOfThese(count)} ${t.requestsLeft}`));
  const room = MOST_CARD_BYTES - bytesOf(build(contentOf(texts, minutes, dueOn, [left(all.length)])));
  const { shown, left: count } = thoseThatFit(all, room);
  return build(contentOf(texts, minutes, dueOn, count === 0 ? shown : [...shown, left(count)]));
}

function contentOf(
  texts: Texts,
  minutes: StartedMinutes,
  dueOn: LocalDate,
  requests: readonly Paragraph[],
): TaskContent {
  const { minutes: words, minutesTask: t } = texts;
  const version = currentVersion(minutes);
  return {
    ...NOTHING_TO_DO,
    head: minutesHead(
      texts,
      minutes,
      version === undefined ? t.heading.draft : t.heading.newVersion,
      paragraph(bold(words.doBy('draft', dueOn))),
    ),
    body: sections(
      { heading: null, paragraphs: whatWasSettled(texts, minutes) },
      { heading: t.requests, paragraphs: openChangeRequests(minutes).length === 0 ? [] : requests },
      { heading: null, paragraphs: [paragraph(plain(t.submit.sendFile))] },
    ),
    submits: takesVersions(minutes)
      ? [
          {
            fields: fieldsOf(texts, minutes),
            title: t.submit.send(minutes.versions.length + 1),
            after: minutes.versions.length,
          },
        ]
      : [],
    meetings: phaseOf(minutes) === 'changing' && isDisputed(minutes) ? [t.handToMeeting] : [],
  };
}

function whatWasSettled({ minutesTask: t }: Texts, minutes: StartedMinutes): readonly Paragraph[] {
  const settled = settledSince(minutes);
  return settled === undefined ? [] : [paragraph(bold(t.settled(settled.meetingOn, settled.item)))];
}

function fieldsOf(texts: Texts, minutes: StartedMinutes): readonly Element[] {
  const { submit: t } = texts.minutesTask;
  const version = currentVersion(minutes);
  const { url, label } = version?.document ?? minutes.suggested ?? { url: '', label: '' };
  return [
    ...textField(texts, { id: 'url', ...t.url, isRequired: true, value: url }),
    ...textField(texts, { id: 'label', ...t.label, value: label }),
    ...(version === undefined
      ? []
      : longTextField(texts, {
          id: 'changes',
          label: t.changes(version.number),
          isRequired: true,
          hint: t.changesHint,
          value: '',
        })),
  ];
}
