import type { Dependencies } from '../../application/dependencies';
import type { Render } from '../../application/render';
import type { FileToGive } from '../../application/taking-out/files';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';
import type { Language } from '../../domain/language';
import type { Instant } from '../../domain/time';
import type { Log } from '../../ports/log';
import type { Messenger } from '../../ports/messenger';
import type { Telemetry } from '../../ports/telemetry';
import type { FileDownload } from './file-download';
import type { DrawnFile, FileOffers } from './file-offers';
import type { FileUpload } from './file-upload';
import type { Identities } from './identities';
import type { LateReplies } from './late-replies';
import type { StandingAnswers } from './standing-answers';
import type { Verb } from './verb';

export type Greeting = (dependencies: Dependencies, person: Person) => Promise<View>;

/** What the routes of the bot work with. */
export interface BotOptions {
  readonly dependencies: Dependencies;
  readonly verbs: Readonly<Record<string, Verb>>;
  readonly render: Render;
  /** In which language what was asked for in this turn is answered. */
  readonly language: Language;
  /** Whether the client says which language its reader has. Agents Playground says the same whoever reads. */
  readonly hasLocales: boolean;
  readonly messenger: Messenger;
  readonly identities: Identities;
  readonly download: FileDownload;
  readonly upload: FileUpload;
  readonly fileOffers: FileOffers;
  readonly drawFile: (file: FileToGive, at: Instant, language: Language) => Promise<DrawnFile>;
  readonly lateReplies: LateReplies;
  readonly standingAnswers: StandingAnswers;
  readonly log: Log;
  readonly telemetry: Pick<Telemetry, 'note'>;
  readonly newReference: () => string;
  /** Whether something of what was asked for in this turn may have been saved. */
  readonly mayHaveSaved: () => boolean;
  /** Local mode: the card for somebody who opens their own chat. */
  readonly greet?: Greeting;
}
