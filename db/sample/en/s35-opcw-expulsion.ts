import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's35',
  locale: 'en',
  section: 'news',
  published: '2018-10-04T20:35:00+03:00',
  kicker: 'Netherlands',
  headline: 'Dutch disclose expulsion of four Russians over OPCW hacking claim',
  standfirst:
    'The defence ministry says an operation against the chemical weapons watchdog in The Hague was stopped in April. Moscow dismisses the account; Washington charges seven men the same day.',
  dateline: 'The Hague',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['OPCW', 'GRU', 'Netherlands', 'Russia', 'Cyber security'],
  picture: {
    key: 's35',
    alt: 'Map of western Europe marking The Hague, the Spiez laboratory in Switzerland and Porton Down in England.',
    caption:
      'The Hague, seat of the OPCW, and the laboratories at Spiez and Porton Down. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'The Netherlands sent four Russians out of the country in April after its military intelligence service broke up what it calls an attempt to hack into the Organisation for the Prohibition of Chemical Weapons, Defence Minister Ank Bijleveld disclosed in The Hague on Thursday 4 October. She attributed the operation to the GRU, Russia’s military intelligence agency. Russia rejected the charge.',
    ),
    p(
      'According to the ministry, the four arrived on 10 April on diplomatic passports. Three days later they were stopped at a hotel next to the headquarters of the OPCW, where a car stood parked with equipment for breaking into wireless networks. The men were put on an aeroplane and not arrested. The ministry made their names public on Thursday.',
    ),
    p(
      'Major General Onno Eichelsheim, the head of the military intelligence service, said that the men had carried, among other things, 20,000 euros in cash. He presented the operation as one that had been disrupted before it could do harm.',
    ),
    p(
      'Peter Wilson, the British ambassador, appeared beside the minister. He linked the case to operations directed at two laboratories that handle questions of chemical weapons, one at Spiez in Switzerland and the British government’s own at Porton Down.',
    ),
    p(
      'In the spring the OPCW was dealing with two files on which Russia and Western governments are at odds: the poisoning of Sergei and Yulia Skripal in the English city of Salisbury, for which London holds Moscow responsible, and the reports of a chemical attack at Douma in Syria. Russia denies any part in the first and disputes the Western account of the second.',
    ),
    p(
      'Also on Thursday, the United States Department of Justice published charges against seven men it describes as GRU officers, including the four named by the Dutch. Part of the indictment concerns the alleged hacking of anti-doping bodies. None of the seven is in American custody, and the allegations have not been tested in court.',
    ),
    p(
      'Officials in Moscow spoke of Western spy mania. Russia has denied in the past that its services break into foreign networks, and it has accused Western capitals of using such claims to weaken its standing in international organisations.',
    ),
  ],
};
