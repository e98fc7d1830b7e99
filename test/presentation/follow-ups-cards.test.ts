import { createRender } from '../../src/presentation/render';
import { buttonsOf, inputsOf } from './card-contents';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

it('folds what is over, with how many, where the page has anything else', () => {
  const [page] = Object.entries(samples.followUps).flatMap(([name, view]) => (name === 'several' ? [view] : []));
  expect(page === undefined ? [] : buttonsOf(render(page).content)).toContain('Klara och avslutade (3)');
});

it.each(['followUpTitle', 'whyMoved', 'whyDropped', 'searchedText'])('marks %s, which cannot be left empty', (id) => {
  const cards = [...Object.values(samples.followUps), ...Object.values(samples.followUp)];
  const labels = cards.flatMap((view) => inputsOf(render(view).content).filter((input) => input.id === id));
  expect(labels.length).toBeGreaterThan(0);
  for (const { label } of labels) expect(label).toMatch(/\*$/);
});
