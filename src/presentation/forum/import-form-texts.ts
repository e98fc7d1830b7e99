import type { UnreadFile } from '../../application/forum/composition-file';

export interface ImportFormTexts {
  readonly heading: string;
  readonly columns: string;
  readonly columnsThatMayBe: string;
  readonly howToWrite: string;
  readonly asFile: string;
  readonly table: string;
  readonly read: string;
  /** The way to the composition as it is, to fill in. */
  readonly template: {
    readonly open: string;
    readonly copy: string;
    readonly isHere: string;
    readonly isElsewhere: string;
  };
  readonly unread: (why: UnreadFile) => string;
  readonly tooLongToShow: string;
  readonly summary: (shortName: string) => string;
}
