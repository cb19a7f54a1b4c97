"""The glossary from “memikat” to “milyarder”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
memikat=attract,attractive,lure memikirkan=think,consider memikul=shoulder,bear
memilih=choose,select,vote,prefer memimpin=lead,head,chair memindahkan=move,transfer,relocate
meminggirkan=sideline,marginalize meminimalisir=minimize meminimalkan=minimize meminjam=borrow
meminjamkan=lend,loan meminta=ask,request,demand memiskinkan=impoverish memobilisasi=mobilize
memodelkan=model memodifikasi=modify memohon=request,plead,beg memojokkan=corner,discredit
memonitor=monitor memonopoli=monopolize memori=memory memotivasi=motivate memotong=cut,slash,deduct
mempedulikan=care mempekerjakan=employ,hire mempengaruhi=influence,affect
memperbaiki=fix,repair,improve,correct memperbanyak=multiply memperbarui=update,renew,upgrade
memperbesar=enlarge,magnify memperbincangkan=discuss memperburuk=worsen,aggravate,exacerbate
mempercantik=beautify mempercayai=trust,believe mempercayakan=entrust
mempercepat=accelerate,speed,hasten memperdalam=deepen memperdaya=deceive,trick
memperdebatkan=debate,dispute mempererat=strengthen mempergunakan=use
memperhatikan=notice,observe,attention memperhitungkan=reckon,consider memperingati=commemorate
memperingatkan=warn,caution memperjelas=clarify memperjuangkan=fight,champion memperkaya=enrich
memperkecil=reduce,shrink memperkenalkan=introduce,unveil,launch memperkeras=harden
memperkeruh=muddy memperketat=tighten memperkirakan=estimate,predict,forecast
memperkuat=strengthen,reinforce,bolster memperlakukan=treat memperlama=prolong
memperlihatkan=show,display memperluas=expand,extend,widen mempermainkan=toy,manipulate
mempermalukan=humiliate,embarrass mempermasalahkan=question,dispute mempermudah=simplify,ease
memperpanjang=extend,prolong,renew memperpendek=shorten,shrink mempersalahkan=blame
mempersengketakan=dispute mempersenjatai=arm mempersiapkan=prepare mempersingkat=shorten
mempersoalkan=question,dispute mempersulit=complicate
mempertahankan=maintain,defend,retain,preserve mempertajam=sharpen mempertanyakan=question
mempertaruhkan=stake,risk mempertebal=thicken mempertimbangkan=consider,weigh mempertinggi=heighten
mempesona=charming,enchanting mempopulerkan=popularize memprediksi=predict,forecast
memprihatinkan=worrying memprioritaskan=prioritize memproduksi=produce,manufacture
memprogram=program mempromosikan=promote memprovokasi=provoke memproyeksikan=project
mempublikasikan=publish memuaskan=satisfy,satisfying,satisfactory memuat=contain,load
memublikasikan=publish memudahkan=ease,facilitate memudar=fade,wane memukau=stunning,dazzle
memukul=hit,beat,strike memulai=start,begin,initiate memulangkan=deport,repatriate,return
memuliakan=glorify memulihkan=restore,recover memuncak=peak,culminate memunculkan=bring_up,spark
memundurkan=delay,postpone memungkinkan=enable,allow,possible memungut=collect,levy
memupuk=foster,cultivate memurnikan=purify,refine memusatkan=focus,center memusingkan=confusing
memusnahkan=destroy,wipe_out memusuhi=antagonize memutakhirkan=update memutar=rotate,turn,play
memutihkan=whiten,bleach memutus=cut,sever,decide memutuskan=decide,sever memvaksinasi=vaccinate
memvalidasi=validate memverifikasi=verify memveto=veto memvonis=sentence menabrak=crash,hit
menabung=save menagih=collect,bill menahan=hold,detain,restrain menaiki=ride,board
menaikkan=raise,increase,hike menajam=sharpen menaklukkan=conquer,defeat menakuti=scare
menakutkan=scary,frightening menamakan=name menamatkan=finish,complete menambah=add,increase
menambahkan=add menambang=mine menampakkan=show menampik=deny,reject,dismiss
menampilkan=display,show,feature menanam=plant menanamkan=invest,instill menandai=mark,tag
menandakan=signify,indicate menandatangani=sign,ink menandingi=rival,match menang=win
menangani=handle,deal,address menanggapi=respond menangguhkan=suspend,postpone,defer
menanggung=bear,shoulder menangisi=mourn menangkal=counter,ward_off menanjak=climb,rise
menanti=await,wait menantu=son_in_law menanyakan=ask,inquire menara=tower menargetkan=target
menarik=interesting,attract,pull,attractive menaruh=place menasihati=advise menata=arrange,organize
menatap=stare,gaze menaungi=shelter,oversee menawan=charming,capture menawar=bargain,bid
menawarkan=offer mencadangkan=reserve,back_up mencair=melt,thaw mencairkan=disburse,liquidate,melt
mencakup=include,cover,comprise mencalonkan=nominate mencampur=mix,blend
mencampuri=interfere,meddle mencapai=reach,achieve,attain,hit mencaplok=annex,take_over
mencari=search,seek,look mencatat=record,note,log,post mencederai=injure,harm
mencegah=prevent,deter mencelakai=harm mencemari=pollute,contaminate,tarnish
mencemarkan=defame,tarnish mencemaskan=worry,alarming mencemooh=mock,ridicule,jeer
mencerahkan=enlighten mencerdaskan=educate menceritakan=narrate,recount
mencermati=examine,scrutinize mencerminkan=reflect,mirror mencetak=print,score
menciptakan=create,invent mencirikan=characterize mencium=smell,kiss mencocokkan=match
mencolok=conspicuous,striking,flashy mencontoh=imitate,emulate mencontohkan=exemplify
mencopot=remove,oust,dismiss mencoret=cross_out,strike mencukupi=suffice,sufficient
mencurahkan=devote,pour mencurangi=cheat,game,rig,manipulate mencurigai=suspect
mencurigakan=suspicious mendadak=sudden,suddenly,abrupt,abruptly mendaftar=register,enroll,sign_up
mendaftarkan=register,enroll mendahului=precede,overtake,ahead mendahulukan=prioritize
mendaki=climb,hike mendalam=deep,profound,in_depth mendalami=explore,deepen,study
mendamaikan=reconcile mendampingi=accompany,assist mendanai=fund,finance mendapat=receive,obtain
mendapatkan=obtain,gain,secure mendarat=land,landing mendasar=fundamental,basic mendasari=underlie
mendasarkan=base mendata=record mendatang=upcoming,future mendatangkan=bring,import
mendatar=flat,horizontal mendefinisikan=define mendekat=approach mendekati=approach,near
mendenda=fine mendengar=hear mendengarkan=listen mendepak=oust,kick_out menderita=suffer
mendesak=urge,urgent,press mendeteksi=detect mendewasakan=mature mendiamkan=ignore mendingin=cool
mendinginkan=cool,chill mendirikan=found,establish,set_up mendiskusikan=discuss
mendistribusikan=distribute mendokumentasikan=document mendominasi=dominate mendonasikan=donate
mendongkrak=boost,lift mendorong=push,encourage,drive,spur menduduki=occupy,seize
menduga=suspect,guess mendukung=support,back,endorse mendung=cloudy mendunia=worldwide,global
menebus=redeem,atone menegakkan=enforce,uphold menegangkan=tense,thrilling
menegaskan=affirm,confirm,stress,emphasize menegosiasikan=negotiate meneguhkan=strengthen,affirm
menejer=manager menekan=press,pressure,suppress menekankan=emphasize,stress menekuni=pursue
menelaah=study,review,examine meneladani=emulate menelan=swallow,cost menelantarkan=neglect,abandon
menelepon=call,phone meneliti=research,study,examine menelusuri=trace,explore,browse
menemani=accompany menembus=penetrate,break_through,exceed menempati=occupy,rank
menempatkan=place,deploy menempuh=travel,pursue menemui=meet,encounter
menemukan=find,discover,invent menenangkan=calm,soothe,reassure menengah=middle,medium,intermediate
menengahi=mediate menentang=oppose,resist,defy menentu=uncertain,erratic
menentukan=determine,decide,define menepati=keep,fulfill menepis=dismiss,deny menerangi=illuminate
menerapkan=apply,implement,adopt menerbangkan=fly,fly_out menerbitkan=publish,issue
meneror=terrorize menertawakan=laugh,mock menertibkan=control,discipline
meneruskan=continue,forward menetap=settle,stay menetapkan=establish,determine,designate
menetralkan=neutralize menewaskan=kill mengabari=inform mengabarkan=report mengaburkan=blur,obscure
mengacaukan=disrupt,mess_up mengagetkan=shocking,surprise,startle mengagumi=admire
mengagumkan=admirable,amazing mengaitkan=link,associate,tie mengajukan=propose,submit,file
mengakhiri=end,terminate mengakibatkan=cause,result mengaktifkan=activate,enable
mengaku=admit,claim,confess mengakui=acknowledge,admit,recognize mengalahkan=defeat,beat
mengalami=experience,undergo,suffer mengalihkan=divert,shift,transfer mengalikan=multiply
mengalir=flow,stream mengalokasikan=allocate,earmark mengamankan=secure mengamati=observe,watch
mengambil=pick,retrieve menganalisis=analyze,analyse mengancam=threaten mengandalkan=rely,depend
mengandung=contain menganggur=unemployed,idle menganjurkan=recommend,advocate
mengantar=deliver,escort mengantongi=pocket,obtain,bag mengarah=lead,point
mengarahkan=direct,steer,guide mengarang=compose,invent mengartikan=interpret mengasihi=love
mengasingkan=alienate,exile mengategorikan=categorize mengatur=regulate,arrange,manage
mengawal=escort,guard mengawali=begin,start mengawasi=supervise,monitor,oversee
mengawinkan=marry,mate mengebom=bomb mengecam=condemn,denounce,criticize mengecek=check,verify
mengecewakan=disappoint,disappointing mengecil=shrink mengecilkan=shrink,reduce
mengedarkan=distribute,circulate mengedepankan=prioritize
mengejutkan=shock,surprise,surprising,startle mengeksekusi=execute mengeksploitasi=exploit
mengeksplorasi=explore mengekspresikan=express mengelilingi=surround,encircle mengelola=manage,run
mengelompokkan=group,classify mengeluarkan=issue,release,expel,spend mengemas=pack,package
mengembalikan=return,restore,recover mengembang=expand mengembangkan=develop,expand mengemudi=drive
mengemudikan=drive,steer mengemuka=emerge,surface mengenal=recognize mengenali=recognize,identify
mengenang=remember,commemorate mengencangkan=tighten mengencerkan=dilute mengepalai=head,lead
mengerahkan=deploy,mobilize mengeras=harden mengerjakan=work mengeruk=dredge,rake
mengesahkan=ratify,pass,validate mengesalkan=annoying mengesampingkan=set_aside,rule_out,sideline
mengesankan=impress,impressive mengetes=test mengetuai=chair,head mengevakuasi=evacuate
mengevaluasi=evaluate menggabungkan=combine,merge menggagalkan=foil,thwart
menggagas=initiate,conceive menggaji=pay menggambar=draw menggambarkan=depict,portray
menggampangkan=simplify menggandakan=double,duplicate menggandeng=partner,collaborate
mengganggu=disturb,disrupt,interfere,annoy mengganjal=hinder
menggantikan=replace,substitute,succeed menggantung=hang menggarap=work,develop
menggarisbawahi=underline,underscore,highlight menggelapkan=embezzle,darken
menggelar=hold,stage,launch menggembirakan=encouraging menggemparkan=shock,sensational
menggempur=attack,bombard menggencarkan=intensify menggenggam=grasp,hold
menggerakkan=move,drive,mobilize menggeser=displace,shift menggiatkan=intensify
menggiring=steer,herd menggolongkan=classify menggugat=sue,challenge menggugurkan=abort,invalidate
menggulingkan=overthrow,topple,oust menggunakan=use,employ,utilize mengguncang=shake,rock,roil
menggusur=displace,evict menghabiskan=spend,finish,exhaust,consume menghadapi=face,confront
menghadiahkan=award menghadiri=attend menghadirkan=bring,present menghajar=beat,thrash
menghalangi=block,obstruct,prevent,hinder menghambat=hinder,impede,hamper,slow
menghancurkan=destroy,crush menghangat=warm,heat_up menghantam=hit,strike,slam menghantui=haunt
menghapus=delete,remove,erase,eliminate mengharapkan=expect,hope
menghargai=appreciate,respect,value mengharuskan=require,oblige menghasilkan=produce,generate,yield
menghasut=incite menghebohkan=shocking,sensational menghemat=save,reduce menghendaki=desire
menghentikan=stop,halt,discontinue,end,shut_down,cease mengherankan=surprising,astonishing
menghiasi=decorate,adorn menghibur=entertain,comfort,console menghidupkan=revive,turn_on
menghilang=disappear,vanish menghilangkan=eliminate,remove menghimpun=collect,gather,raise
menghina=insult menghindar=avoid,evade,dodge menghindari=avoid,evade,avert menghirup=inhale,breathe
menghitung=count,calculate,compute menghormati=respect,honor menghubungi=contact,call
menghubungkan=connect,link menghujani=shower menghujat=criticize,denounce menghukum=punish,sentence
mengidentifikasi=identify mengikat=bind,binding,tie mengikis=erode mengiklankan=advertise
mengikuti=follow,join,attend mengikutsertakan=involve,include mengimbangi=balance,offset,match
mengimplementasikan=implement mengindikasikan=indicate menginformasikan=inform
mengingat=remember,recall,given mengingatkan=remind,warn menginginkan=desire
mengingkari=renege,deny,break menginisiasi=initiate menginspirasi=inspire menginstruksikan=instruct
mengintegrasikan=integrate menginterogasi=interrogate mengintervensi=intervene
mengintimidasi=intimidate mengintip=peek,spy menginvasi=invade menginvestasikan=invest
menginvestigasi=investigate mengirim=send,ship,dispatch mengirimkan=send,submit mengisahkan=narrate
mengisi=fill mengisolasi=isolate mengistilahkan=term mengisyaratkan=signal,hint,imply
mengizinkan=allow,permit mengkhawatirkan=worrying,worry,alarming mengkhianati=betray
mengkhususkan=specialize mengklarifikasi=clarify mengklasifikasikan=classify mengkritik=criticize
mengobarkan=ignite,inflame mengobati=treat,cure mengobservasi=observe
mengokohkan=strengthen,consolidate mengoleksi=collect mengolok=mock,ridicule
mengombinasikan=combine mengomunikasikan=communicate mengonfirmasi=confirm mengonsumsi=consume
mengontrak=contract,rent mengonversi=convert mengoordinasikan=coordinate mengoperasikan=operate
mengoptimalkan=optimize mengorbankan=sacrifice mengoreksi=correct mengorganisasi=organize
mengorupsi=corrupt mengosongkan=empty,vacate mengotakkan=box mengotomatisasi=automate
mengotori=dirty,tarnish menguak=reveal,uncover menguasai=master,control,dominate menguat=strengthen
menguatkan=strengthen,uphold mengubah=change,alter,modify,convert mengubur=bury
mengucapkan=utter,express mengucur=flow mengucurkan=disburse,pour menguji=test
mengukuhkan=affirm,cement mengukur=measure,gauge mengulang=repeat mengulangi=repeat
mengulas=review,discuss mengumpulkan=collect,gather,raise mengumumkan=announce mengunci=lock
mengundang=invite mengundurkan=resign,withdraw mengunggah=upload,post
mengungguli=outperform,surpass mengungkap=reveal,uncover,disclose mengungkit=bring_up
menguntungkan=profitable,benefit,lucrative mengupah=pay mengupas=peel,explore
mengupayakan=seek,strive mengurangi=reduce,cut,lessen,subtract menguras=drain,deplete
mengurung=confine mengurungkan=cancel,abandon mengurus=manage,handle,take_care
mengurutkan=sort,rank mengusahakan=seek,try mengusik=disturb,bother mengusir=expel,evict,drive_out
mengusulkan=propose,suggest mengusung=carry,champion mengusut=investigate,probe
mengutamakan=prioritize mengutarakan=express,state mengutuk=condemn,curse mengutus=send,dispatch
meniadakan=eliminate,abolish menikmati=enjoy menikung=cut_in menilai=assess,judge,evaluate
menimbang=weigh,consider menimbulkan=cause,raise,trigger menimbun=hoard,stockpile,bury
menimpa=befall,hit menindak=punish,act menindaklanjuti=follow_up meninggal=die,pass_away
meninggalkan=leave,abandon,desert meninggi=rise meninggikan=raise meningkat=increase,rise,grow
meningkatkan=increase,improve,boost,enhance meninjau=review,inspect meninju=punch
menipis=thin,dwindle menipu=deceive,cheat,trick meniru=imitate,copy,mimic menitikberatkan=emphasize
menitipkan=entrust menjabat=serve,hold menjaga=keep,guard,maintain,protect menjajal=try,test
menjalani=undergo,live menjalankan=run,operate,execute menjamur=mushroom,proliferate
menjanjikan=promise,promising menjaring=net,recruit menjatuhkan=drop,impose,topple
menjauh=distance,away menjauhi=avoid menjauhkan=distance menjejak=track
menjelajah=explore,browse,roam menjelang=ahead menjelaskan=clarify menjelekkan=vilify
menjengkelkan=annoying menjerat=ensnare,trap menjernihkan=clarify,purify menjiwai=animate
menjual=sell menjuarai=win menjulang=soar,tower menjuluki=dub,nickname menjumlahkan=sum
menjumpai=encounter menodai=tarnish,stain menolak=reject,refuse,decline,rebuff menolong=help,rescue
menonaktifkan=disable,deactivate,suspend menonjol=prominent,stand_out menonjolkan=highlight
menopang=support,sustain mensponsori=sponsor menstabilkan=stabilize mensyaratkan=require
mensyukuri=grateful mentah=raw,crude mentahan=raw mentalitas=mentality mentega=butter
mentereng=flashy menteri=minister mentok=stuck,stall mentransformasi=transform menua=aging,age
menuangkan=pour,express menuding=accuse,allege menuduh=accuse menugaskan=assign menuju=head
menular=contagious,infectious menulari=infect menumbangkan=topple menumbuhkan=grow,foster
menumpahkan=spill,pour menumpuk=pile,accumulate menunaikan=fulfill,perform
menunda=postpone,delay,put_off menundukkan=subdue,conquer menunggak=arrears,overdue
menunggu=wait,await menunjuk=appoint,point,designate menunjukkan=show,indicate,demonstrate
menuntaskan=complete,resolve menuntun=guide,lead menurun=decline,decrease,fall
menurunkan=lower,reduce,cut menuruti=obey menutupi=cover,conceal,cover_up menyadap=tap,eavesdrop
menyadari=realize,aware menyadarkan=awaken menyaingi=rival menyajikan=serve,present
menyakiti=hurt,harm menyakitkan=painful,hurt menyaksikan=witness,watch menyala=light,burn,flare
menyalahgunakan=abuse,misuse menyalahkan=blame menyalakan=turn_on,ignite,light
menyalin=copy,transcribe menyalurkan=channel,distribute,disburse menyamakan=equate
menyamar=disguise,undercover menyamarkan=disguise,mask menyambut=welcome,greet
menyampaikan=convey,deliver,submit menyampingkan=set_aside menyandang=bear,hold menyandarkan=rely
menyandingkan=juxtapose menyanggupi=agree,promise menyangka=think,suspect
menyangkut=concern,involve menyantap=eat menyantuni=aid menyapu=sweep
menyarankan=suggest,recommend,advise menyaring=filter,screen menyatakan=state,declare
menyatu=unite,merge menyatukan=unite,unify,merge menyayangi=love menyayangkan=regret,deplore
menyebabkan=cause,lead menyebar=spread menyebarkan=spread,disseminate,distribute menyeberang=cross
menyeberangi=cross menyebut=mention,call menyebutkan=mention,name menyederhanakan=simplify
menyediakan=provide,supply menyedihkan=sad,tragic menyedot=absorb,suck,draw
menyegarkan=refresh,refreshing menyegerakan=expedite menyehatkan=healthy,restore
menyeimbangkan=balance menyejahterakan=prosper menyejajarkan=align menyejukkan=soothing,cool
menyelamatkan=save,rescue menyelami=fathom menyelaraskan=align menyeleksi=select
menyelenggarakan=hold,organize,host menyelesaikan=complete,finish,resolve,settle
menyeleweng=deviate,cheat menyelidiki=investigate,probe menyelimuti=blanket,shroud
menyeluruh=comprehensive,thorough menyemangati=encourage menyembuhkan=heal,cure
menyembunyikan=hide,conceal menyempatkan=manage menyempurnakan=perfect,improve,refine
menyenangkan=pleasant,fun,pleasing menyensor=censor menyepelekan=underestimate,trivialize
menyerah=give_up,surrender menyerahkan=hand_over,submit,surrender menyeramkan=scary,frightening
menyerang=attack,assault menyerbu=raid,storm,invade menyeriusi=pursue menyertai=accompany
menyertakan=include menyerukan=call,urge menyerupai=resemble menyesal=regret,sorry
menyesalkan=regret,deplore menyesatkan=misleading,mislead menyesuaikan=adjust,adapt,customize
menyetarakan=equalize menyetir=drive menyetor=deposit,pay menyetujui=approve,agree,endorse
menyewakan=rent,lease menyiapkan=prepare,set_up menyiarkan=broadcast,air
menyiasati=outwit,get_around menyikapi=respond,address menyilaukan=dazzling menyimak=listen,watch
menyimbolkan=symbolize menyimpang=deviate menyimpulkan=conclude menyimulasikan=simulate
menyindir=mock menyinggung=mention,offend,touch menyingkap=reveal,uncover,expose
menyingkat=abbreviate,shorten menyingkir=step_aside menyingkirkan=remove,oust,eliminate
menyisakan=leave menyisihkan=set_aside,beat menyontek=cheat menyorot=highlight
menyoroti=highlight,spotlight menyuap=bribe,feed menyuarakan=voice menyubsidi=subsidize
menyuburkan=fertilize menyucikan=purify menyudutkan=corner menyuguhkan=serve,present menyukai=love
menyukseskan=succeed menyulap=transform menyulut=ignite,spark,trigger menyurutkan=dampen,discourage
menyurvei=survey menyusahkan=trouble,burden menyusui=breastfeed
menyusun=arrange,compile,draft,build menyusut=shrink,decline,dwindle meracuni=poison
meragukan=doubt,dubious,question merah=red merahasiakan=keep_secret,conceal
meraih=achieve,win,gain,reach merakit=assemble meramaikan=enliven merambah=venture,encroach
merampas=seize,confiscate,rob merampingkan=streamline,downsize merana=suffer
merangkai=assemble,compose merangkap=concurrently,double merapat=dock merapatkan=close
merapikan=tidy merasa=feel merasakan=feel,experience,sense merata=evenly,equitable
meratakan=flatten,level meratapi=lament,mourn meraup=reap,rake merawat=care,treat,maintain
merayakan=celebrate merayu=seduce,woo mercusuar=lighthouse,beacon merdeka=independent,free
merdu=melodious merealisasikan=realize merebut=seize,capture,win,grab meredakan=ease,calm,defuse
meredam=dampen,quell,mute meredup=dim,fade merek=brand,trademark merekayasa=engineer,fabricate
merekomendasikan=recommend merelakan=let_go merelokasi=relocate
meremehkan=underestimate,belittle,downplay merendahkan=demean,lower,belittle merenovasi=renovate
merentang=stretch,span merenung=reflect,ponder merepotkan=troublesome,bother
meresahkan=disturbing,unsettling meresepkan=prescribe meresmikan=inaugurate,launch
merespons=respond merestrukturisasi=restructure merestui=bless,approve merevisi=revise
meriah=festive,lively meriam=cannon meributkan=fuss merinci=detail,specify merindukan=miss,long
meringankan=ease,alleviate,relieve meringkas=summarize meringkus=arrest,nab merintis=pioneer,start
merisaukan=worrying merobek=tear merobohkan=demolish,knock_down merogoh=spend
meroket=soar,skyrocket,surge merokok=smoke,smoking merombak=overhaul,revamp,reshuffle
merosot=decline,slump,plunge merpati=dove merubah=change merugi=lose,loss
merugikan=harm,harmful,disadvantage,detrimental merumahkan=furlough,lay_off merumuskan=formulate
meruncing=escalate meruntuhkan=topple,collapse merusak=damage,destroy,ruin mesin=machine,engine
mesir=egypt,egyptian mesra=intimate,affectionate mesum=lewd metafora=metaphor meteran=meter
metoda=method metode=method metodologi=methodology metrik=metric mewabah=spread mewacanakan=propose
mewadahi=accommodate mewah=luxury,luxurious,lavish mewajibkan=require,oblige,mandate
mewakili=represent mewakilkan=delegate mewarisi=inherit mewariskan=bequeath,leave
mewaspadai=beware,watch_out mewujudkan=realize,achieve,manifest meyakini=believe
meyakinkan=convince,persuade,convincing mikro=micro mikroskop=microscope milenial=millennial
miliar=billion miliaran=billions miliarder=billionaire milik=property,belong milisi=militia
militan=militant militer=military milyarder=billionaire
"""
