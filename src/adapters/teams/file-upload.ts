import { answerOf, realPause, type Pause } from './asking-for-files';
import { mayReach, type FilePlaces } from './file-hosts';
import type { UploadPlace } from './incoming-activity';

/** Puts files where Teams has made room for them. */
export interface FileUpload {
  /** Whether the whole file is kept there. Never rejects. */
  readonly save: (place: Pick<UploadPlace, 'uploadUrl' | 'contentUrl'>, bytes: Uint8Array) => Promise<boolean>;
}

export interface FileUploadOptions extends FilePlaces {
  /** From the first byte to the answer. Teams itself is waiting for an answer meanwhile. */
  readonly timeLimitMs?: number;
  readonly pause?: Pause;
}

const TIME_LIMIT_MS = 8_000;
/** OneDrive's answers when it has the last byte; 202 is for those who send a file in parts. */
const KEPT = [200, 201];

export function createFileUpload({
  timeLimitMs = TIME_LIMIT_MS,
  pause = realPause,
  ...places
}: FileUploadOptions): FileUpload {
  /** Nothing is sent on to where a redirect points. */
  async function put(url: string, bytes: Uint8Array): Promise<boolean> {
    const signal = AbortSignal.timeout(timeLimitMs);
    const headers = { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` };
    const send = () => fetch(url, { method: 'PUT', headers, body: bytes, redirect: 'manual', signal });
    const answer = await answerOf(send, { signal, pause });
    await answer?.body?.cancel();
    return answer !== undefined && KEPT.includes(answer.status);
  }

  return {
    async save({ uploadUrl, contentUrl }, bytes) {
      try {
        const areSafe = (await mayReach(uploadUrl, places)) && (await mayReach(contentUrl, places));
        return areSafe && (await put(uploadUrl, bytes));
      } catch {
        return false;
      }
    },
  };
}
