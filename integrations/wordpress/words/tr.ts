import type { PluginWords } from './en.ts';

export const tr: PluginWords = {
  site: 'Charter Widgets: yerleştirilebilir içerik sitenizin adresi',
  siteHelp:
    'Adres girerseniz Charter Widgets’ın yazılara eklediği metinler bu sitenin bir sayfasına giden bağlantıyla biter; bu sayfalardan birinin tek başına bir satıra yazılan adresi de sayfanın içeriğine dönüşür. Böyle bir siteniz yoksa alanı boş bırakın.',
  renew: 'Veriler değişti: saklanan metni yenile',
  problems: {
    name: '“{asked}” adlı bir seçenek yok. Seçenekler: {names}.',
    value: '{name}: “{asked}” kullanılamaz. Şunlardan birini yazın: {values}.',
    record:
      'Kimliği (ID) “{asked}” olan kayıt yok. “{example}” gibi bir kimlik yazın; blokta tüm kayıtlar adlarıyla listelenir.',
    nothing: 'Bu seçimlere uyan kayıt yok. Başka seçimler yapın ya da tarih aralığını genişletin.',
    site: '“{asked}” bir site adresi değil. Şöyle yazın: https://example.com/charter/.',
  },
};
