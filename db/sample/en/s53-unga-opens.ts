import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's53',
  locale: 'en',
  section: 'news',
  published: '2018-09-26T21:45:00+03:00',
  kicker: 'United Nations',
  headline: 'World leaders open UN debate with a warning on lost trust',
  standfirst:
    'António Guterres sees multilateralism under fire. The speeches of Donald Trump, Emmanuel Macron and Hassan Rouhani, and a Security Council session the next day, showed where the lines run.',
  dateline: 'New York',
  byline: ['world-desk'],
  topics: ['iran-nuclear-deal'],
  keywords: ['UN General Assembly', 'António Guterres', 'Donald Trump', 'Hassan Rouhani', 'Multilateralism'],
  picture: {
    key: 's53',
    alt: 'Map of the North Atlantic, Europe and the Middle East with New York marked, and Washington, Paris and Tehran as the capitals of three speakers.',
    caption:
      'New York, seat of the United Nations, and the capitals of three presidents who spoke on the first day. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'The world is suffering from a “trust deficit disorder”, the UN secretary-general, António Guterres, told presidents and prime ministers gathered in New York on Tuesday for the general debate of the 73rd General Assembly. Confidence in institutions was fading within countries and between them, he said, and cooperation among states was under fire at the very time when it was most needed. The debate runs until 1 October.',
    ),
    p(
      'Mr Guterres also announced a summit on climate change for September 2019, a year before the countries that signed the Paris Agreement are due to raise their pledges.',
    ),
    h2('Two ideas of order'),
    p(
      'The speeches that followed could be heard as a discussion of his theme. Donald Trump put sovereignty at the centre of his. The United States rejected the idea of globalism, the president said, would give aid above all to countries it regarded as friends and would not hand decisions to bodies its citizens had not elected. A good part of his address was devoted to Iran, whose leaders he accused of spreading disorder in the region; he defended his decision of May to leave the nuclear agreement of 2015 and asked other governments to join in isolating Tehran.',
    ),
    p(
      'Emmanuel Macron, who spoke later in the day, argued the opposite case. A system in which the law of the strongest prevailed would protect nobody, the French president said, not even the strong. He called for no more trade agreements to be concluded with countries that did not respect the Paris accord.',
    ),
    p(
      'Hassan Rouhani answered Washington the same afternoon from the same rostrum. Iran’s president criticised the American withdrawal from an agreement that the Security Council had endorsed, and warned of what he described as xenophobic tendencies and of a contempt for international institutions. Talks, he said, had to rest on the commitments already made.',
    ),
    h2('In the Security Council'),
    p(
      'A day later the dispute moved to a smaller room. On Wednesday Mr Trump himself chaired a session of the Security Council, over which the United States presides this month, on the spread of weapons of mass destruction. He repeated his criticism of Tehran and of the nuclear agreement. Around the table other members, among them American allies, defended the accord.',
    ),
    p(
      'That it is more than a question of speeches had become clear on Monday. On the margins of the Assembly the remaining parties – Britain, France, Germany, the European Union, Russia and China – and Iran welcomed the plan for a special channel through which payments for Iranian exports, oil included, could be settled once further American sanctions take effect in November. Washington reacted with displeasure. How the channel would work in practice is still for experts to decide.',
    ),
  ],
};
