import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's05',
  locale: 'en',
  section: 'news',
  published: '2018-10-03T09:05:00+03:00',
  kicker: 'Iraq',
  headline: 'Barham Salih elected president of Iraq and names a prime minister',
  standfirst:
    'The Kurdish politician won a second round by 219 votes to 22 after a rival party walked out. Within two hours he asked Adil Abdul-Mahdi to form a cabinet.',
  dateline: 'Baghdad',
  byline: ['staff-and-agencies'],
  topics: ['kurds', 'shia-islam'],
  keywords: ['Iraq', 'Barham Salih', 'Adil Abdul-Mahdi', 'Parliament', 'PUK', 'KDP'],
  picture: {
    key: 's05',
    alt: 'Bar chart of two rounds of voting: 165 votes for Barham Salih and 89 for Fuad Hussein in the first, 219 and 22 in the second.',
    caption:
      'Votes for president in the Iraqi parliament on 2 October. Chart: Broadsheet; figures: Iraqi parliament, as reported by Rudaw.',
  },
  body: [
    p(
      'Iraq’s parliament elected Barham Salih president of the republic on Tuesday evening, and less than two hours later the new head of state asked Adil Abdul-Mahdi, an economist and former oil minister, to form a government. The two decisions ended weeks of bargaining and opened a new quarrel between the main Kurdish parties.',
    ),
    p(
      'Salih, of the Patriotic Union of Kurdistan (PUK), received 165 votes in the first round. Fuad Hussein, the candidate of the Kurdistan Democratic Party (KDP), had 89, or 90 by another count. As neither reached the required two-thirds, a second vote was called, and Salih won it by 219 to 22.',
    ),
    table(
      'Votes for the two leading candidates, 2 October 2018',
      ['Candidate', 'Party', 'First round', 'Second round'],
      ['Barham Salih', 'PUK', '165', '219'],
      ['Fuad Hussein', 'KDP', '89', '22'],
    ),
    p(
      'The lopsided result owes much to what happened between the rounds. The KDP announced that Hussein was withdrawing. The speaker declined to accept this, since the notice had not come from the candidate himself, and KDP deputies left the chamber. Masoud Barzani, the party’s leader, rejected the procedure.',
    ),
    p(
      'Behind the walkout lies an argument about who decides. By custom since the first years after the 2003 war, though not by written law, Iraq’s president is a Kurd, its prime minister a Shia Muslim and the speaker of parliament a Sunni. The KDP holds that the Kurdish bloc should first have agreed on one name and brought it to Baghdad. The PUK replies that it followed past practice.',
    ),
    p(
      'Abdul-Mahdi, a former vice-president, is the nominee of both Shia-led blocs that won the most seats in May: one around the Sairoon list supported by the cleric Moqtada al-Sadr, the other around Hadi al-Amiri’s Fatah. He has 30 days to present his cabinet to parliament.',
    ),
    p(
      'The vote on Tuesday filled the second of three posts. On 15 September deputies made Mohammed al-Halbousi, who is 37, the youngest speaker in the parliament’s history; 251 of 329 members took part, and he defeated Khalid al-Obaidi, a former defence minister, by 169 votes to 89. Hassan al-Kaabi of Sairoon became his first deputy.',
    ),
    p(
      'Iraqis went to the polls on 12 May. A recount prompted by complaints of fraud held back the final results until August, and the outgoing government of Haider al-Abadi spent the summer facing protests over water, electricity and jobs in the south. Those grievances will be waiting for whoever takes the ministries that Abdul-Mahdi now has to distribute.',
    ),
  ],
};
