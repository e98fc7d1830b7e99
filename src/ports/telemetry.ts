/** What is measured never says who somebody is, what they answered or why: no ids of persons, names, reasons or tokens. */
export type Measured = Readonly<Record<string, string | number | boolean>>;

/** Tells how the program is doing to the service that it is configured for. */
export interface Telemetry {
  /** Measures work with a cause of its own: a turn, a tending, a look for what is due. */
  readonly work: <Result>(name: string, about: Measured, run: () => Promise<Result>) => Promise<Result>;
  /** Measures a part of the work that it runs in: a store call, a post. */
  readonly step: <Result>(name: string, about: Measured, run: () => Promise<Result>) => Promise<Result>;
  /** Adds facts about the innermost work or step that the caller runs in. */
  readonly note: (about: Measured) => void;
  /** Adds what a request to the store cost, in request units, to the step that the caller runs in. */
  readonly charge: (requestUnits: number) => void;
}

export interface RunningTelemetry {
  readonly telemetry: Telemetry;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

export const NO_TELEMETRY: Telemetry = {
  work: (_name, _about, run) => run(),
  step: (_name, _about, run) => run(),
  note: () => undefined,
  charge: () => undefined,
};
