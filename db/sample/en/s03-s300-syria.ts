import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's03',
  locale: 'en',
  section: 'news',
  published: '2018-10-02T20:50:00+03:00',
  kicker: 'Syria',
  headline: 'Russia says S-300 missiles are in Syria, two weeks after loss of Il-20',
  standfirst:
    'Defence Minister Sergei Shoigu reports the delivery complete and promises a joint control system by 20 October. Israel says it will keep acting against Iran’s presence in Syria.',
  dateline: 'Moscow',
  byline: ['staff-and-agencies'],
  topics: ['axis-of-resistance'],
  keywords: ['S-300', 'Il-20', 'Latakia', 'Israel', 'Sergei Shoigu'],
  picture: {
    key: 's03',
    alt: 'Map of the Syrian coast with the Hmeimim air base, Latakia and Tartus, and a point in the Mediterranean about 35 km from land.',
    caption:
      'Hmeimim air base and the approximate place where the Il-20 was lost on 17 September. Map: Broadsheet; borders: Natural Earth.',
  },
  corrections: [
    {
      kind: 'update',
      at: '2018-10-03T08:10:00+03:00',
      text: 'The response of the US State Department, given after this report first appeared, has been added.',
    },
  ],
  body: [
    p(
      'Russia has finished delivering S-300 air defence systems to Syria, Defence Minister Sergei Shoigu told President Vladimir Putin at a meeting of the Russian Security Council on Tuesday, fifteen days after a Russian reconnaissance plane was shot down off the Syrian coast.',
    ),
    p(
      'The delivery was completed a day earlier, Shoigu said. It comprised 49 items, among them radars, control vehicles and four launchers. Syrian crews are to be trained for three months, and a unified control system for the air defence forces is due to be in place by 20 October.',
    ),
    p(
      'In Washington, State Department spokeswoman Heather Nauert said she could not confirm the delivery. National Security Adviser John Bolton had earlier called the plan a significant escalation. Israel has said it will continue to act against the Iranian military presence in Syria.',
    ),
    h2('Two accounts of one evening'),
    p(
      'The decision goes back to the evening of 17 September. An Il-20 with 15 people on board was hit about 35 km off the coast while it was returning to the Hmeimim base near Latakia. All of them died. The missile was Syrian, fired by an older Soviet-built S-200 system; on that, Moscow and Israel agree.',
    ),
    p(
      'Minutes before, four Israeli F-16s had attacked targets in Latakia province. The Russian defence ministry says the jets used the larger aircraft as cover, and that the warning on the hotline between the two militaries came less than a minute ahead of the strike. It set out its version in detail on 23 September.',
    ),
    p(
      'The Israeli army expressed sorrow for the deaths and holds Syria, Iran and Hezbollah responsible. The target, by its account, was linked to the supply of weapons to Hezbollah; its aircraft were back in Israeli airspace when the Il-20 was struck, and the Syrian fire was indiscriminate. The commander of the Israeli air force, Amikam Norkin, presented these findings in Moscow on 20 September.',
    ),
    p(
      'Putin struck a more measured tone than his military on the day after the loss, speaking of a chain of tragic chance events. Six days later Shoigu announced that Syria would receive the S-300 within two weeks. An earlier contract had been frozen in 2013 at Israel’s request.',
    ),
    h2('What the system changes'),
    p(
      'The S-300 is mobile and belongs to a later generation than the S-200, which dates from the 1960s. Its effect in Syria will depend on matters that remain open: who takes the decision to fire until the Syrian crews have completed their training, how closely the batteries are tied into Russia’s own network, and how the hotline between Russia and Israel is used from here on.',
    ),
    p(
      'Tuesday’s report answered none of the three in public. What it did give is a date, 20 October, after which the Syrian batteries are to work as one system in a sky where the aircraft of several states cross paths.',
    ),
  ],
};
