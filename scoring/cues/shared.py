"""Turns of phrase that several cues share, by the name that a pattern calls them."""

SHARED: dict[str, str] = {
    "butyou": r"""
        (?:sorry|apologies|apologise|apology)(?: \S+){0,4} ,? ?but(?: really)?
        (?:you(?! (?:are right|deserve|have every|should have had))|that is (?:not|how|
        what|just|the)|
        it is (?:your|not our|not my|just|only|not the)|what (?:did|do) you|there is
        (?:no need|a policy)|these things|we (?:were|are|did|do|told)|i (?:was|did|
        only|just|have to)|if you|next time|rules|everyone|honestly you)
    """,
    "cash": r"""
        (?:£|\$|€) ?\d[\d.,]* | \d[\d.,]* ?(?:£|\$|€|euros?|pounds?|dollars?|quid|
        bucks|%)
    """,
    "clock": r"""
        \d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm|oclock))? | one | two | three | four | five
        | six | seven | eight | nine | ten | eleven | twelve | half past \S+ | quarter
        (?:past|to) \S+ | noon | midday | midnight | tonight | lunch | lunchtime
        | teatime | dinner | closing(?: time)? | close of (?:play|business)
        | (?:the )?end of (?:the |my |this |your )?(?:day|shift|hour|call|morning|
        afternoon|evening) | this (?:afternoon|evening|morning)
    """,
    "fixing": r"""
        replacement | repair | taxi | cab | re ?delivery | delivery | courier
        | rebooking | rebook | redo | return | collection | exchange | new (?:one|
        part|card|pair) | re ?fit | alteration | call ?out | shuttle | re ?print
        | relay
    """,
    "impact": r"""
        left | stuck | stranded | standing | waiting | sitting | kept | made | missing
        | missed | losing | lost | spent | spending | without | alone | awake | in the
        (?:cold|dark|rain) | up all night | soaked | queueing | queuing | chasing
        | ringing | calling round | explaining | worrying | cancel | cancelled
        | ruined | spoiled | spoilt | wasted | turned away | sent away | passed
        | holding | carrying
    """,
    "insult": r"""
        idiot | idiots | stupid | moron | dumb | pathetic | clown | liar | lying
        | crazy | nuts | insane | hysterical | childish | baby | cry ?baby | drama
        queen | karen | princess | diva | entitled | whiny | whiner | whining | moaner
        | moaning | nagging | dense | thick | lazy | cheapskate | freeloader | fool
        | foolish | ignorant | rude | unreasonable | a joke | a pain | ridiculous
        | impossible | spoiled | brat | hopeless | arrogant | deaf | blind | slow
        | illiterate | mental
    """,
    "later": r"""
        tomorrow | (?:mon|tues|wednes|thurs|fri|satur|sun)day | next (?:week|month|
        time) | days | weeks | next (?:mon|tues|wednes|thurs|fri|satur|sun)day | the
        morning | on the (?:\d+|first|second)(?:st|nd|rd|th)?
        """,
    "noact": r"""
        (?!(?:call|ring|phone|text|message|page|email|chase) (?:you|back|me|us|it|
        people)(?: |$))(?!(?:let|fix|repair|mend|handle|process|do|run) (?:it|this|
        that|things|everything)(?: |$))
    """,
    "nogift": r"""
        (?:no|not|never|can not|do not|does not|without|non)(?: \S+){0,4} (?:refund|
        refunds|refundable|voucher|vouchers|discount|discounts|compensation|credit|
        money back|reimburse) | refund policy | refund(?:s|ed)? (?:take|takes|request|
        form|is not|are not|will not) | apply for | ask for a refund | request a
        refund | credit card | credit check | feel free | be free | free (?:to|at|on|
        from|up|until|for a (?:minute|moment)) | trouble free | want a refund | after
        a (?:refund|discount) | looking for a (?:refund|discount) | refund you asked
    """,
    "nothelp": r"""
        (?:i|we) (?:will|am|are|can|shall) | let me | shall (?:i|we)
    """,
    "ours": r"""
        (?:i|we) (?:am|are|will|shall|have|can|could|want|just) | let me | let us
        | shall (?:i|we) | (?:is|are|will be|be|being) (?:\S+ )?(?:with you|there|
        here|ready|done|on (?:its|the|his|her|their) way|coming|at your|in your|back|
        sent|fixed|working|delivered|online|up|sorted|yours|moved|called|going|
        heading|booked|refunded|replaced|leaving|making|bringing|doing|out) | you
        (?:will|are) (?:have|get|be|hear|see|on|in|going to|getting) | give me | come
        with me | follow me | hold on | <acting> | on (?:it|my way) | done | would you
        like me | do you want me | want me to
    """,
    "span": r"""
        (?:within|in|inside|under|in under|in less than|in about|in around|in the
        next|over the next|for the next|give me|give us|need|takes?|take
        me)(?: (?:the|just|like|about|only|next|another|maybe|max|roughly))*
        (?:(?:\d+|<num>)(?: (?:to|or) (?:\d+|<num>))?(?: (?:or so|more|little|short|
        quick|of))* )?(?:minutes?|hours?|moments?|seconds?|half an hour|quarter of an
        hour|half hour|mo|jiffy|ticks?)
    """,
    "swear": r"""
        fuck\S* | shit | bullshit | piss off | asshole | arsehole | bitch | bastard
        | dickhead | crap off | wanker | screw you | damn you | go to hell | bollocks
        | sod off | bugger off | bloody idiot | stfu
    """,
    "takesnothing": r"""
        if | but | (?:that )?(?:he|she|they) (?:got|is|are|was|were|feels?|felt)
        (?:so )?(?:upset|offended|angry|unhappy) | you feel | you felt | that you feel
        | you are (?:upset|unhappy|not happy|offended|angry|disappointed) | you see it
        | you think | for any | about any | to hear | your feelings | (?:madam|sir|
        mate|love|dear)? ?,? ?but | for asking | to ask | to be | i can not | we can
        not | no | to say | what was | could you | can you | can i | may i | who
        | what | which | say that | i did not catch | did you say | did not catch
        | not sorry | , (?:but|what|who|could|can|which|did|i (?:did|do) not (?:catch|
        follow|hear)|no(?: ,|$)|i can not|that is (?:not|the|our)) | that you (?:feel|
        felt|think|see|took|find|are (?:upset|offended|unhappy|angry|not)) | you
        (?:took|find|found) (?:it|this|us|that) | excuse | state | sight | lot
        """,
    "towhom": r"""
        you | your | yours | it | this | that | them | these | those | the | an?
        | another | both | all | one | two | three | four | some | someone | somebody
        | our | my | his | her | every | each | new | fresh | him | up | out | back
        | over | off | down | ahead | \d\S*
    """,
    "weakfix": r"""
        (?:fix|sort|mend|repair|handle|resolve|get|put|make|do|set) (?:it|this|that|
        things|everything)(?: (?:out|sorted|fixed|resolved|done|right|working|
        running))*
    """,
    "failed": r"""
        let you down | let your | messed (?:this|that|it|things|your|up) | mess up
        | messed up | screwed (?:this|that|it|you|up) | botched | bungled | fluffed
        | blew (?:it|this|that) | got (?:it|this|that|your|the|you) (?:\S+ ){0,3}wrong
        | got (?:this|that|it) so wrong | failed | dropped the ball | dropped it
        | made (?:a|an|the|that) (?:\S+ ){0,3}(?:mistake|error|mess|blunder|hash)
        | made mistakes | slipped up | forgot | missed | lost | left you | left your
        | left the | kept you | kept your | sent (?:you )?(?:the wrong|it to the
        wrong|out) | gave (?:you|your|away) | overlooked | overbooked | double booked
        | mixed | miscounted | misread | misplaced | damaged | broke | ruined
        | spoiled | spoilt | burned | burnt | muddled | charged you | overcharged
        | billed you | took too long | took far too | fell short | went wrong | cocked
        | dropped | stood you up | wasted | ignored | neglected | promised you
        """,
    "part": r"""
        manager | supervisor | boss | team leader | head office | superior | superiors
        | superviser | management | team | department | office | director | owner
        | people upstairs | higher ups | back office | duty manager | shift lead
        | finance | accounts | legal
    """,
    "other": r"""
        driver | kitchen | courier | warehouse | supplier | suppliers | system
        | computer | colleague | colleagues | girl | lad | boy | guy | guys | team
        | sales | office | manager | trainee | intern | temp | night shift | day shift
        | morning shift | engineer | airline | website | app | software | machine
        | agency | contractor | subcontractor | depot | bank | factory | manufacturer
        | builder | fitter | receptionist | chef | waiter | waitress | nurse | lab
        | clinic | printer | post office | carrier | council | vendor | department
        | call centre | front desk | booking site | accounts | finance | marketing
        | lot | people | crowd | mob | clowns | idiots | salesman | salesperson
        | technician | mechanic | cleaner | cleaners | housekeeping | partner
    """,
    "we": r"""
        i | we | (?:our|my|the) (?:team|crew|lads?|driver|engineer|kitchen|chef|
        people|colleague|plumber|fitter|technician|mechanic|nurse|porter|courier|
        baker|tailor|barista|electrician|groomer|van|developers?|night team|night
        manager|caretaker|housekeeper|cleaner|teacher|coach|head waiter|florist|
        photographer|warehouse)
    """,
    "will": r"""
        will | shall | am going to | are going to | is going to | am about to | are
        about to | can | am able to | are able to | have to | want to | would like to
        | am happy to | are happy to | am glad to | intend to | plan to | mean to | am
        ready to | would be happy to | would gladly
    """,
    "firm": r"""
        will | shall | am going to | are going to | is going to | am about to | are
        about to
    """,
    "empty": r"""
        a look | a note | notes | a moment | a minute | a second | it up to | sure
        | sense | note of | back to you | in touch | you through | a call | you a call
        | you a ring | your details | the details | contact | you know | you to | you
        for | you that | it seriously | this seriously | that seriously | everything
        seriously | your word | some time | time to | me (?:your|the|a|an|you|to|what|
        some) | out (?:what|why|how|who|if|more|whether|about|for) | to the bottom
        | to it as | to you | round to it | to know | to see | a complaint
        | complaints | the complaint | the form | a form | feedback | your feedback
        | an? apology | apologies | better | it better | it good | the picture
        | everyone | everybody | things? better | right | it right | this right
        | things right | that right | up to | up for it | yourself | into | your
        patience | my best | our best | everything | anything | nothing | something
        | all(?! (?:two|three|four|five|six|seven|eight|\d+|of (?:you|them)) ) | someone
        | it to (?:my|the|our|your) | this to (?:my|the|our) | that to
        (?:my|the|our) | this on | it on to | that on | your concerns? | the matter
        | past | along | an? (?:link|survey|leaflet|number|email address|ticket|case|
        complaint) | you (?:an? |the |our |their |his |her |another )?(?:link|survey|
        leaflet|number|form|website|address|hotline|helpline) | you (?:walk|wait|
        stand|sit|feel|go|queue|come|run|drive|think|believe|look|pay)  | wrong | on
        with | on hold | you on hold | you hold | over it | used to | ahead | started
        | back on | advantage | part | place | so long | you think | you happy | you
        feel | me | us | up your | this up with | it up with | (?:this|it|that) in
        mind | a break | the (?:truth|mistakes?|decision) | a (?:decision|mistake|
        choice|report) | an? (?:line|text|ring|bell|shout|sms) | you an? (?:line|text|
        ring|bell|shout|sms|message) | (?:it )?all on the screen | what (?:i|we) | to
        you (?:each|every|on|at|again|when|with) | every \S+ minutes | (?:tonight|
        tomorrow|again|back) (?:to|and) | every single (?:problem|complaint)
        """,
    "towards": r"""
        (?:\S+ 's|you|your|it|the|this|that|an?|another|both|them|his|her|two|three|
        some|every|each|new|fresh|our|my|him|(?:out|up|over|down|off|back|round)
        (?:you|your|it|the|that|this|an?|another|them|my|our|to|for))
    """,
    "said": r"""
        (?:be|have|do|see|try|look|check|ask|tell|know|understand|hope|think|need|
        want|like|say|speak|talk|listen|hear|explain|investigate|consider|note|pass|
        escalate|contact|promise|guarantee|assure|apologise|appreciate|remember|wait|
        admit|accept|imagine|feel|believe|guess|suppose|find|call|ring|phone|text|
        message|let|give|get|help|handle|sort|resolve|deal|take|make|leave|forget|
        lose|love|hate|refuse|agree|disagree|only|not|never|always|just|really|still|
        also|mention|report|raise|forward|refer|direct|transfer|inform|update|keep|
        stay|come|put|show|value|respect|share|confirm|discuss|review|follow|reach|
        write|email|blame|thank|wish|expect|offer|refund|credit|waive|read|repeat|
        stop|miss|mean|own|watch|stand|sit|remind|recommend|suggest|advise|ensure|
        charge|fire|sack|enjoy|pay|log|halve|reduce|work|start|continue|begin|seem|
        become|please|see|recall|doubt|question|ignore|fully|certainly|gladly|
        definitely|happily)
    """,
    "saying": r"""
        (?:being|having|doing|seeing|trying|looking|checking|asking|telling|knowing|
        understanding|hoping|thinking|needing|wanting|saying|speaking|talking|
        listening|hearing|explaining|investigating|considering|noting|passing|
        escalating|contacting|promising|apologising|waiting|admitting|accepting|
        imagining|feeling|believing|guessing|going|calling|ringing|phoning|texting|
        messaging|letting|giving|getting|helping|handling|sorting|resolving|dealing|
        taking|making|leaving|losing|using|missing|following|keeping|staying|coming|
        putting|showing|blaming|thanking|wishing|expecting|offering|refunding|
        crediting|waiving|reading|repeating|stopping|standing|sitting|reminding|
        charging|refusing|watching|wondering|reporting|raising|forwarding|referring|
        transferring|informing|working|starting|finding|losing)
    """,
}
