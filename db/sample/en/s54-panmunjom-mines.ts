import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's54',
  locale: 'en',
  section: 'news',
  published: '2018-10-01T13:25:00+03:00',
  kicker: 'Korea',
  headline: 'South Korea starts clearing mines at Panmunjom under pact with North',
  standfirst:
    'Under last month’s military agreement the border village is to be cleared within 20 days, and a battlefield further east within 60. There was no immediate word from the North.',
  dateline: 'Seoul',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Korea', 'Panmunjom', 'Joint Security Area', 'Demining'],
  picture: {
    key: 's54',
    alt: 'Map of the central Korean peninsula with Panmunjom and Cheorwon on the dividing line and the capitals Seoul and Pyongyang.',
    caption:
      'Panmunjom, and Cheorwon to the east of it, on the line that divides Korea. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'South Korean soldiers started on Monday to look for mines in the Joint Security Area at Panmunjom, the one place on the inner-Korean border where troops of both sides stand face to face, the defence ministry in Seoul said. North Korea is to do the same on its half. There was no immediate word from Pyongyang on whether its men had set to work.',
    ),
    p(
      'The clearance is the first visible step under the military agreement signed in Pyongyang on 19 September, during the third meeting this year of President Moon Jae-in and Kim Jong-un. It allows 20 days for the Joint Security Area. The plan foresees that the area will afterwards be guarded without weapons, by no more than 35 persons from each side.',
    ),
    p(
      'Near Cheorwon, in the middle of the peninsula, a second operation is to take 60 days. It prepares a joint search for the dead of the Korean War, which the two sides want to open in April 2019. The remains of about 300 soldiers are thought to lie there, on heights that changed hands several times before the armistice of 1953 fixed the line where it runs today.',
    ),
    p(
      'For the government in Seoul such measures reduce the danger that an incident grows into something larger; only last November a North Korean soldier fled across the demarcation line at Panmunjom under fire from his own side. Critics in the South object to the order of things. Concessions on the border, they say, are being made before the North has taken firm steps to give up its nuclear arms.',
    ),
  ],
};
