import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's33',
  locale: 'en',
  section: 'report',
  published: '2018-10-10T12:15:00+03:00',
  kicker: 'NATO',
  headline: 'Norway makes ready to host NATO’s biggest exercise in years',
  standfirst:
    'About 45,000 people from 31 countries are expected when Trident Juncture begins on 25 October. NATO has invited Russia to watch and, by 5 October, had not had a reply.',
  dateline: 'Oslo',
  byline: ['world-desk'],
  topics: ['nato'],
  keywords: ['Trident Juncture', 'Norway', 'NATO', 'Article 5', 'Russia'],
  picture: {
    key: 's33',
    alt: 'Map of northern Europe with Norway highlighted; Trondheim, Ørland and Oslo are marked.',
    caption:
      'Central Norway around Trondheim and the air base at Ørland is the heart of the exercise. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'In central Norway preparations are under way for Trident Juncture, which NATO will open on 25 October and which its officials describe as the alliance’s largest exercise since the end of the Cold War. The field phase lasts until 7 November; a second phase for headquarters only, without troops in the field, is set for 14 to 23 November.',
    ),
    p(
      'All 29 members of the alliance take part, together with its neighbours Finland and Sweden, which are not members. Secretary-General Jens Stoltenberg said on 2 October that about 45,000 people would be involved. For Norway, which has long experience in hosting allied troops, it is the biggest undertaking of the kind since the 1980s.',
    ),
    h2('A plan that has grown'),
    p(
      'Most of the figures have risen since planning began, though the number of ships has come down, and they may be adjusted again before the start.',
    ),
    table(
      'Announced size of the exercise',
      ['Item', 'Early plan', 'NATO, 2 October'],
      ['People', 'over 40,000', 'about 45,000'],
      ['Aircraft', '130', 'about 150'],
      ['Ships', '70', '60'],
      ['Vehicles', '–', 'over 10,000'],
    ),
    p(
      'Most of the activity is planned for the region around Trondheim and Ørland, whose airfield is one of the country’s principal air bases, and for the waters off the coast. Planners regard the journey as part of the test. Moving an armoured brigade from the ports of continental Europe to a Norwegian valley in late autumn takes ferries, railway wagons, border papers and mechanics, and a shortage of any one of them can hold up the rest.',
    ),
    h2('An invented opponent'),
    p(
      'The scenario describes an attack by a fictional state on Norway, to which the allies respond under Article 5 of the North Atlantic Treaty, the clause by which an attack on one is regarded as an attack on all. Admiral James Foggo, the American officer who heads the alliance’s joint command in Naples, is in charge. Over the two weeks, forces will take turns at attacking and defending.',
    ),
    p(
      'NATO calls the exercise defensive and says it is being held in the open. The states of the Organization for Security and Co-operation in Europe, Russia among them, have been invited to send observers, as agreed procedures require. Admiral Foggo said on 5 October that no reply had come from Moscow by then.',
    ),
    p(
      'Norway and Russia share a border in the far north, so distance is part of the argument. Lieutenant General Rune Jakobsen, who leads Norway’s joint headquarters, has pointed out that the core area lies more than 1,000 kilometres from that frontier.',
    ),
    h2('Views from Moscow and Oslo'),
    p(
      'Russia sees it otherwise and has described the exercise as provocative; it has long objected to allied forces being moved closer to its borders. Western officials reply by pointing to Russia’s own large manoeuvres, among them Vostok-2018, which was held in the east of the country in September and in which, by Moscow’s count, up to 300,000 troops took part.',
    ),
    p(
      'Practical co-operation between the two sides has been suspended since 2014, so an exercise of this size is also a test of the few channels left: the notification of manoeuvres, the presence of observers, the telephone lines between headquarters. In Norway the discussion is partly a domestic one. The government wants to know whether the country’s civilian services, from hospitals to road authorities, could support an allied force in earnest, and October and November will show how much of that exists outside the plans.',
    ),
    p(
      'The weather will take part uninvited. By the end of October days around Trondheim are short, the mountain roads can be icy and the sea is rarely calm, which for an exercise of this kind is part of the point.',
    ),
  ],
};
