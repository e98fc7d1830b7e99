import type { ChannelLoss, ChannelNews } from '../../domain/forum/forum';

export interface ChannelNewsTexts {
  readonly heading: (what: ChannelNews['what']['type']) => string;
  readonly lost: (why: ChannelLoss, shortName: string) => string;
  readonly nextWhenLost: Readonly<Record<ChannelLoss, string>>;
  readonly back: (shortName: string) => string;
  readonly nextWhenBack: string;
  readonly renamed: (name: string, shortName: string) => string;
  readonly nextWhenRenamed: string;
  readonly kept: string;
}
