import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's04',
  locale: 'en',
  section: 'news',
  published: '2018-10-15T14:35:00+03:00',
  kicker: 'Jordan',
  headline: 'Main Syria–Jordan crossing reopens after more than three years',
  standfirst:
    'The gates between Jaber and Nassib, shut since rebels took the Syrian side in April 2015, opened at eight on Monday morning. The first hours were quiet.',
  dateline: 'Jaber, Jordan',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Nassib', 'Jaber', 'Trade', 'Jordan', 'Golan'],
  picture: {
    key: 's04',
    alt: 'Map of southern Syria and northern Jordan with the road from Damascus to Amman, the Nassib–Jaber crossing on the border and Quneitra to the north-west.',
    caption:
      'The crossing lies on the Damascus–Amman highway; the Quneitra crossing reopened the same day for UN use. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'The principal border crossing between Jordan and Syria opened again on Monday at 8 am, three and a half years after it was closed by war. In the first hours the road between Jaber on the Jordanian side and Nassib on the Syrian side was almost empty.',
    ),
    p(
      'The crossing had been out of use since April 2015, when rebel groups captured the Syrian post. The army of the government in Damascus retook it in July this year. Agreement to open it was announced on Sunday by the Jordanian government’s spokeswoman, Jumana Ghunaimat, and by Syria’s interior minister, Mohammed al-Shaar.',
    ),
    p(
      'An earlier date had come to nothing. At the end of September Damascus announced that traffic would resume on 10 October; Amman denied that this had been settled.',
    ),
    p(
      'For exporters, Nassib is far more than a local gate. It stands on the highway from Damascus to Amman, the overland route by which Lebanese, Syrian and Jordanian goods travelled to the Gulf states before the war. With the crossing shut, Lebanon in particular was left without a land connection to those markets.',
    ),
    p(
      'A second gate in southern Syria opened the same day, for a narrower purpose. The Quneitra crossing to the Israeli-held part of the Golan is again available to the UN observer force, UNDOF, which withdrew from parts of its area in 2014 when fighting reached it.',
    ),
  ],
};
