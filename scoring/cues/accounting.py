"""Accounts: how a thing works, what it waits for, what it hangs on."""

from scoring.cues.cue import MOVE, Cue, Guard, cue

ACCOUNTING: tuple[Cue, ...] = (
    cue(
        "explanation",
        0.58,
        "says how it works or what it hangs on",
        r"""
        (?:it|this|that) (?:goes|works|runs|went) (?:like this|as follows)(?: \S+){0,12}
        | (?:it|that|this|the \S+(?: \S+)?) depends (?:on|whether|how)(?: \S+){1,10}
        | (?:the|your|that|this|it|a) ?\S* (?:changes|opens|moves|updates|starts|runs|
        comes|arrives|leaves|goes|drops|clears|shows|closes|unlocks)(?: up| out|
        through)? only (?:when|after|once|if|while)(?: \S+){1,10} | (?:can not|can only|
        may only)(?: be)? \S+(?: \S+){0,4}? (?:before|until|after|once|against|when|
        while)(?: \S+){1,8} , (?:the|because|it|that|since|they)(?: \S+){1,10}
        | (?:has|have|needs?) to (?:close|dry|cool|heal|settle|set|rest|cure|thaw|
        defrost|charge|warm|harden|soak|ripen|clear)(?: \S+){0,6} | (?:that|which)
        (?:slows|slowed|holds up|held up|delays|delayed|blocks|blocked|jams|jammed|
        explains|threw|pushed|knocked|confuses|confused|tricked|fooled|triggers|
        triggered)(?: \S+){1,10} | (?:that|this|it|the \S+|your \S+|that \S+) (?:comes|
        came) from (?:the|a|an|our|your|two|one)(?: \S+){1,10} | (?:it|that|this) does
        not mean (?:that )?(?:the|it|your|he|she|they|anyone)(?: \S+){1,10}
        | (?:hung|lay|stood|sat|ended up|landed|slipped|got) (?:next to|side by side|
        beside|in the wrong|on the wrong|under|behind|between)(?: \S+){1,8}
        | (?:it|the \S+|your \S+|yours) (?:got|was) (?:sorted|sent|routed|filed|booked|
        entered|labelled|loaded|put) (?:to|under|as|into|onto|on) (?:the|a|route|row|
        gate|\d\S*|another|somebody|someone)(?: \S+){0,8}
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        you (?:should|did|forgot|never|were) | policy | rules? | terms | contract
        | explains? (?:nothing|everything) | that depends on you | depends on (?:you|
        your|my (?:boss|manager)|the manager) | what it (?:is|says) | (?:comes|came)
        from (?:you|people|customers) | not (?:our|my) | sorry | apologise | because i
        """,
    ),
)
