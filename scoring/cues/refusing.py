"""Refusing by rule, and handing on."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

REFUSING: tuple[Cue, ...] = (
    cue(
        "policy_wall",
        0.66,
        "points to the rules",
        r"""
        (?:it is|that is|this is|there is|(?:per|under|by|according to|because of|due
        to|in line with|as per|against)(?: our| the| company| store)?|we have a|the|our|
        company|store|house|strict|have a look at (?:our|the)|read) (?:\S+
        ){0,3}?(?:policy|policies|rules?|regulations?|t and c s|guidelines|procedure|
        protocol|warranty terms)(?: (?:is|says?|states?|are|does not|do not|clearly|,|
        and))* | (?:per|under|by|according to|because of|due to|in line with|against|it
        is in|that is in|this is in|read|have a look at|check|look at)(?:
        our| the| your)? (?:\S+ )?(?:terms(?: and conditions)?|small print|fine print|
        contract|tariff|conditions|agreement) | (?:the|our|your) (?:\S+ )?(?:terms(?:
        and conditions)?|small print|fine print|contract|tariff|conditions|agreement)(?:
        clearly| just| only| simply)* (?:is|says?|states?|are|does not|do not|did not)
        | (?:it is|that is|those are|these are) (?:in |just )?(?:the|our) (?:terms|
        conditions|contract|tariff|small print|fine print) | rules are rules
        | non refundable | not refundable | no refunds | no exceptions? | no returns
        | that is the (?:rule|policy|procedure|way it (?:is|works)) | that is (?:just
        )?how (?:it|we) (?:is|are|works?|do) | you (?:signed|agreed to|accepted|
        ticked)<gap3> (?:terms|contract|conditions|box|agreement|waiver|it|this)
        """,
        PLAIN | Guard.STATED,
        r"""
        not (?:a |the )?policy | (?:never mind|forget|regardless of|whatever|bend|break|
        breaking|bending|stretch|outside|despite|waive|ignore|override|do not care what|
        overrule|overruling|what) (?:the |our )?(?:policy|rules?|terms) | the policy
        (?:was|is) (?:wrong|silly|stupid|changing) | policy (?:lets|allows|permits|
        covers) | rules? (?:let|allow|cover) | i can (?:make|ask for) an exception
        | making an exception | make an exception for | new rule | you have (?:every|a)
        right
        """,
    ),
    cue(
        "policy_wall",
        0.62,
        "refuses without another way",
        r"""
        (?:i|we) (?:am|are|was) (?:simply |just |really |sorry )?not (?:allowed|
        permitted|authorised|able|supposed|in a position)(?: to)? | (?:it is|that is|
        this is|is) (?:just |simply )?not (?:allowed|permitted|possible|up to (?:me|us)|
        something (?:i|we) (?:can|do)|our (?:responsibility|problem|policy|department))
        | (?:i|we)<adv> can not<adv> (?:do|help|give|change|refund|make|override|
        authorise|offer|accept|take|go|issue|let|just|break|replace|exchange|cancel|
        move|bend|approve|alter|reopen|process|be (?:held )?(?:responsible|expected|
        liable)|get) | (?:i|we) (?:do not|never)<adv> (?:do|give|offer|make|issue|
        accept|allow|refund|exchange|have the (?:authority|power|right)|take|cover)
        | there is<adv> (?:nothing|not much|little|no way|no (?:option|exception))(?:
        (?:more|else|that|really))* (?:i|we|to be|anyone|for|around|can)? | nothing
        (?:more |else )?(?:i|we|that i) can | (?:my|our) hands are tied | out of (?:my|
        our) (?:hands|control) | above my (?:pay|grade) | beyond my (?:control|
        authority|power) | (?:the )?(?:system|computer|till|software) (?:will not|does
        not|can not|would not) (?:let|allow) | can not be (?:done|refunded|changed|
        returned|exchanged|moved|helped|cancelled|replaced|made) | too late (?:to|for)
        | (?:the|your) (?:deadline|window|warranty|guarantee|period|return period|cut
        off|time) (?:has|is|was|ran|ended) (?:passed|over|expired|closed|out|up|gone)
        | no can do | computer says no | unable to | without (?:a|the|your) (?:receipt|
        booking|reference|original|proof) | only (?:with|if you have) (?:a|the)
        (?:receipt|original)
        """,
        PLAIN | Guard.STATED,
        r"""
        can not (?:make (?:it|that|up) (?:un|not)|imagine|believe|blame|apologise|thank|
        take (?:back|away)|give you (?:those|that|the|back)<gap3> back|undo|change
        (?:what|that|the past)|just (?:sit|stand|leave)|let (?:you|this|that)<gap2>
        (?:leave|go|stand|sit|happen|walk)) | nothing (?:i|we) (?:say|can say)
        | can not promise | can not get (?:it|that|you) (?:wrong|back) | nothing (?:you|
        i would) | i can not do (?:without|enough) | we do not (?:do that to|take)
        | there is nothing (?:wrong|worse|silly|to be|small) | unable to (?:sleep|get|
        reach|work|use)
        """,
    ),
    cue(
        "policy_wall",
        0.58,
        "refuses by a rule",
        r"""
        (?:(?:can|may|could|must)(?: not| only)(?: be)?(?: only)?|must be|(?:can|may) be
        (?:made|submitted|challenged|claimed|disputed) (?:in|online|via|through)|(?:can|
        may) be only) (?:be )?(?:issued|made|challenged|returned|exchanged|claimed|
        changed|moved|cancelled|booked|done|refunded|considered|accepted|submitted|
        replaced|transferred|talk to|disputed|released|given|processed)(?: \S+){0,4}
        (?:with|by|in|on|via|through|within|at|if|when|after|the day|writing|advance|
        short notice|the sender|receipt) | (?:claims|complaints|requests|refunds|
        changes|returns|cancellations)(?: \S+){0,2} (?:have to|must|need to|can only|may
        only|are to)(?: be)? | (?:may|can) only (?:talk|speak|deal|refund|exchange|
        issue|release|give|help|change) | (?:can not|cannot) (?:be )?(?:issued|returned|
        unblock|conjure|talk|speak|replace|reissue|unlock|remove|discuss|reprint|extend|
        lend|book) | (?:is|are) not (?:for (?:visitors|guests|customers|passengers|
        staff)|guaranteed|covered|included|liable|refundable|eligible|transferable|our
        liability|exchangeable) | not (?:liable|responsible) for | all (?:we|i) (?:are|
        am) liable | that is all i can (?:say|do|offer) | (?:there is|there are|we have)
        no (?:claim|claims|refund|exchange|entitlement|right|basis) | no claims?
        (?:after|once|possible) | (?:for|due to) (?:security|legal|insurance|data
        protection|liability|hygiene|privacy) (?:reasons|rules) | data protection
        | insurance rules | health and safety | (?:you )?(?:agreed to|ticked|signed|
        accepted) (?:that|the box|the form|the terms|it|this|the waiver) | (?:is|are)
        (?:the )?(?:tenant|customer|guest|owner|buyer|patient|sender|recipient|
        passenger) s (?:responsibility|risk|duty|job) | at the owner s risk
        | at your own risk | (?:under|per|by|according to|as per) (?:the|our|your) \S*
        ?(?:agreement|contract|terms|tenancy|conditions|policy|rules|tariff|plan|cover|
        warranty) | (?:exchange|return|refund|warranty|claim|notice) period
        | ran out (?:last|on|yesterday) | your (?:cover|plan|ticket|fare|contract|
        tariff|policy) (?:only |does not |is not |includes? only) | (?:that is|that s)
        how it is(?: here)? | and that is it | written (?:request|notice|complaint)
        (?:only|is) | registered letter | have to be (?:booked|made|ordered|submitted|
        requested) (?:in advance|in writing|by|via|online)
        """,
        PLAIN | Guard.STATED,
        r"""
        i can not be | can not be (?:right|easy|fun|pleasant) | not guaranteed but
        | (?:i|we) (?:can|will) (?:still|make|anyway|do it|lend|give you|get you|move|
        send) | (?:whatever|never mind|regardless|forget) (?:what )?(?:the|our)
        (?:contract|policy|terms|rules) | you (?:cancelled|wrote|told us|said|asked)(?:
        \S+){0,5} in writing | in writing and | new rule | so (?:a|it|this|that|nobody)
        | so that | any more | not until | until
        """,
    ),
    cue(
        "deferral",
        0.8,
        "hands the decision on",
        r"""
        (?:i|we)(?: am| are)?<adv> (?:will|would|should|shall|have|need|must|am going|
        are going|can|can only|could|going)?<adv> ?(?:have to|need to|got to|to|only|
        first|must)? ?(?:check|ask|speak|talk|run|clear|confirm|consult|see|discuss|get
        (?:approval|permission|authorisation|the okay|clearance|sign off)|verify|
        find)(?: (?:this|it|that|you|about it|out|in|a|an?))*(?: (?:with|to|by|past|
        from|for|what|if))?(?: \S+){0,2}? <part> | let me (?:ask|check with|see (?:if|
        what)|speak to|talk to|get|find|fetch)(?: \S+){0,2}? <part> | (?:i will|let me|i
        can|i am going to) (?:get|fetch|find|call) (?:you )?(?:my|the|a) (?:duty
        )?<part>
        """,
        PLAIN,
        r"""
        (?:stay|staying) (?:with you|on the line) | i (?:have|already) (?:asked|spoken|
        checked|cleared) | (?:do not|need not|without|no need to) (?:need to |have to
        |having to )?(?:ask|check|speak|wait) | and (?:stay|sit|come) with you
        | talk to the (?:team|kitchen|crew|department|office) (?:so|about|myself|and)
        | (?:my|our|the) (?:team|office|department) (?:know|is|are|will)
        """,
    ),
    cue(
        "deferral",
        0.6,
        "sends the customer elsewhere",
        r"""
        you (?:will |would |may |might |can |could |should |do |are going to |just
        )*(?:(?:need|have|want|got|be better) (?:to |off )?)?(?:call|contact|speak
        (?:to|with)|email|go (?:to|through|back to|online|and)|fill|write (?:to|in)|
        ring|talk to|ask|visit|submit|file|raise|come back|take (?:it|that|this) up|
        complete|apply|log|try|send (?:an?|us|in|it to)|check (?:the|our|with|back|
        online)|use the|lodge|register|wait (?:for|until|till)|sign|bring it back)(?!
        (?:me|us(?! a| the| your)|you|it back if|my mobile|in my|down|here|over))
        | please<adv> (?:call|contact|email|fill|write|visit|speak|go to|use|submit|
        complete|refer|direct|reach out|try|raise|send (?:an|your|us)|check (?:our|the)|
        apply|lodge|log (?:a|it|in))(?! (?:me|us (?:back|on my)))
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:no need|do not need|do not have|not have|never have|will not need|should not
        have|need not)<gap1> to | you can (?:try|see|ring|use|ask|come|speak|talk|sign|
        call (?:me|your|him|her)|check (?:it|that)) | if you (?:want to|would like to)
        | you (?:can|could) (?:ask|check) (?:me|anything) | so you (?:had to|have to)
        | you had to | you have (?:been|had|to (?:be|stand|wait|explain|chase|call
        again)) | how | please (?:check|try|use|sign) (?:it|this|that|here|one)
        | (?:wait|ask|talk) (?:here|while)
        """,
    ),
    cue(
        "deferral",
        0.66,
        "hands the customer on",
        r"""
        (?:i|we)(?: will| am| are| can| shall| have)?(?: have to| need to| must)?<adv>
        (?:pass|passing|passed|forward|forwarding|forwarded|escalate|escalating|
        escalated|refer|referring|transfer|transferring|put|putting|hand|handing|direct|
        raise|raising|send|sending|submit) (?:you|this|it|that|your (?:complaint|
        feedback|comments|case|concerns?|details|request|issue|query|message|email|
        claim|report)|a (?:ticket|request|complaint)|the (?:complaint|case|matter))(?:
        \S+){0,2}? (?:through|on|along|over|up|onto|to|with)(?: (?:to|the|my|our|
        another|a|someone|another))*(?: (?:\S+ )?(?:team|department|manager|supervisor|
        colleague|office|management|kitchen|people|line|desk|support|service|relations|
        head office))? | (?:put you through|transfer you|someone|somebody|a colleague|
        the (?:right|relevant|appropriate) (?:team|department|person)|(?:our|the|my)
        (?:\S+ )?(?:team|department|manager|office)) (?:will|may|might|should|can|is
        going to|are going to) (?:get back|contact|call|be in touch|reach|look|review|
        decide|respond|email|come back|deal|handle|take a look|investigate|let you know|
        ring|see)
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:stay|staying|remain|remaining)(?: \S+){0,2} (?:with you|on the line|until)
        | (?:the|our) (?:driver|engineer|courier|technician|plumber) | put (?:you|it|
        this|that) (?:on the|on a|back on|in|up in|on to the \d|through (?:today|now|
        myself)) | (?:send|pass|hand)(?:ing)? (?:it|this|you|that) (?:on |over |out |up
        )?(?:to you|to your|by|the|today|now) | transfer(?:ring)? (?:you|it|this) (?:to|
        into) (?:room|a room|the (?:\d|\S+ room)) | i will (?:also )?be (?:with|on)
        | raise (?:it|this|that) (?:with|at)(?: \S+){0,5} so | send(?:ing)? (?:it|you|
        this|that) (?:on|over|up) (?:a|an|the)
        """,
    ),
    cue(
        "deferral",
        0.56,
        "puts it off instead of acting",
        r"""
        (?:that|this|it) is(?: really| actually)? (?:not (?:my|our) (?:department|area|
        job|section|decision|call|side)|(?:a|for|with|up to|down to|something for)
        (?:(?:another|a different|the|my|our|your)(?: \S+)? )?(?:<part>|colleagues?|
        bank|airline|supplier|courier|manufacturer|landlord|provider|question for)|
        (?:handled|dealt with|decided|done|managed) by) | not my (?:department|area|job|
        section|decision|call) | i (?:do not deal with|only (?:do|deal|handle))
        | come back (?:tomorrow|later|on|next|another|when) | (?<!\S )(?:please
        )?(?:call|try|ring|email)(?: \S+){0,2} (?:back|again) (?:tomorrow|later|on|next|
        in|another|when) | (?:\S+ )?(?:working|business) days | in due course
        | (?:we|i) will (?:look into|investigate|review|take a look|see about|note|bear|
        get round|think about|consider) | fill (?:in|out)<gap2> (?:form|questionnaire)
        | (?:a|the|this|that|our|an) (?!order )(?:\S+ )?(?:form(?! that says| you
        signed)|hotline|helpline|complaints (?:line|desk|address|procedure)|ticket
        number) | (?:depends on|once|when|until|unless|as long as|if) (?:my|the|our)(?:
        \S+){0,2} <part>(?: \S+){0,2} (?:approves?|agrees?|says|signs?|is back|gets
        back|comes|gives|has|have|decides?|okays?|confirms?|allows?)?
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:no|not|without a|instead of a|forget the|skip the|never mind the|do not need
        a) (?:\S+ )?(?:form|ticket|hotline) | (?:i|we) (?:have|already|am|are|will)
        (?:filled|filling|fill|completed|completing)(?: \S+){0,3} form | form (?:for
        you|is done|is ready) | i do the form | look into (?:it|this|that) (?:myself
        )?(?:right )?now | while you
        """,
    ),
    cue(
        "deferral",
        0.56,
        "sends it elsewhere or puts it off",
        r"""
        (?:the|our|my) \S+(?: \S+)? (?:handles?|deals? with|decides?|does|is the only
        one|looks after|will have to)(?: \S+){0,4}? (?:that|the \S+|and|complaints?|
        brakes|it|who|this|monday|those) | (?:is|are|s) (?:on (?:holiday|leave|
        vacation)|back (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|
        next)|not (?:in|here|back|available)(?: until| till| on| today)|away until|off
        (?:today|until|this week)) | would have to (?:ask|check|call|speak|get|come|
        wait|go|submit|write) | (?:take|bring) it up with (?:him|her|them|the|my)
        | put it in (?:a letter|writing|an email) | (?:best|better) (?:you )?(?:come|
        call|ask|write|try)(?: in)? (?:again|back|next|tomorrow|later) | then we
        (?:will|shall)? ?(?:see|look|decide) | we (?:will|shall) see | try (?:the|our|
        another|a different|one of|their|your) | you (?:could|might|may|should|can)
        (?:try (?:the|our|one|another|a|calling|asking)|see (?:an?|your|the)|ask (?!me)|
        go to|contact|look (?:on|online|at our)|consult|check with) | (?:complaints?|
        requests?|claims?|questions?|that|this|those) (?:go|goes|run|runs|are handled|is
        handled|are done|is done|is a matter|are a matter)(?: \S+)? (?:through|via|to|
        by|for|over|with)(?: \S+){1,4} | (?:(?:have|has) been (?:forwarded|passed|
        escalated|referred|noted|logged|raised)|(?<!\S )(?:i|we) have (?:forwarded|
        passed|escalated|referred)) | (?:waiting|wait) for (?:his|her|their|the|a|an|
        your|my|head) (?:\S+ )?(?:reply|answer|approval|decision|confirmation|response|
        call|email|part|okay) | your (?:concern|complaint|feedback|request|comment)s?
        (?:has|have) been | let me (?:transfer|put) you | they (?:handle|deal|do|decide|
        will help) | (?:find|look|go|see|form|details)(?: \S+){0,3} on (?:our|the)
        website | (?:with|use|fill) (?:the )?(?:form|slip|complaint slip) | see (?:an?|
        your|the) \S+ ?(?:doctor|specialist|technician|lawyer|dealer|manufacturer)
        | you (?:will |would |may |might )?(?:need to|have to|must|should) (?:contact|
        send|talk|call|write|see|speak|submit|return) | get hold of (?:him|her|them|the)
        | (?:first|only) if (?:he|she|they|my) (?:okays|agrees|says|approves)
        | see if (?:he|she|they) (?:okays?|agrees?|can|will|says|approves?)
        | (?:second level|the relevant|the responsible|the right|the proper|a
        specialist) (?:\S+ )?will
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:do not|not|never|no) (?:have|need) to | (?:i|we)(?: will)? (?:stay|go with
        you|come with you) | (?:i am|we are) (?:waiting|going) | (?:waiting|wait) for
        (?:the|a) part | you can try (?:it|them|both|on|this|that) | try (?:the|your|
        it)(?: \S+){0,2} (?:terminal|card|again|now|key|code|door|switch|password)
        | (?:i|we) (?:will|shall) see (?:you|to it) | so you do not have | you will not
        have | no need | should (?:not|never) have | (?:i|we) (?:have|need) to (?:send|
        open|return|see|talk|call) (?:it|you|the|out) | on (?:our|the) website (?:is|
        was) wrong | still in (?:the )?(?:house|room) | how | would need to see
        | (?:i|we) should (?:have )? | must have | i have (?:passed|raised|logged|
        escalated)(?: \S+){0,4} (?:so|under my) | you should (?:have been|not)
        | (?:i|we) ought
        """,
    ),
    cue(
        "policy_wall",
        0.6,
        "refuses by a rule",
        r"""
        (?:regulations?|rules?|policy|policies|contract|terms|law|procedures?|
        guidelines|conditions|agreement|insurance|licence|directive|regulation|
        protocol)(?: \S+){0,3} (?:does|do|did) not (?:permit|allow|say|cover|include|
        provide|let|foresee|entitle|apply) | (?:contract|terms|policy|agreement|clause|
        section|paragraph|ticket|conditions|rules?|fine print|tariff|small print)(?:
        \S+){0,3} (?:says?|states?|stipulates?|specif(?:y|ies)|provides?|applies|apply|
        excludes?|is clear|are clear|requires?|prohibits?|forbids?) | (?:clause|section|
        paragraph|article) \d+ | (?:accept|take|assume|bear|have) no (?:liability|
        responsibility|obligation|authority|say) | (?:is not|are not|it is not|not)
        (?:really )?something (?:i|we|staff|anyone|the \S+|\S+) can | can not be (?:\S+
        ){0,2}(?:arranged|considered|accommodated|granted|given|offered|provided|
        altered|reversed|accepted|processed|extended|waived|paid|honoured|combined|
        transferred|amended|authorised|approved) | individual (?:arrangements|
        exceptions|cases) | (?:subject to|pursuant to|in accordance with|governed by|in
        line with) | (?:do|does|did|would) not (?:qualify|entitle|apply|meet the
        (?:criteria|conditions)) | (?:you|they|passengers|customers|guests|members)
        (?:are|is) not (?:entitled|eligible|covered|insured) | (?:is|are) (?:strictly
        |simply |only )*(?:forbidden|prohibited|final|mandatory|compulsory|non
        negotiable|binding) | (?:only|just) (?:for|available (?:to|for)) (?:members|
        private|card|premium|registered|people|customers|those|holders|guests with)
        | i (?:do not|did not) (?:make|write|set|decide) (?:the|these|those|them)(?:
        rules)? | (?:nothing|not (?:much|a lot|a thing)|little)(?: \S+){0,3} (?:we|i|
        that|anyone|one) can(?: really| actually)? (?:do|offer|change|say) | no \S+ is
        no \S+ | not mine to | (?:i|we) (?:am|are) (?:not|afraid not|unable|bound|
        obliged|required) (?:able|allowed|to|by)? (?: \S+){0,2} (?:make|offer|grant|
        give|issue|change|refund|comment|discuss|follow|stick) | (?:afraid|
        unfortunately|regrettably|sadly|regret)(?: \S+){0,3} (?:can not|could not|not
        possible|unable|no longer|does not|do not|will not be able|is not|not able|there
        is no) | that is (?:just|simply )?(?:the way|how) (?:it|things|we)
        """,
        PLAIN | Guard.STATED,
        r"""
        i can not be | (?:but|so|instead|however) (?:what )?(?:i|we) (?:can|will|am|are)
        | making an exception | no problem is no | regardless of | never mind the
        | (?:not|nothing) (?:about|to do with) (?:rules|policy) | nothing i can say
        | can not (?:undo|change what|imagine|believe) | new rule | you were not
        | as (?:agreed|promised)
        """,
    ),
    cue(
        "deferral",
        0.58,
        "sends it elsewhere or puts it off",
        r"""
        (?:requests?|complaints?|claims?|applications?|enquiries|it|they|this|these)(?:
        \S+){0,2} (?:is|are|must|have|has|need|needs|should|can|will)(?: to| only)?(?:
        be)? (?:to be )?(?:submitted|made|lodged|filed|addressed|directed|sent|raised|
        reviewed|assessed|processed|handled|dealt|escalated|forwarded|emailed|done)
        (?:via|by|through|to|with|in|on|online|using|within|at) | (?:is|are) on
        (?:(?:her|his|their) (?!way)|holiday|leave|lunch|a break|vacation|sick|
        maternity) | not (?:really |actually |exactly )?(?:in charge|the (?:right
        )?(?:person|one (?:to|who))|my (?:call|decision|place|area|job|department))
        | leave (?:him|her|them|the manager|my boss|someone) a (?:message|note)
        | (?:be )?(?:better off|best|advised to|welcome to) (?:having|have|calling|call|
        asking|ask|speaking|speak|contacting|contact|writing|write|going|waiting|taking|
        emailing|raising) | (?:have|having) a word with (?:the|their|his|your|my)
        | when (?:he|she|they|the \S+|my \S+) (?:is|are|comes|gets) (?:back|in(?!
        (?:your|the|my|our))|here|free|available) | (?:(?:take|raise|mention|flag)
        (?:it|this|that) (?:up )?with|bring (?:it|this|that) up with|mention (?:it|this|
        that) to) (?:the|my|our|your|him|her|them|someone) | (?:not something|something|
        nothing) i can (?:decide|do|approve|authorise|sort) (?: \S+)? (?:down here|here|
        from here|on my own|myself|alone|without|at my level|right now) | i (?:do not|
        did not) have (?:the )?(?:authority|access|power|permission|clearance|say|
        information|right) | (?:that|this|it) is (?:above|beyond|outside|out of) (?:my|
        our) | (?:(?:allow|expect|another|wait)(?: \S+){0,4} (?:weeks|days)|(?:within|
        in|up to)(?: \S+){0,4} (?:working|business) days)(?! ago| late) | (?:go|come)
        back to (?:the|your|them|where) | (?<!\bi )(?<!\bwe )(?<!also )(?:ring|call|
        contact|email|write to|ask|try|message|phone|speak to|talk to|check with)
        (?:customer|head|the|our|your|their|support|reception|guest|technical|central|
        whoever)(?: \S+){0,2} (?:services?|office|team|desk|line|manager|department|
        provider|bank|airline|supplier|support|hotline|insurer|manufacturer|company|
        agency|shop|seller|reception|website|form|people) | (?:maybe|perhaps|probably)
        (?:he|she|my \S+|the \S+)(?: \S+){0,2} (?:can|could|might|will|knows)
        | (?:i|we) (?:am|are) (?:waiting|still waiting) (?:for|on|to hear) | (?:see|find
        out) (?:what|if|whether) (?:he|she|they|my|the|head|somebody|someone)
        | (?:let me|i will|i would|i can|i could|i have to|i need to|i should|i had
        better)(?: just|quickly| maybe| first)? (?:ask|get|find|check with|call|fetch|
        grab) (?:someone|somebody|my|a colleague|the (?!hotel|driver|engineer|kitchen|
        airline))(?: \S+)?
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:do not|not|never|no) (?:have|need) to | so you (?:do not|need not|never|can)
        | (?:stay|staying|come) (?:right )?(?:with you|on the line) | ask my (?:best|
        own) | i have (?:asked|already) | (?:i|we) (?:will|am) (?: \S+){0,3} (?:with
        you|along|together) | (?:call|ring|phone|text|message)(?:ing)? you(?: \S+){0,5}
        (?:for|to|and) (?:see|find out|check|hear) | find (?:someone|somebody) (?:who
        can|to) (?:fix|swap|cover|drive|do) | (?:you )?(?:waited|waiting|have been
        waiting) | how many | (?:no|not) (?:\S+ )?(?:weeks|days) | (?:get|fetch|grab|
        find|call) (?:my|the|a) (?:car|keys|van|coat|tools|spare|new|right|phone|taxi|
        cab|other|lock|ladder|torch|replacement|key|chef|porter|driver) | takes?
        (?:about )?(?:a|one|two) days?
        """,
    ),
)
