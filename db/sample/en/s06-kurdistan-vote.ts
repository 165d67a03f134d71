import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's06',
  locale: 'en',
  section: 'report',
  published: '2018-10-01T15:45:00+03:00',
  kicker: 'Kurdistan Region',
  headline: 'Iraqi Kurdistan counts its votes a year after the independence referendum',
  standfirst:
    'The region chose a parliament of 111 seats on Sunday. Complaints were filed before the night was over, and the next government inherits a dispute with Baghdad and a crisis over wages.',
  dateline: 'Erbil',
  byline: ['middle-east-desk'],
  topics: ['kurds'],
  keywords: ['Kurdistan Region', 'KDP', 'PUK', 'Gorran', 'Election'],
  picture: {
    key: 's06',
    alt: 'Map of northern Iraq with Erbil, Duhok, Sulaimani, Koya, Kirkuk and Mosul.',
    caption:
      'Erbil, Duhok and Sulaimani are the main cities of the Kurdistan Region; Kirkuk has been under federal control since October 2017. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Election staff in the Kurdistan Region of Iraq were counting on Monday the votes cast the day before for a new regional parliament, the first to be chosen since the referendum of September 2017 in which Kurds voted for independence and Baghdad answered by taking back Kirkuk.',
    ),
    p(
      'The roll held 3,085,461 names. Of these, 170,469 belonged to members of the security forces, who voted ahead of the rest on Friday. According to the head of the election commission, Handren Mohammed, 773 candidates on 29 lists, 241 of them women, competed for the seats, and 1,260 polling centres were prepared.',
    ),
    p(
      'The parliament has 111 members. Eleven seats are set aside for minorities: five for Turkmens, five for Christians and one for Armenians. The other hundred are contested by parties whose order of strength was upset at the last election, in 2013, when the opposition movement Gorran pushed the Patriotic Union of Kurdistan into third place.',
    ),
    table(
      'The outgoing parliament: seats won in 2013',
      ['Party', 'Seats'],
      ['Kurdistan Democratic Party (KDP)', '38'],
      ['Gorran', '24'],
      ['Patriotic Union of Kurdistan (PUK)', '18'],
      ['Other parties', '20'],
      ['Reserved for minorities', '11'],
    ),
    h2('Complaints in the night'),
    p(
      'The count began under protest. The KDP, the strongest party in the outgoing house, filed complaints of fraud on Sunday night concerning Sulaimani and Koya, both in areas where its rivals are strong. The commission said it had lost contact with some stations in Sulaimani, where staff reported that they had been threatened.',
    ),
    p(
      'How much weight such incidents carry can be judged only when the complaints have been examined. They touch a sensitive point. The region is governed in practice by two parties with their own strongholds and their own security forces, and a result that either of them refuses to recognise would be hard to turn into a government.',
    ),
    h2('A year of reckoning'),
    p(
      'The vote of 25 September 2017 seemed to settle one question, with 92.7 % in favour of independence by the official result, and reopened many others. The federal government held it to be unconstitutional. On 16 October its forces moved into Kirkuk and the oilfields around it, and the Peshmerga withdrew.',
    ),
    p(
      'With Kirkuk went a large part of the region’s oil revenue. Public employees, on whom a great many households depend, have lived with delayed and reduced pay, and the dispute over the region’s share of the federal budget has not been resolved.',
    ),
    h2('Missiles on Koya'),
    p(
      'Three weeks before polling day the region was reminded how exposed it is. On 8 September Iran’s Revolutionary Guards fired seven short-range missiles at a base of the Iranian Kurdish opposition party KDP-I at Koya, east of Erbil. Counts of the dead made in the following days ranged from 11 to 18. The Guards confirmed the attack on 9 September.',
    ),
    p(
      'Iraq’s foreign ministry denounced the strike. The regional government condemned it as well, and added that it opposed the use of its territory for attacks on neighbouring states. Both halves of that sentence describe the position any new cabinet in Erbil will occupy, between two powerful neighbours and a federal capital that is itself only now choosing a president and a prime minister.',
    ),
  ],
};
