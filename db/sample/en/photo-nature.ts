import { album, h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 'photo-nature',
  locale: 'en',
  section: 'photo',
  published: '2018-10-07T10:45:00+03:00',
  kicker: 'Album',
  headline: 'A cat in twenty-four steps, two plants larger than life',
  standfirst:
    'Eadweard Muybridge wanted to see what the eye is too slow to catch, Karl Blossfeldt what it is too careless to notice. Three pictures from 1887 to 1928.',
  byline: ['picture-desk'],
  topics: [],
  keywords: ['Photography', 'Eadweard Muybridge', 'Karl Blossfeldt', 'Plants', 'Animal locomotion'],
  picture: {
    key: 'acanthus-mollis',
    alt: 'Sepia close-up of an upright acanthus stem with three rounded bracts and pairs of spiny curved leaves on a plain light ground.',
    caption: 'Acanthus mollis, photographed by Karl Blossfeldt, 1928. Getty Open Content.',
  },
  body: [
    p(
      'A cat that breaks from a walk into a run does it in less time than it takes to say so. What its legs do meanwhile was a matter of opinion until photographers found ways to divide the second. A generation later a teacher of design in Berlin took the opposite road: he chose subjects that do not move at all and looked at them until they became strange. This album puts the two side by side.',
    ),
    album('nature-studied'),
    h2('Time, divided'),
    p(
      'Eadweard Muybridge was born in England and worked for most of his career in the United States. *Animal Locomotion* appeared in 1887 after a long series of experiments at the University of Pennsylvania, with batteries of cameras whose shutters fell one after the other. The sheet with the cat has four rows of six numbered frames. The animal walks, gathers itself and runs to the right, past a wall marked with a grid that allows its movements to be measured. Printed in collotype, a process in ink, the plates could be sold to artists and scientists alike.',
    ),
    p(
      'They are often called the first films. They are not: what the sheet holds are single photographs, each taken through a lens of its own. But they belong to the prehistory of the cinema, because they showed that movement can be taken apart and therefore put together again.',
    ),
    h2('Form, enlarged'),
    p(
      'Karl Blossfeldt photographed plants for his students, who were to learn ornament from them. He used a plain background and even light, and enlarged buds, shoots and seed heads many times over. In 1928 his book *Urformen der Kunst* made him known beyond the school, and critics of the New Objectivity found in it what they were looking for.',
    ),
    p(
      'The acanthus on our title picture has been a model for builders since antiquity; its leaves crown the Corinthian column. In Blossfeldt’s print the stem looks like wrought iron. The allium, an ornamental relative of garlic, rises from a torn sheath with four open flowers. Nothing gives away its real size.',
    ),
    p(
      'All three are historical photographs. They were chosen because they reward a second look, not because anything happened today.',
    ),
  ],
};
