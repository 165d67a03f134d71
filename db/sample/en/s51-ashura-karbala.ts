import { p, q, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's51',
  locale: 'en',
  section: 'interview',
  published: '2018-09-20T19:15:00+03:00',
  kicker: 'Religion',
  headline: 'Ashura in Karbala: what is remembered, where and how',
  standfirst:
    'In Iraq and Iran the tenth day of Muharram fell on Thursday. Seven questions about the death of Husayn, the rites that recall it and the place where they culminate.',
  byline: ['middle-east-desk'],
  topics: ['shia-islam'],
  keywords: ['Ashura', 'Karbala', 'Muharram', 'Shia Islam', 'Iraq'],
  picture: {
    key: 's51',
    alt: 'Map of Iraq with Karbala south-west of Baghdad and Najaf to the south of it.',
    caption:
      'Karbala in central Iraq, where Husayn was killed in 680 and lies buried. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    q('What does Ashura commemorate?'),
    p(
      'The death of Husayn ibn Ali, grandson of the Prophet Muhammad and third imam of the Shia. On the tenth day (in Arabic *ashura*) of the month of Muharram in the year 61 of the Islamic calendar, October 680, he was killed at Karbala in what is now Iraq, together with members of his family and a small band of companions. They had refused allegiance to the caliph Yazid and were cut off from the river by an army that greatly outnumbered them.',
    ),
    q('Why does it matter so much to the Shia?'),
    p(
      'Shia Muslims hold that leadership of the community after the Prophet belonged to Ali, Husayn’s father, and to designated imams of his line. Karbala made of this conviction a story of sacrifice. For believers it is a model of standing up for what is right against overwhelming odds, and the grief for Husayn a form of loyalty to him. Preachers and politicians of very different kinds have drawn on it since, from the uprisings of the first centuries to the Iranian revolution of 1979.',
    ),
    q('On which day is it observed?'),
    p(
      'The months of the Islamic calendar begin with the sighting of the new moon, so that dates can differ by a day from one country to another. This year Ashura was observed on Thursday 20 September in Iraq and Iran. Measured by the solar calendar it moves forward by about eleven days a year.',
    ),
    q('What happens in Karbala?'),
    p(
      'Mourning begins on the first of Muharram and grows towards the tenth. Processions move between the shrines of Husayn and of his half-brother Abbas, which face each other in the centre of the city; men beat their breasts to the rhythm of elegies, the events of the battle are recited and acted out, and along the roads volunteers hand out food and water. The rites close with the Tuwairij run, named after a town to the east, in which crowds hurry at a trot towards the shrine of Husayn, recalling, as it is usually explained, those who set out to help him and came too late.',
    ),
    p(
      'Some mourners draw blood from the scalp with blades. Opinion among the clergy is divided: several leading scholars forbid or discourage the practice, Iran’s leader Ali Khamenei among them since 1994, while others permit it.',
    ),
    q('Is it observed only in Iraq?'),
    p(
      'By no means. Large gatherings take place in Iran, Lebanon, Bahrain, Pakistan, Afghanistan, Azerbaijan and India, and wherever Shia communities have settled since. The forms vary with the place: the passion play called *taziyeh* is at home in Iran, and in India and Pakistan models of the tomb are carried through the streets.',
    ),
    p(
      'For many Sunnis the day has another meaning as well. They fast on it in memory of the deliverance of Moses and the children of Israel from Pharaoh, and hold Husayn in honour too. The Pew Research Center estimated in 2009 that the Shia make up 10 to 13 per cent of the world’s Muslims. It cautioned that hardly any census asks the question.',
    ),
    q('What about safety?'),
    p(
      'The processions have been attacked repeatedly. The worst day was 2 March 2004, when bombs in Karbala and at the shrine in Kadhimiya, in Baghdad, killed more than 170 people by the counts of the time. In Iraq under Saddam Hussein large public rites had been restricted; since 2003 they have grown again, and so has the effort to protect them. Figures on this year’s pilgrims and on the forces deployed could not be verified on Thursday evening and are left out here.',
    ),
    q('What comes next?'),
    p(
      'Forty days after Ashura follows Arbaeen, the end of the period of mourning, for which pilgrims walk to Karbala from Najaf, from Basra and from across the Iranian border. It is among the largest gatherings in the world. This year it is expected about 30 October, again depending on the moon.',
    ),
  ],
};
