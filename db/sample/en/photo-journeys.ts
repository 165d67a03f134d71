import { album, h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 'photo-journeys',
  locale: 'en',
  section: 'photo',
  published: '2018-10-13T10:30:00+03:00',
  kicker: 'Album',
  headline: 'Three journeys with heavy plates: Nagasaki, the Alps, the Colorado',
  standfirst:
    'Between 1865 and 1871 three photographers worked on three continents. None could travel light, and none could hurry. An album of historical pictures.',
  byline: ['picture-desk'],
  topics: [],
  keywords: ['Photography', 'Felice Beato', 'Adolphe Braun', 'Timothy O’Sullivan', 'History'],
  picture: {
    key: 'nagasaki-boats',
    alt: 'Sepia photograph of two wooden river boats in front of a large single-masted ship leaning on the shore, with tiled and thatched houses behind.',
    caption: 'River boats at Nagasaki, photographed by Felice Beato about 1865. Getty Open Content.',
  },
  body: [
    p(
      'In the 1860s a photographer on a journey did not carry a camera so much as a workshop. The usual negative was a sheet of glass, coated by hand shortly before the exposure and developed soon after it. That meant chemicals, a dark tent and crates of plates that broke easily. Whoever wanted a picture of a distant place had to bring all of it there, and bring the glass back whole.',
    ),
    album('three-journeys'),
    h2('A harbour town'),
    p(
      'Felice Beato, born in Italy and later a British subject, made a name with pictures from Asia. His view of Nagasaki, from about 1865, is an albumen print: paper with a coat of egg white that gives brown tones and fine detail. Two small boats lie in the foreground, each with a cabin. Behind them a large vessel with one mast leans on the shore, and nets hang from frames of poles. One person bends over the side of the boat on the right. The rest of the scene is still, as it had to be.',
    ),
    h2('A wall of mountains'),
    p(
      'Adolphe Braun ran a large photographic business in Alsace and sold views of mountains to a public that had begun to travel by railway. His Alpine landscape of 1865–1870 is printed in carbon, a process that does not fade as albumen does. Where exactly it was taken is not recorded with the picture. Firs stand before a deep valley; the snow beyond it holds the light.',
    ),
    h2('A river between rocks'),
    p(
      'Timothy O’Sullivan came to the Colorado in 1871 with the survey led by Lieutenant George Wheeler, which was to map the American West beyond the hundredth meridian. The survey party worked its way up the river by boat. At its eighth camp O’Sullivan turned his lens upstream in Black Canyon. A boat with a mast lies at the stony bank, and a man in a hat sits in it with his head bent. The sky is empty, because the plates of the time could not hold the bright sky and the dark rock at once.',
    ),
    p(
      'The three did not know of one another’s pictures, as far as we can tell, and their prints served different ends: souvenirs, trade, a government’s maps. What they share is patience. These are historical photographs; they have nothing to do with the news of this autumn.',
    ),
  ],
};
