import { h2, keyPoints, p, pull, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's18',
  locale: 'en',
  section: 'analysis',
  published: '2018-10-01T07:15:00+03:00',
  kicker: 'Sanctions',
  headline: 'Five weeks to go: can Europe’s payment channel keep Iran trade alive?',
  standfirst:
    'On 5 November American sanctions return to Iran’s oil, ports and banks. The European Union wants to set up a ' +
    'vehicle for payments. It has taken a decision; the construction is still to come.',
  byline: ['our-analyst'],
  topics: ['iran-nuclear-deal'],
  keywords: ['JCPOA', 'Special purpose vehicle', 'Sanctions', 'Federica Mogherini', 'Oil'],
  picture: {
    key: 's18',
    alt:
      'Timeline from the nuclear deal of 14 July 2015 through the American withdrawal on 8 May 2018 to the second ' +
      'round of sanctions due on 5 November 2018.',
    caption:
      'Six dates of the nuclear agreement. Chart: Broadsheet; figures: US Treasury, European External Action Service.',
  },
  body: [
    keyPoints(
      'The wind-down period for oil, shipping and banking business with Iran ends on 4 November.',
      'The remaining parties to the nuclear deal welcomed a “special purpose vehicle” for payments on 24 September.',
      'Neither its seat nor its shareholders nor its way of working have been made public.',
      'It can help companies with little business in America; for the others, the risk remains.',
    ),
    p(
      'Five weeks are a short time in which to build a bank, and a still shorter one to build something that must ' +
        'not look like a bank. Yet that is roughly the task the European Union has set itself. On 5 November the ' +
        'second and heavier part of the American sanctions on Iran returns. By then, or not much later, a new legal ' +
        'entity is to make it possible to pay for Iranian goods, oil included, and for deliveries to Iran.',
    ),
    h2('What returns, and when'),
    p(
      'When the United States left the nuclear agreement on 8 May, its Treasury gave companies two periods of ' +
        'grace, one of 90 and one of 180 days. The first ended in August. An executive order of 6 August brought ' +
        'back the penalties on a list of trades the following day. The second expires on 4 November, and it ' +
        'concerns the sectors from which the Iranian state lives.',
    ),
    table(
      'The two rounds of US sanctions',
      ['In force from', 'What they cover'],
      [
        '7 August 2018',
        'Purchases of dollar notes; gold and precious metals; trade in certain metals; dealings in rials; Iranian ' +
          'government debt; the car industry',
      ],
      [
        '5 November 2018',
        'Ports and shipping; the national oil and tanker companies and purchases of oil; dealings with the central ' +
          'bank; financial messaging; insurance; energy',
      ],
    ),
    p(
      'These are largely secondary sanctions. They bind not only Americans: a firm from Hamburg, Lyon or Seoul that ' +
        'deals with a listed Iranian partner may itself lose access to American customers, banks and suppliers. ' +
        'This explains why the measures work without any vote in the Security Council, and why a government in ' +
        'Europe cannot simply order its companies to disregard them.',
    ),
    p(
      'Europe has tried to do something of the kind. Since 7 August an updated blocking statute has forbidden ' +
        'companies of the Union to comply with the American measures and has allowed them to seek compensation. On ' +
        'the same day a change to the mandate of the European Investment Bank took effect which makes lending in ' +
        'Iran possible. Neither has removed the difficulty. A company which gives up its Iranian business will ' +
        'hardly say that it did so on Washington’s instructions; it may always plead a lack of profit.',
    ),
    h2('A decision with blanks'),
    p(
      'On 24 September, on the margins of the UN General Assembly, the foreign ministers of Britain, France, ' +
        'Germany, China, Russia and Iran met under the chairmanship of Federica Mogherini, the Union’s foreign ' +
        'policy chief. Their statement welcomed plans for a special purpose vehicle to ease payments for Iranian ' +
        'exports, among them oil, and for imports. The decision had been taken, Ms Mogherini said. Member states ' +
        'would establish a legal entity, and it would be open to partners elsewhere in the world. Experts were to ' +
        'work out the rest.',
    ),
    p(
      'The rest is considerable. It has to be settled which country will provide the seat and whose officials will ' +
        'sign. The host will be the first address of American displeasure. It has to be settled how accounts are ' +
        'balanced. The simplest idea is a kind of clearing: a European buyer of Iranian goods does not pay Iran but ' +
        'a European exporter to Iran, and in Iran the reverse takes place, so that money need not cross the border. ' +
        'For this, purchases and sales have to be of similar size. Without oil, Europe buys little from Iran.',
    ),
    pull('Clearing needs purchases and sales of similar size; without oil, Europe buys little from Iran.'),
    p(
      'And ships are needed. A payment channel transports no cargo and insures no tanker. Both services are among ' +
        'those on the list for November, and both are offered for the most part by companies which can scarcely do ' +
        'without the American market.',
    ),
    h2('Three readings'),
    p(
      'In Washington the plan was received sharply. Mr Pompeo said that he was disturbed by it. The administration ' +
        'argues that money reaching Tehran serves armed groups in the region and missile programmes, and that the ' +
        'pressure is meant to bring about a broader agreement. From this point of view every channel that functions ' +
        'is one hole more.',
    ),
    p(
      'Iran welcomes the announcement and adds that it wants to see results. The argument runs that it has carried ' +
        'out its part, as the reports of the International Atomic Energy Agency keep confirming, and that the ' +
        'economic return was the other half of the bargain. If this fails to materialise, those in Tehran who ' +
        'always advised against the agreement are strengthened.',
    ),
    p(
      'The Europeans, for their part, describe the agreement as a matter of their own security and an instrument ' +
        'against the spread of nuclear weapons. There is a second motive, spoken of less loudly. Should the dollar ' +
        'and financial messaging become a lever against allies’ lawful trade, then the ability to settle payments ' +
        'independently is a question that reaches beyond Iran. Against this it can be said that an institution ' +
        'founded in a hurry for the most difficult case of all is not a promising beginning.',
    ),
    h2('What it can achieve'),
    p(
      'A sober estimate begins with those who might use it. Large oil companies, airlines and banks with business ' +
        'in the United States will not be won over by a new counterparty. Smaller firms without such ties could be, ' +
        'in medicines, food, machinery parts. For them a trustworthy address would be worth something, even if the ' +
        'volume stays modest. Buyers outside Europe, above all in Asia, will decide what becomes of the oil, and ' +
        'whether any will be given more time or an exception after 4 November is not settled.',
    ),
    p(
      'So the vehicle will probably be judged by two different measures. Taken as a substitute for the trade that ' +
        'was expected in January 2016, when the sanctions were lifted, it can hardly succeed. Taken as a sign that ' +
        'the remaining parties are prepared to bear some cost for the agreement, it has begun to work already, on ' +
        'the condition that an entity with a name, a seat and a first transaction follows the statement. The ' +
        'calendar allows thirty-five days.',
    ),
  ],
};
