import { h2, keyPoints, p, pull, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's28',
  locale: 'en',
  section: 'analysis',
  published: '2018-10-05T11:25:00+03:00',
  kicker: 'Macedonia',
  headline: 'Macedonia’s voters gave a strong yes, and too few of them gave it',
  standfirst:
    'More than nine in ten ballots backed the name deal with Greece, on a turnout far below the required half. The question now moves to a parliament where the government lacks two thirds.',
  byline: ['our-analyst'],
  topics: ['nato'],
  keywords: ['Macedonia', 'Prespa agreement', 'Referendum', 'NATO', 'European Union', 'Greece'],
  picture: {
    key: 's28',
    alt: 'Map of the southern Balkans with Macedonia highlighted and Skopje, Prespa and Athens marked.',
    caption:
      'Macedonia and its neighbours; the agreement on the name was signed at Prespa in June. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    keyPoints(
      'Turnout in the referendum of 30 September was 36.9 per cent; half of the electorate was needed for a valid decision.',
      'Of all ballots cast, 91.5 per cent said yes; of valid yes and no votes, 94.2 per cent.',
      'The government regards the vote as advice and will ask parliament for 80 of its 120 votes.',
      'If that fails, Prime Minister Zoran Zaev has announced an early election.',
    ),
    p(
      'Two groups went to bed satisfied in Skopje on Sunday night, which is one more than a referendum is supposed to produce. Those who campaigned for the agreement with Greece could point to a yes that outnumbered the no by sixteen to one. Those who had urged people to stay at home could point to the nearly two thirds of the electorate who did.',
    ),
    p(
      'The question put to 1,806,336 registered voters was whether they supported membership of the European Union and NATO by accepting the agreement between their country and Greece. It was, by design, three questions in one. The answer has three layers as well: a legal one, a political one and an arithmetical one. They point in different directions.',
    ),
    h2('The law: no decision'),
    p(
      'For a referendum to be valid more than half of those on the roll must vote. That threshold was missed by a wide margin, and the head of the electoral commission, Oliver Derkoski, said accordingly that no decision had been made. The finding is not in dispute.',
    ),
    p(
      'What it means is. The government had called the vote consultative, so in its view there was nothing to be valid or invalid: parliament was always to have the last word. Opponents reply that a government that asks the people and is not given an answer may not act as though it had been given one.',
    ),
    table(
      'The referendum of 30 September 2018',
      ['Measure', 'Per cent'],
      ['Turnout (share of registered voters)', '36.9'],
      ['Threshold for a valid decision', '50'],
      ['Yes, as a share of all ballots cast', '91.5'],
      ['Yes, as a share of valid yes and no votes', '94.2'],
      ['Yes, as a share of registered voters', 'about 34'],
    ),
    h2('The politics: two readings of silence'),
    p(
      'A ballot not cast has no handwriting. Hristijan Mickoski, leader of the largest opposition party, VMRO-DPMNE, read the empty booths as a stop sign put up by the people. President Gjorge Ivanov had said beforehand that he would not vote. For this camp abstention was a political act, and the turnout is its tally.',
    ),
    p(
      'The other side reads the same number with a discount. Many citizens live and work abroad, the roll has not been tested against a census since 2002, and some of those who stayed at home would have stayed at home in any case. The roughly 609,000 yes votes, moreover, are more than any single list won in the parliamentary election of 2016.',
    ),
    p(
      'Each argument has a weak spot. Nobody can know how many abstentions were protests; the boycott camp counts them all. And nobody obliged the government to hold a vote on a roll it considers inflated; having done so, it cannot well complain of the denominator. The fair statement is the narrow one: among those who wished to be heard, support for the deal was overwhelming, and they amount to about a third of the electorate.',
    ),
    pull('A ballot not cast has no handwriting.'),
    h2('The arithmetic: eighty votes'),
    p(
      'The change of name requires amendments to the constitution, and these require two thirds of parliament: 80 of 120 members. The governing coalition does not have them. Mr Zaev said he would put the matter to the chamber and, should it refuse, seek an early election. He therefore needs members of the opposition to cross the floor, and the turnout has made that crossing harder. A lawmaker from a district where few voted can say that his constituents asked him not to.',
    ),
    p(
      'There are weights on the other scale. The agreement signed at Prespa on 17 June, under which the state would become the Republic of North Macedonia, is the first to settle a quarrel that has lasted since independence in 1991. Greece has a region of the same name and saw in the unqualified word a claim on its land and heritage; for that reason the country entered the United Nations as “the former Yugoslav Republic of Macedonia”, and for that reason its way into NATO was barred ten years ago.',
    ),
    p(
      'The alliance invited Skopje at its Brussels summit in July to begin accession talks, on condition that the agreement is carried out. The European Union regards it as the key to opening membership talks of its own. The two organisations took up the result in a joint statement on Monday, a sign of how much of the outside world’s planning for the western Balkans rests on the eighty votes.',
    ),
    h2('What to watch'),
    p(
      'The first signal will be whether the government tables the amendments quickly or looks for a broader bargain before it does. A second is the tone of VMRO-DPMNE, which has to decide between a vote of conscience for its members and discipline. The third lies in Athens: the Greek parliament must approve the agreement too, and it will do so, if at all, only after Skopje has completed its part.',
    ),
    p(
      'An early election would not make the problem smaller. It would replace one ambiguous verdict with another, in which the name is mixed with wages, corruption and everything else on which governments are judged. That is an argument for settling the matter in the present chamber. It is no argument at all for those who hold that the matter was settled on Sunday, by the people who did not come.',
    ),
  ],
};
