"""Groups of nouns that say much the same."""

from __future__ import annotations

from typing import Final

GROUPS: Final = """
study paper research report; paper study article; article story piece report; survey poll study;
essay article analysis; column opinion; headline title; caption title heading; worker employee
staff labourer laborer; staff personnel employees workforce workers; crew team staff; workforce
staff headcount; colleague coworker teammate; coworker > colleague employee; labour labor work;
boss chief head leader manager supervisor superior; manager executive boss; executive manager
leader; subordinate underling > report; management leadership executives; director chief head;
chairman chair > head; ceo chief_executive boss; founder creator starter cofounder; founder >
founded; creator inventor maker; creator > co_creator founder; author writer; maker manufacturer
producer vendor supplier; manufacturer > maker; supplier vendor provider; customer client buyer;
buyer purchaser customer; user customer consumer; audience users viewers; visitor > user; member
participant; partner ally; rival competitor opponent; enemy rival; investor shareholder backer;
shareholder stockholder investor; shareholder > investor; stockholder > shareholder investor;
owner holder; expert specialist authority; scientist researcher academic; academic scholar;
scholar > academic; engineer developer technician; developer programmer coder dev; programmer >
developer engineer programming; coder > developer engineer; dev > developer; techie > engineer;
genius > pioneer; pioneer trailblazer; veteran longtime; newcomer recruit hire; pupil student
disciple; disciple protege follower student; teacher educator instructor professor; teacher >
educator; mentor teacher; lecturer professor > educator academic; youngster youth > young; kid
youngster boy > young; guy > person man; man > person; woman > she; folk people; person human
individual; human people person; mankind humanity > human; brain mind intellect; company firm
business corporation enterprise; startup start_up venture; venture startup business; giant
corporation > company big; enterprise > business company; employer company; organisation
organization company; team group unit squad; unit division department team; lab laboratory; office
headquarters; headquarters seat; camp side faction; faction > camp side; branch division;
subsidiary unit; pay salary wage compensation remuneration package; salary pay compensation
package paycheck; paycheck salary pay wage; paypacket > package compensation; perk bonus benefit;
bonus incentive reward; payout payment; payment sum; fee charge price; expense cost expenditure;
expenditure spending cost; bill cost; budget plan spending; fund money budget; money cash fund;
wealth fortune rich; fortune > billionaire; riches wealth; income revenue earnings; revenue sales
turnover income takings; takings > revenue sales; earnings profit income; profit earnings gain;
margin profit; loss deficit; stake share holding interest; share stake portion part; portion part
share proportion; proportion share percentage part ratio; fraction part share; majority most bulk;
half > 50%; stock share equity; stock_price > stock share; valuation value worth; value worth
price; price_tag price cost; amount sum figure; figure number amount; quantity amount number;
total sum; size scale; limit cap; level degree; rate > growth; pace tempo speed rate; speed pace
tempo velocity; rhythm pace tempo; deal agreement contract pact accord arrangement transaction;
accord > agreement; arrangement > agreement deal; partnership alliance collaboration cooperation;
purchase buy order; offer bid proposal; bid offer attempt; tender > bid; takeover > acquire
acquisition; merger acquisition; option warrant; coupon > warrant; rental lease; chip processor
semiconductor; processor chip cpu gpu; gpu graphics_card chip graphics; silicon chip; wafer chip;
hardware equipment machine; machine computer; computer > computing compute; server computer >
data_center compute; software program code; app application; platform system; tool instrument;
network web; internet web online; database data; data information; dataset > data_set data; file
document; document paper documentation; documentation document docs; doc > documentation
model_card; manual guide playbook; guidebook playbook; recipe playbook technique; blueprint plan
roadmap; schedule timetable timeline; deadline schedule; calendar schedule; target goal objective
aim; ambition aim goal; mission goal; purpose aim goal; vision dream; strategy plan approach;
approach method strategy; method technique approach; trick method; policy strategy; principle
doctrine; creed doctrine belief; religion faith dogma > doctrine; belief faith; architecture
design structure; layout design; algorithm model; version variant edition model; prototype >
version; sibling > version; name title; nickname codename; codename code_name; label name; brand
name; picture image photo; video film clip; text word language; word term; phrase expression term;
sentence > phrase; test exam trial benchmark; score result mark; grade score; ranking rank order
hierarchy; pecking_order > food_chain hierarchy order; ladder hierarchy order; chain hierarchy;
league tier; tier rank level; peak top; summit top; leader top; race contest competition;
competition contest rivalry; battle fight war; conflict clash war; struggle fight; tension clash
conflict; strife > clash conflict; argument dispute; row dispute clash; feud clash; controversy
scandal affair row; affair scandal incident; incident event; disaster catastrophe failure; crisis
trouble problem; trouble problem difficulty issue; difficulty problem dilemma; dilemma difficulty
predicament; obstacle setback hurdle barrier; setback obstacle blow; hitch setback delay problem;
snag problem setback; challenge problem; flaw weakness defect fault; weakness flaw vulnerability;
bug flaw; mistake error blunder misstep; misstep mistake stumble; gaffe mistake; slip mistake; sin
mistake; gap gulf chasm difference; discrepancy gap difference; difference gap contrast;
similarity > similar like; parallel > mirror like similar; reason cause motive; factor reason;
consequence result effect outcome; effect consequence result impact; upshot result; aftermath >
after consequence result; benefit advantage gain; advantage benefit edge lead; upside > benefit;
downside > externality cost; drawback > weakness problem; side_effect > externality byproduct;
byproduct side_effect by_product; externality side_effect; moat defence barrier; strength asset
power; force power; ability capability capacity skill; skill ability expertise; expertise skill
knowledge know_how; talent skill; memory recollection; experience expertise; education > educator;
trust confidence faith; loyalty allegiance faithfulness; mood morale spirit; atmosphere mood
morale culture; feeling mood; emotion feeling; doubt scepticism skepticism; suspicion doubt
scepticism; optimism hope; enthusiasm hype; hype buzz excitement; craze hype boom; boom craze
surge; trend fashion; fad trend; frenzy panic craze spree blitz; rush panic; demand need appetite;
shortage lack scarcity; lack shortage absence; stockpile inventory hoard; inventory stock; hoard >
inventory funds; warehouse depot store; plant factory; electricity power energy; fuel energy;
household home house; family household; country nation state; government state; military army
defence defense; military > defence defense pentagon; regulator watchdog authority > antitrust;
watchdog regulator > antitrust; monopoly competition > antitrust; monopoly > antitrust dominance;
cartel > antitrust; law rule; court > legal; lawsuit > legal; fine penalty; hacker hack > hijack;
hack hijack breach; hijack hack takeover; attack hijack; password account > account; security
safety; privacy secrecy; newspaper paper journal; magazine journal; outlet newspaper publication;
reporter journalist > report; press media; interview > told said; speech > said; rumour rumor >
reportedly report; gossip rumour; insider source; leak > source; teaser preview; summary abstract
recap; footnote note; disclaimer notice; quote quotation; footing basis; foundation basis ground
substrate; base foundation; centre center heart core; edge margin border; frontier border
cutting_edge; side edge; opportunity chance window; luck chance; fate future; future > next; past
history; start beginning; end finish; middle mid; stage phase; cycle round; era period age; period
time; decade > ten_years 10_years; fortnight > two_weeks; moment time; fall autumn; holiday >
summer; speed_up acceleration; acceleration speed; growth rise increase; jump rise; climb rise;
gain rise; drop fall decline; dip fall drop; crash fall drop collapse; plunge fall drop; slump
fall drop; improvement progress; progress advance; breakthrough advance; milestone target
landmark; tranche instalment stage; category > type; kind type sort; part component piece; place
spot location; location place site; area region; city town; world globe earth; chat talk message;
post message announcement; announcement statement; statement remark comment; note message; letter
email; mail email; invitation offer; aid support; support help backing; endorsement support;
patron backer; sponsor backer; lender > loan; donor > fund; award prize; honour award; winner
laureate recipient; medal award; trophy award; billionaire tycoon magnate; millionaire >
billionaire; playbook recipe script; pattern cycle; habit pattern; circle cycle; engine motor; car
vehicle automobile; driverless autonomous self_driving; selfdriving self_driving; autonomous >
self_driving independent; robot agent machine; agent bot assistant; assistant helper aide; coach
teacher; curriculum course syllabus; class course; lesson course; exam_question > exam question;
quiz test; question query; answer reply; solution answer fix; key answer; step measure; move step;
action step; act action deed; beacon lighthouse light; champion ace whiz expert; kpi target
metric; metric measure figure; infrastructure backbone foundation; resource means; narrative story
tale; recommendation suggestion; tradition custom heritage; origin source root; momentum impetus
drive; tenure stay time; pitfall trap; premium surcharge markup; boundary line border; attention
focus; innovation novelty invention; detail point; crossroads > intersection; stand_in > proxy;
surrogate proxy; email_address > email; inbox > email; drain leak flight; flight exodus; bleeding
haemorrhage hemorrhage > drain exodus; loss departure; loss drain; revolt protest; protest
demonstration; moonshot gamble; abundance plenty; plenty > ample abundant; guidance forecast;
projection forecast; ballot vote; comeback > turnaround regain second_chance; redemption comeback
second_chance; breakthrough discovery; hopes expectations; hope expectation; tool kit; toolkit
tool; framework structure; building_block foundation component; bedrock foundation; pillar
foundation; cornerstone foundation; stepping_stone milestone; footprint > scale; size_up > size;
front frontier; vanguard frontier; silicon > chip; farm cluster > cluster; supercomputer cluster;
syllabus curricula; curriculum curricula; class curriculum; rookie junior; heavyweight giant;
bigwig executive; honcho executive chief; chieftain chief; mogul billionaire; whizz champion;
crowd community; public community; ecosystem community; fanbase community; contractor supplier
vendor; subcontractor outsourced contractor; freelancer gig_worker > outsourced; sweatshop >
outsourced; outsourcing > outsourced; offshore > outsourced
"""
