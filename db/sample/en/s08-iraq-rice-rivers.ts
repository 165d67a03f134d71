import { h2, keyPoints, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's08',
  locale: 'en',
  section: 'analysis',
  published: '2018-10-09T11:15:00+03:00',
  kicker: 'Iraq',
  headline: 'Rivers under strain: why Iraq cut its rice crop this year',
  standfirst:
    'A dry winter, a new dam upstream and a thirsty city downstream forced Baghdad to choose between crops and taps. The basin’s states agree on the shortage and differ over its causes.',
  byline: ['our-analyst'],
  topics: [],
  keywords: ['Tigris', 'Ilisu Dam', 'Mosul Dam', 'Rice', 'Drought'],
  picture: {
    key: 's08',
    alt: 'Map of the Tigris and Euphrates from south-eastern Turkey through Syria and Iraq, with the Ilisu and Mosul dams, Baghdad and Basra.',
    caption:
      'From Ilisu to Basra: the Tigris and the Euphrates, drawn schematically. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    keyPoints(
      'In June Iraq halted the planting of rice and some other summer crops to keep water for households and orchards.',
      'Turkey began to fill the Ilisu reservoir on the Tigris the same month and paused after an Iraqi request.',
      'Baghdad’s water minister named scarce rain and snow as the main cause; many Iraqis point to dams in Turkey and Iran.',
      'No treaty binds all three states on the Euphrates and Tigris. What exists are bilateral understandings.',
    ),
    p(
      'Rice in Iraq is grown in standing water, in the hottest months, along rivers that are then at their lowest. In a good year that is a luxury the country allows itself for the sake of a grain with a scent and a name of its own. In June this year the government decided it could not. It suspended the planting of rice and of some other summer crops and gave priority to drinking water and to orchards, which take years to replace.',
    ),
    p(
      'The decision was a piece of triage, and the months since have shown why it was taken. In August and September the water of Basra, at the lower end of the system, turned too salty to drink, thousands fell ill and protests became violent. Anyone who wants to understand the link between a paddy field near Najaf and a hospital ward in Basra has to begin some 900 kilometres to the north.',
    ),

    h2('June: a reservoir begins to fill'),
    p(
      'On 1 June Turkey started to impound the Tigris behind the Ilisu Dam, near the point where the river leaves its territory. Levels dropped in Mosul and in Baghdad within days, and photographs of a river that could be crossed on foot went around the country.',
    ),
    p(
      'The Iraqi minister of water resources, Hassan al-Janabi, took a calmer view than many of his compatriots. The shortage, he said on 2 June, came chiefly from a winter with little rain and snow; cooperation with the neighbours went on, and an arrangement about flows ran until November. Three days later Turkey’s ambassador in Baghdad, Fatih Yildiz, said that filling would take about a year, that the agreed quantities would continue to pass and that a committee of both countries had settled this on 15 May. After an Iraqi request the filling was then interrupted until July.',
    ),
    p(
      'Two lessons can be drawn from that month, and they point in different directions. The first is that the two governments were talking: there was a committee, a timetable and, in the end, a concession. The second is how thin the cushion has become. If the first week of filling at one dam is visible in the capital, the river has little left to give.',
    ),

    h2('Who has how much of the basin'),
    p(
      'Geography explains the nervousness. Iraq holds the largest part of the basin and controls little of its headwaters. About nine-tenths of the Euphrates’ water rises in Turkey. The Tigris is fed from Turkey as well, and by tributaries from within Iraq and from Iran, which is why Iranian dams and diversions enter the debate there.',
    ),
    table(
      'The Euphrates basin by country (about 440,000 km²); figures: Al-Ansari and others',
      ['Country', 'Share of the area, %'],
      ['Iraq', '47'],
      ['Turkey', '28'],
      ['Syria', '22'],
      ['Saudi Arabia', '2.97'],
      ['Jordan', '0.03'],
    ),
    p(
      'Law offers limited help. In 1987 Turkey promised Syria a yearly average of more than 500 cubic metres a second at their border on the Euphrates, and in 1990 Syria and Iraq agreed to divide what arrives, with 58 % going to Iraq. A treaty among all three has never been signed. The UN convention on shared watercourses has been in force since 2014; Iraq, Syria and Jordan are parties to it, while Turkey voted against its adoption.',
    ),

    h2('Four explanations, one river'),
    p(
      'Ask who is to blame and four answers come back. In Iraq the most common are the Turkish dams and the diversion of tributaries in Iran. Ankara and Tehran reply with drought, which has struck them too, and with Iraq’s own management: open canals, flooded fields and irrigation works that lose much of what they carry. Turkey adds that dams regulate a river and can release water in dry months, when nature would supply none.',
    ),
    p(
      'None of these claims excludes the others. A dry year lowers the flow; a dam shifts it from one season to another and, while it fills, withholds part of it; a wasteful network turns a shortfall into a crisis. What matters for policy is which of these factors can be changed by whom. Baghdad can neither order snow nor close a foreign sluice. It can line canals, price water and decide what is sown, and the rice ban shows that it is prepared to use at least the last of these.',
    ),
    p(
      'That tool has its cost. Growers in the rice provinces lost a season’s income in a country where farm work is one of the few alternatives to the public payroll, and the market filled the gap with imports. A ban of this kind spreads the burden of scarcity unevenly. Those who plant pay first, although they neither built the dams nor let the canals decay.',
    ),

    h2('The end of the line'),
    p(
      'Basra pays next. When the Tigris and the Euphrates bring too little water to the Shatt al-Arab, the tide carries salt inland. Fresh water that is not used for rice in the centre of the country helps to hold the sea back in the south; in this sense the ministry’s priority for drinking water was also a priority for Basra. It came too late, or was too small, to prevent the crisis of the late summer.',
    ),
    p(
      'Two dates deserve attention now. The arrangement on flows that al-Janabi mentioned runs out in November, when the rainy season should begin, and the filling of Ilisu, if the ambassador’s estimate holds, will extend into next year. A wet winter would make both easier and would remove the sense of urgency with which reforms are best begun. A dry one would put the same choice before the next Iraqi government, earlier in the year and with less in reserve.',
    ),
  ],
};
