"""Playing it down, and cutting it off."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

BELITTLING: tuple[Cue, ...] = (
    cue(
        "minimising",
        0.84,
        "tells the customer to calm down",
        r"""
        calm down | calm yourself | relax | chill(?: out)? | take it easy | (?:take|
        have) a (?:deep )?(?:breath|breather) | keep your (?:hair|shirt|voice)
        | settle down | cheer up | no need to (?:shout|be (?:upset|angry|rude|like|so)|
        get|raise|panic|make|worry|overreact|swear|yell) | there is no (?:need|reason)
        (?:to|for) | lower your voice | do not (?:get (?:so |all |too |your )?(?:upset|
        worked|excited|angry|stressed|emotional|knickers)|be (?:so |like )?(?:upset|
        angry|dramatic|silly|that|emotional)|make (?:such )?a (?:fuss|scene|drama|
        mountain)|panic|overreact|take it (?:so|personally)|sweat)
        """,
        PLAIN,
        r"""
        not (?:going to|here to|asking you to) (?:tell|ask)?<gap3> ?(?:calm|relax)
        | (?:i would not|i will not) (?:tell|ask) you to | so you can (?:relax|calm|
        breathe) | you can (?:now )?relax | to relax | let me take a breath
        | i (?:need|have) to
        """,
    ),
    cue(
        "minimising",
        0.7,
        "plays it down as only that",
        r"""
        (?:it|that|this|they|we|there)(?: (?:is|was|are|were|s))?(?:
        really| honestly| all)? (?:only|just|merely|barely|hardly|simply)(?:
        been| was| is)? (?:(?:a|an|one|two|three|four|five|ten|some|\d\S*|half|
        couple)(?: \S+){0,3}? (?:minutes?|hours?|days?|delay|day|night|evening|week|
        mistake|misunderstanding|glitch|hiccup|mix ?up|coffee|meal|scratch|stain|coat|
        bag|spot|dent|cake|shirt|parcel|bit|few|little|pizza|haircut|dress|toy|drop|
        thing|typo|one|inch|cm|pounds|euros|dollars|quid|\S+ late|room|booking|package|
        chair|email|number|noise|smell|water|bill|letter)|food|hair|money|paint|water|
        business|noise|dust|cosmetic|a \S+$) | only<gap1> (?:<count>|a few|a couple of)
        (?:minutes|hours|days)(?: late)?
        """,
        PLAIN,
        r"""
        (?:i|we) (?:only|just) (?:need|have|ask|want) | give me | (?:it|this|that)
        (?:will|would) (?:only|just) take | (?:i|we) can only | this is not (?:just|
        only) | not (?:just|only|merely) | only one (?:left|seat|slot|way|person)
        | just one (?:question|moment|thing) | it is just (?:wrong|not|awful|
        unacceptable) | that is just (?:a |the )?(?:start|first) | takes (?:just|only)
        """,
    ),
    cue(
        "minimising",
        0.8,
        "plays the problem down",
        r"""
        (?:these |those |such )?(?:things|mistakes|delays|accidents|mix ups|errors|
        stuff|shit|this|it|that|they)(?: do| can| just| will)? happens?(?! (?:again|to
        (?:be|have|know)|because|when|next|now|if|from|on|in|at|that|between|is|was|a
        lot here))(?: to (?:everyone|everybody|anyone|all of us|the best(?: of us)?|us
        all))? | (?:not|is not|it is not|hardly|was not)(?: \S+)? (?:the end of the
        (?:world|earth)|(?:that|so|too|as|all that) (?:bad|serious|terrible|important|
        big|urgent|much)(?: as)?|a (?:big )?(?:deal|disaster|tragedy|catastrophe|crisis|
        matter of life|drama)|an emergency|life (?:and|or) death|rocket|worth)
        | no (?:big deal|harm done|biggie|worries|drama|one died|one is dead)
        | nobody (?:died|is dead|got hurt) | worse things (?:have )?happen(?:ed)?
        | (?:could|might) (?:be|have been) (?:a lot |much |so |far )?worse | bright side
        | silver lining | first world | storm in a tea ?cup | mountain out of | much ado
        | blown? (?:this |it |things )?(?:all )?out of
        """,
        PLAIN,
        r"""
        not (?:going to|here to|telling you) | i (?:will not|would not|am not)(?: going
        to)? (?:say|tell|pretend) | that is no worries | worse (?:for|because)
        | this (?:will|can)? ?not happen | never happens? again | (?:if|when|why|how|
        once|before|make sure|until) (?:this|it|that|these) happens? | so (?:this|it|
        that) (?:does|will|can) not
        """,
    ),
    cue(
        "minimising",
        0.7,
        "plays it down",
        r"""
        at least(?! (?:one|two|three|\d|let me|a|an|twice|i can|we can|once|ten|the
        last|half|until|tell|that is something i|<count>))(?: \S+){1,8} | (?:a |the
        |that |this |just |such )*(?:little|slight|minor|small|tiny|wee|teeny|mere|
        simple|teething) (?:\S+ )?(?:hiccup|delay|mix ?up|issue|issues|glitch|problem|
        thing|bump|blip|mistake|misunderstanding|upset|setback|inconvenience|matter|
        snag|scratch|stain|error|wait|troubles?|mishap|detail|oversight|adventure)
        | over ?react(?:ing)? | (?:being|bit|little|so|too|very|overly) (?:dramatic|
        sensitive|emotional|melodramatic|precious) | exaggerat\S+ | you will have
        (?:forgotten|something to laugh|a (?:good )?(?:laugh|story)) | you will (?:get
        over|laugh|survive|live|forget|be fine|look back) | (?:it|that|everything|all)
        (?:will|is going to) be (?:fine|okay|all right|alright|grand|good)(?: in the
        end)? | (?:everyone|everybody|we all|others|other people|plenty of people|the
        other \S+|half the \S+)(?: \S+){0,2} (?:same boat|waits?|have to wait|had to|has
        to wait|has bad|(?:is|are) (?:waiting|managing|coping|fine)|have it worse|
        (?:does|do) not (?:mind|complain)|has problems|gets|managed)
        """,
        PLAIN,
        r"""
        (?:not|no|hardly|isn t) (?:a |just a |some )?(?:little|small|minor|tiny|slight)
        | (?:you are|not) (?:not )?(?:being )?(?:dramatic|overreacting|exaggerating)(?:
        at all)?$ | not (?:being|overreacting|exaggerating|too|dramatic) | you were owed
        at least | should (?:at least|have at least) | (?:could|can|let me|may) (?:i
        )?at least | at least (?:i|we) (?:can|could|should|owe) | the least
        """,
    ),
    cue(
        "minimising",
        0.6,
        "jokes or waves it away",
        r"""
        what is the (?:big |whole )?(?:deal|fuss|problem|drama|rush|hurry|panic|harm)
        | so what | big deal | who cares | it is (?:all |only )?(?:good|fun|part of
        (?:the|life|travel|it)) | think of (?:it|this|the) (?:as|like) | look (?:at|on)
        (?:it|this) (?:as|like|this way|positively) | people (?:pay|would pay) (?:extra|
        good|money) | a (?:good|funny|great) story | adventure | (?:ha ?)+(?:ha|,|$)
        | lol | 😂 | 🤣 | 😅 | 😄 | (?<!\S )smile | (?:just|please|now|and|big|,) smile
        | give (?:us|me) a (?:little |big )?smile | a (?:pretty |lovely |nice |beautiful
        )(?:face|smile|lady|girl) | chin up | do not worry(?: about (?:it|that|a
        thing)| so much| too much| your)?(?: ,|$| be| it is| it will) | easy (?:now|
        there|tiger|does it) | there ,? ?there | not to worry | no stress | win some
        | that is life | life (?:is|goes) | such is life | c est la vie | you are not
        the (?:only|first) | patience is | good things come | rome was | hang in there
        | it builds | keep (?:smiling|calm)
        """,
        PLAIN,
        r"""
        (?:i am|i will|we) (?:not )?(?:going to )?do not worry | do not worry about
        (?:the (?:cost|money|paperwork|bill|form)|paying|calling|returning|sending|
        driving) | never mind (?:the|what|our|my|that it) | not (?:a |an )?(?:adventure|
        story) | so what (?:happened|did|do|would|i|you|we|is|can|time) | not the only
        one who
        """,
    ),
    cue(
        "minimising",
        0.6,
        "plays it down",
        r"""
        (?<!\S )every \S+(?: \S+)? (?:squeaks|does|has|gets|makes|needs|leaks|is late|
        smells|\S+s)(?: \S+){0,2}$ | (?:nobody|no one|no ones?)(?: else)?(?: is| s)?
        (?:going to|will|would|ever) ?(?:going to )?(?:notice|care|look|see|mind|know|
        read|even) | (?:nobody|no one) (?:notices|cares|reads|looks|takes|minds)
        | (?:she|he|you|they|it|the \S+|kids|dogs|boys|children|people|men|women|
        customers) (?:will|always)? ?(?:be (?:dogs|kids|boys|children|fine|gone|okay|
        dry|forgotten)|live (?:with|through)|survive|get over|manage|cope|get used to|
        grow on|like hanging|get rashes|have the memories|have fun|had fun|probably had)
        | (?:will|probably) grow on you | you (?:will|would) (?:always |still )?(?:have
        the memories|be surprised|get used|not die|laugh|look back|be fine|love it)
        | (?:still|got|plenty|loads|lots|heaps|oceans) (?:\S+ )?(?:of time|time left|
        hours to go|eight hours) | (?:it|that|this|she|he|they|those) (?:is|are|was|
        were) (?:just|only|merely|a tiny|a small|a little|a bit|a scratch|only a|just a|
        nothing|perfectly safe|quite normal|normal|standard|part of|a dog|fine really|a
        detail|no big|hardly) | (?:a bit of|some|a little) \S+(?: \S+)? (?:is|are)
        (?:quite |very |perfectly |completely )?(?:normal|natural|usual|expected|fine|
        part) | (?:is|are) (?:really|very|so|quite|also|super)? ?(?:nice|modern|
        fashionable|lovely|in this season|in fashion|overrated|trendy|normal|pretty)
        ?(?:too|as well|anyway|this season|really)?(?=$| ,| ;) | very in this season
        | everybody needs | a (?:little|bit of) patience | (?:a|the|good|great|funny|
        nice) story to tell | funny (?:moment|story|side) | must have been (?:a
        )?(?:funny|quite) | (?<!\S )(?:kids|dogs|cats|men|women|children|babies|
        machines|computers|buses|trains|boats) (?:get|do|have|are|love|like|forget|
        break|run|crash)(?: \S+){0,2}$ | (?<!\S )(?:an? )?(\S+) is (?:just )?an? \1(?=
        |$) | half the fun | (?:will|would) (?:remember|love|laugh about) (?:this|it)
        (?:one )?(?:for|some day|later) | (?:people|you|they|she|he) can (?:just
        )?(?:pick|wear|put|open|use|eat|sit|walk|wait|live|do without|still)(?:
        \S+){1,5}(?:, no|$) | just (?:put|wear|open|use|eat|sit|walk|wait|talk|have|
        think|smile|enjoy|take a)(?: \S+){1,5} | it is only (?:till|until|for|a|an|the|
        one|two|another|\S+ minutes) | happens to (?:everybody|everyone|all)
        | (?:pay|pays|paying) extra | surprised what | (?:slip|slips) of the | adventure
        | it is not that(?: \S+){0,2} (?:bad|short|long|cold|late|dirty|small|loud|
        wrong|far) | all good things
        """,
        PLAIN | Guard.STATED,
        r"""
        even if (?:it|that) is | (?:not|no|never|hardly|nobody should)(?: \S+){0,3}
        (?:normal|fine|a detail|nothing) | (?:i|we|you) (?:only|just) (?:need|have|ask)
        | it (?:is|was) (?:only|just) (?:right|fair|proper) | (?:both|either)(?:
        \S+){0,3} fine | until | no excuse | fine with | so (?:she|he|they|you|it) will
        be | (?:i|we) (?:will|have|am|are) (?:\S+ )?(?:swap|replac|send|fix|bring|putt|
        correct|book|mov|sorry)\S* | just (?:put|sit|use) (?:your|it|this) (?:here|down)
        | then just | so you (?:only|just) have | (?:sit|wait) (?:here|down) | sorry
        | you will be (?:fine|okay) (?:because|with me) | is this | going to hear
        | you can (?:wear|use|sit|wait|put)(?: \S+){0,4} (?:free|mine|my|ours|here)
        """,
    ),
    cue(
        "cut_off",
        0.76,
        "claims to know it all already",
        r"""
        let me (?:just )?(?:stop|interrupt|cut) (?:you|in) | (?:i (?:will|am going to|
        have to|need to|must)) (?:stop|interrupt|cut) you | (?:just |please |simply
        )+(?:answer|say|tell me)(?: \S+){0,3} (?:yes or no|the question|(?:my|the|this)
        question) | yes or no | answer (?:the|my) question | (?:a )?simple (?:yes|
        question) | (?:i|we)(?: have| already| have already)*(?: got)? (?:all (?:the|i|
        that i|of (?:the|it))|everything i|enough|heard (?:enough|it all|(?:this|that|
        it)(?: one| all| story)? before|all (?:this|about|i)|your (?:story|side))|
        (?:get|got) the (?:picture|idea|gist|point|message)|know (?:the story|the rest|
        all (?:about|that|this|i)|exactly (?:what|how|where) (?:happened|went|this|you
        are going)|how this|what (?:you are going|happened|you want|you mean|the
        problem)|it all|your (?:sort|case|story)))(?! (?:to|for) (?:you|book|fix|do|
        sort|get))
        """,
        PLAIN | Guard.STATED,
        r"""
        i (?:have|got) (?:all|everything) (?:the )?(?:\S+ )?(?:i need )?(?:to (?:fix|
        book|get|send|move|sort|make|do)|now ,? ?(?:and|so|thank)|thank) | (?:do not|
        not) (?:have|know|got) | have (?:all|got all) (?:the )?(?:time|day|night|
        evening|your bags) | tell me all | i want to | enough (?:to|of (?:a|us))
        | know what (?:happened|the problem) (?:and|was|now|;|,|is)
        """,
    ),
    cue(
        "cut_off",
        0.7,
        "cuts the story off",
        r"""
        get (?:on with it|to the point) | (?:cut|make|keep) (?:it|this|a long story)
        (?:short|brief|quick) | long story short | cut to the chase | skip (?:to|the|
        ahead|all) | save (?:me|us|yourself|your(?:self)?)(?: \S+)? (?:the )?(?:story|
        details|breath|speech|drama|trouble of) | spare (?:me|us) (?:the|your)
        | (?:i|we) do not (?:need|have time|want|have the time)(?: \S+){0,3} (?:to hear|
        to know|hear|for|listen|the|your)(?: \S+){0,2} (?:story|details|life|history|
        speech|drama|background|rest|all that|whole|long|every) | (?:if you (?:would|
        will|could)|can you|could you|will you|would you|please|just)(?: \S+)? let
        (?:me|us) (?:finish|speak|talk|get a word|do my job) | let me finish
        | stop (?:talking|there|right there|rambling|it there) | stick to the (?:facts|
        point|question) | no need to (?:go on|explain|tell me|repeat|continue|go into|
        say more) | you do not (?:need|have) to (?:go on|tell me (?:all|the)|go into|
        keep) | moving on | move on | yes yes | yes ,? ?yes | okay okay | blah
        | hold on ,? ?hold on | (?:you have|you already|you) (?:said|told me|mentioned)
        (?:that|it|this)(?: already| before| \S+ times)+ | i am going to stop you
        | stop stop | quiet
        """,
        PLAIN,
        r"""
        (?:not|never) (?:good )?enough | enough is | had enough | more than enough
        | so you (?:do not|need not) | do not have to (?:explain|repeat|tell|go into|go
        on)(?: \S+){0,4} (?:again|twice|anyone) | skip (?:the|to the|all the) (?:queue|
        line|front|fee|wait|form|paperwork) | save (?:you|yourself) the trip
        | and enough | long enough | quickly enough | soon enough | quiet (?:room|
        corner|table|place|spot|one|end|floor|side|seat|street|area) | somewhere quiet
        """,
    ),
    cue(
        "cut_off",
        0.52,
        "cuts the story off",
        r"""
        yes or no | (?:i )?(?:do not|did not) need to (?:hear|know) | you do not
        (?:need|have) to (?:tell|explain) (?:me|it)?(?=$| ,) | (?:i have|i got|got|have)
        it all (?:on|here|in) | (?:okay|yes|right|yeah)(?: ,)? i know(?= ,|$)
        | (?<!\S )i know$ | just (?:answer|give me|tell me) (?:me|the|your|what)
        | (?:okay|yes|right|yeah)(?: ,)? (?:okay|yes|right|i know) | next question
        | stop ,? ?stop | heard enough
        """,
        PLAIN,
        r"""
        just tell me (?:what (?:happened|you need|would|you want)|when|where|how)
        | i know (?:how|what|that|this|it|you) | you do not (?:have|need) to (?:explain|
        tell)(?: \S+){0,4} (?:again|twice) | just give me (?:\S+ )?(?:\S+ )?(?:minutes?|
        seconds?|hour|moment|a|until|your (?:foot|hand)) | just give me (?:five|ten|two)
        | i know ,? ?(?:and|i would|i am|i have|we|it|that|he|she|they|you|the|your|his|
        her|there)(?= )
        """,
    ),
)
