import type { DecisionRegister } from './decision-register';
import type { NumberSeries } from './number-series';
import type { RecordStore } from './record-store';

/** Everything a store adapter provides. */
export interface Stores {
  readonly records: RecordStore;
  readonly decisions: DecisionRegister;
  readonly series: NumberSeries;
  /** Throws when the store does not answer, or would not keep what it is given. Costs little. */
  check(): Promise<void>;
  close(): Promise<void>;
}
