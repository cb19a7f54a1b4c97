"""The glossary from “mimbar” to “penjumlahan”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
mimbar=podium,pulpit mimik=expression mimpi=dream minat=interest minggat=leave,run_away
minggu=week,sunday mingguan=weekly minim=minimal,minimum,lack minoritas=minority
minta=ask,request,demand minum=drink minuman=drink,beverage minyak=oil,petroleum
miring=tilted,slanted mirip=similar,resemble misal=example misalnya=example,instance misi=mission
miskin=poor misteri=mystery misterius=mysterious mistik=mystical mitigasi=mitigation mitos=myth
mitra=partner mobil=car,automobile mobilisasi=mobilization mobilitas=mobility modal=capital
mode=fashion,mode moderat=moderate modernisasi=modernization modifikasi=modification,modify
modul=module modus=mode,motive mogok=strike!,walkout,stall mohon=request,appeal,apply
molor=delay,delayed,postpone,overdue momen=moment moncer=successful,shine,excel moneter=monetary
monetisasi=monetization,monetisation,monetize monopoli=monopoly monoton=monotonous
moral=moral,morale moralitas=morality motif=motive,pattern motivasi=motivation,motivate
motor=motorcycle,motor moyang=ancestor muak=fed_up,disgusted muara=estuary muat=load,contain
muatan=load,cargo,content mubazir=wasteful muda=young mudah=easy,simple mudarat=harm
mudik=homecoming,exodus mufakat=consensus muka=face! mukjizat=miracle mula=beginning,origin
mulai=start,begin mulia=noble multinasional=multinational mulus=smooth mulut=mouth
mumpuni=capable,competent,excellent munafik=hypocrite muncul=appear,emerge
mundur=resign,step_down,retreat,withdraw,delay,delayed,backward,push_back
mungkin=possible,maybe,perhaps,likely murah=cheap,inexpensive,cheaper murahan=cheap
muram=gloomy,bleak murid=student,pupil,disciple murka=wrath,furious murni=pure
musibah=disaster,calamity musik=music musikal=musical musikus=musician musim=season
musiman=seasonal musisi=musician muslihat=trick,ruse musnah=destroyed,extinct mustahil=impossible
musuh=enemy,foe musyawarah=deliberation,discussion mutakhir=cutting_edge,state_of_the_art
mutasi=mutation,transfer mutiara=pearl mutlak=absolute mutu=quality nabi=prophet nada=tone
nadi=pulse nafas=breath nafkah=living,livelihood nafsu=desire,lust,appetite naga=dragon naif=naive
naik=rise,increase,ride,climb nakal=naughty,rogue nalar=reason,reasoning nama=name
nampak=appear,visible nanas=pineapple napas=breath narapidana=prisoner,inmate narasi=narrative
narasumber=source,speaker narkoba=drug,drugs,narcotics narkotika=narcotics nasabah=customer,client
nasehat=advice nasi=rice nasib=fate,destiny nasihat=advice nasional=national nasionalis=nationalist
nasionalisme=nationalism naskah=manuscript,script natal=christmas naung=shelter
naungan=shade,auspices navigasi=navigation negara=country,state,nation negarawan=statesman
negatif=negative negeri=country,state,land negosiasi=negotiation,negotiate negosiator=negotiator
nekat=reckless,desperate nelayan=fisherman nenek=grandmother neraca=balance_sheet,balance
neraka=hell netizen=internet_user netral=neutral netralitas=neutrality ngebet=eager,obsessed
ngebut=speed,fast,race ngotot=insist,stubborn niaga=commerce,commercial niat=intention,intent
nihil=nil,zero nikah=marry nikmat=pleasure,delicious nilai=value,score,grade nilon=nylon
nirlaba=nonprofit,non_profit nisbi=relative niscaya=certainly nista=despicable noda=stain nol=zero
nominasi=nomination nominator=nominee nomor=number nonaktif=inactive,suspended
normalisasi=normalization normatif=normative notaris=notary notulen=minutes
nuansa=nuance,atmosphere nuklir=nuclear nur=light nurani=conscience nusantara=archipelago
nyala=flame,lit nyali=guts,nerve nyaman=comfortable nyamuk=mosquito nyanyi=sing nyanyian=song
nyaring=loud,shrill nyaris=almost,nearly nyata=real,obvious,evident nyawa=life,soul
nyeleneh=eccentric,odd,unusual nyenyak=soundly nyeri=pain nyontek=copy,cheat obat=medicine!,drug!
objek=object objektif=objective objektivitas=objectivity obligasi=bond,bonds obrol=chat
obrolan=chat,conversation observasi=observation,observe obsesi=obsession,obsessed obyek=object
ogah=refuse,reluctant,unwilling ojek=motorcycle_taxi oksigen=oxygen oktober=october
olah=process,processing olahan=processed olahraga=sport,sports,exercise olahragawan=athlete
olok=mock ombak=wave omong=talk omset=turnover,revenue omzet=turnover,revenue,sales
ongkos=cost,fare,fee operasi=operation,surgery operasional=operational,operating opini=opinion
oportunis=opportunist oposisi=opposition opsi=option optik=optical optimalisasi=optimization
optimasi=optimization optimis=optimistic,optimist optimisme=optimism optimistis=optimistic
orang=people,person oranye=orange organik=organic organisasi=organization,organisation
organisator=organizer orientasi=orientation orisinal=original orisinalitas=originality
ormas=mass_organization otak=brain,mastermind otomasi=automation otomatis=automatic,automated
otomatisasi=automation otomotif=automotive otonom=autonomous otonomi=autonomy
otorisasi=authorization otoritas=authority otoriter=authoritarian otot=muscle overdosis=overdose
pabrik=factory,plant!,mill! pabrikan=manufacturer pabrikasi=fabrication pacar=boyfriend,girlfriend
paceklik=famine,drought pacu=drive,accelerate,spur,race padahal=even_though padam=extinguish
padang=field,plain padat=dense,solid,crowded padu=unified paduan=blend,mix,alloy pagar=fence
pagelaran=performance pagi=morning pagu=ceiling,cap paham=understand pahat=chisel pahit=bitter
pahlawan=hero pailit=bankrupt pajak=tax pajang=display pakai=use,wear pakaian=clothes,clothing
pakaiannya=clothes pakan=feed pakar=expert paket=package,bundle paksa=force,forced,compel
paksaan=coercion,force paku=nail palang=bar palsu=fake,false,counterfeit palu=hammer,gavel
pamer=show_off pameran=exhibition,exhibit pamflet=pamphlet pamit=farewell,leave
pamor=prestige,reputation,glow pamrih=ulterior panah=arrow panas=hot,heat pancar=emit,beam
pancaran=emission pancing=fishing,provoke pandai=clever,smart pandang=view,look
pandangan=view,opinion,outlook pandemi=pandemic pandu=guide,guided panduan=guide,guidance,guideline
panen=harvest pangan=food pangeran=prince panggang=roast,grill,bake panggil=call,summon
panggilan=call,summons panggul=hip panggung=stage pangkal=base,root pangkalan=base
pangkas=cut,trim,slash,reduce pangkat=rank panglima=commander pangsa=share panik=panic
panitia=committee panjang=long,length panjat=climb pantai=beach,coast pantang=taboo
pantas=deserve,worthy,appropriate pantau=monitor,watch pantul=bounce,reflect pantulan=reflection
papan=board papar=expose paparan=exposure,presentation parah=severe,serious,bad parasit=parasite
parit=ditch,moat,trench pariwisata=tourism parkir=parking,park parlemen=parliament
parlementer=parliamentary partai=party partikel=particle partisipan=participant
partisipasi=participation paru=lung paruh=half,beak parut=scar pasal=article,clause
pasang=install,pair,tide pasangan=couple,partner,pair pasar=market pasca=post,after
pascabencana=post_disaster pascapandemi=post_pandemic pasien=patient pasif=passive pasir=sand
pasok=supply pasrah=resigned,surrender pasti=certain,sure,definite pastor=priest,pastor
pasukan=troops,forces patah=broken,break patahan=fault patok=peg patokan=benchmark,standard
patroli=patrol patuh=obey,comply,compliant patung=statue paut=link paviliun=pavilion pawai=parade
payah=bad,difficult payung=umbrella pebisnis=businessman,entrepreneur
pecah=break,split,broken,shatter pecahan=fragment,fraction pecandu=addict
pecat=fire,dismiss,sack,lay_off,cut peci=cap pecundang=loser pedagang=trader,merchant,vendor
pedalaman=hinterland,inland pedang=sword pedas=spicy,sharp pedesaan=rural,countryside
pedih=painful,poignant pedoman=guideline,guidance,playbook peduli=care,concerned pegal=sore
pegang=hold,grip pegangan=grip,handle pegawai=employee,staff,official pegunungan=mountain
pejabat=official pejalan=pedestrian pejuang=fighter peka=sensitive pekan=week pekat=thick,dense
pekerja=worker,employee,laborer pekerjaan=job,work,occupation pekik=shout
pelabelan=labeling,labelling,annotation pelabuhan=port,harbor,harbour pelacak=tracker
pelacakan=tracking pelajar=student,pupil pelajaran=lesson pelaku=perpetrator,culprit
pelamar=applicant,candidate pelan=slow,slowly pelanggan=customer,subscriber
pelanggar=offender,violator pelanggaran=violation,breach,infringement pelantikan=inauguration
pelapor=whistleblower,reporter pelaporan=reporting pelari=runner pelarian=escape,fugitive
pelatih=coach,trainer pelatihan=training pelaut=sailor pelawak=comedian pelayan=waiter,servant
pelayaran=shipping,voyage,sailing pelebaran=widening peleburan=smelting,merger
pelecehan=harassment,abuse peledak=explosive pelemahan=weakening pelemparan=throwing
pelengkap=complement pelepasan=release,divestment pelestarian=conservation,preservation
pelihara=maintain,raise peliharaan=pet pelik=complicated pelimpahan=transfer,delegation
pelindung=protector,shield,protective pelintas=crosser pelit=stingy pelita=lamp pelobi=lobbyist
pelonggaran=easing,relaxation pelopor=pioneer pelosok=remote peluang=opportunity,chance,probability
peluh=sweat peluk=hug,embrace pelukis=painter pelunasan=repayment,settlement peluncur=launcher
peluncuran=launch,rollout pelupa=forgetful peluru=bullet pelurusan=clarification
pemacu=accelerator,driver pemadam=firefighter pemadaman=blackout,outage,extinguishing
pemahaman=understanding,comprehension pemain=player pemajuan=advancement pemakai=user,wearer
pemakaian=usage,use,consumption pemakaman=funeral,cemetery pemakan=eater pemaknaan=interpretation
pemaksaan=coercion pemalsuan=forgery,falsification pemalu=shy pemanas=heater
pemanasan=warming,heating pemancar=transmitter pemandangan=scenery,view pemanfaatan=utilization,use
pemanggilan=summons pemangkas=cutter pemangkasan=cut,cutback,trimming pemangsa=predator
pemanis=sweetener pemantau=monitor,observer pemantauan=monitoring pemaparan=presentation
pemasangan=installation pemasar=marketer pemasaran=marketing pemasok=supplier,vendor
pemasukan=income,revenue pematangan=maturation pembaca=reader pembagian=division,distribution
pembaharuan=reform,renewal pembahasan=discussion pembaik=repair
pembajakan=hijack,hijacking,piracy,poaching pembakaran=burning,combustion pembalap=racer
pembalasan=retaliation,revenge pembalikan=reversal pembangkit=power_plant,generator
pembangunan=development,construction pembantaian=massacre pembantu=maid,aide,helper
pembaruan=update,renewal,reform pembatalan=cancellation pembatasan=restriction,limitation,curb
pembawa=carrier,bearer pembayar=payer pembayaran=payment pembebanan=loading
pembebasan=release,liberation,exemption pembeda=differentiator pembedahan=surgery
pembekuan=freeze,suspension pembela=defender pembelaan=defense,defence pembelajaran=learning
pembelanja=spender,shopper pembelanjaan=spending,expenditure pembeli=buyer,purchaser
pembelian=purchase,buying,acquisition pembelot=defector,defect pembenaran=justification
pembengkakan=overrun,swelling pembenihan=seeding pembentukan=formation,establishment
pemberantasan=eradication pemberat=weight pemberdayaan=empowerment pemberhentian=dismissal,stop
pemberi=giver,donor pemberian=gift,grant,giving pemberitaan=coverage,reporting pemberitahu=notifier
pemberitahuan=notification,notice,announcement pemberlakuan=enforcement,imposition
pemberontak=rebel,insurgent pemberontakan=rebellion,revolt,uprising
pembersihan=purge,cleansing,cleanup pembesaran=enlargement pembiaran=neglect
pembiayaan=financing,funding pembicara=speaker pembicaraan=talk,conversation,discussion
pembimbing=mentor,supervisor pembinaan=coaching,development pembingkaian=framing
pemblokiran=blocking,ban pembobolan=breach,burglary pembocor=leaker,whistleblower pembohong=liar
pembongkaran=demolition,dismantling pemborong=contractor pemborosan=waste
pembuangan=disposal,exile,exhaust pembuat=maker,creator,manufacturer
pembuatan=creation,manufacture,production pembubaran=dissolution,disbandment pembuka=opener
pembukaan=opening pembuktian=proof,verification pembukuan=bookkeeping,accounting
pembungkaman=silencing pembunuh=killer,murderer pembunuhan=murder,killing,assassination
pemburu=hunter pembusukan=decay pemda=local_government pemecah=breaker,solver
pemecahan=solution,solving,splitting pemecatan=dismissal,firing pemegang=holder pemekaran=expansion
pemeliharaan=maintenance,upkeep pemeluk=follower,adherent pemenang=winner pemenjaraan=imprisonment
pementasan=performance pemenuhan=fulfillment pemeran=actor,cast pemerataan=equity,equality
pemerhati=observer pemeriksa=examiner,inspector,auditor
pemeriksaan=examination,inspection,check,audit pemerintah=government
pemerintahan=government,administration pemersatu=unifier pemesan=customer
pemesanan=order,booking,reservation pemetaan=mapping pemikir=thinker pemikiran=thought,thinking
pemilih=voter pemilihan=election,selection pemilik=owner pemilu=election pemimpin=leader
peminat=enthusiast pemindahan=transfer,relocation peminjam=borrower peminjaman=borrowing,lending
peminta=beggar peminum=drinker pemisah=separator,divider pemisahan=separation,spin_off,split
pemodal=investor,financier pemodelan=modeling pemogokan=strike pemohon=applicant
pemotongan=cut,cutting,deduction pemrioritasan=prioritization pemrogram=programmer
pemrosesan=processing pemuatan=loading pemuda=youth,young pemudi=youth pemuka=leader
pemula=beginner,novice pemulangan=repatriation,deportation pemulihan=recovery,restoration
pemunculan=appearance pemungutan=collection,voting pemurnian=refining,purification
pemusatan=centralization,concentration pemusnahan=destruction pemutakhiran=update
pemutaran=screening pemutihan=bleaching,amnesty pemutusan=termination,disconnection,severance
penabung=saver penagih=collector penagihan=collection,billing penahan=retainer
penahanan=detention,arrest penaikan=increase penajaman=sharpening penakluk=conqueror
penaklukan=conquest penakut=coward penalaran=reasoning penamaan=naming penambahan=addition,increase
penambang=miner penambangan=mining penampakan=appearance,sighting penampilan=appearance,performance
penampungan=shelter penanam=investor,planter penanaman=planting,investment penanda=marker
penandaan=marking,labeling penandatangan=signatory penandatanganan=signing
penanganan=handling,treatment penangguhan=suspension,postponement,deferral
penanggung=guarantor,insurer penanggungan=guarantee penangkal=antidote penangkapan=arrest,capture
penantang=challenger penantian=wait penari=dancer penarikan=withdrawal,recall
penasihat=adviser,advisor,counsel penata=stylist,arranger penataan=arrangement,structuring
penawar=antidote,bidder penayangan=airing,screening pencabutan=revocation,withdrawal
pencahayaan=lighting pencairan=disbursement,liquidation,melting pencak=martial
pencalonan=nomination,candidacy pencampuran=mixing pencapaian=achievement,milestone,accomplishment
pencaplokan=annexation,takeover pencari=seeker,searcher pencarian=search,quest
pencatatan=recording,registration,listing pencegahan=prevention pencemaran=pollution,defamation
pencerahan=enlightenment pencernaan=digestion,digestive pencetak=scorer,printer
pencipta=creator,inventor penciptaan=creation penciuman=smell pencocokan=matching
pencopotan=dismissal,removal pencucian=laundering,washing penculik=kidnapper
penculikan=kidnapping,abduction pencuri=thief,burglar pencurian=theft,stealing
pendaftar=applicant,registrant pendaftaran=registration,enrollment pendaki=climber,hiker
pendakian=climb,ascent pendakwaan=prosecution pendam=bury,harbor pendamping=companion,assistant
pendampingan=assistance,mentoring pendanaan=funding,financing pendapat=opinion,view
pendapatan=revenue,income,earnings pendarahan=bleeding pendaratan=landing pendataan=data_collection
pendatang=newcomer,migrant,immigrant pendek=short pendekatan=approach pendengar=listener
pendengaran=hearing penderita=sufferer,patient pendeta=priest,pastor pendeteksian=detection
pendiam=quiet,reserved pendidik=educator,teacher pendidikan=education
pendingin=cooler,cooling,refrigerator pendinginan=cooling pendiri=founder
pendirian=establishment,founding,stance pendopo=hall pendorong=driver,booster
penduduk=resident,population,inhabitant pendudukan=occupation pendukung=supporter,backer,proponent
penebangan=logging,deforestation penebaran=stocking penebusan=redemption,atonement
penegak=enforcer,enforcement penegakan=enforcement penegasan=affirmation,confirmation
penekanan=emphasis,stress peneliti=researcher penelitian=research,study
penelusuran=search,investigation,tracing penembak=shooter,gunman penembakan=shooting
penempatan=placement,deployment penemu=inventor,discoverer penemuan=discovery,invention,finding
penenang=sedative penengah=mediator penentang=opponent penentangan=opposition
penentu=decisive,determinant penentuan=determination penerangan=lighting
penerapan=application,implementation,deployment penerbang=pilot penerbangan=flight,aviation
penerbit=publisher,issuer penerbitan=publication,issuance,publishing penerima=recipient,receiver
penerimaan=acceptance,revenue,admission,receipt penerjemah=translator,interpreter
penertiban=crackdown,control penerus=successor,heir penetapan=determination,designation,setting
pengaburan=blurring pengacara=lawyer,attorney pengadilan=court pengagum=admirer pengait=hook
pengajar=teacher,lecturer,educator pengajuan=submission,application,filing
pengakuan=recognition,confession,admission pengalaman=experience pengalihan=diversion,transfer
pengaman=safety,safeguard pengamanan=security pengamat=observer,analyst pengamatan=observation
pengambilalihan=takeover,acquisition pengambilan=retrieval,taking pengampunan=amnesty,pardon
pengangguran=unemployment,unemployed pengangkatan=appointment pengangkutan=transport
pengantar=introduction,courier pengantaran=delivery penganut=follower,adherent
pengarahan=briefing,direction pengarang=author pengaruh=influence,effect,impact,clout
pengasingan=exile,isolation pengasuh=caregiver,nanny pengasuhan=parenting pengatur=regulator
pengaturan=setting,arrangement,regulation pengawal=guard,bodyguard pengawalan=escort
pengawas=supervisor,watchdog,regulator pengawasan=oversight,supervision,scrutiny,surveillance
pengayaan=enrichment pengeboman=bombing pengecekan=check,verification pengecer=retailer
pengedar=dealer,distributor pengejar=pursuer pengejaran=chase,pursuit pengekangan=restraint
pengelola=manager,operator pengelolaan=management pengelompokan=grouping
pengeluaran=spending,expenditure,expense,outlay pengemasan=packaging
pengembalian=return,refund,restoration pengembang=developer,builder pengembangan=development
pengemudi=driver pengenal=identifier,identity pengenalan=recognition,introduction
pengenceran=dilution pengendali=controller pengendalian=control pengendara=driver,rider,motorist
pengepungan=siege pengerahan=deployment,mobilization pengeras=loudspeaker pengerjaan=work
pengesahan=ratification,approval,passage pengetahuan=knowledge,science pengetatan=tightening
penggabungan=merger,consolidation penggagas=initiator penggajian=payroll penggalangan=fundraising
penggalian=excavation,digging penggambaran=depiction,portrayal penggandaan=duplication
pengganggu=nuisance pengganti=replacement,successor,substitute penggantian=replacement
penggelapan=embezzlement,evasion penggemar=fan,enthusiast penggerak=driver,activist
penggugat=plaintiff penggulingan=overthrow,ouster pengguna=user penggunaan=use,usage
penggusuran=eviction penghabisan=final penghakiman=judgment penghalang=barrier,obstacle
penghambat=obstacle,inhibitor penghancuran=destruction penghapus=eraser
penghapusan=deletion,removal,elimination,abolition penghargaan=award,appreciation,prize
penghasil=producer penghasilan=income,earnings
penghematan=savings,austerity,saving,reduction,reduce
penghentian=termination,cessation,discontinuation,shutdown,shut_down,halt penghibur=entertainer
penghidupan=livelihood penghijauan=greening penghilangan=removal,disappearance
penghimpunan=collection penghinaan=insult,humiliation,contempt penghindaran=avoidance,evasion
penghormatan=respect,tribute penghubung=liaison,connector penghujung=end penghukuman=punishment
penghuni=resident,occupant pengikisan=erosion pengiklan=advertiser pengikut=follower
pengingat=reminder pengingkaran=denial pengirim=sender pengiriman=delivery,shipment,shipping
pengisian=charging,filling pengkajian=assessment,study pengkhianat=traitor
pengkhianatan=betrayal,treason pengkritik=critic penglihatan=vision,sight
pengobatan=treatment,medication pengodean=coding pengolah=processor pengoperasian=operation
pengorbanan=sacrifice penguasa=ruler penguasaan=mastery,control
penguatan=strengthening,reinforcement pengubah=changer penguburan=burial penguji=tester,examiner
pengujian=testing,test pengukuhan=confirmation,inauguration pengukur=gauge,meter
pengukuran=measurement pengulangan=repetition pengulas=reviewer pengumpul=collector
pengumpulan=collection,gathering pengumuman=announcement penguncian=lockdown pengunduh=downloader
pengunduran=resignation pengunggah=uploader pengungkapan=disclosure,revelation
pengungkit=lever,leverage pengunjung=visitor pengupahan=wage penguraian=decomposition
pengurangan=reduction,cut pengurasan=drain,depletion pengurus=administrator,board
pengurusan=processing,management pengusaha=businessman,entrepreneur,employer
pengusahaan=exploitation pengusiran=expulsion,eviction pengusul=proposer
pengusutan=investigation,probe pengutipan=citation peniadaan=elimination penikaman=stabbing
penikmat=connoisseur penilai=appraiser,assessor penilaian=assessment,evaluation,appraisal
penimbunan=hoarding,stockpile penindakan=enforcement,action penindas=oppressor
penindasan=oppression pening=dizzy peninggalan=legacy,heritage,relic
peningkatan=increase,improvement,rise peninjau=reviewer,observer peninjauan=review,inspection
penipisan=depletion,thinning penipu=fraudster,scammer,swindler penipuan=fraud,scam,deception
peniru=imitator,copycat peniruan=imitation penjabat=acting penjadwalan=scheduling
penjaga=guard,keeper penjagaan=guard,custody penjahat=criminal,villain penjahit=tailor
penjajah=colonizer,colonial penjajahan=colonialism,colonization penjamin=guarantor,underwriter
penjaminan=guarantee,underwriting penjara=prison,jail penjarahan=looting penjaringan=selection
penjatuhan=imposition penjelajah=explorer penjelajahan=exploration penjelasan=explanation
penjelmaan=incarnation penjual=seller,vendor penjualan=sales,sale penjudi=gambler
penjumlahan=addition
"""
