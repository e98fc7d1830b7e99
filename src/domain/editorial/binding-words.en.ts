/** English words that a decision means something by: who they bind, how much, when, and whether at all. Small letters. */
export const BINDING_WORDS: readonly string[] = [
  ...['not', 'no', 'none', 'never', 'without', 'only', 'except', 'despite', 'unless'],
  ...['most', 'least', 'max', 'about', 'latest', 'earliest', 'before', 'after', 'until', 'from'],
  ...['shall', 'may', 'can', 'should', 'must', 'will', 'and', 'or'],
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'half'],
  ...['hundred', 'thousand', 'million', 'millions', 'sek', 'krona', 'kronor', 'percent', 'per'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'year', 'years'],
];
