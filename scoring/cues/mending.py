"""Doing something about the problem itself."""

from scoring.cues.cue import PROMISE, Cue, Guard, cue

MENDING: tuple[Cue, ...] = (
    cue(
        "solution",
        0.88,
        "says what they will do",
        r"""
        <we><adv> <will><adv>(?: (?:go|be able to|come) and| go| be)?<adv>
        <noact>(?:<act>|<acting>)<obj>
        """,
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        0.68,
        "says what they will do",
        r"""
        (?:i|we)<adv> <will>(?: (?!not |but |never )\S+){1,8}? (?:and|then|, ) ?(?:then
        )?<adv> ?<noact><act> <towhom>
        """,
        PROMISE | Guard.STATED,
        r"""
        and (?:let you|see|check|get back|call you|find out|make sure|give you a call)
        """,
    ),
    cue(
        "solution",
        0.84,
        "sets about it",
        r"""
        (?:let (?:me|us)|allow me to|permit me to)<adv>(?: (?:go|see|come)
        and| go)?<adv> <noact><act><obj>
        """,
        PROMISE,
    ),
    cue(
        "solution",
        0.86,
        "is doing it",
        r"""
        (?:<we>)<adv> (?:am|are|is)<adv>(?: (?:going and|busy|here))?<adv>
        <noact><acting><obj>
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:is|are|am) (?:making|getting|taking|putting|giving) (?:me|us|a fuss|excuses)
        """,
    ),
    cue(
        "solution",
        0.82,
        "has done it already",
        r"""
        (?:<we>)<adv> have(?: got)?<adv> <noact>(?:<acted>)<obj>
        """,
        PROMISE | Guard.STATED,
        r"""
        have (?:taken|made|had|put|sent|given|tried|done) (?:everything|all|three|
        several|many|enough) | have (?:lost|left|got) (?:no|nothing)
        """,
    ),
    cue(
        "solution",
        0.84,
        "offers to do it",
        r"""
        (?:(?:shall|can|may|could|should) (?:i|we)|(?:would you|you would|do you)
        (?:like|want|prefer) (?:me|us|it if i) (?:to )?|want me to|would it help if
        (?:i|we)|(?:how about|what if|why do not|say|suppose|what about|if you (?:like|
        want|prefer) ,? ?) ?(?:i|we)(?: (?:will|can|could))?|are you okay if (?:i|we)|
        okay if (?:i|we)|happy for me to)<adv> ?<noact>(?:<act>|<acted>)<obj>
        """,
        Guard.NEGATED | Guard.REPORTED,
        r"""
        what (?:can|could|shall|should|may) (?:i|we) | how (?:can|could|shall|should|
        may) (?:i|we) | can i (?:take|get|have) (?:your|a|the) | could i (?:take|get|
        have) (?:your|a|the) | may i (?:take|have|get) (?:your|a|the)
        """,
    ),
    cue(
        "solution",
        0.7,
        "offers to do it",
        r"""
        (?:i|we) could<adv> <noact><act><obj>
        """,
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        0.85,
        "says what they will do",
        r"""
        (?:(?:what|here is what) (?:i|we) (?:can|will|am going to|are going to) do(?:
        \S+){0,4}|here is the plan|the plan)(?: is| ,| :| ;)+(?:
        to| this| i| we| will| can| :| ;| ,){0,4} <noact><act><obj>
        """,
        PROMISE,
    ),
    cue(
        "solution",
        0.68,
        "says that it is being done",
        r"""
        (?:your|the|an?|another|new|it|they|both|this|that|everything|you|two|three|
        these|fresh) (?:(?!not |never |but |no |if )\S+ ){0,5}?(?:is|are|gets?|goes|has
        been|have been|will be|is being|are being|am)<adv> (?:(?:being|now|getting)
        )?(?:booked|rebooked|moved|sent|swapped|changed|replaced|remade|reordered|
        redelivered|shipped|dispatched|unlocked|reset|corrected|reversed|removed|
        restored|reserved|reopened|repaired|mended|reconnected|switched|cancelled|
        delivered|transferred|confirmed|reprinted|brought|fixed|re-?done|couriered|
        packed|loaded|cleared|released|issued|taken off|put back|picked up|on (?:its|
        the|his|her|their) way|coming (?:to|out|over|up|with|your)|with you (?:in|by|at|
        within)|at your (?:door|table|house|place|desk))(?! to (?:my|our)| because| by
        (?:a|the|our) )
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:should|could|would|must|was|were|had|once|when|if|until|after|unless|
        normally|usually|only|already been told|said|shows|says|records|why|whether)
        | you (?:are|have been) (?:sent|issued|moved|delivered|given) (?:the|an?)
        (?:email|letter|text|wrong) | so (?:you|your|the)
        """,
    ),
    cue(
        "solution",
        0.6,
        "says what the customer now has",
        r"""
        you (?:are|have got|have|will have|will be|will get)(?: (?:now|both|all|got|a|
        the|two|three|four|your))* (?:on the (?!phone|line|list|wrong)\S+|in (?:room|the
        \S+ room)|seats?|slot|booked|rebooked|confirmed|a new|the new|another|a fresh|a
        working)
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:so|said|told me|right|sorry|ordered|wanted|expected|if|when|why|once|should|
        were|paid) | you are right
        """,
    ),
    cue(
        "solution",
        0.74,
        "says that help is on its way",
        r"""
        (?:an?|another|one|two|three|someone|somebody|our|the|my|your)<gap5> (?:is|are|
        will be) (?:already |now |just )?(?:on (?:its|the|his|her|their|my) way|coming
        (?:to|out|over|up|down|round|now)|heading|driving|walking|leaving|setting off|
        outside|with you (?:in|by|within))
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:was|were|should have been|said|told) | if
        """,
    ),
    cue(
        "solution",
        0.35,
        "says what is being done",
        r"""
        (?:am )?(?:sending|booking|putting|bringing|moving|swapping|cancelling|ordering|
        getting|replacing|changing|calling|fetching|reopening|resetting|reprinting|
        unlocking|transferring|holding|switching|making) (?:you|your|a|an|another|the|
        it|them|both|this|that|someone|somebody) (?!to |a call|the manager|my |on hold|
        through)\S+
        """,
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        0.66,
        "makes a deal that mends it",
        r"""
        (?:hand|give|pass|show|send|read|lend|bring|slide|shoot|email|text) (?:me|us|it|
        that|them)<gap8> (?:and|;|,|:) (?:then )?(?:you (?:are|will|get|have)|i (?:will|
        can|am)|we (?:will|can|are)|it is) | come (?:with|this way|round|
        over)<gap5>(?:,|and|;) (?:i|we) | (?:come|walk|step|follow)(?: over| this
        way| here)? (?:with )?me | sit (?:down|here|tight)<gap3> (?:,|and|while) i
        | take (?:my|mine|this one|the \S+ one|ours) | use (?:my|mine|ours)
        """,
        PROMISE,
        r"""
        (?:order|booking|reference|account|phone|policy|customer) (?:number|id|
        reference) | use my (?:time|words) | let you know | look into
        """,
    ),
    cue(
        "solution",
        0.58,
        "says what they do",
        r"""
        (?:i|we)(?: just| then| now| simply)? (?:send|bring|book|swap|move|call|fetch|
        cancel|order|replace|change|take|give|make|get|open|hold|reserve) (?:you|your|
        it|this|that|them|another|both|(?:an?|the) new|(?:an?|the) (?:taxi|other|fresh|
        engineer|room))<obj>
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:normally|always|usually|only|every|never|before|when|if|unless|once|until|
        take (?:this|it|that|your)<gap2> (?:seriously|to)|get (?:it|that|this|you)$|as
        soon as|get (?:that|it|this) ,|make you)
        """,
    ),
    cue(
        "solution",
        0.38,
        "says that it will be mended",
        r"""
        (?:(?:i|we)<adv> <will>|let me|(?:i|we) (?:am|are)<adv>)<adv> <weakfix>
        """,
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        0.6,
        "has the remedy at hand",
        r"""
        (?:i|we) have (?:got )?(?:an?|the|another|one) (?:\S+ )?(?:solution|plan|idea|
        way out|fix|answer)(?: for (?:you|this|that|him|her|them))? [:;,] (?:(?!if
        |maybe |perhaps )\S+ ){1,3}?(?:comes?|brings?|drives?|goes|takes?|meets?|can|
        will|is|are|am|swaps?|stays?|opens?|sends?|does|has|fits?|picks?)(?: \S+){1,8}
        | consider it done | it is done | done , | all done | that is done | i have a
        (?:spare|new|replacement|second|fresh) \S+ | there is a (?:spare|new|free|
        replacement) \S+<gap5> (?:for you|with your name|yours|you can have)
        """,
        PROMISE,
    ),
    cue(
        "solution",
        0.72,
        "sends somebody who does it",
        r"""
        (?:(?:dr|doctor|mr|mrs|ms|our|my|the|a|an|one of|car) (?:\S+ ){1,3}?|he |she
        )(?:will|is going to|can) (?:see you|come (?:to|out|over|up|round|by)|be (?:at|
        there|here|with|up|on|in) \S+|drive|bring|fetch|fix|help|swap|make|meet|pick|
        deliver|repair|take you|show|open|hold)
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:manager|supervisor|team|department|colleague|someone|head office)(?: \S+)?
        (?:will|can) | if | (?:should|was|were) | take (?:a look|days|weeks)
        | driver says
        """,
    ),
    cue(
        "solution",
        0.56,
        "says what is being done",
        r"""
        (?:i am|we are|car \d+ is|he is|she is) (?:on my way|on (?:his|her) way|going
        (?:through|to the|over|back|up|down|round|next door|out)|coming (?:up|over|out|
        down|round|with|to)|driving over|turning round|doing it (?:over|again|now)|
        toning|measuring) | turning it round | (?:the )?(?:block|fine|charge|hold|lock|
        debit|payment|old \S+) is (?:off|gone|lifted|stopped|cleared|cancelled|removed)
        | i will have (?:a|an|the|my|your|it|one|that) | (?:i|we) (?:could|can|will)
        (?:have|let)(?: \S+){1,6} | until i have (?:checked|tested|looked|found|counted)
        | (?:i|we) (?:can|could|will|shall) (?:drive|take|send|put|move|get|bring|lend)
        (?:you|it|them|him|her|your|the|a|an|both|one|two)(?: \S+){1,6} | (?:can|could|
        shall) (?:i|we) (?:drive|take|send|put|move|bring|lend)(?: \S+){1,6}
        | (?:we|i) (?:pipe|make|print|redo|cook|paint|fit|clean|wash|iron|reprint|bake|
        remake|sew|put|order|pay the|go|start|read out|run) (?:it|you|the|new|them|that|
        this|another|a|next|back|again|yours|over) | take (?:my|our|this|the) (?:own
        )?(?:car|bike|laptop|phone|other|spare|room|seat|\S+ one) | (?:here come|here
        comes|here is) (?:the|your|a|an) (?:new|fresh|other|spare|replacement|right)
        | you can have (?:it|them|this|that|the|my|a|one) | (?:has|have) been (?:moved|
        put|booked|reserved|upgraded|swapped|sent|found) | i have had (?:it|them|that|
        your|the)(?: \S+){1,5} | (?:will be|is|are) (?:at (?:yours|your|the door)|on
        your (?:table|desk|phone|doorstep)|in your (?:hand|hands|inbox|account)|under
        your name|with you)
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:can|could|will) (?:have|let) (?:your|the) (?:details|number|name)
        | can have a look | will have (?:to|a look|a word|used) | (?:i|we) can (?:only
        )?let you know | you (?:can|could) have (?:told|called|checked) | normally
        | usually | was supposed | refund | money back | i will have (?:his|her|their)
        | let you go | we (?:do|make) (?:it|the|that) (?:this way|like that|every)
        | i do the | (?:send|put) you (?:through|on hold) | if the system | what (?:i|
        we|can|could) | take my word | supposed | we do (?:this|that) (?:all|every)
        | police | (?<!\S )(?:then|well) | my ass | could have (?:done|been|told|had)
        | have (?:his|her) head | there is nothing | (?:once|when|if|as soon as) (?:he|
        she|it|they|the \S+) (?:is|are)
        """,
    ),
    cue(
        "solution",
        0.56,
        "says what happens now",
        r"""
        (?:i|we) (?:<act>|stop|close|open|move|take|make|clear|shut) (?:it|you|him|her|
        them|this|that|your|the|everyone|everybody|another|both|all)(?: \S+){0,6}
        (?:now|right|straight|over|to|on|off|in|into|for|at|out|onto|again|today|
        tonight|back|up|down|here|there) | (?:the|your|our|my|his|her|that|a|an|one) (?:
        \S+){1,4} (?:leaves|goes|comes|gets|arrives|starts|stops|closes|opens|stays|
        runs|drives|brings|fits|picks|meets|takes|is leaving|is going|is coming|is
        starting|has left)(?: \S+){0,6} (?:now|tonight|today|tomorrow|at (?:\d\S*|half|
        quarter|noon|<count>)|in (?:\d+|<count>|a few|half)(?: an)? (?:minutes?|hours?|
        hour)|by (?:\d\S*|<count>|noon|tonight|motorbike|courier|taxi|van|bike)|this
        (?:minute|afternoon|evening|morning|second)|to (?:you|your)) | (?:i|we) make
        (?:for )?(?:you|it|them|this|now)(?: \S+){1,6} | (?:walk|hand|give|put|pop|
        bring|pass|pull|slide) (?:it|them|that|your \S+|the \S+)(?: \S+){0,4} (?:to me|
        for me|here|over)(?: ,| and| ;)(?: \S+){0,3} (?:i|we|you) (?:will|can|am|are|
        have)(?: \S+){0,4} | i have (?:it|them|one|the \S+|a \S+|your \S+)(?: \S+){0,3}
        (?:in my hand|here|ready|in stock|on the counter|beside me|aside|waiting)(?:
        \S+){0,3} | you (?:will have|can have|get|keep|are getting)(?: \S+)? (?:a|an|
        the|my|one|this|another) (?:loaner|loan|spare|replacement|new|fresh|courtesy|
        other|temporary|second|working) (?: \S+){0,4}
        """,
        PROMISE & ~Guard.NEGATED | Guard.STATED,
        r"""
        (?:always|never|normally|usually|every|only|before|when|if|unless|because|sorry|
        so (?:you|your|the)|should|was|were|did|do not|does not|said|told|says|you must|
        you have to|refund|money|voucher|worse|what happens) | (?:once|until|policy|
        rules|website|form|wrong|late|manager|department|complaint)
        """,
    ),
    cue(
        "solution",
        0.57,
        "says what they do for the customer",
        r"""
        (?:i|we)<adv> (?:will|shall|am going to|are going to|can)<adv>(?: (?:go|come)
        and)? (?!<said> )\w{3,} <towards> \S+ | (?:i|we)<adv> (?:am|are)<adv>
        (?!<saying> )\w{2,}ing <towards> \S+ | (?:shall|can|should) (?:i|we) (?!<said>
        )\w{3,} <towards> \S+
        """,
        PROMISE,
        r"""
        (?:refund|voucher|discount|money|credit|compensation|number|form|link|leaflet|
        manager|supervisor|survey|complaint|feedback|policy|details|reference|email
        address)
        """,
    ),
    cue(
        "solution",
        0.58,
        "says what the customer will have",
        r"""
        you (?:will|are going to) (?:have|get|hold|receive)(?: \S+){1,8} (?:by|at|
        before|within|today|tonight|this (?:afternoon|evening|morning)|tomorrow|now|in
        (?:\d+|<count>|an|half))
        """,
        PROMISE | Guard.STATED,
        r"""
        (?:refund|voucher|money|credit|discount|call|text|email|letter|answer|reply|
        message|word|forms?) | have to | best \S+ in | to laugh | forgotten | memories
        | a (?:good )?(?:laugh|story)
        """,
    ),
)
