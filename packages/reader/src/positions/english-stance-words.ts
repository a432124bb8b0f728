/**
 * English words that take a stand, as data: stance, then verbs in their base form (all inflections follow; `_` joins
 * a verb to its particle), then forms that stay as they are. `*` marks a word that is as often something else.
 */
export const ENGLISH_STANCE_VERBS = `
refuses | reject refuse oppose dismiss decline* spurn rebuff resist veto snub shun rule_out turn_down vote_against vote_down
 walk_away_from back_out_of pull_out_of walk_out_of object_to balk_at baulk_at say_no_to knock_back throw_out push_back_against
 push_back_on push_back_at hold_out_against brush_off scoff_at stand_firm_against protest_against disagree_with shut_the_door_on warn_against
 object condemn* block* denounce* protest* boycott* disapprove_of come_out_against contest* campaign_against lobby_against
 stand_against raise_objections_to have_objections_to be_against
demands | demand insist seek want require* request urge insist_on insist_upon call_for call_on press_for push_for campaign_for lobby_for
 ask_for ask* appeal_for look_for hold_out_for fight_for strike_for bargain_for stick_to argue_for advocate advocate_for petition_for
 agitate_for rally_for march_for plead_for stipulate lay_claim_to stress_the_need emphasise_the_need
 emphasize_the_need underline_the_need underscore_the_need reiterate_the_need stress_the_importance emphasise_the_importance emphasize_the_importance underline_the_importance underscore_the_importance reiterate_the_importance highlight_the_need press* push_the vie_for hold_firm_on stand_firm_on dig_in_on cling_to
accepts | accept recommend agree approve endorse ratify consent embrace* favour* favor* sign_up_to sign_on_to commit_to* vote_for
 vote_in_favour_of vote_in_favor_of say_yes_to give_in_to yield_to bow_to go_along_with sign_off_on settle_for acquiesce_to acquiesce_in
 drop_objections_to drop_opposition_to agree_to concede* adhere_to give_the_green_light_to
offers | offer propose pledge promise table* submit* suggest* volunteer put_forward come_up_with* present* float* unveil* undertake* guarantee*
studying | study consider examine mull weigh evaluate assess* look_at* ponder deliberate_on deliberate_over yet_to_respond yet_to_reply
 yet_to_decide yet_to_answer
conditional | threaten
`;

export const ENGLISH_STANCE_FORMS = `
demands | must should adamant "would like"* "time for"*
accepts | ready prepared willing keen* "open to" "committed to"* "amenable to" "in favour of" "in favor of" "receptive to" "happy to" "agreeable to"
refuses | opposed unwilling reluctant* "no further" "not interested in" "against the"*
`;

/** Nouns that name a stand: it is their owner’s. */
export const ENGLISH_STANCE_NOUNS = `
demands | demand demands insistence request requests ultimatum condition* conditions* precondition preconditions
refuses | rejection refusal reluctance opposition objection objections unwillingness
accepts | acceptance willingness readiness commitment* approval* consent
offers | offer offers proposal proposals pledge pledges promise* promises*
studying | study* review*
`;

/** Verbs whose past is no “-ed”: base, past, participle. */
export const IRREGULAR_VERBS = `
seek sought sought; hold held held; put put put; say said said; stick stuck stuck; come came come; give gave given; throw threw thrown;
fight fought fought; shut shut shut; stand stood stood; strike struck struck; withdraw withdrew withdrawn; dig dug dug; cling clung clung;
lay laid laid; undertake undertook undertaken; go went gone; be was been; have had had; plead pleaded pled; set set set; bow bowed bowed;
drop dropped dropped; commit committed committed; submit submitted submitted; snub snubbed snubbed; shun shunned shunned
`;
