import type { RegisteredPerson } from '../../domain/forum/register';

export interface RecognitionTexts {
  readonly heading: string;
  readonly hasTried: (shortName: string) => string;
  readonly mayBe: string;
  readonly noProof: string;
  readonly given: string;
  readonly label: string;
  readonly choose: string;
  readonly missing: string;
  readonly candidate: (person: RegisteredPerson, seats: readonly number[]) => string;
  readonly nobody: string;
  readonly notShown: (left: number) => string;
  readonly save: string;
  readonly summary: (name: string, shortName: string) => string;
}

export interface RecognitionSettledTexts {
  readonly heading: string;
  readonly linked: (name: string, linkedTo: string, shortName: string) => string;
  readonly nobody: (name: string, shortName: string) => string;
  readonly nextWhenLinked: string;
  readonly nextWhenNobody: string;
}
