/** Phrases that plead, or sell the writer once more. */
import type { Phrases } from './pattern.ts';

export const PLEADING = {
  pleads: {
    strong: `
      credit card debt|child support
      my (rent|car|mortgage) (has|have|is|needs|went|gone)
      (feed|support|look after) my (kids|children|family|son|daughter)
      (rent|bills) (is |are )?(going|gone|went) up
      how i (will|can|would|am going to) (feed|pay|manage|live|cope)
      can not live on (that|this)
      anything would help
      (car|house|loan|tuition) payments?
      my (landlord|bank) .. (put|raised|wants|is)
      (begging|implore|imploring|beseech|pleading|on my knees|on bended knee|desperate|desperately|desperation)
      (beg|plead) (you|for|that|of|with|him|her|them|to be|sir|madam|please)
      please please|(have mercy|take pity|have pity|have a heart|be merciful|god bless you if)
      (please|kindly|pls|sir|someone|you) (please |kindly )?help (me|my family|us)(?! (find|with|understand|to (find|understand|log|open|get in|prepare)|log|open|out with|by|prepare|decide|a lot|so much|when|see|through|over))
      (will|would|can|could|gladly|shall|happily|to) (even )?(take|do|accept|consider|work) .. (literally |just |absolutely )?(anything|any job|any position|any role|any work|any pay|any hours|whatever you (offer|give|have|pay|want)|whatever (there|salary|pay|job))
      (something|any job|any work|any role|anything for me|work|job) .. anything at all
      (do|have|got|find|is there|be) .. (anything|something|any job|any work|a job|a place|a corner) for me(?! to)
      whatever the (pay|hour|hours|salary|wage|job|town)|(for|at|accept|take|work) (any|whatever|whatever the) (pay|salary|wage|shift|hours|town|money)
      (my|our|you are|is my|was my|as my|the) (last|only|one) (real )?(hope|chance|resort|lifeline)(?! (to|this week|is|before|for (me to|you to)))
      (pay|paying|cover|make|meet|on|miss|missed|missing|behind (on|with)|lose|losing|for) (my|our|the|next|this|next month s)? ?(month )?('s )?(rent|mortgage|bills|electric bill)
      (rent|mortgage|bills|debts?) .. (due|overdue|pile|piling|keep coming|mounting|next month|unpaid|to pay)
      (be|being|get|getting|become|end up|face|facing|threatened with|us|me|am|about to be) (evicted|eviction|homeless|repossessed|foreclosure|foreclosed|bankrupt|thrown out)
      (lost my (home|house|apartment)|sold my car|car is already sold|had to (sell|borrow|pawn))
      (great|serious|urgent|dire|real|bad|desperate) need (of|for) (a |the |this |any |some )?(job|work|employment|income|position|money)
      (am|been|still|currently|became|and|now|being|weeks|months) (unemployed|jobless|out of (work|a job)|without (a |any )?(job|work|income|pay))
      (no income|looking since|search since|months i search|(unemployment|benefits|jobseekers?) .. (end|ends|run out|runs out|stop|stops|ran out|expire|expires))
      (breadwinner|earning member|sole (earner|provider|income|support)|family to (support|feed|provide)|support my family)
      (my|the|our|whole) (children|kids|little boy|little girl|daughter|son|family|mother|husband|wife|boy|girls|boys|parents|babies) .. (asks me (every|if|when|why|each)|asks (every|if|when|why)|asked me (why|if|when)|cried|cry|go hungry|hungry|are relying|is relying|rely|relies|depend|depends|depending|count|counts|counting|suffer|suffers|suffering|pray|prays|praying|will pray)
      i (cried|sobbed|wept|bawled|was sobbing|was crying|was weeping|am crying) (when|all|for|myself|after|my|reading|last|in|on|so|like|over|and|every|because)|(in|into|to|with|my|through|bursting into|burst into|fighting|fought|more) tears(?! (of (laughter|joy|happiness)))
      (can|could) not stop (crying|weeping|thinking about (this|the) job)
      (am|was|been|be|feel|felt|feeling|are|completely|absolutely|totally|utterly|left me|simply|so) .. (heartbroken|broken hearted|devastated|crushed|shattered|inconsolable|depressed|worthless|like (such )?a failure)
      (awake|lie awake|up) every night|sleepless nights? .. (since|waiting|over|because|worrying)|sleep at night|let a person sleep
      (out of my mind|going crazy|worried sick|sick with worry|end of my (rope|tether)|wits end|wits 's end|wit 's end|rock bottom|at my limit|breaking point|could not bear|can not (bear|take (it|this|any|another|much)|cope|go on))
      how (much|badly|desperately|hard) (i (want|need|wanted|needed) (this|it|the)|(this|the) (job|role|position) (means|would mean))
      (lost|lose|losing|let|need|please|because) .. dream (job|role|employer)
      (could|would|will|can|to|must) (completely |really |totally )?(turn|change|save|transform) .. (my|our) (whole |entire )?(life|lives|future)
      (one|a single) (word|phone call|call|line|sentence|yes) from you
      (please|just|kindly|you|would|will|should|could|nobody|one|to|not|never|ever) (please |just |ever )?(hire|employ) me(?! (in|as|for (the|this) (role|position|offer)|and (thank|i look)))
      (place me|find (me|us) (a |an |some |any )?(job|corner|place|role|position|something|anything|somewhere|work)|find something for me|who will have me)
      give me (a |the |this |any |some )?(chance|job|work|opportunity|position)(?! (to (read|look|think|talk|review|consider|check|ask|compare|discuss|decide|meet|sit|say)))
      (nobody|no one|not one|no body|no company|who) (will|would|wants?|is|else (will|would|wants)|ever|even) .. (give me|hire|hires|take me|want me|wants me|to hire|have me|employ|hiring me)
      (too old|at my age|of my age|someone (of|my)|anyone over) .. (\\d+|hire|hires|no one|nobody|hired|chance|anymore)
      please (do not|never) forget me|please (just )?(say yes|say that you|pick me|choose me|let me have (this|the)|do not (turn|reject|let|send|give up on|say no))
      (drop everything|no other job|every single night)
      (i|we|family|mother|children|been|and|will|am|are) (have |will )?(pray|praying|prayed|prays) .. (for (this|the (job|position|call|answer)|that|you|an answer|your (call|answer|reply|decision|yes)|good news|a miracle)|that|every|you will|you would|to god|each|daily|night)
      (single (mom|mum|mother|parent|father|dad) .. (of|with|and|to) .. (\\d+|two|three|four|kids|children|feed|raise|little|support|bills|no)|medical bills|hospital bills)
      (really|so badly|badly|truly|urgently|desperately|just|only|sir) need (this|the|a|any) (job|role|position|chance|opportunity|work|income|money)(?! (description|title|number|permit|to (ask|read|think)))
      (i|we|family) (do |so |really )?need (this|a|any|that|the) (job|role|position|work|paycheck|income)(?! (description|title|number|permit|contract|reference|visa|profile|laptop|address))
      (how (i am|we are|i will|we will) (going to )?(make it|survive|cope|manage)|what i will do (if|without)|do not know (what to do|how to go on))
      (face|take|bear|handle|stand|survive|cope with) (another|one more|any more) (no|rejection|rejections|refusal|disappointment)
      (do|take|accept) (literally |absolutely |just )?(anything|whatever) (to (get|work|be|have|join)|you (have|offer|give)|for (this|a|the)|even)
      (check|checking|refresh|refreshing) my (inbox|phone|email|mail|mailbox) (every|all|constantly|day|ten|twenty|a hundred)
    `,
    weak: `
      (dream (job|role|come true|of mine|employer)|dreamed of|dreamt of)
      (unemployed|laid off|redundant|made redundant|no job)
      (sick|ill|elderly|disabled) (mother|father|child|husband|wife|parents|son|daughter|mum|mom|dad)
      (visa (expires|runs out)|single (mom|mum|mother|parent|father|dad)|divorce|cancer)
      (kids|children|family) (to|need|needs)
      (please i|i am pleading|more than anyone|more than anything)
      (lost my (job|father|mother|husband|wife))
    `,
  },
  sells: {
    strong: `
      (be|am) (a|an) (great|real|valuable|huge|true) asset
      (why|reasons|because|reason) i (am|would be|will be|should be|could be|would make) .. (the|a|your|so|such|well)? ?(best|perfect|right|ideal|strongest|great|good|only|suited|qualified|choice|candidate|person|hire)
      (i am|i would be|me|as|why i|being|make me|makes me|i would make|i am sure i would be|be) .. (strongest|best|perfect|ideal|right|great|excellent|exceptional|natural|outstanding|uniquely|wonderful|invaluable|valuable|strong) .. (candidate|person|fit|choice|hire|match|applicant|addition|assistant|qualified|suited|employee)
      (self starter|team player|go getter|results driven|results oriented|detail oriented|highly (organized|organised|motivated|skilled|qualified|efficient)|hard worker|harder worker|fast learner|quick learner|strategic partner|proven (record|track|ability|history)|my track record|strong track record|excellent (communication|organizational|organisational|interpersonal|written|verbal)|strong (communication|organizational|organisational|interpersonal|written)|(my|with a|bring a|have a|offer a) wealth of|passion precision|people person|can do attitude|my (strong )?(work ethic|skill set|skillset))
      i am .. (hardworking|hard working|proficient|skilled|reliable|dynamic|honest|loyal|punctual|dedicated|motivated|passionate|organized|organised|proactive|flexible|discreet|dependable|energetic|enthusiastic|sincere|ambitious|resourceful|trustworthy|meticulous) (and|hardworking|reliable|dynamic|honest|loyal|punctual|dedicated|motivated|organized|organised|proactive|flexible|discreet|detail|professional|never|person|individual|about (admin*|what i do|my work|helping|service)|in)
      (work|works|working) (well |brilliantly |equally well |calmly )?(under pressure|both independently|independently and|in a team|harder|as hard)
      (i|would|can|could|will|to) (also )?(bring|offer|contribute|deliver|add) .. (results|value|passion|wealth|unique|energy|strengths|combination|day one|a lot|blend|mix|loyalty|dedication|rare|\\d+ years|years of|table|plenty)
      (results|deliver|contribute|contributing|productive|effective|running|value|impact|start) .. (from|on) day one
      i .. (hit the ground running|asset to|add value|exceed (your )?expectations|guarantee|never miss|transform)
      (my .. second to none|my .. (unmatched|unrivalled)|hire of|best hire|best decision (you|of your)|give .. (110|100|hundred) (percent|%))
      you (will|would|could|can) (not|never|hardly|rarely) .. (find|meet|get|see) (anyone|anybody|a|another|someone|any)
      (hire|hiring|choose|choosing|pick) me (is|because|will|would|and|you|as|for)
      (should|why|to|reasons|must|could) .. (hire|choose|pick|select|appoint) me
      my .. (strengths|skills|qualifications|achievements|accomplishments|experience|background|expertise|certifications|skill set|talents|profile|training|knowledge) .. (include|includes|are|make|makes|would (be|bring|help|serve|make|add)|speaks?|list|qualify|qualifies|match|matches|align|aligns|set me|sets me|fit|fits|prove|proves|cover|covers|range|ranges|span|spans|equip|in (\\w+ )?(law|hospitality|finance|hr|sales|healthcare|administration|support|management|events?|retail|education))
      (handful|list|summary|three|four|five|ten|some|the) .. reasons (why|to (hire|choose|pick)|i|for (hiring|choosing))
      (quick|brief|short|to) recap
      (as|before|while) you (draw|make|near|weigh|decide|make up|come|finali[sz]e|deliberate) .. (choice|decision|mind|decide|candidates)
      (first|my) (30|90|60|100|thirty|ninety|sixty|hundred) days?
      (30 60 90|90 day|100 day|ninety day) (day )?plan
      (employee|colleague|assistant|team member|secretary|pa|administrator) of the (month|year|quarter)
      (made|named|voted|awarded|called|describes?|described|rated|ranked|praised|considers?|considered) me (as )?(the |an |a |her |his |their |most )?(employee|colleague|assistant|best|top|most|rock|star|irreplaceable|indispensable|reliable|go to|reference)
      (described|praised|rated|ranked) (as|by) .. (ceos?|managers?|bosses|directors|colleagues|executives|the best|employers?)
      (few|no other|hardly any|doubt any|no one else|doubt that any) .. (candidates?|applicants?|assistants?|people|has|with) .. (have|has|combine|combines|bring|brings|my|who)
      i (hold|have|possess|earned) .. (degree|diploma|certificates?|certification|qualification|qualifications|mba|license) (in|and|from|for)
      (words a minute|words per minute|wpm|certified|expert in|master of|proficient|proficiency|fluent|expertise|trained) .. (in|and|\\d+) .. (word|excel|outlook|office|powerpoint|french|spanish|german|prince2|sap|project|first aid|\\d+|and)
      type .. (wpm|words (a|per) minute)
      i .. (never|not) .. (taken|missed|had|called in|been late) .. (sick day|deadline|day of|day off|complaint|late|sick|in (\\w+) years)
      i (always|consistently|constantly|never) (give|go|deliver|strive|exceed|finish|stop (until|till)|stay late|put)|i never (leave|stop|give up) (before|until|till|on)|i .. (praised|commended|complimented) (many|several|often|repeatedly|for|on)|(all|what) it takes|i combine|i learn (fast|quickly)|(love|enjoy|relish) a challenge
      i (always |will |would |routinely |often |gladly |am willing to |consistently )?(go|went|going) (the extra|above and)
      (tick|check|meet|fulfil|fulfill|cover|match|satisfy|exceed) .. (every|all|each) .. (box|boxes|requirement|requirements|criteria|point|points)
      (missing piece|perfect addition|great addition|valuable addition|full commitment|best employee|uniquely qualified|take your .. to)
      i .. (exceptionally|extremely|highly|incredibly|outstandingly|super|supremely|naturally) (well )?(organised|organized|efficient|reliable|skilled|experienced|qualified|motivated|proactive|dedicated|capable|adaptable|detail|discreet|competent)
      i am (the|a) (type|kind|sort) of (assistant|person|employee|worker|secretary|professional) (who|that)
      worth (every|the) (penny|cent|dollar|pound|money|investment)|(contribute|contribution) to (the|your) (success|growth|company)|put my .. (skills|experience|talents?|knowledge) to (work|use)|rose from|promoted (to|from|twice|three)|the best you (will|could|can)|price of one
    `,
    weak: `
      (skills|strengths|achievements|dedication|commitment|passion|professionalism|expertise)
      years of experience
      (attention to detail|fast paced|multitasking|results|efficient|efficiently)
      i .. (bring|offer|contribute)
      (loyal|discreet|punctual|hardworking|reliable|dedicated)
      i (led|built|organised|organized|created|launched|introduced|designed|implemented) (the|a|an|our)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
