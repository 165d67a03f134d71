import { h2, keyPoints, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's46',
  locale: 'en',
  section: 'report',
  published: '2018-10-08T16:05:00+03:00',
  kicker: 'Climate',
  headline: 'Climate panel: what half a degree less warming would change',
  standfirst:
    'A report approved in Incheon compares a world 1.5 degrees warmer with one that is two degrees warmer. The gap is wide for coral and Arctic ice, and the emission cuts needed to stay on the lower side are steep.',
  dateline: 'Incheon',
  byline: ['science-desk'],
  topics: ['climate-agreements'],
  keywords: ['IPCC', 'SR15', 'Climate', 'Paris Agreement', 'Arctic sea ice'],
  picture: {
    key: 's46',
    alt: 'Bar chart in per cent: coral reefs lost at 1.5 and at 2 degrees, cut in carbon dioxide by 2030 and share of renewable electricity in 2050 on the lower path.',
    caption:
      'Four figures from the report: losses of warm-water coral, and what keeping to 1.5 degrees would ask. Chart: Broadsheet; figures: IPCC, October 2018.',
  },
  body: [
    keyPoints(
      'Warming so far is put at about 1.0 degree above the pre-industrial level; at the present rate 1.5 would likely be reached between 2030 and 2052.',
      'To hold the line at 1.5 degrees, carbon dioxide emissions would have to fall by about 45 per cent from 2010 to 2030 and to net zero around 2050.',
      'At 1.5 degrees 70–90 per cent of coral reefs would be lost, at two degrees more than 99 per cent.',
      'The report describes pathways; it leaves the choice among them to governments.',
    ),
    p(
      'Limiting global warming to 1.5 degrees Celsius rather than two would spare part of the world’s coral, keep sea level some ten centimetres lower at the end of the century and make an Arctic summer without ice a thing that happens once in a hundred years instead of once in ten, the Intergovernmental Panel on Climate Change said in a report made public in the South Korean city of Incheon on Monday. Keeping to the lower figure, it added, would require changes in energy, land use, cities and industry on a scale for which there is no documented precedent.',
    ),
    p(
      'Governments asked for the study in Paris in 2015, when they agreed to hold warming “well below” two degrees and to pursue efforts towards 1.5. The lower figure had been sought above all by small island states, and little research then existed on what exactly separated the two. Ninety-one authors from 40 countries have now drawn on more than 6,000 references to answer the question; 42,001 comments from reviewers were dealt with on the way.',
    ),
    h2('Where things stand'),
    p(
      'Human activity has so far warmed the planet by about one degree, with a likely range of 0.8 to 1.2. If temperatures go on rising at the present rate, the threshold of 1.5 will likely be crossed between 2030 and 2052. The width of that interval reflects what is not known about the response of the climate; it is not an indication that the matter can be left until its end.',
    ),
    p(
      'The panel does not present 1.5 degrees as safe. Risks to health, food, water and economic growth rise at that level too, the authors write, only less than at two degrees. Where the two worlds part most clearly is in the sea.',
    ),
    table(
      'Two levels of warming compared',
      ['Effect', '1.5 °C', '2 °C'],
      ['Warm-water coral reefs lost', '70–90 per cent', 'more than 99 per cent'],
      ['Arctic Ocean free of ice in summer', 'once in a century', 'once in a decade'],
      ['Sea level in 2100', 'about 10 cm lower than at 2 °C', '—'],
    ),
    h2('The Arctic measure'),
    p(
      'On ice, the report’s projections can be set beside a fresh observation. The US National Snow and Ice Data Center found that the Arctic ice cover shrank this summer to 4.59 million square kilometres, a low that was touched on 19 September and again on the 23rd. That ties with two earlier years as the sixth smallest minimum since satellites began to measure it in the late 1970s. A single year says little; what the scientists read is the line through four decades, and it points down.',
    ),
    h2('What the lower path would ask'),
    p(
      'Carbon dioxide emissions would have to be some 45 per cent lower in 2030 than they were in 2010 and reach “net zero” around the middle of the century. Net zero does not mean that nothing is burnt. It means that whatever is still emitted must be balanced by carbon taken out of the air, through forests or by technical means that have hardly been tried at the size required. On the pathways the panel examined, renewable sources supply between 70 and 85 per cent of electricity in 2050.',
    ),
    p(
      'The pathways differ in how far they overshoot. Some pass 1.5 degrees for a time and return to it later by removing large quantities of carbon dioxide; others cut early and need little of this. The authors set out the risks of each, among them the competition for land between forests, energy crops and food.',
    ),
    p(
      'National pledges made under the Paris Agreement do not add up to either path: taken together, they lead to about three degrees by the end of the century. The United States, the second largest emitter, announced in 2017 that it would leave the agreement, though it took part in the work on the report.',
    ),
    h2('Science and politics'),
    p(
      'The summary for policymakers was approved line by line, as the panel’s rules require, after a week of negotiation that ran beyond its schedule. Some states had their caveats noted. Approval binds nobody to a policy: governments that accept a summary agree that it reflects the literature, and may still draw different conclusions about cost, speed and who should move first. Developing countries point to the emissions of those who industrialised early; exporters of oil and gas to the weight of these fuels in their budgets; and others again to the price of doing nothing.',
    ),
    p(
      'By coincidence the subject was also honoured elsewhere on Monday. In Stockholm, hours after the report appeared, half of this year’s award in economics went to William Nordhaus, who built the first models to reckon the climate and the economy together.',
    ),
  ],
};
