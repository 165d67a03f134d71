import { h2, keyPoints, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's21',
  locale: 'en',
  section: 'analysis',
  published: '2018-09-27T08:40:00+03:00',
  kicker: 'Caspian Sea',
  headline: 'After Aktau: what the Caspian convention settles and what it leaves open',
  standfirst:
    'Five presidents signed in August what their diplomats had negotiated for more than twenty years. The surface ' +
    'of the sea is given rules. The seabed, where the oil and gas lie, still waits.',
  byline: ['our-analyst'],
  topics: [],
  keywords: ['Caspian Sea', 'Aktau', 'Seabed', 'Pipelines', 'Iran'],
  picture: {
    key: 's21',
    alt:
      'Map of the Caspian Sea with its five coastal states and the towns of Aktau, Baku, Makhachkala, Turkmenbashi ' +
      'and Bandar Anzali. No boundaries are drawn in the sea.',
    caption: 'Five coasts, one convention. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    keyPoints(
      'Each state receives territorial waters of up to 15 nautical miles and a further 10 for fishing.',
      'Armed forces of other countries are excluded.',
      'Pipelines require the consent of the states whose sectors they cross.',
      'The seabed is left to agreements between neighbours, the baselines to a separate accord.',
    ),
    p(
      'Is the Caspian a sea or a lake? For more than two decades the question kept diplomats busy, because ' +
        'different law follows from either answer. The convention that was signed at Aktau on 12 August avoids it. ' +
        'It treats the largest enclosed body of water on earth as a case apart, to which neither the law of the sea ' +
        'nor the customs of lakes applies as it stands, and writes rules for this one case.',
    ),
    p(
      'That the presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan signed the same text is an ' +
        'achievement in itself. As long as the Soviet Union existed there were two coastal states, and two ' +
        'treaties, of 1921 and 1940, on which to base their dealings. After 1991 there were five. Negotiations ' +
        'began in 1996, and the working group met some fifty times.',
    ),
    h2('What is settled'),
    p(
      'The waters are arranged in belts. Nearest to the shore, up to 15 nautical miles out, lies the territory of ' +
        'the coastal state. A fishery zone of ten miles follows, in which it alone may fish. Everything beyond is ' +
        'common maritime space, open to the ships of all five.',
    ),
    table(
      'The zones of the convention',
      ['Zone', 'Width', 'Rule'],
      ['Territorial waters', 'up to 15 nautical miles (28 km)', 'sovereignty of the coastal state'],
      ['Fishery zone', '10 nautical miles (19 km)', 'exclusive fishing rights'],
      ['Common maritime space', 'the rest', 'open to all five states'],
      ['Seabed', 'not laid down', 'by agreement of neighbouring and opposite states'],
    ),
    p(
      'On security the text is short and clear: no armed forces that do not belong to one of the parties. For ' +
        'Russia, whose flotilla is the strongest on the sea, as well as for Iran, this was a main concern. The rule ' +
        'binds all five alike.',
    ),
    p(
      'The provision on pipelines is among the most closely read. They may be laid across the bottom. For the ' +
        'route, the consent of those states suffices whose sector is crossed, and environmental standards must be ' +
        'observed. Turkmenistan and Azerbaijan could in principle agree between themselves on a line that would ' +
        'bring Turkmen gas towards Europe. The approval of all five, which had been asked for earlier, is not ' +
        'mentioned. How the environmental clause will be used, as a safeguard or as a brake, will depend on those ' +
        'who invoke it. Whether there is enough gas, enough money and a buyer is in any event not for a convention ' +
        'to say.',
    ),
    h2('What is left open'),
    p(
      'The bottom of the sea is to be divided into sectors by agreement between states that lie next to or opposite ' +
        'each other. No method and no percentages are named. In the north, where Russia, Kazakhstan and Azerbaijan ' +
        'came to terms with one another years ago, little remains to be done. In the south there is no such ' +
        'arrangement among Azerbaijan, Iran and Turkmenistan, and some of the fields are claimed from two sides.',
    ),
    p(
      'Before anything can be measured, moreover, one has to know from where. The baselines along the coasts, from ' +
        'which every mile is counted, are to be laid down in a separate accord. That sounds technical. For a ' +
        'country such as Iran, whose shore curves inwards, the choice of the line decides how large its waters will ' +
        'be.',
    ),
    h2('The debate in Iran'),
    p(
      'Nowhere has the signature been argued over as vigorously as in Iran. Critics recall the treaties of 1921 and ' +
        '1940, concluded by two states with equal rights, and derive from them a claim to half of the sea. They ask ' +
        'what share would remain under the new rules, and suspect that it will be the smallest of the five.',
    ),
    p(
      'President Hassan Rouhani and his foreign minister, Mohammad Javad Zarif, reply that the convention did not ' +
        'decide on shares of the seabed and that Iran could therefore not have given any away. Both sides appeal to ' +
        'a correct observation. The old treaties knew only two coastal states. They contained rules on shipping and ' +
        'fishing; a boundary or a ratio for the seabed is not to be found in them. Equally, an arrangement which ' +
        'leaves division to neighbours will turn out well for those who have already agreed with theirs.',
    ),
    h2('How it goes on'),
    p(
      'The convention takes effect when all five states have ratified it, and by late September none of them has ' +
        'completed the procedure. The parliaments have therefore more than a formality before them, in Tehran above ' +
        'all. Until then the belts exist on paper.',
    ),
    p(
      'The value of the document lies in having separated what could be agreed from what could not. Fishing, ' +
        'shipping and the exclusion of outside forces no longer have to wait for the distribution of oil and gas. ' +
        'The price is that the hardest question has lost its link to the easier ones, with which a compromise might ' +
        'one day have been bought.',
    ),
  ],
};
