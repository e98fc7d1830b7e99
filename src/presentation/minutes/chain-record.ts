import type { StartedMinutes } from '../../domain/minutes/minutes';
import { cutShort } from '../forum/person-names';
import { linesThatFit } from '../lines-that-fit';
import type { Section } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** Longer texts are cut on the card, and whole in the export. */
const MOST_OF_A_TEXT = 300;

const FINGERPRINT_DIGITS = 16;

interface Recorded {
  readonly heading: string;
  readonly lines: readonly Paragraph[];
}

export interface ChainRecord {
  readonly sections: readonly Section[];
  /** Something is left out, or cut short. */
  readonly isCut: boolean;
}

/** All that has happened on the way, the newest first in each list: as much of it as there is room for. */
export function chainRecord(texts: Texts, minutes: StartedMinutes, room: number): ChainRecord {
  const all = recordedIn(texts, minutes);
  const kept = linesThatFit(
    all.map(({ lines }) => lines),
    room,
  );
  const sections = all.map(({ heading, lines }, index) => {
    const shown = kept[index] ?? [];
    const left = lines.length - shown.length;
    return { heading, paragraphs: left === 0 ? shown : [...shown, leftOut(texts, left)], left };
  });
  return { sections, isCut: hasLongText(minutes) || sections.some(({ left }) => left > 0) };
}

function hasLongText({ versions, changeRequests, handings }: StartedMinutes): boolean {
  const written = [
    ...versions.map(({ changes }) => changes),
    ...changeRequests.flatMap(({ where, what }) => [where, what]),
    ...handings.map(({ reason }) => reason),
  ];
  return written.some((text) => text.length > MOST_OF_A_TEXT);
}

function leftOut({ words }: Texts, count: number): Paragraph {
  return paragraph(subtle(words.moreOfThese(count)));
}

function recordedIn(texts: Texts, minutes: StartedMinutes): readonly Recorded[] {
  const { minutesChain: t } = texts;
  return [
    { heading: t.meetings, lines: meetings(texts, minutes) },
    { heading: t.versions, lines: versions(texts, minutes) },
    { heading: t.requests, lines: requests(texts, minutes) },
    { heading: t.handovers, lines: handovers(texts, minutes) },
    { heading: t.extensions, lines: extensions(texts, minutes) },
  ];
}

function versions(texts: Texts, minutes: StartedMinutes): readonly Paragraph[] {
  const { minutes: words, minutesChain: t } = texts;
  return minutes.versions.toReversed().map(({ number, document, changes, by, at }) => {
    const { label, contentHash } = document;
    return paragraph(
      bold(words.version(number, cutShort(label))),
      plain(t.version(at, cutShort(by.name))),
      ...(changes === '' ? [] : [subtle(t.changed), plain(cut(texts, changes))]),
      ...(contentHash === null
        ? [subtle(t.onlyLinked)]
        : [subtle(t.fingerprint), plain(`${contentHash.slice(0, FINGERPRINT_DIGITS)}…`)]),
    );
  });
}

function requests(texts: Texts, { changeRequests }: StartedMinutes): readonly Paragraph[] {
  const { minutesChain: t } = texts;
  return changeRequests
    .toReversed()
    .map(({ person, version, where, what, at }) =>
      paragraph(
        bold(cutShort(person.name)),
        plain(t.request(version, at)),
        subtle(t.where),
        plain(cut(texts, where)),
        subtle(t.what),
        plain(cut(texts, what)),
      ),
    );
}

function meetings(texts: Texts, { handings, settlements, approvalCorrections }: StartedMinutes): readonly Paragraph[] {
  const { minutesChain: t } = texts;
  const corrected = approvalCorrections
    .toReversed()
    .map((one) => paragraph(plain(t.approvalCorrected({ ...one, by: { ...one.by, name: cutShort(one.by.name) } }))));
  const settled = settlements
    .toReversed()
    .map(({ meetingOn, item }) => paragraph(plain(t.settled(meetingOn, cutShort(item)))));
  const handed = handings
    .toReversed()
    .map(({ by, at, reason, takenBack }) =>
      paragraph(
        plain(t.handedToMeeting(cutShort(by.name), at)),
        subtle(` ${t.reason}`),
        plain(cut(texts, reason)),
        ...(takenBack === null ? [] : [plain(` ${t.takenBack(cutShort(takenBack.by.name), takenBack.at)}`)]),
      ),
    );
  return [...corrected, ...settled, ...handed];
}

function handovers({ minutesChain: t }: Texts, minutes: StartedMinutes): readonly Paragraph[] {
  return minutes.handovers
    .toReversed()
    .map(({ step, from, to, by, at }) =>
      paragraph(plain(t.handover(step, cutShort(from.name), cutShort(to.name), cutShort(by.name), at))),
    );
}

function extensions({ minutesChain: t }: Texts, minutes: StartedMinutes): readonly Paragraph[] {
  return minutes.extensions
    .toReversed()
    .map(({ step, day, by, at }) => paragraph(plain(t.extension(step, day, cutShort(by.name), at))));
}

function cut({ words }: Texts, text: string): string {
  return text.length <= MOST_OF_A_TEXT ? text : `${text.slice(0, MOST_OF_A_TEXT)}${words.cutReason}`;
}
