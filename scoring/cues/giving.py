"""Giving more than the fix."""

from scoring.cues.cue import PROMISE, Cue, Guard, cue

ERRAND = "goes out of their way"
"""The reason of a gesture that may be no more than the fix itself."""

GIVING: tuple[Cue, ...] = (
    cue(
        "redress",
        0.74,
        "offers something of value",
        r"""
        refund(?:ing|ed)? | reimburs(?:e|ing|ement) | money back | compensat(?:e|ing|
        ion) | voucher | gift (?:card|certificate) | discount | goodwill | full credit
        | a credit | credit (?:you|your|it|the|back|on|for) | crediting | credited
        | store credit | complimentary | upgrad(?:e|ing|ed) (?:you|to|your|at|for|on)
        | an upgrade | <count> ?% | <count> % off | loyalty points | bonus (?:points|
        miles) | air ?miles | (?:a|your|one|two|get|for) free(?= (?!(?:to|at|on|from|up|
        until|today|tomorrow|now|room|table|seat|slot) )\S+|$) | is free for (?:you|
        your|both) | are free for (?:you|your)
        """,
        PROMISE,
        r"""
        <nogift> | (?:if|whether|once|when|unless) (?:you|they|head|my|the manager)(?:
        \S+){0,4} (?:qualify|entitled|approve|eligible|agree|apply) | who (?:asked|said)
        | free (?:of charge )?<fixing> | <fixing>(?: \S+){0,4} (?:free|no charge|at no
        cost|for nothing)
        """,
    ),
    cue(
        "redress",
        0.72,
        "takes the price off",
        r"""
        on (?:the house|us|me)(?! (?:to|that|for not|entirely)) | free of charge
        | no (?:extra )?(?:charge|cost) | at no (?:extra )?cost | for free | without
        charge | gratis | (?:not|nothing|will not|are not|is not)(?: \S+){0,2} (?:pay|
        paying|charge|charging|charged|cost|costing|bill|owe) | (?:waiv|scrap|writ)(?:e|
        ing|ed|ping|ped)(?: \S+){0,3} (?:fee|fees|charge|charges|bill|cost|delivery|
        rental|deposit) | (?:tak(?:e|ing)|knock(?:ing)?|comp(?:ing)?|taken|took)(?:
        \S+){0,6} off(?: (?:the|your|my))? ?(?:bill|price|total|invoice|tab|check|next)?
        | comp (?:you|your|the) | (?:is|are|be|it is|my) treat | your money(?: \S+){0,3}
        back | (?:bill|tab|meal|night|room|dinner|month|order|fee) is (?:gone|torn|off|
        cancelled|taken care|covered|free|not charged) | tear(?:ing)? up (?:the|your)
        (?:bill|invoice)
        """,
        Guard.HYPOTHETICAL | Guard.REPORTED | Guard.HEDGED,
        r"""
        (?:that|this|it|responsibility|blame|mistake|fault|one) (?:is|was|falls|sits)(?:
        \S+){0,2} on (?:us|me)(?= |$) | <fixing>(?: \S+){0,5} (?:free|no (?:extra
        )?(?:charge|cost)|for nothing|at no|not (?:cost|charge|pay)) | (?:free|no
        (?:extra )?charge|no cost)(?: \S+){0,4} <fixing> | in charge | policy
        | not to pay | did not (?:just )?pay | have not paid | not paid (?:for|to)
        | you (?:should|will) have to pay | you pay for | take (?:your|the|my|that) \S+
        off | take off | can not | not for free | hands on me | not going to pay
        | take the \S+ off | (?:day|time|week) off | off (?:the|that|their|his|her|this)
        (?!bill|price|total|invoice|tab|check|next|rent|cost|fee|order|month|final|
        repair|monthly|whole)\S+
        """,
    ),
    cue(
        "redress",
        0.7,
        "gives money back",
        r"""
        (?:(?:i|we)<adv> (?:<will>|am|are|have)|let me|shall i|can i|would you (?:like|
        take)|how about|you (?:will )?(?:get|have|are getting)|put|putting|here is)(?:
        \S+){0,6}? (<cash>|(?:half|full|the whole|a (?:month|week|night|year)|two
        months|your money|the (?:fee|fare|deposit|cost|price|shipping)) (?:price|off|
        back|free|on us|refunded|returned|credited|covered|for nothing))
        """,
        PROMISE,
        r"""
        costs? | you (?:owe|paid|have to pay) | fee of | charge you | the price is
        | an extra | upfront | the \d+(?:[.:]\d+)? (?:flight|train|bus) | minutes
        | metres | miles
        """,
    ),
    cue(
        "redress",
        0.66,
        "pays for what it cost the customer",
        r"""
        (?:pay|paying|cover|covering|picking up|pick up|meet|refund|reimburse|settle)(?:
        \S+){0,2} (?:for )?(?:your|the|that|any) (?:\S+ )?(?:cost|costs|bill|tab|fare|
        parking|hotel|dinner|meal|lunch|wages|dry cleaning|cleaning|laundry|taxi|lost|
        expenses|fine|deposit|damage|shopping|food|replacement food|petrol|phone|
        receipts?)
        """,
        PROMISE,
        r"""
        you (?:will )?(?:have to|need to|must|should) pay | did not pay | can not
        (?:pay|cover)
        """,
    ),
    cue(
        "redress",
        0.66,
        "gives up the price or pays the cost",
        r"""
        (?:halv(?:e|ing)|cut(?:ting)?|reduc(?:e|ing)|drop(?:ping)?|lower(?:ing)?)(?:
        \S+){0,3} (?:bill|price|fee|invoice|rent|rate|cost|premium|in half|by half)
        | (?:you|nobody)(?: will| are going to)?(?: only)? (?:pay|paying|owe|owing)(?:
        us)?(?: for)? (?:no|nothing|only|half|not a|the paper|the meat) | (?:pay|for|
        owe|cost) (?:\S+ ){0,3}not a (?:cent|penny) | (?:and|,) not a (?:cent|penny)
        (?:for|more) | half price | (?:i am|we are) (?:paying|covering) (?:for|what|the|
        your|all|both) | (?:as a (?:small |little )?gift|a gift from (?:us|me)|with
        (?:our|my) compliments|compliments of|bottle of (?:wine|champagne|prosecco|
        whisky|port|cava)) | keep (?:it|them|this|that) for (?:nothing|free|good)
        | no (?:invoice|bill|fee|charge) for (?:this|that|it|the|your|any|today)
        | nothing to pay | (?:fee|fine|charge|bill|rent|cost|premium|invoice) is<adv>
        (?:halved|gone|cancelled|waived|scrapped|off|forgotten|wiped|cleared|dropped)
        | (?:clear|wip|cancell?|dropp?|scrapp?|strik)(?:ed|ing|e)?(?: \S+){0,2} (?:fine|
        fee|charge|penalty) | (?:money|deposit|fee|fare|price) you (?:get|have) back
        | you get(?: \S+){0,4} (?:back|on top) | (?:on top|extra) for (?:the|your) \S+
        | (?:i|we)(?: will| am going to| are going to| shall)?(?: gladly)? (?:pay|cover|
        reimburse|refund)(?: you)?(?: for)? (?:the|your|both|all|that|what|every|any|
        whatever) | whatever it costs(?: is)?(?: on us)? | give you your money(?: back)?
        | two (?:\S+ )?for the price | (?:second|next|other) \S+ is (?:free|on)
        | reprint(?: \S+){0,3} at (?:half|cost)
        """,
        PROMISE & ~Guard.NEGATED,
        r"""
        (?:can not|will not|not going to|do not|refuse to)(?: \S+){0,2} (?:pay|refund|
        reimburse|cover) | you get (?:it|him|her|them|that|this|the \S+) back(?! money)
        | get (?:him|her) back | pay (?:by|at|attention|more) | have to pay
        | replacement | you (?:get|got) what you | did not pay
        """,
    ),
    cue(
        "extra_mile",
        0.72,
        ERRAND,
        r"""
        (?:<we>)(?: (?:<will>|am|are|have|is|has))?<adv>(?: \S+){0,6}? (?P<ev>(?:walk|
        drive|carry|take|run|deliver|bring|drop|escort|fetch|collect|cycle|walking|
        driving|carrying|taking|running|delivering|bringing|dropping)(?: (?:it|you|them|
        this|that|your \S+|the \S+|both|round|over|up|down|out|off|one|a \S+)){1,4}(?:
        \S+){0,3} (?:myself|personally|in my (?:own )?(?:car|van|time|lunch)|by hand|on
        my (?:way home|lunch|break|day off|bike)|after (?:my shift|work|i (?:finish|
        clock|close))|to your (?:door|house|home|office|hotel)(?: myself)?))
        """,
        PROMISE,
    ),
    cue(
        "extra_mile",
        0.6,
        ERRAND,
        r"""
        (?:on|in) (?:my|our) (?:way home|day off|lunch (?:break|hour)|own (?:time|car|
        money|phone)|break) | after (?:my shift|i (?:clock|finish|knock)|closing)
        | stay(?:ing)? (?:late|on|behind|after|past) | out of my own pocket
        | took the liberty | taken the liberty | thought you might (?:like|need|want)
        | thought (?:he|she|they|the kids|your \S+) might | (?:hand ?written|personal)
        (?:note|card|letter) | (?:some|the|fresh|a bunch of) flowers | as a (?:small
        )?surprise | (?:keep|kept|stay|open|opening) (?:\S+ ){0,3}(?:open|late) (?:for
        you|until you) | before (?:we|i) open
        """,
        PROMISE,
    ),
    cue(
        "extra_mile",
        0.58,
        "adds a thoughtful gesture",
        r"""
        (?:(?:i|we)<adv> (?:<will>|am|are|have(?: also| already)?)|let me|there is|there
        will be|here is|here ,|can i|shall i|may i|sit (?:down|here)|please)(?:
        \S+){0,9}? (?P<ev>(?:cup of|a (?:hot |warm |cold |fresh |quiet )?(?:coffee|tea|
        drink|meal|blanket|chair|sandwich|soup|towel|charger|lounge|corner|seat|water|
        chocolate|juice|umbrella|coat|heater|torch|book|toy|cake|snack)|some (?:water|
        tea|coffee|food|toys|crayons|biscuits|blankets|soup|juice)|hot (?:drinks?|
        meals?|chocolate|soup)|(?:colouring|crayons|blankets?|sandwiches|something
        (?:warm|hot) (?:to|for)|something to (?:eat|drink|sit on)|somewhere (?:quiet|
        warm|dry|comfortable))))
        """,
        PROMISE,
        r"""
        (?:cold|wrong|your|the) (?:coffee|tea|soup|meal) (?:was|is|you) | (?:remake|
        replace|new|another|fresh) (?:coffee|tea|soup|meal|sandwich|drink|juice)
        | voucher | on us | on the house | free | seat on | seats on
        """,
    ),
    cue(
        "extra_mile",
        0.62,
        "looks after what depends on it",
        r"""
        (?:(?:i|we)<adv>(?: (?:have|will|am going to|can))?<adv>|and(?: i)?(?: have)?)
        (?:(?:already|also) )*(?:rung|rang|called|phoned|phone|ring|call|tell|told|
        asked|ask|let|warned|warn|messaged|text|texted|emailed|spoken to|written to|
        write to) (?P<ev>(?:your|the|his|her|ahead)(?: \S+){0,3}? (?:hotel|school|
        office|husband|wife|daughter|son|mother|father|boss|neighbour|sister|brother|
        family|nursery|restaurant|venue|church|landlord|dog sitter|host|guests|
        photographer|airport|doctor|surgery|employer|colleague|partner|ahead)(?:
        \S+){0,8})
        """,
        PROMISE,
    ),
    cue(
        "extra_mile",
        0.58,
        ERRAND,
        r"""
        (?:i|we|my \S+)(?: will| am| have| can| am going to| are going to)?<adv>(?:
        \S+){0,3}? (?:drive|driving|walk|walking|carry|carrying|take|taking|bring|
        bringing|run|running|drop|dropping|come|coming)(?: \S+){0,4} (?:myself|
        personally|both myself|home|round after|to your door|to the (?:station|airport|
        school|door)|with you to|along to|in myself) | (?:take|use|borrow|have|lend you|
        lending you) (?:my|our) (?:own )?(?:car|phone|laptop|bike|charger|coat|desk|
        umbrella|office|van|jacket) | (?:sit down|sit here|have a seat|here) ,? ?(?:here
        is|have|take|is)? ?(?:some|a|your)? ?(?:water|tea|coffee|blanket|chair)
        | (?:with|and) (?:coffee|cake|tea|a (?:birthday |little |small )?(?:card|note|
        cake|gift|toy|treat)|flowers|hot drinks|biscuits) | (?:private|personal|special)
        (?:tour|visit|showing|fitting|session) | (?:her|his|my|their) day off
        | open up (?:for you|specially|early|on) | (?:small|little|second) (?:album|
        copy|gift|present|set) for (?:each|both|your|the) | (?:heaters?|blankets?|lamp|
        torch|fans?) (?:round|over|brought|to your) | (?:i|we) (?:have|will)(?:
        also| already)? (?:rung|rang|called|told|asked|phoned|messaged) (?:the|your|
        ahead|our|my)(?: \S+){1,4} (?:so|and|to|that)(?: \S+){0,6} (?:hold|keep|wait|
        clear|know|save|give you|reserve|look after|expect|free|clear)
        """,
        PROMISE,
        r"""
        (?:bring|take|come)(?: \S+){0,3} (?:your|the) receipt | take (?:it|your|him|her|
        that) home | wrong (?:cake|card|coffee) | cold (?:tea|coffee) | take a | go home
        | you (?:wait|sit)(?: \S+){0,3} with a coffee | take(?: \S+){0,3} to the (?:vet|
        doctor|bench|hospital) | home (?:from|again) | coming home | stay home
        | sent you home
        """,
    ),
    cue(
        "extra_mile",
        0.62,
        "looks after what depends on it",
        r"""
        (?:i|we)(?: have| will| am going to)?(?: also| already| just)* (?:rung|called|
        asked|phoned|spoken to|messaged)(?: \S+){1,7}? so (?:that )?(?:he|she|they|it|
        your|the)(?: \S+){1,6} | (?:i|we)(?: have| will| am going to)?(?:
        also| already| just)* (?:asked|ask|rung|ring|called|call|told|tell|spoken to|
        got|had)(?: \S+){0,4}? (?:school|hospital|hotel|office|boss|teacher|chef|
        captain|neighbour|friend|family|wife|husband|mother|father|restaurant|venue|
        nurse|conservator|host|driver|concierge|curator|organiser|ward|radiology|
        surgery|airport|engineer)(?: \S+){0,10}? (?:so|and|to|that|with|,) (?:\S+
        ){0,3}?(?:hold|keep|wait|save|give you a (?:private|tour)|show|open|let|greet|
        meet|expect|look after|know|be ready|film)(?: \S+){0,4} | (?:shows?|show|take|
        let) (?:him|her|them|you|the kids) (?:round|around|the (?:control|cockpit|
        kitchen|engine|workshop|backstage)|behind|backstage|up front) (?: \S+){0,3}
        | (?:pot|cup|flask|mug) of (?:tea|coffee|soup|chocolate)(?: \S+){0,4}
        | (?:quiet|warm|private) (?:room|corner|lounge|place)(?: \S+){0,8} (?:with|
        where|so)(?: \S+){1,6} | (?:hand ?written|birthday|little|small) (?:card|note|
        surprise|present)(?: \S+){0,5} | for the (?:kids|children|little ones?|baby)(?:
        there is|i have| we have| ,)(?: \S+){1,6}
        """,
        PROMISE,
        r"""
        small (?:note|surprise) (?:that|about) | the (?:wrong|cold) (?:card|tea|coffee)
        | cup of (?:tea|coffee) (?:was|is) | note on (?:your|the) (?:file|account)
        """,
    ),
)
