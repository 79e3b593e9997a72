"""Giving more than the fix: redress, extra_mile, explanation, prevention."""

from scoring.cues.cue import MOVE, PROMISE, Cue, Guard, cue

_FIX = (
    r"(?:replacement|repair|taxi|cab|re ?delivery|delivery|courier|rebooking|rebook|redo"
    r"|return|collection|exchange|new (?:one|part|card|pair)|re ?fit|alteration|call"
    r" ?out|shuttle|re ?print|relay)"
)
_CASH = r"(?:(?:£|\$|€) ?\d[\d.,]*|\d[\d.,]* ?(?:£|\$|€|euros?|pounds?|dollars?|quid|bucks|%))"
_NO_GIFT = (
    r"(?:no|not|never|can not|do not|does not|without|non)(?: \S+){0,4} (?:refund|refunds"
    r"|refundable|voucher|vouchers|discount|discounts|compensation|credit|money back"
    r"|reimburse)|refund policy|refund(?:s|ed)? (?:take|takes|request|form|is not|are not|will"
    r" not)|apply for|ask for a refund|request a refund|credit card|credit check|feel free|be"
    r" free|free (?:to|at|on|from|up|until|for a (?:minute|moment))|trouble free|want a refund"
    r"|after a (?:refund|discount)|looking for a (?:refund|discount)|refund you asked"
)

