"""The glossary from “mengabari” to “pemutusan”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
mengabari=inform mengabarkan=report mengaburkan=blur,obscure mengacaukan=disrupt,mess_up
mengagetkan=shocking,surprise,startle mengagumkan=admirable,amazing mengaitkan=link,associate,tie
mengajukan=propose,submit,file mengakhiri=end,terminate mengakibatkan=cause,result
mengaktifkan=activate,enable mengaku=admit,claim,confess mengakui=acknowledge,admit,recognize
mengalahkan=defeat,beat mengalami=experience,undergo,suffer mengalihkan=divert,shift,transfer
mengalir=flow,stream mengalokasikan=allocate,earmark mengamati=observe,watch
mengambil=pick,retrieve menganalisis=analyze,analyse mengandalkan=rely,depend mengandung=contain
menganggur=unemployed,idle menganjurkan=recommend,advocate mengantar=deliver,escort
mengantongi=pocket,obtain,bag mengarah=lead,point mengarahkan=direct,steer,guide
mengarang=compose,invent mengartikan=interpret mengasingkan=alienate,exile
mengategorikan=categorize mengatur=regulate,arrange,manage mengawal=escort,guard
mengawali=begin,start mengawasi=supervise,monitor,oversee mengawinkan=marry,mate mengebom=bomb
mengecam=condemn,denounce,criticize mengecek=check,verify mengecewakan=disappoint,disappointing
mengecil=shrink mengecilkan=shrink,reduce mengedepankan=prioritize
mengejutkan=shock,surprise,surprising,startle mengekspresikan=express
mengelilingi=surround,encircle mengelola=manage,run mengelompokkan=group,classify
mengeluarkan=issue,release,expel,spend mengemas=pack,package mengembalikan=return,restore,recover
mengembang=expand mengembangkan=develop,expand mengemudi=drive mengemudikan=drive,steer
mengemuka=emerge,surface mengenali=recognize,identify mengenang=remember,commemorate
mengencangkan=tighten mengepalai=head,lead mengerahkan=deploy,mobilize mengeras=harden
mengeruk=dredge,rake mengesahkan=ratify,pass,validate mengesampingkan=set_aside,rule_out,sideline
mengesankan=impress,impressive mengetes=test mengevaluasi=evaluate menggabungkan=combine,merge
menggagalkan=foil,thwart menggagas=initiate,conceive menggambar=draw menggambarkan=depict,portray
menggampangkan=simplify menggandakan=double,duplicate menggandeng=partner,collaborate
mengganggu=disturb,disrupt,interfere,annoy mengganjal=hinder
menggantikan=replace,substitute,succeed menggarap=work,develop
menggarisbawahi=underline,underscore,highlight menggelapkan=embezzle,darken
menggelar=hold,stage,launch menggembirakan=encouraging menggemparkan=shock,sensational
menggempur=attack,bombard menggencarkan=intensify menggerakkan=move,drive,mobilize
menggeser=displace,shift menggiatkan=intensify menggolongkan=classify menggugurkan=abort,invalidate
menggulingkan=overthrow,topple,oust menggunakan=use,employ,utilize mengguncang=shake,rock,roil
menggusur=displace,evict menghabiskan=spend,finish,exhaust,consume menghadapi=face,confront
menghadiahkan=award menghadirkan=bring,present menghajar=beat,thrash
menghalangi=block,obstruct,prevent,hinder menghambat=hinder,impede,hamper,slow
menghancurkan=destroy,crush menghangat=warm,heat_up menghantam=hit,strike,slam menghantui=haunt
menghapus=delete,remove,erase,eliminate menghargai=appreciate,respect,value
mengharuskan=require,oblige menghasilkan=produce,generate,yield menghebohkan=shocking,sensational
menghendaki=desire menghentikan=stop,halt,discontinue,end mengherankan=surprising,astonishing
menghiasi=decorate,adorn menghibur=entertain,comfort,console menghidupkan=revive,turn_on
menghilang=disappear,vanish menghilangkan=eliminate,remove menghimpun=collect,gather,raise
menghindar=avoid,evade,dodge menghindari=avoid,evade,avert menghirup=inhale,breathe
menghitung=count,calculate,compute menghormati=respect,honor menghubungi=contact,call
menghubungkan=connect,link menghujani=shower menghujat=criticize,denounce menghukum=punish,sentence
mengiklankan=advertise mengikuti=follow,join,attend mengikutsertakan=involve,include
mengimbangi=balance,offset,match menginformasikan=inform mengingat=remember,recall,given
mengingatkan=remind,warn mengingkari=renege,deny,break menginisiasi=initiate mengintip=peek,spy
mengirim=send,ship,dispatch mengirimkan=send,submit mengisahkan=narrate mengisi=fill
mengisyaratkan=signal,hint,imply mengizinkan=allow,permit mengkhawatirkan=worrying,worry,alarming
mengkhususkan=specialize mengkritik=criticize mengobarkan=ignite,inflame mengobati=treat,cure
mengokohkan=strengthen,consolidate mengolok=mock,ridicule mengomunikasikan=communicate
mengontrak=contract,rent mengoperasikan=operate mengoptimalkan=optimize mengorbankan=sacrifice
mengorganisasi=organize mengorupsi=corrupt mengosongkan=empty,vacate mengotakkan=box
mengotomatisasi=automate mengotori=dirty,tarnish menguak=reveal,uncover
menguasai=master,control,dominate menguat=strengthen menguatkan=strengthen,uphold
mengubah=change,alter,modify,convert mengucapkan=utter,express mengucur=flow
mengucurkan=disburse,pour menguji=test mengukuhkan=affirm,cement mengukur=measure,gauge
mengulas=review,discuss mengumpulkan=collect,gather,raise mengumumkan=announce
mengundurkan=resign,withdraw mengunggah=upload,post mengungguli=outperform,surpass
mengungkap=reveal,uncover,disclose mengungkit=bring_up menguntungkan=profitable,benefit,lucrative
mengupas=peel,explore mengupayakan=seek,strive mengurangi=reduce,cut,lessen,subtract
menguras=drain,deplete mengurung=confine mengurungkan=cancel,abandon
mengurus=manage,handle,take_care mengurutkan=sort,rank mengusahakan=seek,try
mengusik=disturb,bother mengusir=expel,evict,drive_out mengusulkan=propose,suggest
mengusung=carry,champion mengusut=investigate,probe mengutamakan=prioritize
mengutarakan=express,state mengutus=send,dispatch meniadakan=eliminate,abolish menikmati=enjoy
menikung=cut_in menilai=assess,judge,evaluate menimbang=weigh,consider
menimbulkan=cause,raise,trigger menimbun=hoard,stockpile,bury menimpa=befall,hit
menindak=punish,act menindaklanjuti=follow_up meninggal=die,pass_away
meninggalkan=leave,abandon,desert meninggi=rise meninggikan=raise meningkat=increase,rise
meningkatkan=increase,improve,boost,enhance meninjau=review,inspect menipis=thin,dwindle
menipu=deceive,cheat,trick meniru=imitate,copy,mimic menitikberatkan=emphasize menjabat=serve,hold
menjaga=keep,guard,maintain,protect menjajal=try,test menjalani=undergo,live
menjalankan=run,operate,execute menjamur=mushroom,proliferate menjaring=net,recruit
menjatuhkan=drop,impose,topple menjauh=distance,away menjauhi=avoid menjauhkan=distance
menjelajah=explore,browse,roam menjelaskan=clarify menjelekkan=vilify menjerat=ensnare,trap
menjernihkan=clarify,purify menjiwai=animate menjuarai=win menjulang=soar,tower
menjuluki=dub,nickname menjumpai=encounter menodai=tarnish,stain
menolak=reject,refuse,decline,rebuff menolong=help,rescue menonaktifkan=disable,deactivate,suspend
menonjol=prominent,stand_out menonjolkan=highlight menopang=support,sustain mensponsori=sponsor
menstabilkan=stabilize mensyaratkan=require mentah=raw,crude mentahan=raw mentalitas=mentality
mentega=butter mentereng=flashy menteri=minister menua=aging,age menuangkan=pour,express
menugaskan=assign menular=contagious,infectious menulari=infect menumbuhkan=grow,foster
menumpahkan=spill,pour menumpuk=pile,accumulate menunaikan=fulfill,perform
menunda=postpone,delay,put_off menundukkan=subdue,conquer menunggak=arrears,overdue
menunggu=wait,await menunjuk=appoint,point,designate menunjukkan=show,indicate,demonstrate
menuntaskan=complete,resolve menuntun=guide,lead menurun=decline,decrease,fall
menurunkan=lower,reduce,cut menuruti=obey menutupi=cover,conceal,cover_up menyadap=tap,eavesdrop
menyadarkan=awaken menyaingi=rival menyajikan=serve,present menyakiti=hurt,harm
menyakitkan=painful,hurt menyaksikan=witness,watch menyala=light,burn,flare
menyalahgunakan=abuse,misuse menyalahkan=blame menyalakan=turn_on,ignite,light
menyalin=copy,transcribe menyalurkan=channel,distribute,disburse menyamakan=equate
menyamar=disguise,undercover menyamarkan=disguise,mask menyambut=welcome,greet
menyampaikan=convey,deliver,submit menyampingkan=set_aside menyandang=bear,hold menyandarkan=rely
menyandingkan=juxtapose menyanggupi=agree,promise menyangkut=concern,involve menyantuni=aid
menyarankan=suggest,recommend,advise menyaring=filter,screen menyatakan=state,declare
menyatu=unite,merge menyatukan=unite,unify,merge menyayangkan=regret,deplore menyebabkan=cause,lead
menyebarkan=spread,disseminate,distribute menyeberang=cross menyeberangi=cross
menyederhanakan=simplify menyediakan=provide,supply menyedihkan=sad,tragic
menyedot=absorb,suck,draw menyegarkan=refresh,refreshing menyegerakan=expedite
menyehatkan=healthy,restore menyeimbangkan=balance menyejahterakan=prosper menyejajarkan=align
menyejukkan=soothing,cool menyelamatkan=save,rescue menyelami=fathom menyelaraskan=align
menyelenggarakan=hold,organize,host menyelesaikan=complete,finish,resolve,settle
menyeleweng=deviate,cheat menyelidiki=investigate,probe menyelimuti=blanket,shroud
menyeluruh=comprehensive,thorough menyemangati=encourage menyembuhkan=heal,cure
menyembunyikan=hide,conceal menyempatkan=manage menyempurnakan=perfect,improve,refine
menyenangkan=pleasant,fun,pleasing menyepelekan=underestimate,trivialize menyerah=give_up,surrender
menyerahkan=hand_over,submit,surrender menyeramkan=scary,frightening menyerang=attack,assault
menyerbu=raid,storm,invade menyeriusi=pursue menyertai=accompany menyertakan=include
menyerukan=call,urge menyerupai=resemble menyesal=regret,sorry menyesalkan=regret,deplore
menyesatkan=misleading,mislead menyesuaikan=adjust,adapt,customize menyetarakan=equalize
menyetir=drive menyetor=deposit,pay menyetujui=approve,agree,endorse menyiapkan=prepare,set_up
menyiarkan=broadcast,air menyiasati=outwit,get_around menyikapi=respond,address
menyimak=listen,watch menyimbolkan=symbolize menyindir=mock menyinggung=mention,offend,touch
menyingkap=reveal,uncover,expose menyingkat=abbreviate,shorten menyingkir=step_aside
menyingkirkan=remove,oust,eliminate menyisakan=leave menyisihkan=set_aside,beat menyontek=cheat
menyuap=bribe,feed menyubsidi=subsidize menyuburkan=fertilize menyucikan=purify
menyuguhkan=serve,present menyukseskan=succeed menyulap=transform menyulut=ignite,spark,trigger
menyurutkan=dampen,discourage menyusahkan=trouble,burden menyusui=breastfeed
menyusun=arrange,compile,draft,build menyusut=shrink,dwindle meragukan=doubt,dubious,question
merah=red merahasiakan=keep_secret,conceal meraih=achieve,win,gain,reach meramaikan=enliven
merambah=venture,encroach merampas=seize,confiscate,rob merampingkan=streamline,downsize
merana=suffer merangkai=assemble,compose merapat=dock merapatkan=close merasa=feel
merasakan=feel,experience,sense merata=evenly,equitable meratakan=flatten,level
meratapi=lament,mourn meraup=reap,rake merawat=care,treat,maintain merayakan=celebrate
merayu=seduce,woo mercusuar=lighthouse merdeka=independent,free merdu=melodious
merebut=seize,capture,win,grab meredakan=ease,calm,defuse meredam=dampen,quell,mute
meredup=dim,fade merek=brand,trademark merekayasa=engineer,fabricate merelakan=let_go
meremehkan=underestimate,belittle,downplay merendahkan=demean,lower,belittle
merenung=reflect,ponder merepotkan=troublesome,bother meresahkan=disturbing,unsettling
meresepkan=prescribe meresmikan=inaugurate,launch merespons=respond merestui=bless,approve
meriah=festive,lively meriam=cannon merinci=detail,specify merindukan=miss,long
meringankan=ease,alleviate,relieve meringkas=summarize meringkus=arrest,nab merintis=pioneer,start
merisaukan=worrying merobohkan=demolish,knock_down merokok=smoke,smoking
merombak=overhaul,revamp,reshuffle merosot=decline,slump,plunge merpati=dove merubah=change
merugikan=harm,harmful,disadvantage,detrimental merumahkan=furlough,lay_off merumuskan=formulate
meruncing=escalate meruntuhkan=topple,collapse merusak=damage,destroy,ruin mesin=machine,engine
mesra=intimate,affectionate mesum=lewd metafora=metaphor meteran=meter metode=method
metodologi=methodology metrik=metric mewabah=spread mewacanakan=propose mewadahi=accommodate
mewah=luxury,luxurious,lavish mewajibkan=require,oblige,mandate mewakili=represent
mewakilkan=delegate mewariskan=bequeath,leave mewaspadai=beware,watch_out
mewujudkan=realize,achieve,manifest meyakini=believe meyakinkan=convince,persuade,convincing
mikro=micro mikroskop=microscope milenial=millennial miliar=billion miliarder=billionaire
milik=property,belong milisi=militia militan=militant militer=military milyarder=billionaire
mimbar=podium,pulpit mimik=expression mimpi=dream minat=interest minggu=week,sunday
minim=minimal,minimum,lack minoritas=minority minta=ask,request,demand minum=drink
minuman=drink,beverage minyak=oil,petroleum miring=tilted,slanted mirip=similar,resemble
misal=example misalnya=example,instance misi=mission miskin=poor misteri=mystery
misterius=mysterious mistik=mystical mitigasi=mitigation mitos=myth mitra=partner
mobil=car,automobile mobilisasi=mobilization mobilitas=mobility modal=capital mode=fashion,mode
moderat=moderate modernisasi=modernization modifikasi=modification,modify modul=module
modus=mode,motive mogok=strike,break_down mohon=request,appeal,apply molor=delayed,overdue
momen=moment moneter=monetary monetisasi=monetization,monetisation,monetize monopoli=monopoly
monoton=monotonous moral=moral,morale moralitas=morality motif=motive,pattern
motivasi=motivation,motivate motor=motorcycle,motor moyang=ancestor muak=fed_up,disgusted
muara=estuary muat=load,contain muatan=load,cargo,content mubazir=wasteful muda=young mudah=easy
mudarat=harm mudik=homecoming,exodus mufakat=consensus muka=face! mukjizat=miracle
mula=beginning,origin mulai=start,begin mulia=noble multinasional=multinational mulus=smooth
mulut=mouth munafik=hypocrite muncul=appear,emerge mundur=resign,step_down,retreat,withdraw
mungkin=possible,maybe,perhaps,likely murah=cheap,inexpensive muram=gloomy,bleak
murid=student,pupil,disciple murka=wrath,furious murni=pure musibah=disaster,calamity musik=music
musikal=musical musikus=musician musim=season musisi=musician muslihat=trick,ruse
musnah=destroyed,extinct mustahil=impossible musuh=enemy,foe musyawarah=deliberation,discussion
mutakhir=cutting_edge,state_of_the_art mutasi=mutation,transfer mutiara=pearl mutlak=absolute
mutu=quality nabi=prophet nada=tone nadi=pulse nafas=breath nafkah=living,livelihood
nafsu=desire,lust,appetite naga=dragon naif=naive naik=rise,increase,ride,climb nakal=naughty,rogue
nalar=reason,reasoning nama=name nampak=appear,visible nanas=pineapple napas=breath
narapidana=prisoner,inmate narasi=narrative narasumber=source,speaker narkoba=drug,drugs,narcotics
narkotika=narcotics nasabah=customer,client nasi=rice nasib=fate,destiny nasihat=advice
nasional=national nasionalis=nationalist nasionalisme=nationalism naskah=manuscript,script
natal=christmas naung=shelter naungan=shade,auspices navigasi=navigation
negara=country,state,nation negarawan=statesman negatif=negative negeri=country,state,land
negosiasi=negotiation,negotiate negosiator=negotiator nekat=reckless,desperate nelayan=fisherman
nenek=grandmother neraca=balance_sheet,balance neraka=hell netral=neutral netralitas=neutrality
niaga=commerce,commercial niat=intention,intent nihil=nil,zero nikah=marry
nikmat=pleasure,delicious nilai=value,score,grade nilon=nylon nirlaba=nonprofit,non_profit
nisbi=relative niscaya=certainly nista=despicable noda=stain nol=zero nominasi=nomination
nominator=nominee nomor=number nonaktif=inactive,suspended normalisasi=normalization
normatif=normative notaris=notary notulen=minutes nuansa=nuance,atmosphere nuklir=nuclear nur=light
nurani=conscience nusantara=archipelago nyala=flame,lit nyali=guts,nerve nyaman=comfortable
nyamuk=mosquito nyanyi=sing nyanyian=song nyaring=loud,shrill nyaris=almost,nearly
nyata=real,obvious,evident nyawa=life,soul nyenyak=soundly nyeri=pain obat=medicine!,drug!
objek=object objektif=objective objektivitas=objectivity obligasi=bond,bonds obrol=chat
obrolan=chat,conversation observasi=observation,observe obsesi=obsession obyek=object
ojek=motorcycle_taxi oksigen=oxygen oktober=october olah=process,processing
olahraga=sport,sports,exercise olahragawan=athlete olok=mock ombak=wave omong=talk
omset=turnover,revenue omzet=turnover,revenue,sales ongkos=cost,fare,fee operasi=operation,surgery
operasional=operational,operating opini=opinion oportunis=opportunist oposisi=opposition
opsi=option optik=optical optimalisasi=optimization optimasi=optimization
optimis=optimistic,optimist optimisme=optimism optimistis=optimistic orang=people,person
oranye=orange organik=organic organisasi=organization,organisation organisator=organizer
orientasi=orientation orisinal=original orisinalitas=originality ormas=mass_organization
otak=brain,mastermind otomasi=automation otomatis=automatic,automated otomatisasi=automation
otomotif=automotive otonom=autonomous otonomi=autonomy otorisasi=authorization otoritas=authority
otoriter=authoritarian otot=muscle overdosis=overdose pabrik=factory,plant!,mill!
pabrikan=manufacturer pabrikasi=fabrication pacar=boyfriend,girlfriend paceklik=famine,drought
pacu=spur,race padahal=even_though padam=extinguish padang=field,plain padat=dense,solid,crowded
padu=unified paduan=blend,mix,alloy pagar=fence pagelaran=performance pagi=morning pagu=ceiling,cap
paham=understand pahat=chisel pahit=bitter pahlawan=hero pailit=bankrupt pajak=tax pajang=display
pakai=use,wear pakaian=clothes,clothing pakan=feed pakar=expert paket=package,bundle
paksa=force,forced,compel paksaan=coercion,force paku=nail palang=bar palsu=fake,false,counterfeit
palu=hammer,gavel pamer=show_off pameran=exhibition,exhibit pamflet=pamphlet pamit=farewell,leave
pamor=prestige pamrih=ulterior panah=arrow panas=hot,heat pancar=emit,beam pancaran=emission
pancing=fishing,provoke pandai=clever,smart pandang=view,look pandangan=view,opinion,outlook
pandemi=pandemic pandu=guide,guided panduan=guide,guidance,guideline panen=harvest pangan=food
pangeran=prince panggang=roast,grill,bake panggil=call,summon panggul=hip panggung=stage
pangkal=base,root pangkas=cut,trim,slash pangkat=rank panglima=commander pangsa=share panik=panic
panitia=committee panjang=long,length panjat=climb pantai=beach,coast pantang=taboo
pantas=deserve,worthy,appropriate pantau=monitor,watch pantul=bounce,reflect papan=board
papar=expose paparan=exposure,presentation parah=severe,serious,bad parasit=parasite
parit=ditch,moat,trench pariwisata=tourism parkir=parking,park parlemen=parliament
parlementer=parliamentary partai=party partikel=particle partisipan=participant
partisipasi=participation paru=lung paruh=half,beak parut=scar pasal=article,clause
pasang=install,pair,tide pasangan=couple,partner,pair pasar=market pasca=post,after
pascabencana=post_disaster pascapandemi=post_pandemic pasien=patient pasif=passive pasir=sand
pasok=supply pasrah=resigned,surrender pasti=certain,sure,definite pastor=priest,pastor
pasukan=troops,forces patah=broken,break patahan=fault patok=peg patokan=benchmark,standard
patroli=patrol patuh=obey,comply,compliant patung=statue paut=link paviliun=pavilion pawai=parade
payah=bad,difficult payung=umbrella pebisnis=businessman,entrepreneur
pecah=break,split,broken,shatter pecahan=fragment,fraction pecandu=addict pecat=fire,dismiss,sack
peci=cap pecundang=loser pedagang=trader,merchant,vendor pedalaman=hinterland,inland pedang=sword
pedas=spicy,sharp pedesaan=rural,countryside pedih=painful,poignant
pedoman=guideline,guidance,playbook peduli=care,concerned pegal=sore pegang=hold,grip
pegangan=grip,handle pegawai=employee,staff,official pegunungan=mountain pejabat=official
pejalan=pedestrian peka=sensitive pekan=week pekat=thick,dense pekerja=worker,employee,laborer
pekerjaan=job,work,occupation pekik=shout pelabelan=labeling,labelling,annotation
pelabuhan=port,harbor,harbour pelajar=student,pupil pelajaran=lesson pelaku=perpetrator,culprit
pelamar=applicant,candidate pelan=slow,slowly pelanggan=customer,subscriber
pelanggar=offender,violator pelanggaran=violation,breach,infringement
pelapor=whistleblower,reporter pelarian=escape,fugitive pelatih=coach,trainer pelaut=sailor
pelawak=comedian pelayan=waiter,servant pelayaran=shipping,voyage,sailing pelebaran=widening
peleburan=smelting,merger pelecehan=harassment,abuse peledak=explosive pelemahan=weakening
pelengkap=complement pelepasan=release,divestment pelestarian=conservation,preservation
pelihara=maintain,raise peliharaan=pet pelik=complicated pelimpahan=transfer,delegation
pelindung=protector,shield,protective pelit=stingy pelita=lamp pelobi=lobbyist
pelonggaran=easing,relaxation pelopor=pioneer pelosok=remote peluang=opportunity,chance,probability
peluh=sweat peluk=hug,embrace pelunasan=repayment,settlement peluncuran=launch,rollout
pelupa=forgetful peluru=bullet pelurusan=clarification pemacu=accelerator,driver
pemadam=firefighter pemadaman=blackout,outage,extinguishing pemahaman=understanding,comprehension
pemakaian=usage,use,consumption pemakaman=funeral,cemetery pemakan=eater pemaknaan=interpretation
pemalsuan=forgery,falsification pemalu=shy pemanasan=warming,heating pemancar=transmitter
pemandangan=scenery,view pemanfaatan=utilization,use pemangkasan=cut,cutback,trimming
pemangsa=predator pemanis=sweetener pemantau=monitor,observer pemasangan=installation
pemasok=supplier,vendor pemasukan=income,revenue pematangan=maturation
pembagian=division,distribution pembaharuan=reform,renewal pembaik=repair
pembajakan=hijack,hijacking,piracy,poaching pembakaran=burning,combustion
pembalasan=retaliation,revenge pembalikan=reversal pembangkit=power_plant,generator
pembangunan=development,construction pembantu=maid,aide,helper pembaruan=update,renewal,reform
pembatalan=cancellation pembatasan=restriction,limitation,curb pembawa=carrier,bearer
pembayar=payer pembebasan=release,liberation,exemption pembeda=differentiator
pembekuan=freeze,suspension pembelaan=defense,defence pembeli=buyer,purchaser
pembelian=purchase,buying,acquisition pembenaran=justification pembengkakan=overrun,swelling
pembentukan=formation,establishment pemberdayaan=empowerment pemberhentian=dismissal,stop
pemberi=giver,donor pemberian=gift,grant,giving pemberitaan=coverage,reporting pemberitahu=notifier
pemberitahuan=notification,notice,announcement pemberlakuan=enforcement,imposition
pemberontak=rebel,insurgent pemberontakan=rebellion,revolt,uprising
pembersihan=purge,cleansing,cleanup pembesaran=enlargement pembiaran=neglect
pembiayaan=financing,funding pembicaraan=talk,conversation,discussion pembimbing=mentor,supervisor
pembinaan=coaching,development pemblokiran=blocking,ban pembobolan=breach,burglary
pembocor=leaker,whistleblower pembohong=liar pembongkaran=demolition,dismantling
pemborong=contractor pemborosan=waste pembuangan=disposal,exile,exhaust
pembuat=maker,creator,manufacturer pembuatan=creation,manufacture,production
pembubaran=dissolution,disbandment pembuktian=proof,verification pembukuan=bookkeeping,accounting
pembunuhan=murder,killing,assassination pembusukan=decay pemda=local_government
pemecah=breaker,solver pemecahan=solution,solving,splitting pemekaran=expansion
pemeliharaan=maintenance,upkeep pemeluk=follower,adherent pemenjaraan=imprisonment
pemenuhan=fulfillment pemeran=actor,cast pemerataan=equity,equality pemerhati=observer
pemeriksa=examiner,inspector,auditor pemeriksaan=examination,inspection,check,audit
pemerintahan=government,administration pemersatu=unifier pemesan=customer
pemesanan=order,booking,reservation pemilihan=election,selection pemilik=owner pemilu=election
peminat=enthusiast pemindahan=transfer,relocation peminjaman=borrowing,lending peminta=beggar
pemisah=separator,divider pemisahan=separation,spin_off,split pemodal=investor,financier
pemodelan=modeling pemohon=applicant pemrioritasan=prioritization pemrogram=programmer
pemuda=youth,young pemudi=youth pemuka=leader pemula=beginner,novice
pemulangan=repatriation,deportation pemulihan=recovery,restoration pemunculan=appearance
pemungutan=collection,voting pemurnian=refining,purification pemusatan=centralization,concentration
pemusnahan=destruction pemutakhiran=update pemutaran=screening pemutihan=bleaching,amnesty
pemutusan=termination,disconnection,severance
"""
