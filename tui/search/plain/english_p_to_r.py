"""Everyday English words in their base form, p to r, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
pace pacemaker pacesetter pacifism pacifist pacify pack package packet packhouse pact pad paddle
paddock padlock pagan page pageant pageantry pageview pagoda paid pail pain painkiller painstaking
paint paintball paintbrush pair pajamas pal palace palate palatial pale paleo paleontology palette
palindrome pallet pallid palm palmistry palmtop palpable palpitation paltry pamper pamphlet pan
panacea panache pancake pancreas pancreatic panda pandemic pandemonium pander pane panel panhandle
panic panicky panopticon panorama panoramic pansy pant panther panties pantomime pantry pants papa
papacy papal paparazzi papaya paper paperback paperboy paperclip paperthin paperweight paperwork
papier paprika parable parachute parade paradigm paradise paradox paradoxical paraffin paragon
paragraph paralegal parallel paralyse paralysis paralytic paralyze paramedic parameter paramilitary
paranoia paranoid paranormal paraphernalia paraphrase paraplegic parasite parasitic parasol
paratrooper parcel parch pardon pare parent parentage parenthesis parish parishioner parity park
parka parkland parkway parlance parliament parliamentary parlor parlour parochial parody parole
parrot parse parsimonious parsley parsnip part partake partial participant participate participatory
participle particle particular partisan partition partner partnership partridge party partygoer
partygoing pass passage passageway passbook passcode passenger passerby passion passionate passive
passkey passover passport passthrough password past pasta paste pastel pasteurize pastime pastor
pastrami pastry pasture patch patchwork pate patent paternal paternalistic paternity path pathetic
pathfinder pathogen pathological pathologist pathology pathos pathway patience patient patio
patriarch patrimony patriot patriotic patrol patrolman patron patronage patronise patronize patsy
pattern paucity paunch pauper pause pave pavilion paw pawn pawnbroker pawnshop pay payback paycheck
paycheque payday paygap payload paymaster payment payola payout payphone payroll payslip paywall pea
peace peacekeeper peacekeeping peacemaker peacenik peacetime peach peacock peak peanut pear pearl
peasant peasantry peat pebble pecan peck pectoral peculiar pecuniary pedagogical pedagogy pedal
pedant pedantic peddle pedestal pedestrian pediatric pediatrician pedicure pedigree pedophile pee
peek peel peep peer peerage peeve peg pejorative pelican pellet pelt pelvic pelvis pen penal
penalise penalize penalty penance pence penchant pencil pendant pending pendulum penetrate penguin
penicillin peninsula penis penitentiary penknife penman penname pennant penniless penny pension
pensive pentathlon penthouse penultimate penury people pepper peppermint pepperoni peppy perceive
percent percentage percentile perceptible perception perceptive perch percolate percussion peregrine
peremptory perennial perfect perfectionism perfectionist perforate perform performance performative
perfume perfunctory perhaps peril perilous perimeter period periodic peripheral periphery periscope
perish perjure perjury perk permafrost permanence permanent permeate permissible permission
permissive permit permutation pernicious peroxide perpendicular perpetrate perpetual perpetuate
perpetuity perplex persecute perseverance persevere persist persistence persistent persnickety
person persona personage personal personalise personality personalize personify personnel
perspective perspire persuade persuasion persuasive pertain pertinent perturb peruse pervade
pervasive perverse pervert peso pessimism pessimist pessimistic pest pester pesticide pestilence
pestle pet petabyte petaflop petal petite petition petrify petrochemical petrodollar petrol
petroleum petticoat petty petulant pew pewter phalanx phallic phantom pharaoh pharma pharmacist
pharmacology pharmacy phase phaseout pheasant phenomena phenomenal phenomenon philanthropic
philanthropy philharmonic philosopher philosophic philosophise philosophize philosophy phishing
phlegm phobia phobic phoenix phone phonebook phoneme phonetic phony phosphate phosphorus photo
photobomb photobook photocopy photogenic photograph photographic photon photonic phrase phraseology
physical physician physicist physics physiological physiologist physiology physiotherapy physique
pianist piano piazza pick pickaxe picket pickle pickpocket pickup picnic pictorial picture
picturesque pidgin pie piece piecemeal piecework pier pierce piety pig pigeon pigeonhole piggyback
pigheaded piglet pigment pigsty pike pile pileup pilfer pilgrim pilgrimage pill pillage pillar
pillbox pillow pillowcase pilot pimp pimple pin pinball pinboard pincer pinch pine pineapple ping
pinhole pink pinkie pinnacle pinpoint pinstripe pint pinup pioneer pious pipe pipeline pipette
piquant pique piracy piranha pirate piss pistachio pistol piston pit pitch pitcher pitchfork
pitchman piteous pitfall pithy pitiful pitiless pitstop pittance pity pivot pixel pixelate pixie
pizza pizzeria placard placate place placebo placeholder placekeeper placenta placid plagiarise
plagiarism plagiarist plagiarize plague plaid plain plainspoken plaintext plaintiff plaintive plan
plane planet planetarium planetary plank plankton planmaker plant plantation plaque plasma plaster
plasterboard plastic plate plateau platform platinum platitude platonic platoon platter plaudit
plausibility plausible play playability playact playback playbook playboy player playful playground
playgroup playhouse playlist playmaker playmate playoff playpen playroom playtest plaything playtime
playwright plaza plea plead pleasant please pleasure pleat plebeian plebiscite pledge plenary
plentiful plenty plethora pliable pliers plight plod plop plot plough plow ploy pluck plug plugin
plum plumage plumb plumber plume plummet plump plunder plunge plural pluralistic plus plush
plutocracy plutocrat plutonium ply plywood pneumatic pneumonia poach pocket pocketbook pocketknife
pod podcast podium poem poet poetic poetry poignant point pointedly poise poison poisonous poke
poker polar polarise polarize pole polemic police policeman policewoman policy policyholder
policymaker policymaking polio polish polite politic political politician politicise politicize
politics polka poll pollen pollinate pollster pollutant pollute pollution polo poltergeist polyester
polygamy polyglot polygon polygraph polymath polymathic polymer polynomial polyphonic polytechnic
pomegranate pomp pompous poncho pond ponderous pony ponytail ponzi poodle pool poolside pooper poor
poorhouse pop popcorn pope poplar poppy poppycock popsicle populace popular popularise popularize
populate population populism populist populous popup porcelain porch porcupine pore pork porn porno
pornographic pornography porous porpoise porridge port portability portend portent portfolio
porthole portion portmanteau portrait portraiture portray pose posh position positive positron posse
possess possibility possible post postage postcard postcode postdate postdoc postdoctoral posterior
posterity postgame postgraduate posthumous postman postmark postmaster postmodern postnatal
postpartum postpone postscript posttrain postulate posture postwar pot potable potash potassium
potato potboiler potency potent potentate potential potholder pothole potion potluck potpourri
potshot pottery pouch poultry pounce pound pour pout poverty powder power powerboat powerful
powerhouse powerplant powerplay powwow practical practice practise practitioner pragmatic pragmatism
pragmatist prairie praise praiseworthy prank prankster prawn pray prayer preach precarious precede
precedence precedent precept precinct precious precipice precipitate precipitous precise preclude
precocious predator predecessor predicament predicate predict prediction predilection preen preface
prefer preference preferential prefix preform pregnancy pregnant prejudice prelim preliminary
prelude premature premed premier premiere premise premium premonition prenatal prenuptial prep
preparatory prepare prepay preponderance preposition preposterous prequel prerogative prescribe
presence present preservative preserve preset presidency president presidential press pressman
pressroom pressure pressurise pressurize prestige prestigious presume presumption presumptive pretax
pretence pretend pretentious pretty pretzel prevail prevalence prevalent prevent preventative
previous prewar prey price prick prickle pride priest priestess primacy primary primate prime
primetime primitive primordial primrose prince princess principal principle print printmaker
printout prior prioritize priority prism prison prisoner pristine privacy private privatise
privatize privilege privy prize prizewinner pro proactive probabilistic probability probable
probably probate probationary probationer probe problem problematic procedure proceed process
proclaim proclamation proclivity procrastinate procure prodigal prodigious prodigy produce producer
product production productivity productize profane profession professional professor professorial
proffer proficiency proficient profile profit profitability profiteer profligate profound profundity
profuse progenitor progeny prognosis prognosticate program programmatic programme progress prohibit
project projectile proletarian proletariat proliferate prolific prolog prologue prolong promenade
prominence prominent promiscuous promise promissory promote promotional prompt promptbook promulgate
prone prong pronoun pronounce pronto pronunciation proof proofread propaganda propagandist propagate
propel propellant propeller propensity proper property prophecy prophesy prophet prophetic proponent
proportion proportionate proposal propose proposition proprietary proprietor propulsion prorate
prosaic proscribe prose prosecute prosecutorial proselytize prospect prospectus prosper prosperous
prostate prosthesis prosthetic prostitute prostrate protagonist protean protect protectionism
protectionist protectorate protege protein protest proto protocol proton prototype prototypical
protract protrude protrusion proud provability prove proven provenance proverb proverbial provide
providence province provincial provision proviso provocateur provocation provocative provoke provost
prow prowl proximate proximity proxy prude prudence prudent prudential prudish prune pry psalm
pseudo pseudonym pseudonymous pseudoscience psyche psychedelic psychiatric psychiatrist psychiatry
psychic psycho psychoanalyst psychological psychologist psychology psychopath psychopathic psychosis
psychosomatic psychotherapy psychotic pub puberty pubescent public publication publicise publicize
publish publisher puck pudding puddle pueblo puff puffin pull pullback pulley pullout pullover
pullup pulmonary pulp pulpit pulsar pulsate pulse pulverize puma pumice pump pumpkin punch punchline
punctual punctuate puncture pundit punditry pungent punish punitive punk punt pupil puppet puppeteer
puppy purchase pure purebred puree purgatory purge purify puritan puritanical purple purport purpose
purr purse pursuant pursue pursuit purvey push pushback pushcart pushover pushup put putative putrid
putt puzzle pygmy pyjamas pyramid pyre pyromaniac pyrotechnics python quack quad quadrangle quadrant
quadratic quadrillion quadruple quadruplet quagmire quail quaint quake qualification qualify
qualitative quality qualm quandary quango quantifiable quantify quantitative quantity quantum
quarantine quarrel quarrelsome quarry quarter quarterback quarterfinal quarterly quartet quartile
quartz quash quasi quaver quay queasy queen queer quell quench query quest question questionnaire
queue quibble quiche quick quicken quickfire quickie quicksand quicksilver quicksort quid quiescent
quiet quieten quietude quill quilt quintet quintuple quip quirk quit quitclaim quite quiver quiz
quizzical quorum quota quote quotidian quotient rabbi rabbit rabble rabid rabies raccoon race
racecar racecourse racehorse racetrack raceway racial rack racket racketeer raconteur racy radar
radial radiance radiant radiate radiation radiator radical radicalise radicalize radio radioactive
radiography radiologic radiologist radiology radish radium radius raffle raft rag ragbag rage ragtag
ragtime raid rail railcar railroad railway rain rainbow raincoat raindrop rainfall rainforest
rainmaker rainout rainstorm rainwater raise raisin rake rally ram ramble rambunctious ramification
ramp rampage rampant rampart ramrod ramshackle ran ranch rancid rancor rancorous random randomise
randomize rang range rangefinder rank rankle ransack ransom ransomware rap rapacious rape rapid
rapprochement rapt rapture rare rarefied rascal rash rasp raspberry rat ratchet rate ratepayer
rather rathole ratification ratify ratings ratio rational rationale rationalise rationalize rattle
rattlesnake raucous raunchy ravage rave raven ravenous ravine ravioli ravish raw ray raze razor
razzmatazz reach react reaction reactionary reactivate read readability reader readout ready real
realise realistic reality realize realm realpolitik realtor realty reap rear rearm rearview reason
rebate rebel rebellious rebuff rebuke recalcitrant recall recant recap recede receipt receive
receivership recent receptacle reception receptive receptor recess recessionary recidivism recipe
recipient reciprocal reciprocate reciprocity recite reckless reckon recline recluse recognise
recognize recoil recommend recompense reconcile record recover recovery recreational recrimination
recruit recruiter rectangle rectangular rectify recuperate recur recurrence recuse recut recycle red
redact redden redeem redemption redhead redhot redline redneck redo reduce reduction redundancy
redundant reef reek reel refer referee reference referendum refinery refit reflect reflex reform
refrain refrigerate refuge refugee refurb refuse refute regal regalia regard regatta regency reggae
regime regimen regiment region regionwide register registrable registrant registrar registration
registry regress regret regular regularise regularize regulate regulatory regurgitate rehab
rehabilitate rehearse reign reimburse rein reindeer reinforce reinstate reject rejoice rejuvenate
relate relation relationship relativity relax relaxant relay release relegate relevance relevant
reliant relic relief relieve religion religious relinquish relish reluctance reluctant rely remain
remainder remand remark remedial remedy remember remembrance remind reminisce reminiscence
reminiscent remit remittance remix remnant remorse remote remove remunerate renaissance rend render
rendezvous rendition renegade renege renew renounce renown rent renunciation reorg reorganisation
reorganization repair repairman repatriate repay repeal repeat repel repellent repent repentance
repentant repertoire repertory repetitious replace replenish replete replica replicate reply report
reportage reporter repository reprehensible represent reprieve reprimand reprise reproach reptile
republic republican repudiate repugnant reputation repute request requiem require requisite rerun
rescind rescue research researcher resemble resent reserve reservoir reset reside residence
residency resident residential residue resign resignation resilience resilient resin resist
resistance resistant resolute resolution resolve resonance resonant resonate resort resource respect
respirator respiratory resplendent respond respondent response responsible rest restaurant
restaurateur restitution restore restrain restraint restrict restroom restructuring result resume
resumption resurgence resurgent resurrect resuscitate retail retain retaliate retaliatory retard
retch reticence reticent retina retinue retire retiree retort retreat retrieve retro retroactive
retrofit retrograde retrospect retry return returnee reuse reveal revel revelry revenant revenge
revenue reverberate revere reverence reverend reverent reverie reverse reversible revert review
revise revitalise revitalize revival revive revoke revolt revolution revolutionary revolutionise
revolutionize revolve revue revulsion reward rhapsody rhetoric rheumatism rhino rhinoceros rhubarb
rhyme rhythm rhythmic rib ribald ribbon rice rich rickety ricochet rid riddance ridden riddle ride
ridehailing rider rideshare ridge ridgeline ridicule ridiculous rife riff rifle rift right righteous
righthand rightsize rigid rigmarole rigor rigorous rigour rile rim rind ring ringfence ringleader
ringside ringtone rink rinse riot riotous rip ripe ripen ripoff riposte ripple rise risen risk
riskier risque rite ritual ritualistic ritzy rival rivalry river riverbank riverboat riverfront
riverside rivet road roadblock roadhouse roadie roadkill roadmap roadshow roadside roadster roadway
roadwork roadworthy roam roar roast rob robbery robe robin robocall robot robotic robust rock rocket
rockstar rod rode rodent rodeo rogue roguish role roleplay roll rollback rollercoaster rollicking
rollout rollover rollup romance romantic romanticise romanticize romp roof rooftop rook rookie room
roommate roost rooster root rootkit rope rosary rose rosemary rosewood roster rot rotary rotate
rote rotor rotten rouge rough roughneck roulette round roundabout roundhouse roundtable roundtrip
roundup rouse rout route routine rove row rowboat rowdy royal royalty rub rubber rubbish rubble
rubric ruby rucksack ruckus rudder rude rudimentary rue ruffian ruffle rug rugby ruin ruinous rule
rulebook ruler ruleset rum rumble ruminate rummage rumor rumormonger rumour rump rumple run runaway
rundown rung runner runoff runtime runup rupture rural ruse rush rust rustic rustle rustproof rut
ruthless rye
"""
