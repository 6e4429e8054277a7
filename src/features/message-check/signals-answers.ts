/** Phrases of what they asked for, or can answer. */
import type { Phrases } from './pattern.ts';

export const ANSWERING = {
  'sends-asked': {
    strong: `
      (attached|attach|attaching|enclosed|enclose|enclosing|herewith|attachment|attachments|appended)
      (as|per|following|further to|in line with) (you |your |we |our )?(requested|request|asked|promised|discussed|agreed|wished|wanted|required)
      you (had |have |kindly )?(asked|requested|wanted|needed|wished|required) .. (for|to see|to know|to have|about|me for|me to (send|let|write|confirm|name|tell)|candidates)
      (here|below|there) (is|are|it is|you go|they are) (the|my|your|two|three|both) (\\S+ ){0,2}(references?|referees?|certificate|certificates|form|documents?|list|samples?|portfolio|resume|cv|details|link|dates|times|figures?|copy|address|number|numbers|answers?|task|test|plan|schedule|names|article|file|files|diploma|expectations?|availability|passport|scan)
      (here|there) (it is|you go|they are|is the|are the|is my|are my|is how|are two|are three)
      (find|see) (the |my )?(attached|enclosed|below)
      (sending|send|sent|uploaded|filled in|filled out|completed|forwarding|forward) (you|over|along|across|it|them|the|my) .. (you asked|you wanted|requested|references|documents|certificate|form|list|samples?|portfolio|resume|cv|task|test|questionnaire|portal)
      on the (two|three) .. (of|you|changes)
      yes to (both|all|your)
      (yes|no) (you may|i (have|can|am|do|will|would)|to|that is|it is)
      the items on your list
    `,
    weak: `
      (here|below) (is|are) (what|why|how|an|a|some)
    `,
  },
  'referral-thanks': {
    strong: `
      to (recommend|refer|introduce|mention) me
      (put|putting|passing|passed|pass|putting in|gave|giving|dropped|forwarding|forwarded|sending|mentioning|mention|mentioned) .. (a (good |kind |nice )?word|my name|me in touch|me forward|my cv|my resume|my details|my application|me to|me with)
      (recommended|recommending|referred|referring|introduced|introducing|vouch|vouching|connected|connecting|suggested|put) .. (me|us) .. (to|for|with|and|in touch|at|forward|$)
      (vouch|vouching) for (me|us)
      (thanks to (you|your (introduction|recommendation|help|word|tip))|because of your (recommendation|introduction|word|help)|without (you|your (help|introduction|word|recommendation|tip)) (i|it|that|none)|stuck your neck)
    `,
    weak: `
      (referral|introduction|recommendation|recommended|introduced|referred|vouched)
    `,
  },
  networking: {
    strong: `
      (your|the) (advice|suggestion|tip|tips|suggestions|guidance|insight|insights|recommendation|counsel) .. (on|about|to|was|and|paid|worked|helped|that|i|i followed|has|of|$)
      (took|taken|followed|used|tried|heeded|acted on|following|thanks to) .. (your (advice|suggestion|tip|tips|guidance|idea|recommendation)|what you)
      you (suggested|told me|said|recommended|mentioned|advised|were right|put me on|kindly (offered|suggested|told)|pointed me)(?! (you would|that you would|the decision|i would hear|a decision|no|on \\S+ that (you|the)|by|the \\d+|the end) )
      (did|tried|followed|took|used|read|watched|joined) (what|as|it|your|that|the \\S+) .. (said|suggested|advice|told|recommended|mentioned)
      (one|quick|small|specific|single) (\\S+ )?(question|questions)
      (may|could|can|might) i ask (you )?(one|a (quick|small|specific)|something|what|how you|which)(?! (\\S+ ){0,3}(stand|stands|position|factor|decision|outcome|process|status|happens) )
      (did|do|does|would|have) you .. (need (a|the|to)|learn|recommend|find (it|the|that)|use|suggest|think it is worth|happen to|ever (use|find|regret|miss)|wish)
      (how|what|which) (did|do|does|made|would|have|was) (you|your) .. (get|got|move|moved|become|became|start|started|career|path|switch|transition|use|learn|find|course|made|into|recommend|wish)
      (fifteen|twenty|ten|15|20|10|30|thirty) (minute|minutes)(?! (late|later|away|each|early|walk|so that i can|to (show|prove|explain)) )
      (coffee (with|some|one|sometime|or|and hear|together|next|this)|buy you a coffee|informational|pick your brain|chat sometime|short chat|quick chat|(would|love|like|glad|happy) to connect|connect with (you|me)|thanks for (connecting|the connection)|in common|alumni|alumna|alumnus|both (studied|went|worked|trained))
      (worked out|paid off|you were right|it worked|and it helped|has me seeing|landed (the|a|an)|i got (the|a|an) (job|offer|interview|role|post)|called me (in|back|for)|rang me|i start (on|in|next)|today i signed|i have (an|two) interview)(?! because i )
      (wanted|thought) you (to know|would like to know|should know|might like) .. (it worked|how it|i (got|start|passed)|your (tip|advice)|what came)
    `,
    weak: `
      (question|coffee|your (advice|idea)|connected|connection|called me|rang|insight|did you|have you)
    `,
  },
  applies: {
    strong: `
      applied (through|via|online|using|on your)
      (saw|seen) the (\\S+ ){1,5}(position|role|job|post|opening|vacancy)
      (put up|advertised|posted|listed|advertising) .. (vacancy|opening|position|role|job)
      (worth me applying|should i apply)
      (anything|something|any roles|any positions) (else )?(coming up|that might suit|available|open) (in|at|with|me|for)
      (considered|think of me|keep me in mind) for (other|any other|another) (roles|positions|jobs|role)
      is there (perhaps |maybe )?anything else
      (what|which|any|are there) other (positions|roles|jobs|openings|vacancies|opportunities) .. (you|i could|i can|i might|for me|available|open)
      move my application (across|over)
      (have|just|now|also|today|yesterday|then) (just |now |also |already |today )?(applied|am applying|submitted (my|an|the) application|put in (my|an) application|sent in (my|an) application|put my name (in|down|forward)) (?<!(job|role|position|post|vacancy|that|which|one|place|when|after|since|before|where) (\\S+ ){2,4})(for|to|online|through|this|today|yesterday|last|via|by|on)
      i (applied|am applying) (?<=(^|and|so|today|yesterday|morning) i (applied|am applying) )(online|this|today|yesterday|last night|through|for the|to the|for a)
      (sent in|submitted|put in) (my|an) application (for|to|last|this|yesterday|today|through|online|via)
      (like|wish|want|love|hope) to (apply|be considered|put my name|throw my hat|submit|express my interest)
      (saw|noticed|came across|read|found|see|spotted|seen|notice) (?!(the|that the|that) (job|role|position|post|vacancy) (is|was) )(\\S+ ){0,4}(posting|advert|ad|advertisement|listing|vacancy|careers page|website)
      (saw|noticed|see|spotted|seen|notice) (\\S+ ){0,5}(is|are) (hiring|looking for|recruiting|advertising)
      (saw|noticed|see|spotted|seen|notice|read|heard) (that )?(you|your (team|company|\\S+)|the (\\S+ )?team|the (\\S+ )?department) (are|is|now|have|has|also) .. (hiring|looking|recruiting|searching|an opening|a vacancy|need)
      (listing|advert|posting|vacancy|opening|advertisement|role|position) .. (closes|says|asks|describes|listed|advertised|on your (site|website|page))
      (ref|reference|number|req) \\d+
      (team|department|company|firm|office|library|school|you) (is|are) (now |also |currently )?(recruiting|hiring|searching for|looking for (a|an|another|someone|somebody))(?! better )
      (also got|now lists|now advertising|advertising) .. (ad|a|an|another)
    `,
    weak: `
      (i applied|my application for|applied for)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
