/** Gifts and stunts. */
import type { Phrases } from './pattern.ts';

export const GIMMICKS = {
  gimmick: {
    strong: `
      (give|giving|offer) you (a|an|this|my) (\\S+ ){0,3}(voucher|gift|present|hamper|bottle)
      (filmed|recorded|made|shot) .. (clip|film|video|tiktok|reel) .. (of my|about (why|me|how)|cat|dog|singing|dancing|to convince|for fun)
      (enclosed|attached|inside|here) (is|are|you will find|please find|find) .. (gift|gift card|voucher|starbucks|amazon|chocolates?|tickets to|poem|haiku|limerick|song|cartoon|comic|crossword|puzzle|jingle|rap|dollars|banknote|lottery)
      (hamper|basket|cupcakes?|muffins?|cookies?|gift|gifts|present|parcel|package|flowers|bouquet|balloons?|cake|chocolates?|brownies|bottle|wine|red|surprise|something|voucher|pizza|donuts|plant|mug|envelope) .. (is on its|are on their|on its way|on the way (to|over)|is waiting|are waiting|waiting for you|with your name|(will|should|is going to|may|might) (arrive|reach|be|land|come)|await\\w*|arrives? (at|tomorrow|today|on|this)|in the lobby for)(?! .* (contract|documents?|passport|form|signed))
      (parcel|package|surprise|gift|envelope) (from me|for you|awaits|at (reception|the front desk) (with|for|from|today)|on your desk)
      (basket|hamper|box|bag|tin|tray|bottle|bunch) of (cupcakes|muffins|cookies|chocolates?|flowers|roses|fruit|donuts|doughnuts|sweets|goodies|treats|wine|red|champagne|pastries|brownies|candy|biscuits|macarons|truffles|tulips|gin|whisky|prosecco) .. (for|from|is|on|at|to|with|waiting|in the (post|mail)|as|garden|should|will|your)
      (hope|did) (you|the|everyone|your|my) (enjoy\\w*|like\\w*|get|got|receive\\w*|balloons?|flowers|chocolates?|gift|cake|cookies|cupcakes?|team)(?! \\S+ served) .. (gift|present|flowers|chocolates?|cookies|cake|plant|balloons|parcel|cupcakes|wine|hamper|basket|arrive\\w*|i (left|sent|brought)|package from me)
      (accept|enjoy) (this|the enclosed|these|my|a|the attached) .. (small|little|token|gift|enclosed|as|present|voucher|chocolates|flowers) .. (of (my|our)|from me|as a|sign|gift|gratitude|appreciation)
      (courier|balloon|cupcakes?|messenger) ... (reception|letter|face|asks|iced|from me|spell\\w*|bring you|balloon)(?! .* (contract|document|passport))
      there is also a balloon
      (jigsaw|lottery ticket|singing telegram|telegram|left shoe|one shoe|a shoe|puzzle piece|foot in (your|the) door|roses are|violets are|limerick|haiku|billboard|skywriting|pawprint|paw print|meow|woof|flash mob|carrier pigeon|fortune cookie|self destruct|knock knock|breaking news|hire me .com|crossword|qr code for a|paper plane|pizza box|chocolate bar|tattoo\\w*|t shirt with|sandwich board|chicken costume|jingle|magic trick|time capsule|treasure hunt|scavenger hunt|escape room|wanted poster|milk carton)
      (there once was a|wanted one|reward me|(dear|your) future (boss|assistant))
      (wrote|written|write|recorded|made|composed|filmed|enclosed|here is|here are|performed|created|designed|built|drew|drawn|painted|shot|produced|sang|sung) (you |for you |up )?(a |my |this |an |the |about )?(little |short |small |quick |two minute |one minute |whole |fun |funny |special |\\S+ minute |personal )?(poem|song|rap|cartoon|comic|comic strip|meme|puzzle|riddle|jingle|caricature|portrait|picture|tiktok|video about (why|our|you|me)|website (called|about|for you|just)|board game|music video|verse|ballad|sonnet|crossword|trailer|bracelet|something special|fairy tale|parody|sketch of)
      spell out
      (mugs?|t shirts?|pens|cookies|shirt|cards|calendar|badges?|cake) .. (printed|with) .. (your (name|logo|face)|my (face|photo|picture|name))
      my (photo|face|picture) .. on (a|the|it) (mug|balloon|cake|card|cookie|t shirt|billboard|poster)?
      (my|your) face on it
      (tickets? (for|to) (the|saturday|sunday|friday|a|this|tonight|hamilton|you) ... (game|match|opera|concert|theatre|theater|show|final|musical|ballet|play|would you|join|and would)|(theatre|theater|opera|concert|football|baseball|hockey|ballet) tickets)
      (let me|allow me to|like to|love to|want to|happy to|may i|can i|could i|i will) (buy|treat|take|invite) you (to |out |for |a )?(a |an |for |to )?(nice |little |proper )?(lunch|dinner|drink|drinks|dinner to|treat|pastry|meal|coffee and a|out for|spa|wine|champagne|brunch)
      (dressed as|in a costume|in costume|holding a sign|with a sign|with a banner|look out (of )?(your|the) window|outside your (building|window|office) (with|at|on|holding|in))
      (first letters? of each|solve (this|the|my) (riddle|puzzle|clue|code)|each day .. (you will|one letter|letter|piece|clue))
      (my human|my (cat|dog|parrot|mother|mum|mom|grandmother|gran|hamster|goldfish|kids|children|baby|husband|wife) (\\S+ )?(is writing|wrote (this|you)|says (you|that you|hire|hi)|says? you should|thinks? you (should|must|ought)|asked me to (write|say|tell)|told me to (write|tell) you|has dictated|insists?|signs)|dictated (to|by) my)
      little box with
      (a|this|the) (small|little|tiny|modest) (token|gift|present|something|surprise) .. (from me|for you|to thank|appreciation|gratitude|on its|enclosed|should|will|at reception|is)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
