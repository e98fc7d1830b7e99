import { setTimeout } from 'node:timers/promises';
import { waitAfter } from '../../domain/trying-again';
import { failureOf } from './connector-errors';
import { mayReach, type FilePlaces } from './file-hosts';
import type { UploadPlace } from './incoming-activity';

/** Puts files where Teams has made room for them. */
export interface FileUpload {
  /** Whether the whole file is kept there. Never rejects. */
  readonly save: (place: Pick<UploadPlace, 'uploadUrl' | 'contentUrl'>, bytes: Uint8Array) => Promise<boolean>;
}

export interface FileUploadOptions extends FilePlaces {
  /** From the first byte to the answer: Teams itself waits for an answer meanwhile. */
  readonly timeLimitMs?: number;
  /** Waits so many milliseconds before the file is sent again. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

const TIME_LIMIT_MS = 8_000;
/** OneDrive's answers when it has the last byte; 202 is for those who send a file in parts. */
const KEPT = [200, 201];

export function createFileUpload({
  timeLimitMs = TIME_LIMIT_MS,
  pause = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  ...places
}: FileUploadOptions): FileUpload {
  /** The status of the answer; `null` when there is none. Nothing is sent on to where a redirect points. */
  async function put(url: string, bytes: Uint8Array, signal: AbortSignal): Promise<number | null> {
    try {
      const headers = { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` };
      const response = await fetch(url, { method: 'PUT', headers, body: bytes, redirect: 'manual', signal });
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    }
  }

  async function putAgain(url: string, bytes: Uint8Array, signal: AbortSignal): Promise<boolean> {
    for (let tries = 1; ; tries += 1) {
      const status = await put(url, bytes, signal);
      if (status !== null && status < 400) return KEPT.includes(status);
      const wait = waitAfter(status === null ? 'unavailable' : failureOf(status, []), 'file', tries);
      if (wait === null || signal.aborted) return false;
      await pause(wait, signal);
    }
  }

  return {
    async save({ uploadUrl, contentUrl }, bytes) {
      try {
        const areSafe = (await mayReach(uploadUrl, places)) && (await mayReach(contentUrl, places));
        return areSafe && (await putAgain(uploadUrl, bytes, AbortSignal.timeout(timeLimitMs)));
      } catch {
        return false;
      }
    },
  };
}
