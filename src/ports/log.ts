/** Structured log. Fields never hold a person's name, a standpoint, a reason or a token. */
export interface Log {
  info(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
  /** An unexpected fault, once, with the reference the user was shown. */
  fault(reference: string, error: unknown): void;
}
