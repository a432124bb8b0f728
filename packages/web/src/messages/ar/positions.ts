import type { positions as english } from '../en/positions.ts';

export const positions: Record<keyof typeof english, string> = {
  'positions.order': 'الترتيب',
  'positions.order.nearest': 'الأقرب إلى الإغلاق أولًا',
  'positions.order.latest': 'أحدث المواقف أولًا',
  'positions.order.name': 'بالاسم',
  'positions.others': 'اعرض كل من اتخذ موقفًا',
  'positions.options': 'سبل تسويتها',
  'positions.empty': 'لا نقاط خلافية بعد',
  'positions.empty.text':
    'يظهر صف حين يذكر خبر أين يقف طرف من نقطة («يرفض هدنة مؤقتة»)، أو حين تضيف نقطة في إعدادات الملف.',
  'filter.all': 'الكل',
  'stand.none': 'لا شيء مسجَّلًا',
  'stand.option': '{stance}: {option}',
  'stand.said.by': 'كما روى {who}',
  'stand.history': '{party} في {issue}',
  'movement.nearer': 'اقترب',
  'movement.farther': 'ابتعد',
  'movement.other': 'تحوّل',
  'gap.none': 'لا فجوة في القول',
  'gap.near': 'متقاربة',
  'gap.apart': 'متباعدة',
  'gap.far': 'متباعدة جدًا',
  'gap.unknown': 'يُعرف أقل من موقفين',
};
