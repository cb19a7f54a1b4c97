"""Phrasal verbs and fixed expressions, and what they say in one word."""

from __future__ import annotations

from typing import Final

GROUPS: Final = """
turn_down knock_back say_no said_no wave_away brush_off > reject rebuff refuse decline dismiss;
brush_aside shrug_off laugh_off > dismiss; take_over buy_out buy_up snap_up gobble_up > acquire
acquisition buy takeover; buy_into > invest stake acquire buy; get_hold_of lay_hands_on > acquire
obtain get; take_over > lead run; step_down stand_down bow_out hand_in_notice hands_in_notice
handed_in_notice give_notice walk_out walk_away walk_away_from jump_ship pack_up move_on
clear_desk call_it_quits > leave resign depart departure quit; run_away get_away head_for_the_exit
> leave departure; go_over move_over cross_over > join left; break_away branch_out strike_out >
leave venture start; fall_out > clash dispute; at_odds at_loggerheads at_each_others_throats >
clash conflict split; butt_heads lock_horns > clash; set_up start_up found_up > found establish
start launch create; bring_in bring_on_board take_on sign_up sign_on > hire recruit appoint;
hire_away lure_away snatch_away tempt_away pull_away win_over > poach lure hire; bring_aboard >
hire; let_go lay_off laid_off get_rid given_the_boot get_the_sack got_the_sack show_the_door >
layoff cut fire eliminate; kick_out force_out push_out throw_out > fire oust eliminate remove;
get_the_axe got_the_axe > cut eliminate cancel; put_off push_back hold_over set_back hold_up
held_up hold_off > delay postpone; behind_schedule running_late run_late fall_behind fell_behind >
delay late; on_ice on_the_back_burner put_aside set_aside > hold pause; call_off pull_the_plug
pulled_the_plug wind_down shut_down close_down throw_away give_up give_up_on back_out pull_out
drop_out do_away > cancel abandon shut discontinue; give_up > forfeit abandon; give_up_on >
abandon; hand_over turn_over pass_on give_away sign_away > give grant; hand_out give_out dish_out
> give grant pay; pay_out fork_out shell_out cough_up splash_out stump_up lay_out > pay spend;
fork_over > pay; cash_in > profit payout; pay_off work_out pan_out come_off bear_fruit > pay_off
succeed; fall_apart break_down go_wrong went_wrong fall_flat fell_flat come_to_nothing > fail
failure; fall_short > fail short; face_plant > fail stumble; own_up come_clean admit_to face_up >
admit; point_out > note say; make_clear > clear; play_down > dismiss dispute apply clarify;
hit_back fire_back > dispute deny; speak_out > criticism say; cry_out > criticism; cut_back
cut_down scale_back pare_down slim_down > cut reduce layoff; bring_down drive_down > reduce lower;
go_up move_up head_up shoot_up push_up > rise jump increase; go_down come_down head_down > fall
drop decline; went_up > rise jump increase; went_down > fall drop decline; speed_up step_up
ramp_up > accelerate increase; slow_down > slow; catch_up keep_up > pace; lag_behind left_behind >
behind delay; hold_back > resist; stand_up_to > resist; stick_with stick_to stay_with > stick
stuck; go_with > choose; go_for > choose aim; opt_for > choose; look_into > explore consider;
find_out > learn know; figure_out > know solve; think_about think_over mull_over toy_with >
consider question; weigh_up > consider; come_up_with think_up dream_up > invent create; team_up
join_forces link_up tie_up > partnership agreement; hand_in_hand > together; in_charge
in_the_driving_seat at_the_helm > lead head chief; put_in_charge > lead appoint head chief;
report_to answer_to answers_to work_under works_under > report; head_up > lead; take_part > join;
get_into go_into move_into > enter shift; shift_to > shift; switch_over > switch; change_of_heart
change_course > shift pivot switch; about_face u_turn > shift switch; turn_around > turnaround;
start_over start_again > reset; roll_out bring_out come_out put_out > release launch; come_up >
next; on_the_way > plan; due_out > release schedule; make_public > release publish; get_ready >
prepare; lined_up > plan schedule; sign_off > approve sign; shake_hands > agree agreement;
lions_share lion_share better_part most_of > majority most; a_penny one_cent one_penny > 0.01;
cash_pile war_chest deep_pockets > funds cash money; money_pit > burn loss; bottom_line > profit;
pay_packet pay_package pay_cheque > package compensation; pay_rise > pay; next_to_nothing > cheap;
at_low_cost low_cost > cheaper cheap; sign_on_bonus joining_bonus hiring_bonus > signing_bonus;
golden_hello > signing_bonus; up_for_grabs > available; on_paper > paper; in_theory > paper;
on_the_cards > expect plan; get_worse go_downhill > worse degrade; get_better > improve;
get_thinner > thin; by_surprise unawares on_the_hop > caught_off_guard off_guard; off_balance >
off_guard; out_of_the_blue > surprise; no_idea not_sure no_clue > does_not_know not_know;
in_the_dark > not_know; lose_faith lose_trust lost_faith lost_trust stop_trusting stopped_trusting
> lose_confidence lost_confidence confidence; fed_up > disappoint hate; burn_out burnt_out
worn_out > overwork unsustainable; flat_out > fast; cannot_keep_up > struggling unsustainable;
too_soon > too_early; write_off > obituary; not_dead > obituary; dead_and_buried > obituary;
over_and_over > repeatedly; once_again > again; all_over > global worldwide; across_the_world >
worldwide; side_by_side > together; one_by_one > consecutive; in_a_row > consecutive; back_to_back
> consecutive; at_once > simultaneous same_time; on_top at_the_top > top; top_dog > top;
number_one > top; pecking_order > food_chain hierarchy; rat_race > race; brain_drain > talent
exodus; talent_flight staff_exodus > talent_exodus brain_drain; head_hunt > recruit poach;
war_for_talent > talent_war; inner_circle > leadership; big_cheese big_boss > chief ceo;
right_hand > partner vice; third_party outside_testers > independent third_party; tick_the_box >
test; teach_to_the_test teaching_to_the_test > test_prep exam; cherry_pick > cherry_picking;
smoke_and_mirrors > fraud; behind_closed_doors > secrecy quietly; under_wraps > secrecy; in_house
home_grown home_made > in_house internal own; made_in_house > in_house; of_its_own > own in_house;
from_scratch > from_the_ground_up ground_up scratch; from_zero > ground_up scratch; make_up >
make; add_up > total; amount_to > total; worth_it > worth; price_cut > cut; hang_on hold_on
hold_onto > keep retain; hang_around stay_on stay_put > remain stay; sit_on > remain board;
keep_a_seat keep_seat keeps_seat > remain; stand_by > support; back_up > support; prop_up >
support secure fund; bail_out > rescue; bank_on count_on > rely; lean_on > rely; live_off > rely;
get_away_with > avoid; get_around get_round steer_clear > avoid; side_step > avoid; fend_off >
avoid resist; stave_off > avoid; look_like > like similar; along_the_lines > similar; just_like >
like similar; akin_to > like similar; in_the_same_way > similar like mirror; compared_with >
compared; set_against > compared; rule_out > dismiss; put_up_with > endure; put_together > build
assemble; pull_together > build; make_use > use; make_sense > reasonable coherent; take_advantage
> use; get_used > use; carry_out > perform; carry_on > continue; go_on > continue; keep_going >
continue; keep_on > continue; end_up wind_up > land result; end_up > land; go_to > join; go_back >
return; get_back win_back > regain restore; get_on > progress; get_through > survive; see_through
> complete; break_through > breakthrough; take_off > launch grow; go_live > launch; closed_source
> proprietary; go_closed > closed_source proprietary; no_longer_free > closed_source proprietary;
state_of_the_art > cutting_edge advanced; next_gen > next_generation; long_term > multi_year;
year_long > annual; a_tenth one_tenth > 10%; twice_as_much > double; two_fold > double; ten_years
> decade; year_and_a_half > eighteen_months 18_months; one_and_a_half_years > eighteen_months
18_months; jump_to hop_to > join left move; bail_on > leave abandon; gather_dust gathering_dust >
inventory warehouse; push_out > replace; in_place_of > instead rather; cling_to > stick stuck;
hold_out > resist; run_out_of_steam > slow; lose_steam lost_steam > slow waver; pick_up_steam >
accelerate; raise_eyebrows > question; rub_salt > worse; hit_a_wall hit_the_wall > setback fail;
miss_the_mark > fail disappoint; fall_from_grace > fall; draw_fire came_under_fire come_under_fire
> criticism; cave_in > concede; back_down > concede; double_down > invest commit; go_all_in > bet;
all_in > bet; throw_money > spend pour; pour_money > spend; burn_money burn_cash burn_through >
burn spend loss; bleed_money > loss burn; cost_a_fortune > expensive cost; for_free > free;
pay_through_the_nose > expensive pay; at_the_expense_of > expense; on_the_back_of > after because;
in_the_wake_of > after; in_light_of > because; in_the_red > loss; in_the_black > profit;
in_the_works > plan develop; in_the_pipeline > plan next; on_the_way_out > leave departure;
on_the_brink > narrow; up_and_running > deploy; out_of_reach > impossible; out_of_touch >
question; left_over > remain; left_in_the_lurch > abandon; keep_an_eye > monitor; make_do > use;
make_or_break > critical; bite_the_dust > fail; go_bust > fail; go_south > fail decline; go_viral
> spread; get_the_picture > understand; give_the_cold_shoulder > rebuff reject; turn_up_their_nose
> reject; pass_up > reject decline; knock_off knock_offs > copy; rip_off ripped_off > copy steal;
take_a_leaf > copy; take_inspiration > copy; borrow_ideas > copy; crack_down > restrict;
clamp_down > restrict; rein_in > restrict control; reach_out reached_out > contact message;
get_in_touch > contact message; drop_a_line > message; slide_into_dms > message; cold_call >
cold_email message; speak_ill > criticism; fall_for > trust; stab_in_the_back > betray; part_ways
> leave departure; go_separate_ways > leave split; say_goodbye > leave departure; make_way >
replace; fill_the_gap > replace; fill_the_shoes > replace; second_in_command > deputy vice;
top_brass > leadership executives; rank_and_file > staff employees workers; skill_set > skill
expertise; learning_curve > harder; work_load > overwork; long_hours > overwork; rat_on > report;
blow_the_whistle > report; word_of_mouth > reportedly; through_the_grapevine > reportedly;
take_charge take_the_reins take_the_helm > lead head chief; thumbs_down > reject hate dislike;
let_down > disappoint disappointment; out_of_nowhere > surprise off_guard caught_off_guard;
tail_off level_off taper_off peter_out > slow decline; rock_bottom all_time_low > low lowest drop
fall; clear_up set_straight > clarify explain; stick_around > remain stay; leave_out left_out >
exclude ignore consult; lash_out hit_out > criticise criticism attack; sold_on > convince; co_lead
> lead together; dig_in > resist insist; stand_firm > resist insist; stick_to_guns > insist
resist; warm_up_to > like; cool_on > question doubt; go_cold > question doubt; blow_up > fail;
fizzle_out > fail fade; dry_up > end; lose_out miss_out > lose fail; come_under_pressure
feel_the_heat > pressure; face_the_music > admit; strike_a_deal seal_a_deal cut_a_deal do_a_deal >
agree agreement deal sign; get_together > join; get_along > aligned; see_eye_to_eye > aligned
agree; fall_in_love > like; fall_into_place > work; take_shape > build; lay_the_groundwork > found
prepare; raise_money raise_cash raise_funds > fund funding; tighten_belt tighten_the_belt > cut
reduce; wipe_off wiped_off > fall drop loss; wipe_out > destroy lose; cost_the_earth > expensive;
dirt_cheap > cheap; on_the_cheap > cheap cheaper; well_off well_to_do > rich wealthy;
made_of_money > rich wealthy; rolling_in_it > rich wealthy; rake_in > earn revenue profit
generate; bring_home > earn; cash_cow > profit revenue cash; nest_egg > fund; tip_off > inform;
spill_the_beans > reveal leak; come_to_light > reveal
"""
