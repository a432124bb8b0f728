/** Words that take a stand, as data: stance, then the forms (folded on load; `…` marks a stem that may go on). */
export const STANCE_CUES = `
demands | طالب طالبت طالبوا يطالب تطالب يطالبون نطالب مطالبا مطالبة مطالبين مطالب مطلب مطالبها مطالبه مطالبهم
demands | اشترط اشترطت يشترط تشترط يشترطون مشترطا مشترطة شروطها شروطه
demands | تمسك تمسكت يتمسك تتمسك متمسك متمسكة متمسكا تمسكها تمسكه تمسكهم متمسكون تمسكنا إصرارنا
demands | أصر أصرت يصر تصر إصرار إصرارها إصراره
demands | دعا دعت يدعو تدعو داعيا داعية دعوا دعوته دعوتها ندعو
demands | ضرورة وجوب يجب ينبغي لابد
demands | تريد يريد نريد يريدون تريدان تسعى* يسعى* يسعون* ناشد ناشدت يناشد تناشد ناشدوا حث* حثت* يحث* تحث*
demands | طالبا طالبتا تطالبان يطالبان مطالبته مطالبتها مطالبتهم أصروا أصرا يصرون إصرارهم مصرة مصرون مصرين تمسكا تمسكوا يتمسكون متمسكين متمسكون اشترطوا اشتراط اشتراطه اشتراطها
refuses | رفض رفضت رفضوا يرفض ترفض نرفض يرفضون رافضا رافضة رفضها رفضه رفضهم الرافضة مرفوض مرفوضة رفضنا
refuses | عارض عارضت يعارض تعارض معارضا معارضة معارضته معارضتها اعترض اعترضت يعترض تعترض
refuses | استبعد استبعدت يستبعد تستبعد استبعاد
refuses | رفضا رفضتا يرفضان ترفضان رافضون رافضين الرافضين عارضوا يعارضون معارضون معارضين معارضتهم اعترضوا معترضا معترضة اعتراضه اعتراضها اعتراضهم
accepts | وافق وافقت وافقوا يوافق توافق موافقا
accepts | قبل* قبلت قبلوا يقبل تقبل يقبلون قبولها قبوله قبول نقبل
accepts | أيد أيدت يؤيد تؤيد مؤيدا مؤيدة تأييد تأييدها تأييده
accepts | استعداد استعدادها استعداده استعدادهم مستعد مستعدة مستعدون استعدادنا
accepts | مرونة انفتاح انفتاحا انفتاحها انفتاحه
accepts | وافقا وافقتا يوافقان توافقان يوافقون موافقون موافقته موافقتها موافقتهم قبلا* قبلتا أيدا أيدوا يؤيدون مؤيدين استعدادهما مستعدان جاهزون
accepts | اتفق* اتفقت* اتفقا* اتفقوا*
accepts | التزم التزمت يلتزم تلتزم ملتزم ملتزمة التزامها التزامه حرص حرصها حرصه حريص حريصة التزامنا قبولنا موافقتنا حرصنا
offers | اقترح اقترحت يقترح تقترح مقترحا اقتراح* عرض* عرضت يعرض تعرض طرح* طرحت يطرح تطرح عرضا
offers | قدم* قدمت يقدم تقدم
offers | تعهد تعهدت يتعهد تتعهد متعهدا متعهدة تعهدها تعهده تعهدوا يتعهدون تعهدهم
offers | اقترحوا اقترحا يقترحون مقترحة عرضوا* طرحوا* قدموا* وعدت وعد* يعد* عرضها* عرضه* مقترحها مقترحه اقتراحها اقتراحه
studying | يدرس تدرس درس* درست دراسة يدرسون تبحث* ندرس تدارس بصدد* بانتظار*
refuses | reject rejects rejected rejecting refuse refuses refused refusing oppose opposes opposed opposing opposition "ruled out" "rule out" "rules out" "ruling out" veto vetoes vetoed rejection refusal object objects objected objections* "turned down" "turn down" "turns down" "voted against" "voted down" "vote against" dismiss dismisses dismissed declined declines decline* spurned spurns rebuffed rebuffs resist resists resisted resisting "walked away from" denounced condemned* blocked* "backed out of" "pulled out of" "raised its objections to" "raised objections to" "has objections over" "no further"
demands | demand demands demanded demanding insist insists insisted insisting seek seeks sought seeking want wants wanted "call for" "calls for" "called for" "calling for" "called on" "calls on" "call on" "calling on" require requires required* "pressing for" "pressed for" "press for" urge urged urges urging "pushing for" "pushed for" "push for" "campaigning for" "campaigned for" "lobbying for" "asked for" "asks for" "asking for" asked* asks* request* requests requested "appealed for" "appeals for" "looking for" "stressed the need" "stresses the need" "stressed the importance" "holding out for" "held out for" "fighting for" must
accepts | accept accepts accepted accepting agree agrees agreed agreeing approve approves approved approving support* supports supported endorse endorses endorsed ratify ratifies ratified ready prepared willing willingness acceptance consented "open to" "signed up to" "committed to" "voted for" "voted in favour of" "voted in favor of"
offers | offer offers offered offering propose proposes proposed proposing proposal proposals pledged pledge pledges promised promises tabled tables* submitted* "put forward" "puts forward" "putting forward" suggested* suggests* volunteered presented*
studying | study studies studying studied consider considers considering considered review reviews reviewing reviewed examine examining mulling weighing evaluating
conditional | threaten threatens threatened threatening هدد هددت هددوا يهدد تهدد يهددون مهددا مهددة
`;
