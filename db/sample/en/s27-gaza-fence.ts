import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's27',
  locale: 'en',
  section: 'news',
  published: '2018-09-29T08:20:00+03:00',
  kicker: 'Gaza',
  headline: 'Seven Palestinians killed at Gaza fence, health ministry says',
  standfirst:
    'Two boys of 12 and 14 were among the dead of Friday’s protests, according to officials in Gaza. Israel’s army says grenades and explosive devices were thrown at the barrier.',
  dateline: 'Gaza City',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Gaza', 'Fence protests', 'Hamas', 'Israel', 'Khan al-Ahmar'],
  picture: {
    key: 's27',
    alt: 'Map of the Gaza Strip, Israel and the West Bank marking Gaza City, Rafah, Jerusalem and Khan al-Ahmar.',
    caption:
      'Protests have been held along the fence around the Gaza Strip since the end of March. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Seven Palestinians, including boys aged 12 and 14, were killed by Israeli fire on Friday 28 September during protests along the fence that separates the Gaza Strip from Israel, the health ministry in Gaza said. At least 90 other people were hurt by live rounds, according to the same count.',
    ),
    p(
      'The Israeli army put the crowd at about 20,000. It said that grenades and explosive devices had been thrown, and that two air strikes had been carried out on posts of Hamas, the movement that governs Gaza. It reported no casualties on its own side.',
    ),
    p(
      'The demonstrations began on 30 March. Their organisers demand an end to the blockade that Israel and Egypt maintain on the territory, and the return of Palestinian refugees and their descendants to places in what is now Israel. Israel says Hamas uses the gatherings as cover for attacks; the organisers describe them as popular protests.',
    ),
    p(
      'How many people have died since the spring depends on what is being counted. The Associated Press puts the number of Palestinians killed in the protests at 143 or more. Agence France-Presse counts at least 191 Palestinians killed by Israeli fire in Gaza in all circumstances over the same period, which takes in air strikes, shelling and other incidents as well. One Israeli soldier was killed this summer.',
    ),
    p(
      'Tension is also rising in the West Bank, where the people of Khan al-Ahmar, a Bedouin hamlet of about 180 east of Jerusalem, have been told by the Israeli authorities to demolish their homes themselves by Monday 1 October. Israel’s Supreme Court cleared the way for the demolition on 5 September.',
    ),
    p(
      'Israel says the structures were put up without permits. Palestinians reply that permits there cannot be had. The European Union and the United Nations have objected to the plan.',
    ),
  ],
};
