"""Groups of verbs, and of nouns made from them, that say much the same."""

from __future__ import annotations

from typing import Final

GROUPS: Final = """
reject refuse decline rebuff spurn rebuffal snub resist; refusal rejection rebuff; reject refuse
veto block oppose; oppose resist fight object opposition; doubt question wonder; resign quit leave
depart exit; resignation departure exit leaving; leave abandon desert; exit exodus departure
drain; leaver deserter > left departed; turnover attrition > departure exodus; retire > leave
depart; defect switch move; hop > move left leave; flee escape > leave left exodus; dismiss fire
sack axe oust; firing dismissal sacking > layoff cut job; oust remove topple; shed slash trim
reduce cut prune lower; cutback cut reduction; downsize shrink > cut reduce layoff; eliminate
abolish remove erase scrap; cull purge > cut eliminate layoff; hire recruit employ engage enlist;
recruitment hiring recruiting; poach lure snatch steal entice headhunt raid grab snap woo court;
raid blitz; tempt entice attract lure draw; court pursue chase woo target; appoint name nominate
install assign choose; promote elevate; assign allocate task; join enter; return rejoin; lead head
run manage direct steer helm oversee supervise; steer navigate guide; oversee > lead head report;
command > lead; found establish launch create start start_up form; establish build create form;
initiate start begin; begin start commence kick_off open; inaugurate > launch open start; buy
acquire purchase obtain procure get; acquisition takeover purchase buyout merger; absorb swallow
integrate; merge combine unite join; obtain secure gain win land; sell offload divest dispose;
invest fund back bankroll; funding financing backing; spend splurge splash lavish pour burn;
spending outlay expenditure; waste squander > burn lose spend; spree binge > spree panic buying
spending; pay compensate remunerate reward; owe > debt; cost charge price; save reduce cut lower;
saving savings > reduce cut cheaper; earn make gain; raise lift increase boost; collect raise
gather; lend borrow > loan debt; rise climb soar surge jump increase grow grow_up leap gain rally;
spike hike > rise jump surge; increase raise expand grow rise; expansion growth increase;
accelerate speed quicken hasten; double > twice; multiply > exponentially times; swell balloon >
grow rise increase; fall drop decline sink tumble plunge plummet slide slump crash dip collapse;
collapse crash failure; decline fall decrease reduction drop; weaken soften ease slow; slow
decelerate; slowdown > slow slowing; shrink contract narrow decrease; fade wane dwindle diminish
erode; erosion > erode slow; fluctuate waver vary swing; waver falter hesitate; hesitate >
reluctance reluctant; delay postpone defer put_off push_back; postponement delay; slip late lag;
linger > remain stay; shelve suspend pause halt freeze hold; suspension pause hold; stall stop
halt; cancel scrap drop abandon axe kill discontinue terminate ditch shelve call_off abort; ditch
dump jettison scrap drop abandon; cancellation > cancel shut discontinue abandon; stop halt end
cease quit; finish complete end conclude; close shut; closure > shut close cancel; skip omit
bypass; avoid dodge evade escape sidestep shun; avoidance > avoid; release launch publish issue
unveil debut introduce roll_out; launch rollout release debut introduction; reveal disclose expose
show uncover unveil; reveal show prove demonstrate; leak > reveal report disclose; announce
declare proclaim unveil; declare state say assert claim; claim allege assert maintain contend;
insist maintain argue stress; argue claim contend hold reason; argue debate quarrel dispute
disagree; disagreement dispute argument > split clash dispute; disagree differ > split clash
dispute; quarrel feud fight clash conflict; infighting > clash conflict split; struggle fight
battle; confess admit acknowledge concede; confession > admit; acknowledge recognise recognize
admit; deny dispute contradict refute rebut; contest challenge dispute; contradiction > dispute
deny; clarify explain specify; explain describe define; explanation > reason explain; describe
depict portray; portray depict present frame; frame cast present portray; label call term brand
dub; dub call name; liken compare; comparison > compare comparable like similar mirror contrast;
resemble > like similar; mirror echo reflect; imitate copy mimic emulate replicate clone; copycat
imitation > copy; duplicate replicate copy reproduce; steal rob > steal; plagiarise plagiarize >
copy; pioneer invent originate; invention > pioneer create; discover find learn; realise realize >
know learn; predict forecast foresee project anticipate expect; prediction forecast projection
outlook guidance; expect anticipate await; estimate guess reckon calculate gauge; estimate > peg;
guess > estimate; compute calculate > arithmetic calculation; tally count total number; sum total;
promise pledge vow commit swear; promise > pledge commit; commitment pledge promise; warn caution
alert; threaten endanger; threat danger risk; risk gamble; bet gamble wager stake; hope wish want;
want seek aim intend desire; aspire > aim goal ambition; intend plan aim mean; plan intend
schedule; try attempt seek; attempt bid effort try; strive > try aim; fail flop falter stumble
founder; failure flop fiasco setback disappointment; flunk > fail; flop dud > fail failure
disappoint disappointing; backfire > backfiring; misfire > fail stumble; succeed prosper thrive;
succeed > pay_off work win success; win triumph prevail; triumph victory > win; lose forfeit forgo
sacrifice; surrender yield relinquish forfeit; beat defeat outperform surpass top; outperform beat
surpass exceed outdo; overtake leapfrog; leapfrog > overtake; compete rival vie contend; rival
match equal; rivalry > rival competition; cheat rig game falsify doctor manipulate fake fudge;
fraud cheating deceit; tamper manipulate; fake falsify forge fabricate; forgery fabrication >
falsify; doctor > falsify manipulate game; mislead deceive > falsify claim; exaggerate overstate
inflate hype > hype claim; lie > falsify; train teach educate coach; learn study > train; test try
check examine; assess evaluate judge; evaluation assessment; verify check confirm; confirm verify
> confirm; approve endorse support; praise laud applaud hail > impressive; criticise criticize
blast slam attack condemn; criticism backlash outcry censure; complain grumble gripe moan >
criticism describe; blame accuse fault; blame > cause attribute; attribute ascribe credit; accuse
charge allege; accusation allegation charge; mock ridicule > joke; hate loathe detest dislike;
dislike > hate disappoint; like love enjoy > happy prefer; love adore > happy prefer; prefer
favour favor choose; disappoint frustrate dismay; disappoint > hate; anger enrage upset > anger
lose confidence; please satisfy delight; trust believe rely; rely depend count; reliance
dependence > rely; distrust mistrust > trust confidence; shatter destroy ruin wreck break; destroy
demolish ruin shatter; break smash; harm damage injure hurt; fix repair mend remedy correct;
overhaul revamp reform restructure redesign; restructuring reorganisation reorganization reorg
shakeup; reshuffle shakeup > restructuring reorganisation; revamp > overhaul restructuring;
transform change; change alter shift modify; shift move switch change pivot; pivot shift turn;
swap switch replace; replace substitute displace supplant; supplant > replace; convert turn
change; adapt adjust customise; tweak adjust customise optimise tune; improve enhance boost
upgrade; progress advance improve; stagnate > slow; hurry rush haste urgency; rush hurry scramble
dash; panic alarm > panic; worry concern fear anxiety; fret worry wonder; surprise shock astonish;
blindside surprise startle stun > caught_off_guard surprise; shock stun > caught_off_guard
surprise; help aid assist support; support back assist help; backer supporter investor; prop
support; protect defend guard preserve; preserve keep maintain; keep retain maintain hold; stay
remain; stay linger > remain stay; persist continue; continue proceed carry_on; remember recall >
memory; forget > overlook; ignore overlook neglect disregard; notice see observe spot; watch
monitor observe; look see view; inspect examine check; scrutinise examine; probe investigation
inquiry > scrutiny; regulate > antitrust scrutiny; contact message approach email write; message
email text write; write author draft; phone call > message; tell inform notify; reply answer
respond; response reply reaction answer; react respond; reaction > response dismiss; shrug >
dismiss; ask query request; consult ask; advise recommend counsel; negotiate bargain haggle
discuss; talk discuss speak; negotiation > talks discuss; discuss debate talk; agree consent
accept; accept > agree; sign ink seal; ink > sign; order purchase buy; reserve > secure lock; rent
lease hire; hire > lease; supply provide deliver furnish; deliver supply ship hand; ship deliver
send; receive get obtain; give grant award hand donate; offer propose give; distribute share
spread; share split divide; separate divide split; spread propagate disperse; scatter disperse
spread; gather collect assemble; assemble build gather; build construct make develop; make build
produce create manufacture; develop build make create; design devise > design; devise invent plan;
use employ utilise utilize; deploy use install roll_out; utilise utilize exploit use; adopt
embrace; consume devour eat; drain exhaust deplete; exhaust tire > overwork; overwork >
unsustainable; burnout exhaustion > overwork unsustainable; run operate power drive work; operate
handle; power drive fuel run; handle manage process; run > power perform; cope > keep handle;
perform do act; execute perform carry; activate trigger; trigger cause spark prompt; cause lead
result; result outcome consequence effect; lead > result; influence affect shape; affect influence
hit; shape form; force compel oblige push; push press urge; pressure stress strain; allow let
permit enable; prevent stop block; forbid ban prohibit; limit restrict cap; mitigate reduce lower
lessen ease; worsen exacerbate aggravate deteriorate degrade; complicate > complexity complex;
simplify > simple simpler; own possess hold; ownership > stake own; possess > own have; control
dominate rule; dominance supremacy control; participate join; belong > member; meet encounter;
face confront; suffer endure; visit check > check; surf browse scroll; log > check; connect link
tie; link tie relate; relate connect link; tie link bind; separate > independent; seek pursue;
explore investigate study; understand grasp comprehend; know understand; think believe consider;
consider weigh ponder; decide choose resolve; decision choice; choose pick select opt; judge deem
consider; summarise summarize > sum; cite quote mention; mention cite name; refer cite mention;
publish release print; leak > publish; hide conceal > secrecy; conceal hide > secrecy; earn >
profit revenue income; crush smash destroy; nail master; imagine consider picture; dream vision;
envision vision predict; stand rank; rank rate; rank > stand top; sink fail; fold fail close; last
survive; die > obituary; kill > shut discontinue; bury > obituary; unlock vest; forfeit lose
give_up surrender forgo; deserve merit; justify warrant defend; house host; host run; plug > shut;
reset restart; renew restore; restore regain recover; recover rebound restore; recovery rebound >
restore regain turnaround; salvage save rescue; fund pay; subsidise subsidize > fund; outsource
subcontract contract; automate > machine; illuminate > power; consume use; guzzle > consume use
power; compete race; jump hop leap > move switch join; bail > leave abandon; suggest indicate hint
imply; reach hit attain achieve; achieve attain accomplish; accomplishment > achieve; advertise
promote tout promise; locate situate base; headquarter > base; blend mix combine; mix > hybrid
blend; settle > settled; campaign drive push effort; trace track; breed spawn create foster;
mandate order require; require need demand; toss throw pour; focus concentrate; appear seem;
emerge appear arise; wrestle struggle grapple; boast brag > boast; persuade convince; sway >
convince; invite > consult; suffer > worse degrade; erode wear; fixate > obsessed; subordinate
demote > subordinated; demote > marginalised subordinated; sideline marginalise marginalize;
marginalisation > marginalised; exceed top surpass; last endure > sustain; sustain maintain
uphold; catalogue list record; record document; fit match suit; monetise monetize > monetization;
capitalise > cash; supplement add; contribute add help; aggravate > exacerbate; spoil > destroy;
tarnish damage > destroy; betray > trust; imply mean; locate find; spur spark drive; fuel drive
boost; oversell overpromise > hype advertise; underperform disappoint fail; backtrack > abandon
shift; waver wobble > waver; tumble > drop fall plunge; inch creep > grow rise; top > over exceed;
near approach > nearly almost; exceed > over more; hurtle rush > accelerate; scale grow expand;
staff man > staff; reorganise reorganize restructure
"""
