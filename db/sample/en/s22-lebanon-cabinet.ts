import { h2, keyPoints, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's22',
  locale: 'en',
  section: 'analysis',
  published: '2018-10-06T14:30:00+03:00',
  kicker: 'Lebanon',
  headline: 'Five months without a cabinet: the arithmetic in Beirut',
  standfirst:
    'Saad Hariri expects a government within days. Thirty ministries have to be divided so that nobody has lost the ' +
    'election of May, and so that nobody can govern alone.',
  byline: ['our-analyst'],
  topics: ['axis-of-resistance'],
  keywords: ['Lebanon', 'Saad Hariri', 'Michel Aoun', 'Lebanese Forces', 'Debt'],
  picture: {
    key: 's22',
    alt:
      'Timeline of 2018: donors’ pledges in Paris in April, election on 6 May, Saad Hariri designated on 24 May, ' +
      'his announcement of 4 October, five months without a cabinet on 6 October.',
    caption:
      'From the election to the announcement. Chart: Broadsheet; figures: Lebanese information ministry, news agencies.',
  },
  body: [
    keyPoints(
      'On 4 October Mr Hariri said that a cabinet of 30 would be ready in about ten days.',
      'The main hurdle named by Lebanese media is the balance between the two large Christian parties.',
      'Druze seats and Sunni deputies close to Hezbollah are further points of contention.',
      'Donors’ pledges made in Paris in April wait for a government that can sign.',
    ),
    p(
      'Five months ago to the day the Lebanese elected a parliament, the first in nine years. They are still ' +
        'waiting for the government that was to follow. Saad Hariri, who was asked on 24 May to form it, carries on ' +
        'the business of the old one in the meantime. He now sees the end in sight. In a television interview on ' +
        'Thursday, a day after a meeting with President Michel Aoun, he said that the cabinet would be there in ' +
        'about ten days. He added that, should he step back, he would not accept being designated a second time.',
    ),
    p(
      'The sentence is a warning to the others as much as to himself. The constitution sets no time limit for a ' +
        'prime minister-designate. As it is commonly read, he can be neither hurried along by the president nor ' +
        'replaced by parliament as long as he does not give up. Waiting therefore costs the participants little. It ' +
        'costs the country all the more.',
    ),
    h2('Thirty seats, three sums'),
    p(
      'The plan provides for 30 ministers, to be divided among the confessions and, within the confessions, among ' +
        'the parties. A government is not the affair of a majority, ' +
        'according to the understanding that has been practised since the civil war; all large blocs take part. For ' +
        'this reason the contest begins after the election rather than ending with it.',
    ),
    p(
      'The first sum, and according to Lebanese media the most difficult, concerns the Christian seats. The Lebanese ' +
        'Forces under Samir Geagea demand seats to match their result in the election. The ' +
        'Free Patriotic Movement, founded by Mr Aoun and led by his son-in-law Gebran Bassil, has the larger bloc ' +
        'and points out that the president must have ministers of his own besides. The two concluded a pact before ' +
        'Mr Aoun’s election in 2016. They now read its provisions differently.',
    ),
    p(
      'The second sum is smaller and no less stubborn. Three seats are customarily due to the Druze. Walid ' +
        'Jumblatt’s party, which won nearly all of the Druze mandates, claims every one of them; his rival Talal ' +
        'Arslan, an ally of the Free Patriotic Movement, contests this.',
    ),
    p(
      'The third concerns Mr Hariri’s own community. A number of Sunni deputies were elected who do not belong to ' +
        'his Future Movement and are on good terms with Hezbollah. They would like to be represented. Up to now Mr ' +
        'Hariri has seen no reason to provide for them.',
    ),
    h2('Who is keeping whom waiting'),
    p(
      'Each bloc has an explanation, and in each it is the others. The Lebanese Forces say that they have given way ' +
        'several times. In the Free Patriotic Movement it is said that they ask for more than the voters gave them. ' +
        'Hezbollah, which with its allies gained ground in May, maintains that it is helping and has made modest ' +
        'demands. Its opponents think that it can afford to wait, or that it is leaving the refusals to its friends.',
    ),
    p(
      'Others look beyond the borders. Lebanon’s parties have long been tied to foreign capitals, some to Riyadh ' +
        'and the West, some to Tehran and Damascus, and as tension between these grows, so does the temptation to ' +
        'hold a position in reserve. That is plausible and hard to prove. Arithmetic would suffice as an ' +
        'explanation.',
    ),
    h2('The bill'),
    p(
      'For the economy the matter is not one of seats. The public debt exceeds 150 per cent of annual output and is ' +
        'among the highest in the world. The International Monetary Fund urges reforms: a smaller deficit, above ' +
        'all an electricity supply that does not have to be subsidised year after year. Donors pledged loans and ' +
        'grants at a conference in Paris in April, and they linked them to such reforms. Without a cabinet there is ' +
        'nobody to propose the laws, to sign the contracts, or to be held to a promise.',
    ),
    p(
      'Is it to be ten days, then? Two things are in favour. The participants all have something to lose if ' +
        'confidence in the currency should suffer. And Mr Hariri has tied his person to an outcome, if not exactly ' +
        'to a date. Against it speaks experience, for announcements have not been lacking since May. The likeliest ' +
        'solution will be one in which every bloc obtains a number it can call a success and none gets one that would ' +
        'let it decide alone. It will then have to be shown that the same thirty people can pass a budget.',
    ),
  ],
};