GIVING: tuple[Cue, ...] = (
    cue(
        "redress",
        r"(?:refund(?:ing|ed)?|reimburs(?:e|ing|ement)|money back|compensat(?:e|ing|ion)"
        r"|voucher|gift (?:card|certificate)|discount|goodwill|full credit|a credit|credit"
        r" (?:you|your|it|the|back|on|for)|crediting|credited|store credit|complimentary"
        r"|upgrad(?:e|ing|ed) (?:you|to|your|at|for|on)|an upgrade|<count> ?%|<count> %"
        r" off|loyalty points|bonus (?:points|miles)|air ?miles|(?:a|your|the|one|two|get|is|are|be|for) free(?= (?!to |at |on |from |up |until |today |tomorrow |now |room |table |seat |slot )\S+|$))",
        0.74,
        "offers something of value",
        PROMISE,
        _NO_GIFT + r"|(?:if|whether|once|when|unless) (?:you|they|head|my|the manager)"
        r"(?: \S+){0,4} (?:qualify|entitled|approve|eligible|agree|apply)|who (?:asked|said)|"
        r"free (?:of charge )?"
        + _FIX
        + r"|"
        + _FIX
        + r"(?: \S+){0,4} (?:free|no charge|at no cost|for nothing)",
    ),
    cue(
        "redress",
        r"(?:on (?:the house|us|me)(?! (?:to|that|for not|entirely))|free of charge|no"
        r" (?:extra )?(?:charge|cost)|at no (?:extra )?cost|for free|without charge"
        r"|gratis|(?:not|nothing|will not|are not|is not)(?: \S+){0,2} (?:pay|paying|charge"
        r"|charging|charged|cost|costing|bill|owe)(?: \S+){0,3}|(?:waiv|scrap|writ)(?:e|ing"
        r"|ed|ping|ped)(?: \S+){0,3} (?:fee|fees|charge|charges|bill|cost|delivery|rental"
        r"|deposit)|(?:tak(?:e|ing)|knock(?:ing)?|comp(?:ing)?|taken|took)(?: \S+){0,4} off"
        r"(?: (?:the|your|my))? ?(?:bill|price|total|invoice|tab|check|next)?|comp (?:you|your"
        r"|the)|(?:is|are|be|it is|my) treat|your money(?: \S+){0,3} back|(?:bill|tab|meal"
        r"|night|room|dinner|month|order|fee) is (?:gone|torn|off|cancelled|taken care|covered"
        r"|free|not charged)|tear(?:ing)? up (?:the|your) (?:bill|invoice))",
        0.72,
        "takes the price off",
        Guard.HYPOTHETICAL | Guard.REPORTED | Guard.HEDGED,
        r"(?:that|this|it|responsibility|blame|mistake|fault|one) (?:is|was|falls|sits)"
        r"(?: \S+){0,2} on (?:us|me)(?= |$)|"
        + _FIX
        + r"(?: \S+){0,5} (?:free|no (?:extra )?(?:charge|cost)|for nothing|at no|not"
        r" (?:cost|charge|pay))|(?:free|no (?:extra )?charge|no cost)(?: \S+){0,4} "
        + _FIX
        + r"|did not pay|have not paid|not paid (?:for|to)|you (?:should|will) have to pay|you"
        r" pay for|take (?:your|the|my|that) \S+ off|take off|can not|not for free|hands on me"
        r"|not going to pay|take the \S+ off|(?:day|time|week) off",
    ),
    cue(
        "redress",
        r"(?:(?:i|we)<adv> (?:<will>|am|are|have)|let me|shall i|can i|would you (?:like|take)"
        r"|how about|you (?:will )?(?:get|have|are getting)|put|putting|here is)(?: \S+){0,6}? ("
        + _CASH
        + r"|(?:half|full|the whole|a (?:month|week|night|year)|two months|your money"
        r"|the (?:fee|fare|deposit|cost|price|shipping)) (?:price|off|back|free|on us|refunded"
        r"|returned|credited|covered|for nothing))<gap5>",
        0.7,
        "gives money back",
        PROMISE,
        r"costs?|you (?:owe|paid|have to pay)|fee of|charge you|the price is|an extra|upfront"
        r"|the \d+(?:[.:]\d+)? (?:flight|train|bus)|minutes|metres|miles",
    ),
    cue(
        "redress",
        r"(?:pay|paying|cover|covering|picking up|pick up|meet|refund|reimburse|settle)"
        r"(?: \S+){0,2} (?:for )?(?:your|the|that|any) (?:\S+ )?(?:cost|costs|bill|tab|fare"
        r"|parking|hotel|dinner|meal|lunch|wages|dry cleaning|cleaning|laundry|taxi|lost"
        r"|expenses|fine|deposit|damage|shopping|food|replacement food|petrol|phone"
        r"|receipts?)<gap3>",
        0.66,
        "pays for what it cost the customer",
        PROMISE,
        r"you (?:will )?(?:have to|need to|must|should) pay|did not pay|can not (?:pay|cover)",
    ),
    cue(
        "extra_mile",
        r"(?:<we>)(?: (?:<will>|am|are|have|is|has))?<adv>(?: \S+){0,6}? (?P<ev>(?:walk|drive"
        r"|carry|take|run|deliver|bring|drop|escort|fetch|collect|cycle|walking|driving"
        r"|carrying|taking|running|delivering|bringing|dropping)(?: (?:it|you|them|this"
        r"|that|your \S+|the \S+|both|round|over|up|down|out|off|one|a \S+)){1,4}(?: \S+){0,3}"
        r" (?:myself|personally|in my (?:own )?(?:car|van|time|lunch)|by hand|on my (?:way"
        r" home|lunch|break|day off|bike)|after (?:my shift|work|i (?:finish|clock"
        r"|close))|to your (?:door|house|home|office|hotel)(?: myself)?))",
        0.72,
        "goes out of their way",
        PROMISE,
    ),
    cue(
        "extra_mile",
        r"(?:(?:on|in) (?:my|our) (?:way home|day off|lunch (?:break|hour)|own (?:time"
        r"|car|money|phone)|break)|after (?:my shift|i (?:clock|finish|knock)"
        r"|closing)|stay(?:ing)? (?:late|on|behind|after|past)|out of my own"
        r" pocket|took the liberty|taken the liberty|thought you might (?:like|need|want)"
        r"|thought (?:he|she|they|the kids|your \S+) might|(?:hand ?written|personal)"
        r" (?:note|card|letter)|(?:some|the|fresh|a bunch of) flowers|as a (?:small )?surprise"
        r"|(?:keep|kept|stay|open|opening) (?:\S+ ){0,3}(?:open|late) (?:for you|until you)"
        r"|before (?:we|i) open)<gap3>",
        0.6,
        "goes out of their way",
        PROMISE,
    ),
    cue(
        "extra_mile",
        r"(?:(?:i|we)<adv> (?:<will>|am|are|have(?: also| already)?)|let me|there is|there will"
        r" be|here is|here ,|can i|shall i|may i|sit (?:down|here)|please)(?: \S+){0,9}?"
        r" (?P<ev>(?:cup of|a (?:hot |warm |cold |fresh |quiet )?(?:coffee|tea|drink|meal"
        r"|blanket|chair|sandwich|soup|towel|charger|lounge|corner|seat|water|chocolate|juice"
        r"|umbrella|coat|heater|torch|book|toy|cake|snack)|some (?:water|tea|coffee|food"
        r"|toys|crayons|biscuits|blankets|soup|juice)|hot (?:drinks?|meals?|chocolate|soup)"
        r"|(?:colouring|crayons|blankets?|sandwiches|something (?:warm|hot) (?:to|for)"
        r"|something to (?:eat|drink|sit on)|somewhere (?:quiet|warm|dry|comfortable))))<gap5>",
        0.58,
        "adds a thoughtful gesture",
        PROMISE,
        r"(?:cold|wrong|your|the) (?:coffee|tea|soup|meal) (?:was|is|you)|(?:remake|replace"
        r"|new|another|fresh) (?:coffee|tea|soup|meal|sandwich|drink|juice)|voucher|on us"
        r"|on the house|free|seat on|seats on",
    ),
    cue(
        "extra_mile",
        r"(?:(?:i|we)<adv>(?: (?:have|will|am going to|can))?<adv>|and(?: i)?(?: have)?)"
        r" (?:(?:already|also) )*(?:rung|rang|called|phoned|phone|ring|call|tell|told|asked"
        r"|ask|let|warned|warn|messaged|text|texted|emailed|spoken to|written to|write to)"
        r" (?P<ev>(?:your|the|his|her|ahead)(?: \S+){0,3}? (?:hotel|school|office|husband"
        r"|wife|daughter|son|mother|father|boss|neighbour|sister|brother|family|nursery"
        r"|restaurant|venue|church|landlord|dog sitter|host|guests|photographer|airport|doctor"
        r"|surgery|employer|colleague|partner|ahead)(?: \S+){0,8})",
        0.62,
        "looks after what depends on it",
        PROMISE,
    ),
    cue(
        "explanation",
        r"(?:because|the reason (?:is|for|why|it|we|this|that|your|you|was)|here is (?:what"
        r" (?:happened|went|i (?:know|see|found|can see))|why|how (?:it|this|that|we))|what"
        r" (?:happened|went wrong|i (?:know|found|can see|see here)|we know)<gap2> (?:is|was"
        r"|:|;|,)|the (?:cause|trouble|truth|snag|problem|fault|thing) (?:is|was|lies"
        r"|turned out)(?! (?:ours|you|that you|with you|solved))|due to|caused by|thanks to"
        r" a|(?:it )?turn(?:s|ed) out|it (?:looks|seems|appears) (?:like|that|as if)|that (?:is"
        r" why|meant|means that)|which (?:meant|means|is why|made|sent|left|took|knocked)|as a"
        r" result|that set|somewhere between)(?: \S+){2,14}",
        0.62,
        "says what caused it",
        MOVE,
        r"because (?:of you|you (?:did|forgot|were|never|chose|gave|entered)|(?:it is|that is"
        r"|of) (?:our )?(?:policy|the rules|rules)|i (?:said|can not|want|know|do not want)|we"
        r" (?:are|were) (?:busy|short|understaffed|full))|short staffed|understaffed|busy"
        r" night|reason (?:to|for you)|the problem is (?:you|your|that you)|what went wrong"
        r" is what|what happened is (?:what|not)|just because|if it (?:turns|turned) out"
        r"|know (?:what|why)|because you (?:matter|deserve|have)|(?:find out|understand|see|ask)"
        r" (?:what|why)",
    ),
    cue(
        "explanation",
        r"(?:our|the|your|a|an|one|two|somebody|someone|both|my)(?: \S+){0,4}?"
        r" (?:never (?:saved|sent|reached|arrived|registered|went|came|got|told|left|made)"
        r"|froze|crashed|failed|broke(?: down)?|tripped|burst|snapped|jammed|leaked|expired"
        r"|did not (?:save|send|sync|go through|register|reach|update|load|print|come"
        r"|arrive|fit|match)|was (?:mislabelled|misfiled|read|scanned|put|typed|entered"
        r"|sent|loaded|recorded|cancelled|delayed|held|double|overbooked|switched)|were"
        r" (?:swapped|mixed|double|held|cancelled|put|sent|switched|sold)|(?:fell|dropped) (?:off"
        r"|out|through)|timed out|ran out|got (?:stuck|mixed|swapped|held|lost|crossed"
        r"|caught)|overslept|called in sick|is off sick|flooded|is (?:down|out|blocked|stuck"
        r"|broken|closed))<gap8>",
        0.5,
        "says what went wrong",
        MOVE | Guard.STATED,
        r"(?:you|so) (?:said|told|say|are saying)|^ so |is that|right$|have (?:i|that)|system"
        r" is down|because you|not (?:our|my) fault|nothing (?:i|we)|if (?:the|a|your|it)",
    ),
    cue(
        "explanation",
        r"(?:(?:first(?:ly)?|step one)(?: \S+){2,20}? (?:then|after that|next|second(?:ly)?|and"
        r" once|step two)|(?:here is )?what (?:happens|will happen|comes) (?:next|now|from"
        r" here)|(?:here is )?how (?:it|this|that|we) (?:works?|goes|will (?:go|work|run"
        r"|do))|the next (?:step|thing|steps)|(?:once|as soon as|when) (?:that|it|the \S+"
        r"|he|she|i|we)(?: \S+){1,8}? ,? ?(?:then )?(?:i|we|you|it|the \S+) (?:will|can|get"
        r"|goes|comes)|(?:it|that|this|which|the \S+|they) (?:will )?(?:usually |normally"
        r" )?(?:takes?|lasts?|needs?|should take)(?: \S+){0,3} (?:<count>|an|a|half)(?: \S+){0,2}"
        r" (?:minutes?|hours?|days?|seconds)|after that(?: \S+){0,2} (?:i|we|you|it|the))"
        r"(?: \S+){0,8}",
        0.6,
        "says how the next steps run",
        MOVE,
        r"(?:you (?:need|have) to (?:call|fill|submit|wait)|took|when you (?:call|fill)|first of"
        r" all|first time|(?:minutes|hours) late|is that how|how it works is you|i am sorry it"
        r" takes|why (?:it|that|this) takes)",
    ),
    cue(
        "explanation",
        r"(?:(?:i|we) (?:do not|can not)(?: yet| honestly)* (?:yet )?(?:know|promise|say|tell"
        r" you|be (?:sure|certain)|guarantee|swear)(?: yet| for sure| for certain| exactly)*"
        r"(?: (?:what|why|how|when|where|whether|if|that|which|a|it|who))(?: \S+){2,14}|what i"
        r" (?:do not|can not)(?: yet)? (?:know|promise|say)(?: \S+){1,12}|(?:to be|i will be|let"
        r" me be) (?:honest|straight|frank|open|clear|upfront|plain)(?: with you)?(?: ,| :| ;|"
        r" that)*(?: i| we| it| the| there)(?: \S+){2,12})",
        0.62,
        "is honest about what is not certain",
        Guard.REPORTED,
        r"what you (?:want|expect|mean)|why you|who you|(?:honest|frank|straight)(?: with you)?"
        r" ,? ?(?:you|that is|it is (?:your|not)|this is (?:your|not)|i (?:do not"
        r" (?:care|see|think)|think you))|do not know what (?:else )?to (?:do|say|tell)|how (?:you"
        r"|to help)|i do not know (?:how|why) (?:you|people)|what to tell you|can not"
        r" (?:tell|say|give)",
    ),
    cue(
        "prevention",
        r"(?:so (?:that )?(?:it|this|that|nobody|no one|none|the next|other|we never|the"
        r" same|you (?:do not|never|will not)|no other|nothing like|it is not|next"
        r" time)(?: \S+){0,8}? (?:again|else|has to|have to|go(?:es)? through|happens?|next time"
        r"|gets? (?:caught|stuck|missed|left|this)|repeat|in future|twice|any ?more|other"
        r" (?:customer|guest|patient|family|person|people))|(?:to|will|can|would"
        r") (?:stop|prevent|avoid|keep) (?:it|this|that)(?: \S+){0,2} (?:from )?(?:happening"
        r"|again|repeating)|to make sure (?:it|this|that|nobody|no one|the)(?: \S+){0,4}"
        r" (?:not|never|nobody|else|again)(?: \S+){0,3})",
        0.74,
        "says what keeps it from happening again",
        MOVE,
        r"(?:i|we) (?:promise|guarantee|swear)|hopefully|maybe|next time (?:you|read|check)|so"
        r" (?:this|that|it|you)(?: \S+){0,3} (?:happened|told)",
    ),
    cue(
        "prevention",
        r"(?:from (?:now|today|tonight|tomorrow|this (?:week|morning)|monday)(?: on| onwards)?"
        r"|in (?:the )?future|going forward|before (?:anyone|anybody|any|every|each|the next"
        r"|another)|every (?:single )?(?:time|order|bag|plate|booking|morning|night|shift|\S+)"
        r" (?:gets|will be|is going to|from|before)|new (?:rule|check|step|routine|procedure)"
        r"|check ?list|double check(?:s|ed|ing)?|root cause|for good|permanently)(?: \S+){0,10}",
        0.5,
        "changes how it is done",
        MOVE | Guard.STATED,
        r"(?:you|please) (?:should|must|need to|have to|can)? ?(?:check|read|make|bring|call)"
        r"|in future (?:you|please|read|check)|avoid|next time you|i double checked|as soon as"
        r"|let me double check|i will double check (?:your|the|that)",
    ),
    cue(
        "prevention",
        r"(?:i|we)<adv> (?:<will>|am|are|have)<adv> (?:(?:also|already) )*(?:chang(?:e|ing|ed)"
        r"|add(?:ing|ed)?|updat(?:e|ing|ed)|rewrit(?:e|ing|ten)|put(?:ting)?|fix(?:ing|ed)?"
        r"|log(?:ging|ged)?|rais(?:e|ing|ed)|flag(?:ging|ged)?|report(?:ing|ed)?"
        r"|train(?:ing|ed)?|retrain(?:ing)?|brief(?:ing|ed)?|review(?:ing|ed)?|mov(?:e|ing|ed)"
        r"|introduc(?:e|ing)|set(?:ting)? up|tak(?:e|ing)|go(?:ing)? through|pull(?:ing)?|check(?:ing"
        r")?)(?: \S+){0,4}? (?:the (?:\S+ )?(?:process|procedure|rota|system|checklist|form"
        r"|template|label|sign|schedule|script|handover|routine|settings|alarm|team|crew|staff"
        r"|shift|kitchen|night team|drivers|way we|menu|list|wall|board|morning"
        r" meeting|briefing)|how we|our (?:\S+ )?(?:process|procedure|rota|checklist|staff"
        r"|training|handover|system|drivers|team)|a (?:check|second check|note|sign|reminder"
        r"|label|warning|flag|block|rule|step|second pair)|with the (?:team|crew|kitchen|night"
        r"|drivers|staff)|every (?:\S+ )?(?:bag|order|one|batch|booking|file|account|other))"
        r"(?: \S+){0,10}",
        0.56,
        "changes how it is done",
        MOVE | Guard.STATED,
        r"fix (?:the|your) (?:system|form|label|sign)|update the system$|on (?:your|the)"
        r" (?:account|file|booking|order)$|check (?:with|the system)|raise (?:it|this) with"
        r" (?:my|the) (?:manager|supervisor)|put you|put a note on (?:your|the) (?:file|account)$",
    ),
)
