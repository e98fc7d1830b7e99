/** Swedish words that a decision means something by: who they bind, how much, when, and whether at all. Small letters. */
export const BINDING_WORDS: readonly string[] = [
  ...['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inget', 'inga', 'utan', 'endast', 'bara', 'enbart', 'utom', 'trots'],
  ...['högst', 'minst', 'max', 'maximalt', 'lägst', 'cirka', 'ca', 'ungefär', 'senast', 'tidigast', 'före', 'efter'],
  ...['ska', 'skall', 'får', 'kan', 'bör', 'måste', 'behöver', 'och', 'eller'],
  ...['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'halv', 'hälften'],
  ...['hundra', 'tusen', 'miljon', 'miljoner', 'milj', 'mnkr', 'mkr', 'tkr', 'kr', 'krona', 'kronor', 'procent'],
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november'],
  ...['december', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'årsskiftet', 'kvartal'],
  ...['dag', 'dagar', 'vecka', 'veckor', 'månad', 'månader', 'år', 'halvår'],
];
