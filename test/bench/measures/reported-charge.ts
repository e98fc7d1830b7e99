import type { OnCosmosCall } from '../../../src/adapters/cosmos/cosmos-calls';

/** Adds up what the server says that requests cost. */
export interface ReportedCharge {
  readonly onCosmosCall: OnCosmosCall;
  /** In request units, since the last call. */
  take(): number;
}

export function createReportedCharge(): ReportedCharge {
  let sum = 0;
  return {
    onCosmosCall: ({ charge }) => {
      sum += charge;
    },
    take() {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}
