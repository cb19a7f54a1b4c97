"""The glossary from “koalisi” to “menewaskan”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
koalisi=coalition kobar=flare,blaze kode=code kodok=frog koefisien=coefficient koin=coin
kokoh=sturdy,solid,strong kolaborasi=collaboration,collaborate kolaborator=collaborator
kolam=pool,pond kolega=colleague koleksi=collection,collect kolektif=collective kolom=column
kolonial=colonial kolusi=collusion koma=coma komandan=commander komando=command
kombinasi=combination,combine komedi=comedy komentar=comment komersial=commercial
komisaris=commissioner komisi=commission komite=committee komitmen=commitment,commit
komoditas=commodity komoditi=commodity kompak=compact,united kompensasi=compensation,pay
kompeten=competent kompetensi=competence,competency kompetisi=competition kompetitif=competitive
kompetitor=competitor kompleks=complex kompleksitas=complexity komplikasi=complication
komponen=component komposisi=composition komprehensif=comprehensive kompromi=compromise
komputasi=computing,compute,computation komputer=computer komunikasi=communication
komunis=communist komunitas=community kondisi=condition kondusif=conducive koneksi=connection
konektivitas=connectivity konfederasi=confederation konferensi=conference konfigurasi=configuration
konfirmasi=confirmation,confirm konflik=conflict konfrontasi=confrontation
konglomerat=conglomerate,tycoon kongres=congress konsekuensi=consequence konsensus=consensus
konsentrasi=concentration,concentrate konsep=concept,draft konseptual=conceptual konser=concert
konservasi=conservation konservatif=conservative konsesi=concession konsisten=consistent
konsistensi=consistency konsolidasi=consolidation konsorsium=consortium konspirasi=conspiracy
konstitusi=constitution konstitusional=constitutional konstruksi=construction
konstruktif=constructive konsultan=consultant konsultasi=consultation,consult konsumen=consumer
konsumsi=consumption,consume konsumtif=consumptive kontak=contact kontaminasi=contamination
konteks=context konten=content kontestan=contestant kontrak=contract kontraktor=contractor
kontras=contrast kontribusi=contribution,contribute kontributor=contributor kontrol=control
kontroversi=controversy kontroversial=controversial konvensional=conventional,traditional
konversi=conversion,convert konyol=silly,ridiculous koordinasi=coordination,coordinate
koordinator=coordinator koper=suitcase koperasi=cooperative kopi=coffee koran=newspaper
korban=victim,casualty korek=scrape koreksi=correction,correct koridor=corridor
korporasi=corporation korporat=corporate korsleting=short_circuit korup=corrupt korupsi=corruption
koruptor=corrupt kos=boarding kosakata=vocabulary kosmetik=cosmetic kosong=empty,vacant
kota=city,town kotak=box kotor=dirty,gross kotoran=dirt koyak=tear kran=tap kreasi=creation
kreatif=creative kreativitas=creativity kreator=creator kredibel=credible kredibilitas=credibility
kredit=credit,loan kreditur=creditor,lender kriminal=criminal kriminalitas=crime krisis=crisis
kriteria=criteria kritik=criticism,critique kritikus=critic kritis=critical kritisi=criticize
kronis=chronic kronologi=chronology,timeline kru=crew kuadran=quadrant kuah=broth kuak=reveal
kualifikasi=qualification kualitas=quality kualitatif=qualitative kuantitas=quantity
kuantitatif=quantitative kuantum=quantum kuartal=quarter kuasa=power,authority kuat=strong,powerful
kubu=camp,side kubur=bury,grave kuburan=cemetery,grave kucing=cat kucur=pour kuda=horse kudeta=coup
kue=cake kuesioner=questionnaire kuil=temple kuis=quiz kuku=nail kukuh=firm,strong
kuliah=lecture,college kulit=skin,leather kulkas=refrigerator kumpul=gather,collect kumuh=slum
kunci=key,lock kuning=yellow kunjung=visit kuno=ancient,old kuota=quota kupas=peel kuping=ear
kupon=coupon kurang=less,lack,insufficient kuras=drain kurikulum=curriculum,curricula kurir=courier
kurs=exchange_rate kursi=chair!,seat! kursus=course kurun=period kurung=confine
kurungan=confinement,cage kurus=thin,skinny kurva=curve kusut=tangled kutip=quote,cite
kutipan=quote,quotation,citation kutub=pole,polar kutuk=curse,condemn laba=profit,earnings
labil=unstable laboratorium=laboratory,lab labuh=anchor lacak=track,trace laci=drawer lada=pepper
ladang=field laga=match,fight lagu=song lahan=land lahap=devour lahir=born,birth
laik=feasible,worthy lain=different lajang=single,unmarried laju=pace,rate,speed,tempo lajur=lane
laki=male,man lakon=play laku=behavior,sell lalai=negligent lalat=fly lalu=last,past
lama=old,long,former lamar=apply,propose lamaran=application,proposal lambang=symbol,emblem
lambat=slow,slowly lampau=past lampir=attach lampiran=attachment,appendix lampu=light,lamp
lancar=smooth,fluent lancip=pointed landa=hit,strike landai=sloping landas=base
landasan=foundation,basis,runway langgan=subscribe langganan=subscription langgar=violate,breach
langit=sky langka=rare,scarce langkah=step,move,measure langsing=slim
langsung=direct,directly,immediately,live lanjut=continue,further,advanced
lanjutan=continuation,advanced,sequel lansia=elderly lansir=report lantai=floor lantang=loud
lantar=neglect lantik=inaugurate,appoint lapang=spacious,free lapangan=field,court,ground
lapar=hungry lapis=layer lapisan=layer,coating lapor=report lapuk=weathered,rotten
larang=ban,prohibit,forbid laras=tune,barrel lari=run,flee laris=popular,best_selling
larut=dissolve,late larutan=solution laskar=army latah=imitate latar=background,setting
latih=train,trained latihan=training,exercise,practice lauk=side_dish laut=sea,ocean lawak=comedy
lawan=opponent,rival lawat=visit layak=worthy,eligible,decent,deserve layan=serve layanan=service
layang=float,fly layar=screen,sail layu=wither lazim=common,customary,usual lebah=bee
lebar=wide,width,broad lebat=dense,heavy lebih=excess lebur=melt,merge lecah=mud leceh=harass
ledak=explode ledakan=explosion,boom,blast ledek=tease lega=relieved,relief legalisasi=legalization
legenda=legend legendaris=legendary legislasi=legislation legislatif=legislative,legislature
legislator=legislator,lawmaker legitimasi=legitimacy leher=neck lekat=stick,attached
lelah=tired,exhausted,weary lelaki=man,male lelang=auction leluasa=freely,free lelucon=joke
leluhur=ancestor lemah=weak lemari=cupboard,closet lembab=humid,moist
lembaga=institution,agency,organization lembah=valley lembar=sheet lembur=overtime
lembut=soft,gentle lempar=throw lempeng=plate lencana=badge lengah=careless,complacent lengan=arm
lenggang=sway lengkap=complete,comprehensive lengket=sticky lengkung=curve lengser=step_down,oust
lensa=lens lentera=lantern,beacon lentur=flexible lenyap=vanish,disappear
lepas=release,loose,detach lerai=separate lereng=slope lestari=sustainable,preserved
lesu=sluggish,weak letak=location,position letih=tired letus=erupt letusan=eruption lewat=past
lezat=delicious liang=hole liar=wild liberalisasi=liberalization libur=holiday,vacation
licik=cunning,sly licin=slippery lidah=tongue lihat=see,look lilin=candle,wax lilit=entangle,twist
lilitan=coil lima=five limbah=waste limpah=abundant,overflow lindas=run_over lindung=protect
lingkar=circle lingkaran=circle,loop lingkungan=environment,neighborhood lingkup=scope lintah=leech
lintas=cross,across,traffic lintasan=track,trajectory lipat=fold,double,times lipstik=lipstick
liput=cover liputan=coverage lirik=glance,lyrics lisan=oral,verbal lisensi=license,licensing
listrik=electricity,power,electric literasi=literacy literatur=literature litium=lithium lobi=lobby
logam=metal logika=logic logis=logical logistik=logistics lokal=local lokasi=location,site
lokomotif=locomotive lolong=howl lolos=escape,pass,qualify lomba=race,competition,contest
lompat=jump,leap lonceng=bell longgar=loose,lax longsor=landslide lonjak=surge
lonjakan=surge,spike,jump lorong=alley,corridor losmen=inn lotere=lottery lowong=vacant
lowongan=vacancy,opening loyalis=loyalist loyalitas=loyalty luang=free,spare
luar=outside,outer,foreign luas=wide,broad,vast,area lubang=hole lucu=funny,cute luhur=noble
luka=wound,injury lukis=paint lulus=graduate,pass lumayan=decent,fairly lumba=dolphin
lumpuh=paralyzed,paralysed,crippled lumpur=mud lunak=soft,lenient lunas=paid_off
luncur=slide,launch luntur=fade lupa=forget,forgotten lurah=village_head luruh=shed lurus=straight
lusa=tomorrow,day_after_tomorrow lusin=dozen lusuh=shabby lutut=knee luwes=flexible
maaf=sorry,apology mabuk=drunk macam=kind,type macan=tiger macet=jammed,stuck,stalled madu=honey
madya=middle magang=intern,internship,apprentice maghrib=sunset mahadata=big_data
mahal=expensive,costly mahar=dowry mahasiswa=student,undergraduate mahasiswi=student
mahir=skilled,proficient,adept mahkamah=court,tribunal mahkota=crown main=play mainan=toy
majalah=magazine majelis=assembly,council majemuk=compound,plural majikan=employer,boss,master
maju=advance,forward,progress mak=mother makalah=paper makam=tomb,grave makan=eat makanan=food,meal
makar=treason makelar=broker maki=curse makin=increasingly maklum=understandable maklumat=edict
makmur=prosperous makna=meaning,significance maksiat=sin maksimal=maximum,maximal maksimum=maximum
maksud=intent,intention,purpose malaikat=angel malam=night,evening malang=unfortunate,unlucky
malapetaka=disaster,catastrophe malas=lazy,reluctant maling=thief malu=ashamed,embarrassed,shy
mampat=compress mampir=stop_by mampu=able,capable,afford manajemen=management manajer=manager
manajerial=managerial mancanegara=foreign,overseas mandat=mandate mandek=stall,stagnant,stuck
mandi=bath,bathe mandiri=independent,self_reliant mandor=foreman mandul=barren,sterile
manfaat=benefit,use mangga=mango mangkir=absent mangkrak=abandoned,stalled mangkuk=bowl mangsa=prey
mani=sperm manikur=manicure manipulasi=manipulation,manipulate manipulatif=manipulative manis=sweet
manja=spoiled mantan=former,ex mantap=steady,solid,firm manufaktur=manufacturing
manusia=human,humans,people manusiawi=humane,human manuver=maneuver marah=angry,anger
marak=rampant,widespread maraton=marathon maret=march maritim=maritime marjin=margin
marjinal=marginalized markas=headquarters,base martabat=dignity marwah=dignity masa=period,era,time
masak=cook,ripe masakan=cooking,cuisine masalah=problem,issue,trouble masam=sour masif=massive
masjid=mosque maskapai=airline masker=mask massa=mass,crowd massal=mass masuk=enter,login
masukan=input,feedback masyarakat=society,public,community masyhur=famous mata=eye! matahari=sun
matang=mature,ripe matematika=math,mathematics matematis=mathematical materai=stamp materi=material
mati=die,dead maut=death,fatal mawar=rose maya=virtual mayat=corpse,body mayor=major
mayoritas=majority mebel=furniture medan=field,terrain,battlefield mediasi=mediation medis=medical
megah=grand,magnificent meggelisahkan=alarming meja=table!,desk! mekanik=mechanic,mechanical
mekanis=mechanical mekanisme=mechanism mekar=bloom,flourish melabeli=label melahap=devour,consume
melahirkan=birth,spawn melaju=speed,accelerate melalaikan=neglect melambangkan=symbolize
melambat=slow,slowdown,decelerate melampaui=exceed,surpass,beyond melancarkan=launch
melandasi=underlie melanggar=violate,breach,break,infringe melangkahi=bypass,overstep
melangsungkan=hold melanjutkan=continue,resume melantik=inaugurate,swear_in melapisi=coat
melarat=poor melarikan=escape,flee melatih=train,coach melawan=fight,oppose,resist
melayang=float,drift melayangkan=send melebar=widen melebihi=exceed,surpass,beyond
melecehkan=harass,belittle,insult meledak=explode,boom meledakkan=detonate melegakan=relieve
melek=literate melekat=attach,inherent melemah=weaken melemahkan=weaken,undermine
melempar=throw,toss melempem=sluggish melengkapi=complete,complement,equip
melenyapkan=eliminate,destroy melepas=release,remove melepaskan=release,relinquish,let_go
melesat=soar,surge,shoot meleset=miss,wrong,off_target melestarikan=preserve,conserve
meletakkan=place,lay melewati=pass,exceed,cross meliburkan=close melihat=see,look,view
melimpahkan=delegate,hand_over melindungi=protect,shield melingkar=circular melingkupi=encompass
melintas=cross,pass melipatgandakan=multiply,double meliput=cover,report
meliputi=include,cover,comprise melirik=eye,glance meloloskan=pass,approve melompati=leapfrog,skip
melonggarkan=loosen,relax,ease melonjak=surge,soar,jump,spike meluap=overflow meluas=spread,widen
melubangi=puncture melukai=injure,hurt,wound melukiskan=depict melumpuhkan=paralyze,cripple
melunak=soften melunakkan=soften melunasi=pay_off,settle,repay meluncurkan=launch,roll_out,unveil
melunturkan=erode,fade meluruskan=straighten,clarify memaafkan=forgive memabukkan=intoxicating
memacu=spur,accelerate,boost memadai=adequate,sufficient memadamkan=extinguish,put_out
memadukan=combine,blend,integrate memahami=understand,comprehend memajang=display
memajukan=advance,promote memakamkan=bury memakan=eat,consume memaklumi=understand
memakmurkan=prosper memaknai=interpret memaksakan=force,impose memaksimalkan=maximize
memalsukan=falsify,forge,counterfeit memalukan=embarrassing,shameful
memamerkan=show_off,exhibit,showcase memanas=heat_up,escalate memanaskan=heat,warm
memancarkan=emit,radiate memancing=fish,provoke,bait memandang=view,look,regard
memanfaatkan=utilize,exploit,leverage memang=indeed memangsa=prey memanjakan=spoil,pamper
memanjang=extend,lengthen memantapkan=strengthen,consolidate memantau=monitor,watch,track
memaparkan=present memar=bruise memarahi=scold memarakkan=enliven memasang=install,put_up,mount
memasarkan=market,sell memasrahkan=entrust memastikan=ensure,confirm,ascertain
memasukkan=insert,include,enter mematahkan=break,refute mematangkan=finalize,mature
mematikan=deadly,kill,turn_off,lethal mematuhi=comply,obey,adhere membagi=divide,split,share
membagikan=share,distribute membahayakan=endanger,jeopardize membalik=reverse,flip
membalikkan=reverse,overturn membangkitkan=revive,arouse membangun=build,construct,develop
membatalkan=cancel,scrap,revoke membatasi=limit,restrict,curb membayangkan=imagine,envision
membebani=burden,weigh,saddle membebaskan=free,release,liberate
membedakan=distinguish,differentiate membekali=equip,arm membekukan=freeze,suspend
membelakangi=turn membenarkan=confirm,justify membengkak=swell,balloon
membentuk=form,shape,establish memberatkan=incriminate,burdensome memberdayakan=empower
memberhentikan=dismiss,fire,stop memberi=grant,provide memberikan=provide,grant memberitakan=report
memberlakukan=impose,enforce,apply membersihkan=clean,clear,purge membesar=grow,enlarge
membesarkan=raise,enlarge membetulkan=correct,fix membiarkan=allow,leave membiasakan=accustom
membiayai=finance,fund membicarakan=discuss,talk membinasakan=destroy,annihilate
membobol=breach,hack membodohi=fool membongkar=expose,dismantle,uncover membuahkan=bear_fruit,yield
membuang=throw,discard,waste,dump membubarkan=disband,dissolve,break_up membudayakan=cultivate
membujuk=persuade,coax,lure membuka=open,unlock,unveil membuktikan=prove,demonstrate
membukukan=record,post,book membumi=down_to_earth membungkam=silence,muzzle
memburu=hunt,chase,pursue memburuk=worsen,deteriorate membusuk=rot,decay memecah=split,break,divide
memecahkan=solve,break,crack memelihara=maintain,preserve,raise memendek=shorten
memendekkan=shorten memengaruhi=influence,affect memenjarakan=imprison,jail
mementaskan=perform,stage mementingkan=prioritize memenuhi=fulfill,meet,satisfy,comply
memerangi=fight,combat memerankan=portray,play memerintah=govern,rule
memerintahkan=order,command,instruct memerlukan=require memesan=order,book memfasilitasi=facilitate
memfitnah=slander,defame memikat=attract,attractive,lure memikirkan=think,consider
memikul=shoulder,bear memilih=choose,select,vote,prefer memimpin=lead,head,chair
memindahkan=move,transfer,relocate meminggirkan=sideline,marginalize meminimalisir=minimize
meminimalkan=minimize meminjamkan=lend,loan meminta=ask,request,demand memiskinkan=impoverish
memobilisasi=mobilize memodelkan=model memohon=request,plead,beg memojokkan=corner,discredit
memonitor=monitor memonopoli=monopolize memori=memory memotong=cut,slash,deduct
mempekerjakan=employ,hire mempengaruhi=influence,affect memperbaiki=fix,repair,improve,correct
memperbanyak=multiply memperbarui=update,renew,upgrade memperbesar=enlarge,magnify
memperbincangkan=discuss memperburuk=worsen,aggravate,exacerbate mempercantik=beautify
mempercayakan=entrust mempercepat=accelerate,speed,hasten memperdalam=deepen
memperdaya=deceive,trick memperdebatkan=debate,dispute mempererat=strengthen
memperhatikan=notice,observe,attention memperhitungkan=reckon,consider memperingati=commemorate
memperingatkan=warn,caution memperjelas=clarify memperjuangkan=fight,champion memperkaya=enrich
memperkecil=reduce,shrink memperkenalkan=introduce,unveil,launch memperkeras=harden
memperkeruh=muddy memperketat=tighten memperkirakan=estimate,predict,forecast
memperkuat=strengthen,reinforce,bolster memperlakukan=treat memperlama=prolong
memperlihatkan=show,display memperluas=expand,extend,widen mempermainkan=toy,manipulate
mempermalukan=humiliate,embarrass mempermasalahkan=question,dispute mempermudah=simplify,ease
memperpanjang=extend,prolong,renew memperpendek=shorten,shrink mempersalahkan=blame
mempersenjatai=arm mempersiapkan=prepare mempersingkat=shorten mempersoalkan=question,dispute
mempersulit=complicate mempertahankan=maintain,defend,retain,preserve mempertajam=sharpen
mempertanyakan=question mempertaruhkan=stake,risk mempertebal=thicken mempertinggi=heighten
mempesona=charming,enchanting mempopulerkan=popularize memprihatinkan=worrying
memprioritaskan=prioritize memproduksi=produce,manufacture memprogram=program
memproyeksikan=project memuaskan=satisfy,satisfying,satisfactory memudahkan=ease,facilitate
memudar=fade,wane memukau=stunning,dazzle memukul=hit,beat,strike memulai=start,begin,initiate
memulangkan=deport,repatriate,return memuliakan=glorify memulihkan=restore,recover
memuncak=peak,culminate memunculkan=bring_up,spark memundurkan=delay,postpone
memungkinkan=enable,allow,possible memungut=collect,levy memupuk=foster,cultivate
memurnikan=purify,refine memusatkan=focus,center memusingkan=confusing memusnahkan=destroy,wipe_out
memusuhi=antagonize memutakhirkan=update memutar=rotate,turn,play memutihkan=whiten,bleach
memutus=cut,sever,decide memutuskan=decide,sever memvaksinasi=vaccinate memveto=veto
menabrak=crash,hit menahan=hold,detain,restrain menaiki=ride,board menaikkan=raise,increase,hike
menajam=sharpen menaklukkan=conquer,defeat menakuti=scare menakutkan=scary,frightening
menamakan=name menamatkan=finish,complete menambang=mine menampakkan=show
menampik=deny,reject,dismiss menampilkan=display,show,feature menanamkan=invest,instill
menandai=mark,tag menandakan=signify,indicate menandatangani=sign,ink menandingi=rival,match
menang=win menangani=handle,deal,address menanggapi=respond menangguhkan=suspend,postpone,defer
menanggung=bear,shoulder menangisi=mourn menanjak=climb,rise menanti=await,wait menantu=son_in_law
menanyakan=ask,inquire menara=tower menargetkan=target menarik=interesting,attract,pull,attractive
menaruh=place menasihati=advise menata=arrange,organize menatap=stare,gaze menaungi=shelter,oversee
menawan=charming,capture mencadangkan=reserve,back_up mencair=melt,thaw
mencairkan=disburse,liquidate,melt mencakup=include,cover,comprise mencalonkan=nominate
mencampur=mix,blend mencampuri=interfere,meddle mencapai=reach,achieve,attain,hit
mencari=search,seek,look mencatat=record,note,log,post mencederai=injure,harm
mencegah=prevent,deter mencelakai=harm mencemari=pollute,contaminate,tarnish
mencemarkan=defame,tarnish mencemaskan=worry,alarming mencemooh=mock,ridicule,jeer
mencerahkan=enlighten mencerdaskan=educate menceritakan=narrate,recount
mencermati=examine,scrutinize mencetak=print,score menciptakan=create,invent
mencirikan=characterize mencolok=conspicuous,striking,flashy mencontoh=imitate,emulate
mencontohkan=exemplify mencopot=remove,oust,dismiss mencoret=cross_out,strike
mencukupi=suffice,sufficient mencurahkan=devote,pour mendadak=sudden,abruptly,suddenly
mendaftar=register,enroll,sign_up mendaftarkan=register,enroll mendahului=precede,overtake,ahead
mendahulukan=prioritize mendaki=climb,hike mendalam=deep,profound,in_depth
mendalami=explore,deepen,study mendamaikan=reconcile mendampingi=accompany,assist
mendanai=fund,finance mendapat=receive,obtain mendapatkan=obtain,gain,secure
mendasar=fundamental,basic mendasari=underlie mendata=record mendatang=upcoming,future
mendatangkan=bring,import mendatar=flat,horizontal mendekat=approach mendekati=approach,near
mendepak=oust,kick_out menderita=suffer mendesak=urge,urgent,press mendiamkan=ignore
mendinginkan=cool,chill mendirikan=found,establish,set_up mendokumentasikan=document
mendongkrak=boost,lift mendorong=push,encourage,drive,spur menduduki=occupy,seize
mendukung=support,back,endorse mendung=cloudy mendunia=worldwide,global menebus=redeem,atone
menegakkan=enforce,uphold menegangkan=tense,thrilling menegaskan=affirm,confirm,stress,emphasize
meneguhkan=strengthen,affirm menekan=press,pressure,suppress menekankan=emphasize,stress
menekuni=pursue menelaah=study,review,examine meneladani=emulate menelan=swallow,cost
menelantarkan=neglect,abandon menelepon=call,phone meneliti=research,study,examine
menelusuri=trace,explore,browse menemani=accompany menembus=penetrate,break_through,exceed
menempati=occupy,rank menempatkan=place,deploy menempuh=travel,pursue menemui=meet,encounter
menemukan=find,discover,invent menenangkan=calm,soothe,reassure menengah=middle,medium,intermediate
menengahi=mediate menentang=oppose,resist,defy menentu=uncertain,erratic
menentukan=determine,decide,define menepati=keep,fulfill menepis=dismiss,deny menerangi=illuminate
menerapkan=apply,implement,adopt menerbangkan=fly,fly_out meneror=terrorize menertawakan=laugh,mock
menertibkan=control,discipline meneruskan=continue,forward menetap=settle,stay
menetapkan=establish,determine,designate menetralkan=neutralize menewaskan=kill
"""
