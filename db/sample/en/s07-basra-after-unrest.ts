import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's07',
  locale: 'en',
  section: 'report',
  published: '2018-09-30T10:05:00+03:00',
  kicker: 'Iraq',
  headline: 'Basra after the unrest: water, wages and a list of promises',
  standfirst:
    'The fires of early September are out, American diplomats are leaving and the Iranian consulate lies burned. What brought people into the streets of southern Iraq is still there.',
  dateline: 'Basra',
  byline: ['middle-east-desk'],
  topics: ['shia-islam'],
  keywords: ['Basra', 'Water', 'Protests', 'Services', 'Haider al-Abadi'],
  picture: {
    key: 's07',
    alt: 'Map of the head of the Persian Gulf with Basra on the Shatt al-Arab, Qurna upstream and the port of Umm Qasr to the south.',
    caption:
      'Basra draws on the Shatt al-Arab, formed at Qurna by the Tigris and the Euphrates. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Three weeks after crowds set fire to party offices, public buildings and the Iranian consulate in Basra, Iraq’s southern oil capital has grown quieter without becoming calm. The United States said on Friday that it would temporarily move its staff out of the city, and the government in Baghdad that promised the province help is nearing the end of its term.',
    ),
    p(
      'The protests began in July and reached their height between 3 and 8 September. Demonstrators asked for drinking water, electricity, jobs and an end to corruption. Roads to the port of Umm Qasr, which handles much of Iraq’s seaborne trade, were blocked for a time, and the authorities imposed a curfew.',
    ),

    h2('Anger close to home'),
    p(
      'The targets told a story of their own. Basra is a mainly Shia province. The offices set alight were those of parties and armed factions, many of them Shia-led forces that have governed it, or shared in governing it, since 2003. Buildings of the provincial administration burned as well. On 7 September, a Friday, protesters stormed the Iranian consulate, whose staff had left, and set it alight.',
    ),
    p(
      'How many people died depends on where the count begins. Mehdi al-Tamimi, who heads the human rights council in Basra, told AFP that at least nine or ten had been killed in the week up to 7 September. Al Jazeera put the number since July at no fewer than 27.',
    ),

    h2('What came out of the taps'),
    p(
      'The summer’s immediate cause of fear was the water. Low flow in the Shatt al-Arab, the river formed by the Tigris and the Euphrates, allowed salt from the sea to move upstream, and pollution did the rest. Thousands of people sought treatment. The figures published so far cannot be added together, since they count different things on different days.',
    ),
    table(
      'Illness attributed to water in Basra, as reported',
      ['Reported by', 'Date', 'Figure'],
      ['Health directorate', '29 August 2018', 'more than 17,000 cases'],
      ['AFP, Al Jazeera', 'early September', '30,000 people treated'],
      ['Kurdistan 24', '7 September', 'more than 6,000 taken to hospital'],
    ),
    p(
      'Prime Minister Haider al-Abadi ordered action against those responsible for destruction and promised an emergency plan. Parliament met on 8 September in an extraordinary session devoted to the city. Carrying the plan out may now fall to a successor. Four and a half months after the general election, Iraq has a new parliament and a speaker but no new cabinet.',
    ),

    h2('A quarrel between two capitals'),
    p(
      'Meanwhile the city has become an argument in the dispute between Washington and Tehran. Iran demanded that the attackers of its consulate be punished and the damage made good; the Iraqi foreign ministry expressed regret. Some of the protesters accused Iran of interfering in their country’s affairs. Abu Mahdi al-Muhandis, deputy head of the Popular Mobilisation Forces, pointed in the other direction and accused the American consulate of stirring up the unrest.',
    ),
    p(
      'On 28 September Secretary of State Mike Pompeo gave indirect fire by militias supported by Iran as the reason for the temporary withdrawal from Basra. The rocket fire had caused no casualties. Iran’s foreign ministry spokesman, Bahram Qassemi, called the explanation a ludicrous pretext and said his country condemned attacks on diplomatic missions.',
    ),
    p(
      'None of this was on the demonstrators’ list. Their demands concern a province that supplies most of Iraq’s oil revenue and sees too little of it return, as they put it, in pipes, cables and pay slips. Cooler weather will ease the shortage of electricity. The salt in the river depends on rain, on dams far to the north and on whether the promised works are built before next summer.',
    ),
  ],
};
