import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's25',
  locale: 'en',
  section: 'analysis',
  published: '2018-10-10T20:15:00+03:00',
  kicker: 'Tunisia',
  headline: 'Tunisia’s president declares end of five-year understanding with Ennahda',
  standfirst:
    'Béji Caïd Essebsi says the consensus is over; Ennahda says that it stands by it. In between is a prime ' +
    'minister who has lost his own party and kept the largest bloc.',
  byline: ['our-analyst'],
  topics: ['arab-spring'],
  keywords: ['Tunisia', 'Béji Caïd Essebsi', 'Ennahda', 'Youssef Chahed', 'Nidaa Tounes'],
  picture: {
    key: 's25',
    alt: 'Map of Tunisia with the capital, Tunis, and Sidi Bouzid in the interior, where the uprising began in December 2010.',
    caption:
      'Tunis, and Sidi Bouzid, where the protests began in December 2010. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'It began with a meeting of two old men in Paris. In the summer of 2013, when Tunisia’s transition threatened ' +
        'to fail after two political murders, Béji Caïd Essebsi and Rached Ghannouchi came to an understanding. The ' +
        'one had gathered the secular opposition around himself, the other led Ennahda, the Islamist party that was ' +
        'then in government. Five years later Mr Essebsi, now president and aged 91, has declared the understanding ' +
        'to be at an end.',
    ),
    p(
      'He did so on 24 September, in an interview with the channel El Hiwar Ettounsi. The consensus was over, he ' +
        'said, and it was Ennahda that had wanted it so. The elections would be held on schedule, at the end of ' +
        '2019.',
    ),
    p(
      'The other side does not accept this. Ennahda’s Shura council, its highest body between congresses, confirmed ' +
        'on 6 and 7 October that it regarded consensus as a strategic choice. On Monday Mr Essebsi and Mr ' +
        'Ghannouchi met. Afterwards the president’s party, Nidaa Tounes, made known that the end of the consensus ' +
        'remained its official line.',
    ),
    h2('A prime minister between the fronts'),
    p(
      'The quarrel has a name, that of Youssef Chahed. The prime minister, 43 years old and in office since 2016, ' +
        'comes from Nidaa Tounes. The leadership of the party, with the president’s son Hafedh Caïd Essebsi at its ' +
        'head, has withdrawn its support from him and wants him to go. It holds him responsible for prices, a weak ' +
        'currency and the state of the public finances. Mr Chahed for his part has publicly blamed the president’s ' +
        'son for the decline of the party.',
    ),
    p(
      'Ordinarily the matter would have been settled thereby. But Ennahda, the largest group in parliament since ' +
        'Nidaa Tounes began to split, is holding on to Mr Chahed. It argues that a country in difficult talks with ' +
        'its creditors cannot afford yet another government a year before the elections. And a new parliamentary ' +
        'bloc has formed around the prime minister under the name of National Coalition, with about 40 deputies, ' +
        'many of whom had been elected for Nidaa Tounes.',
    ),
    p(
      'With Ennahda and the new bloc behind him, the head of government can survive against the party for which he ' +
        'once stood, thanks to the party against which it was founded.',
    ),
    h2('What the consensus has achieved'),
    p(
      'Its merits are undisputed even among those who are tired of it. After the rising of 2011, which drove out ' +
        'Zine el-Abidine Ben Ali within a month, Tunisia received a constitution in January 2014 that both camps ' +
        'voted for. It has twice elected an assembly freely. Governments changed hands without force. Among the ' +
        'countries in which people took to the streets in that year it is often named as the one where the ' +
        'institutions held.',
    ),
    p(
      'Its costs are described in different ways. Critics on the left and among the secular parties reproach it ' +
        'with having tied opposites together until neither was recognisable, and with leaving no opposition for ' +
        'voters to turn to. Some in Ennahda complain that their party has shared the responsibility for years while ' +
        'others held the important ministries. Both complaints meet in one point: the economy, in which growth has ' +
        'been slight, unemployment has remained high in the interior, and reforms that would have hurt one of the ' +
        'partners were put off.',
    ),
    h2('Two interpretations'),
    p(
      'One can understand the president’s declaration as the overture to an election campaign. Nidaa Tounes was ' +
        'founded as a counterweight to Ennahda, and won in 2014 for that reason. As a partner it lost its ' +
        'purpose. Whoever wants to gather its voters again needs an adversary.',
    ),
    p(
      'But one can also see in it an admission. Article 99 of the constitution permits the president to ask ' +
        'parliament for a vote on whether the government should continue. He has not done so. The vote might be ' +
        'lost, and with it would go some of the authority that he still holds as arbiter. The powers of the office ' +
        'are limited chiefly to foreign affairs and defence. The consensus gave it a greater weight than the text ' +
        'provides.',
    ),
    h2('A matter of names'),
    p(
      'Outside the country the argument is followed with attention, because Tunisia is regarded as a test. What is ' +
        'being tested depends on the name that is given to the events of 2011. In English and French the expression ' +
        '“Arab Spring” has become established; many in Tunisia speak simply of the revolution. Iranian officials ' +
        'use the term “Islamic Awakening” for the same upheavals. Ennahda itself decided at its congress in 2016 to ' +
        'separate preaching from politics, and has since called its members Muslim democrats.',
    ),
    h2('What follows'),
    p(
      'For the moment, oddly little. Mr Chahed governs, parliament sits, and the budget for the coming year has to ' +
        'be presented. A reshuffle would show how much the prime minister dares, and whether Ennahda will demand a ' +
        'price for its loyalty. Then it will also become apparent what the word consensus still means: an alliance ' +
        'of two men, which has ended, or a habit of not pushing conflicts to the extreme. The second would be worth ' +
        'more to the country, and it need not depend on the first.',
    ),
  ],
};
