import { figure, h2, keyPoints, p, pull, q, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's02',
  locale: 'en',
  section: 'interview',
  published: '2018-10-15T16:40:00+03:00',
  kicker: 'Syria',
  headline: 'Idlib deadline passes: what the Sochi memorandum says, point by point',
  standfirst:
    'Groups that Russia and Turkey call radical were to have left a strip around Syria’s last large rebel-held area by Monday. The agreement has ten points, and much of it was left for later talks.',
  byline: ['middle-east-desk'],
  topics: ['al-qaeda'],
  keywords: ['Idlib', 'Sochi memorandum', 'Astana process', 'Hayat Tahrir al-Sham', 'M4 and M5 roads', 'Turkey'],
  picture: {
    key: 'map-idlib',
    alt: 'Map of north-western Syria: a hatched band runs along the inner edge of the area around Idlib, with Latakia on the coast in the west, Aleppo in the east and Hama in the south.',
    caption:
      'The strip agreed in Sochi, drawn schematically: no official line has been published. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    keyPoints(
      'The memorandum of 17 September exchanges a halt to attacks on Idlib for a strip 15–20 km deep, free of heavy weapons and of “radical terrorist groups”.',
      'Turkey says the heavy weapons were out by 10 October; Russia said on the same day that it was still checking.',
      'Hayat Tahrir al-Sham has answered with a statement that contains neither a clear yes nor a clear no. AFP reports that no pull-out of fighters had been observed when the deadline passed.',
      'Patrols, roads and the duration of the arrangement remain open. Damascus calls it temporary.',
    ),
    p(
      'The deadline for the most contested clause of the Russian–Turkish agreement on Idlib passed at midnight without visible movement in north-western Syria. No withdrawal of jihadist fighters from the planned demilitarised strip had been observed, AFP reported, citing the Syrian Observatory for Human Rights, a monitor based in Britain.',
    ),
    p(
      'Damascus did not treat the agreement as dead. Foreign Minister Walid al-Moallem said there on Monday that time was needed, that it was for Russia to judge whether the deal had been carried out, and that the army stood ready. What was agreed in Sochi four weeks ago, what has been done since, and what did the authors leave unsaid?',
    ),

    h2('The text'),
    q('What is the memorandum, and who signed it?'),
    p(
      'It is an agreement between two states. The defence ministers of Russia and Turkey, Sergei Shoigu and Hulusi Akar, signed it in the Black Sea resort of Sochi on 17 September, after Presidents Vladimir Putin and Recep Tayyip Erdogan had talked for more than four hours. Its full title is Memorandum on Stabilisation of the Situation in the Idlib De-escalation Area. Neither the Syrian government nor any of the armed groups is a signatory.',
    ),
    p(
      'The text went to the UN Security Council the next day and was circulated as document S/2018/852. Secretary-General António Guterres welcomed it and said it should avert a full-scale military operation in an area where, by UN estimates, about three million people live.',
    ),
    q('Where does it come from?'),
    p(
      'It builds on a memorandum of 4 May 2017, drawn up in the Astana talks by Iran, Russia and Turkey, which created several “de-escalation areas” in Syria. Idlib is the only one that has not since come back under government control. The presidents of the three countries met again in Tehran on 7 September 2018, ten days before Sochi.',
    ),
    q('What do the ten points say?'),
    p(
      'They fall into three groups: what each guarantor owes, what is to happen in the strip and by when, and what is to follow. Four of them carry a measurement or a date. The table sets each point beside what is publicly known about it today.',
    ),
    table(
      'The ten points of the memorandum of 17 September 2018, abridged, and their state on 15 October',
      ['Point', 'What the text provides', 'State of affairs'],
      [
        '1',
        'The de-escalation area is kept; Turkish observation posts are strengthened',
        'Turkey has 12 posts in the area',
      ],
      [
        '2',
        'Russia takes measures to avoid military operations and attacks on Idlib; the status quo is kept',
        'Shoigu said on 17 September that no operation was planned',
      ],
      [
        '3',
        'A demilitarised strip, 15–20 km deep, inside the area',
        'Announced; Jaish al-Izza objects that only rebel-held land is affected',
      ],
      ['4', 'Exact lines to be settled in further consultations', 'No line has been published'],
      ['5', '“Radical terrorist groups” leave the strip by 15 October', 'No withdrawal observed, according to AFP'],
      [
        '6',
        'Tanks, rocket launchers, artillery and mortars of the conflict parties leave by 10 October',
        'Completed, says Turkey; being checked, said Russia',
      ],
      [
        '7',
        'Coordinated Turkish and Russian patrols, with drones',
        'The National Liberation Front rejects Russian patrols',
      ],
      ['8', 'Transit traffic on the M4 and M5 roads restored', 'Due by the end of 2018'],
      [
        '9',
        'Measures for a lasting ceasefire; stronger joint coordination centre of Iran, Russia and Turkey',
        'No date set',
      ],
      ['10', 'Both sides repeat their will to fight terrorism in Syria in all its forms', 'No date set'],
    ),
    q('Where does the strip run?'),
    p(
      'Along the inner side of the front. According to AFP it takes in parts of Idlib province, the countryside west of Aleppo, the north of Hama province and the north-east of Latakia province. More cannot be said with certainty. The two capitals left the course to later talks and have not published a map, so every drawing in circulation, including ours, is schematic.',
    ),
    figure(
      's02',
      'From the first de-escalation areas to the dates set in Sochi. Chart: Broadsheet; dates: texts of the Astana and Sochi memoranda.',
    ),
    p(
      'That the strip lies “inside” the area is more than a detail. The government side gives up no ground. Jamil al-Saleh, leader of Jaish al-Izza, a rebel group in northern Hama, named this as the reason for turning the deal down on 29 September and asked for a strip divided evenly.',
    ),

    h2('The deadlines'),
    q('Have the heavy weapons gone?'),
    p(
      'Most of those involved say so, in different degrees. The National Liberation Front (NLF), a Turkish-backed alliance, said on 6–7 October that the removal of heavy arms had begun, while its fighters stayed where they were. The Observatory reported that jihadist groups, too, had quietly moved weapons away. On 10 October the Turkish defence ministry declared the withdrawal complete and the zone established.',
    ),
    p(
      'The Russian foreign ministry was more guarded that day. More than 1,000 fighters and about 100 pieces of equipment had left, it said, and Russia was still verifying the process. Foreign Minister Sergei Lavrov allowed for a delay of a day or two.',
    ),
    p(
      'Caution is in order because the first reports contradicted each other. At the end of September the Observatory said Failaq al-Sham, a member of the NLF, was leaving positions near Aleppo; the group denied it, adding that most of its heavy arms were not at the front anyway.',
    ),
    q('Who are the “radical terrorist groups”?'),
    p(
      'The memorandum gives no names. Lavrov did, on 21 September: the Nusra Front must leave the strip by mid-October. The group of that name announced in July 2016 that it was ending its ties with al-Qaeda and in January 2017 merged into Hayat Tahrir al-Sham (HTS), which describes itself as independent. The United Nations has listed HTS as an alias of Nusra since June, and Turkey added it to its own list on 31 August.',
    ),
    p(
      'A second name is Hurras al-Din, a group linked to al-Qaeda that broke away from HTS this year and rejected the memorandum in a statement dated 22 September. Together, HTS and other hard-line groups hold about two-thirds of the strip, according to AFP. The UN envoy, Staffan de Mistura, in August put the number of Nusra and al-Qaeda fighters in Idlib at about 10,000, a figure that is disputed.',
    ),
    q('What has HTS answered?'),
    p(
      'It let four weeks go by. Its statement of 14 October, a few hours before the deadline, says that the group will give up neither fighting nor its weapons, thanks those who have protected the area, and warns against trust in Russian intentions. An explicit acceptance is missing, and so is an explicit refusal.',
    ),
    p(
      'Reuters read the text as a signal that the group would comply; some other outlets took it as a rejection. Both readings rest on the same sentences. They can be reconciled only by what the fighters do, and on that point Monday brought no visible change.',
    ),
    pull('An explicit acceptance is missing, and so is an explicit refusal'),

    h2('The interests'),
    q('How do the guarantors and Damascus present the deal?'),
    p(
      'Each in its own terms. Erdogan has said that the opposition will stay in the areas it holds and that radical groups will be removed together with Russia. Iran, which did not sign but takes part in the Astana process, says it was consulted; Foreign Minister Mohammad Javad Zarif wrote on 18 September that diplomacy had averted a war.',
    ),
    p(
      'Damascus welcomed the agreement on the same day and set a frame around it. A foreign ministry source told the state agency SANA that it had been coordinated with Moscow, was limited in time and belonged to the Astana accords, and that the struggle would go on until all of Syria’s territory had been recovered, by force or through local deals. President Bashar al-Assad told his party’s central committee on 7 October that the arrangement was temporary and that the area would return to the state.',
    ),
    q('So how long is it meant to last?'),
    p(
      'The points as circulated name no day on which the arrangement ends. They speak of a lasting ceasefire; the Syrian government speaks of a step. Al-Watan, a Damascus daily close to the government, has printed a longer timetable under which heavy arms would be followed by a handover by 10 November and the return of state institutions. Those stages do not appear in the published text.',
    ),
    q('Why do two roads matter so much?'),
    p(
      'The M5 joins Aleppo to Hama, the M4 joins Aleppo to Latakia, and both run through towns held by the opposition. Reopening them by the end of the year would reconnect the country’s largest northern city with the centre and the coast. The clause says that transit is to be restored; it does not say who will man the checkpoints.',
    ),

    h2('What comes next'),
    q('What happens now that the date has passed?'),
    p(
      'The text attaches no penalty to a missed deadline, which leaves the verdict to the two guarantors. Moscow has so far shown some patience over days, though its officials have been firm about the aim. Three questions will show whether the memorandum holds: how Russia completes its verification, who patrols the strip and in whose company, and whether traffic moves on the M4 and M5 before 31 December, the last date written into the agreement.',
    ),
  ],
};
