import { map, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's01',
  locale: 'en',
  section: 'news',
  published: '2018-10-01T12:20:00+03:00',
  kicker: 'Syria',
  headline: 'Idlib rebel alliance says no to Russian patrols in buffer strip',
  standfirst:
    'The National Liberation Front says Ankara has promised that no Russian troops will enter the planned zone. Whether a first group has begun to pull back is disputed.',
  dateline: 'Beirut',
  byline: ['staff-and-agencies'],
  topics: ['al-qaeda'],
  keywords: ['Idlib', 'Sochi memorandum', 'National Liberation Front', 'Demilitarised zone', 'Turkey', 'Russia'],
  picture: {
    key: 's01',
    alt: 'Map of north-western Syria with a hatched strip curving from the hills east of Latakia past Morek to the west of Aleppo, around the town of Idlib.',
    caption:
      'The strip agreed in Sochi is to be 15–20 km deep; its exact line has not been published, so the band here is schematic. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'A Turkish-backed alliance of rebel groups in north-western Syria has rejected any Russian presence in the demilitarised strip that Moscow and Ankara plan to set up around Idlib, its spokesman said late on Sunday, ten days before the first deadline in the agreement falls due.',
    ),
    p(
      'Naji Mustafa, who speaks for the National Liberation Front (NLF), told AFP that a long meeting had been held with the Turkish side and that the Russian role had been its main subject. The alliance refused it, he said, and Turkey had promised that it would not come about.',
    ),
    p(
      'That account differs from the document. The memorandum signed in Sochi on 17 September provides for coordinated patrols in the strip by the Turkish army and Russian military police, supported by drones. The text does not spell out how the two would share the task.',
    ),
    map('idlib', '2018-10-01'),
    p(
      'Sunday also brought conflicting reports about a first withdrawal. The Syrian Observatory for Human Rights, a Britain-based monitor, said Failaq al-Sham, one of the larger members of the alliance, had begun to leave positions south and west of Aleppo with its heavy arms. It would have been the first group to do so. The monitor puts its strength at between 8,500 and 10,000 fighters.',
    ),
    p(
      'Failaq al-Sham contradicted the report. Sheikh Omar Huzeifa and another of its leaders told Reuters that no such pull-out had taken place, and an NLF commander said the same to the German agency dpa. Most of the heavy weapons, the groups added, did not stand at the front in the first place.',
    ),
    p(
      'Under the memorandum, tanks, rocket launchers, artillery and mortars are to be gone from the strip by 10 October, and “radical terrorist groups” by 15 October. The band is to be 15–20 km deep and to lie inside the rebel-held area. Its exact course was left to later consultations.',
    ),
    p(
      'Reactions among the armed groups vary widely. The NLF gave the deal a cautious welcome about a week ago, saying it would stay on its guard. Jaish al-Izza, a group in northern Hama that once received American support and does not belong to the alliance, turned it down on Saturday. Its leader, Jamil al-Saleh, told AFP that the strip took land from one side only and should be divided evenly between the two. The Observatory counts about 2,500 fighters in its ranks.',
    ),
    p(
      'Hurras al-Din, a group linked to al-Qaeda, rejected the plan in a statement dated 22 September; the Ansar al-Din Front was also critical. The answer that matters most is still missing. Hayat Tahrir al-Sham, the largest armed group in the area, which the United Nations lists as an alias of the Nusra Front, has taken no public position. According to AFP, it and other hard-line groups hold more than two-thirds of the planned strip.',
    ),
    p(
      'Damascus has endorsed the agreement with a reservation. Foreign Minister Walid al-Moallem told the UN General Assembly on Saturday that it had been coordinated with his government and was limited in time.',
    ),
    p(
      'About three million people live in the area, by the UN’s estimate. Secretary-General António Guterres has said the agreement should avert a full-scale military operation there.',
    ),
  ],
};
