/** Words that take a stand, as data: stance, then the forms (folded on load; `…` marks a stem that may go on). */
export const STANCE_CUES = `
demands | طالب طالبت طالبوا يطالب تطالب يطالبون نطالب مطالبا مطالبة مطالبين مطالب مطلب مطالبها مطالبه مطالبهم
demands | اشترط اشترطت يشترط تشترط يشترطون مشترطا مشترطة شروطها شروطه
demands | تمسك تمسكت يتمسك تتمسك متمسك متمسكة متمسكا تمسكها تمسكه تمسكهم متمسكون تمسكنا إصرارنا
demands | أصر أصرت يصر تصر إصرار إصرارها إصراره
demands | دعا دعت يدعو تدعو داعيا داعية دعوا دعوته دعوتها ندعو
demands | ضرورة وجوب يجب ينبغي لابد
demands | تريد يريد نريد تسعى* يسعى*
refuses | رفض رفضت رفضوا يرفض ترفض نرفض يرفضون رافضا رافضة رفضها رفضه رفضهم الرافضة مرفوض مرفوضة رفضنا
refuses | عارض عارضت يعارض تعارض معارضا معارضة معارضته معارضتها اعترض اعترضت يعترض تعترض
refuses | استبعد استبعدت يستبعد تستبعد
accepts | وافق وافقت وافقوا يوافق توافق موافقا
accepts | قبل* قبلت قبلوا يقبل تقبل يقبلون قبولها قبوله قبول نقبل
accepts | أيد أيدت يؤيد تؤيد مؤيدا مؤيدة تأييد تأييدها تأييده
accepts | استعداد استعدادها استعداده استعدادهم مستعد مستعدة مستعدون استعدادنا
accepts | مرونة انفتاح انفتاحا انفتاحها
accepts | اتفق* اتفقت* اتفقا* اتفقوا*
accepts | التزم التزمت يلتزم تلتزم ملتزم ملتزمة التزامها التزامه حرص حرصها حرصه حريص حريصة التزامنا قبولنا موافقتنا حرصنا
offers | اقترح اقترحت يقترح تقترح مقترحا اقتراح* عرض* عرضت يعرض تعرض طرح* طرحت يطرح تطرح عرضا
offers | قدم* قدمت يقدم تقدم
offers | تعهد تعهدت يتعهد تتعهد متعهدا متعهدة تعهدها تعهده
studying | يدرس تدرس درس* درست دراسة يدرسون تبحث* ندرس تدارس بصدد* بانتظار*
refuses | reject rejects rejected rejecting refuse refuses refused refusing oppose opposes opposed opposing opposition "ruled out" "rule out" "rules out" veto vetoed rejection refusal objects objected "turned down" "turn down" "voted against" "voted to reject" "vote against" dismissed
demands | demand demands demanded demanding insist insists insisted insisting seek seeks sought seeking want wants wanted "call for" "calls for" "called for" "calling for" require requires required "pressing for" urge urged urges "pushing for" "must"
accepts | accept accepts accepted accepting agree agrees agreed agreeing approve approves approved supports supported endorse endorsed ready willing willingness acceptance
offers | offer offers offered offering propose proposes proposed proposing pledged pledge pledges promised tabled submitted
studying | study studies studying studied consider considers considering considered review reviews reviewing reviewed examine examining mulling weighing evaluating
`;
