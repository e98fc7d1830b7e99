import type { DecisionRegister } from './decision-register';
import type { NumberSeries } from './number-series';
import type { RecordStore } from './record-store';

/** Everything a store adapter provides. */
export interface Stores {
  readonly records: RecordStore;
  readonly decisions: DecisionRegister;
  readonly series: NumberSeries;
  close(): Promise<void>;
}
