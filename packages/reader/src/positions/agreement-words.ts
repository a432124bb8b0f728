/** Words for an agreement or for what is put forward as one: what they are about, the report says as a whole. */
import { wordFeature } from '../text/word-feature.ts';

export const AGREEMENT_NOUN =
  /^[وفبلك]*(ال)?(اتفاق|اتفاقا|مقترح|مقترحا|مقترحات|عرض|عرضا|صفقه|مطالب|مبادره|مسوده|خطه|حزمه|تسويه|عروض|اقتراح|اقتراحات|معاهده|طلب|طلبا|طلبات|افكار|فكره|ورقه|شروط|بنود|صيغه|تعديلات|قرار|قانون|مشروع|اتفاقيه|تفاهم|تفاهمات|حل|حلول|مخطط|مبادرات|توقيع)$|^[وفبلك]*العقد$|^لل(اتفاق|مقترح|عرض|صفقه|مبادره|مطالب|خطه|مسوده|عقد|طلب|شروط|قرار|قانون|تسويه)$|^(agreement|deal|proposal|proposals|offer|offers|demands|plan|terms|draft|precondition|preconditions|contract|package|settlement|treaty|accord|pact|initiative|counteroffer|counterproposal|proposed|request|ultimatum|memorandum|framework|compromise|concessions|resolution|bill|laws|law)$/;

const TALKS =
  /^(talks|negotiations|negotiation|negotiating|negotiate|dialogue|dialog|meeting|mediation|mediators|mediator|summit|discussions|discussion|consultations|dialogues|conference|contacts|round|rounds|invitation|envoy|visit)$|^[وفبلك]*(ال|لل|ل)?(مفاوضات|محادثات|مباحثات|حوار|حوارا|لقاء|اجتماع|تفاوض|وساطه|مشاورات|قمه|مفاوضه|جلسه|جلسات|جوله|مناقشه|نقاش|نقاشات|مناقشات|تشاور|منبر|موتمر|اتصالات|تواصل|استقبال|مشاركه|دعوه)$/;

/** Whether a token is a word for the talks themselves: whether and how to hold them is an issue of its own. */
export const isTalks = wordFeature(({ form }) => TALKS.test(form));

const CLOSED =
  /^[وفبلك]*(ال)?(اتفاق|اتفاقا|صفقه|هدنه|تهدئه)$|^لل?(اتفاق|صفقه|هدنه)$|^(agreement|deal|truce|ceasefire|settlement)$/;

/** Whether a token is a word for an agreement that closes a matter. */
export const isAgreement = wordFeature(({ form }) => CLOSED.test(form));

/** Whether a token is a word for an agreement or an offer of one. */
export const isProposal = wordFeature(({ form }) => AGREEMENT_NOUN.test(form));
