import type { RegisteredPerson } from '../../domain/forum/register';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { thoseThatFit } from '../lines-that-fit';
import { sections, titled, titledIn } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { NOBODY } from './person-chooser';

interface RecognitionCardData extends CommonData {
  readonly t: Texts['recognition'];
  readonly forum: string;
  readonly account: string;
  readonly title: readonly Element[];
  readonly explanation: readonly Element[];
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly closing: readonly Element[];
}

const expand: (data: RecognitionCardData) => Element = loadCard('recognition');

/** Bytes for the choices. */
const ROOM = 20_000;

/** Asks whether an account is somebody who was typed in. */
export function recognitionCard({ common, recognition: t, words }: Texts, view: ViewOf<'recognition'>): Card {
  const { forum, person, candidates } = view;
  const { register } = forum;
  const seatsOf = ({ id }: RegisteredPerson) => {
    return [...new Set(register.holdings.filter((holding) => holding.person === id).map(({ seat }) => seat))];
  };
  const candidateWith = (candidate: RegisteredPerson) => {
    const seats = seatsOf(candidate);
    return [
      candidate.name,
      ...(seats.length === 0 ? [] : [t.seats(words.listed(seats.map(String)))]),
      ...(candidate.email === null ? [] : [candidate.email]),
    ].join(', ');
  };
  const { shown, left } = thoseThatFit(
    likestFirst(person.name, candidates).map((candidate) => ({
      title: withoutMarkup(candidateWith(candidate)),
      value: candidate.id,
    })),
    ROOM,
  );
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      account: person.id,
      title: titledIn(register.name, t.heading, paragraph(bold(person.name), plain(t.hasTried(register.shortName)))),
      explanation: sections({
        heading: null,
        paragraphs: [paragraph(plain(t.mayBe)), paragraph(bold(t.noProof)), paragraph(plain(t.given))],
      }),
      choices: [...shown, { title: t.nobody, value: NOBODY }],
      closing: sections({ heading: null, paragraphs: left === 0 ? [] : [paragraph(subtle(t.notShown(left)))] }),
    }),
    summary: t.summary(person.name, register.shortName),
  };
}

/** The candidates, those whose names are most like the account's name first, otherwise in their own order. */
function likestFirst(name: string, candidates: readonly RegisteredPerson[]): readonly RegisteredPerson[] {
  const names = new Set(namesIn(name));
  const likeness = (person: RegisteredPerson) => namesIn(person.name).filter((part) => names.has(part)).length;
  return candidates
    .map((person) => ({ person, likeness: likeness(person) }))
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ person }) => person);
}

function namesIn(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
}

/** What a leader said about the account. */
export function recognitionSettledCard(
  texts: Texts,
  { shortName, name, linkedTo }: ViewOf<'recognitionSettled'>,
): Card {
  const { recognitionSettled: t } = texts;
  const outcome = outcomeOf(texts, name, linkedTo, shortName);
  const next = linkedTo === null ? t.nextWhenNobody : t.nextWhenLinked;
  return textCard(texts, outcome, titled(t.heading, paragraph(plain(outcome)), paragraph(subtle(next))));
}

function outcomeOf({ recognitionSettled: t }: Texts, name: string, linkedTo: string | null, shortName: string): string {
  if (linkedTo === null) return t.nobody(name, shortName);
  return name === linkedTo ? t.linked(name, shortName) : t.linkedTo(name, linkedTo, shortName);
}
