import type { PluginWords } from './en.ts';

export const az: PluginWords = {
  site: 'Charter Widgets: yerləşdirilə bilən materiallar saytınızın ünvanı',
  siteHelp:
    'Ünvan göstərsəniz, Charter Widgets ilə yazılara əlavə olunan mətnlər bu saytın səhifəsinə keçidlə bitəcək, həmin səhifələrdən birinin ayrı sətrə yazılmış ünvanı isə onun məzmunu ilə əvəz olunacaq. Belə saytınız yoxdursa, sahəni boş saxlayın.',
  renew: 'Məlumatlar dəyişib: saxlanmış mətni yenilə',
  problems: {
    name: '“{asked}” adlı seçim yoxdur. Mümkün seçimlər: {names}.',
    value: '{name}: “{asked}” dəyəri qəbul edilmir. Bunlardan birini yazın: {values}.',
    record: 'Belə ID yoxdur: “{asked}”. “{example}” kimi bir ID yazın; blokda hamısı adı ilə sadalanır.',
    nothing: 'Bu seçimlərə uyğun heç nə tapılmadı. Seçimləri dəyişin və ya tarix aralığını genişləndirin.',
    site: '“{asked}” sayt ünvanı deyil. Belə yazın: https://example.com/charter/.',
  },
};
