package org.guanxi.demo.customer;

import java.util.Random;

/** Made-up names: any likeness is chance. */
public final class Names {

    private static final String[] SURNAMES = words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗");
    private static final String[] GIVEN =
            words("伟 芳 敏 静 丽 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 建华 文博 雨桐 子轩 欣怡 浩然 思远 嘉怡 梓涵");
    private static final String[] FIRST = words(
            "Anna Ben Clara David Elena Felix Grace Hugo Ida Jonas Karin Leo Marta Nils Olga Paul Rosa Simon Tessa Viktor");
    private static final String[] LAST = words(
            "Adler Brandt Carver Dawson Ekberg Fontaine Garner Holm Ivers Jansen Keller Lindqvist Moreau Novak Olsen Pereira Quist Rossi Stein Tanner");
    private static final String[] BRANDS =
            words("华越 东升 锦程 瑞丰 安泰 新海 嘉禾 远航 明达 恒信 金石 天合 云帆 百川 启明 宏图 盛源 中和 长青 德润 卓越 汇智 南洋 星辰");
    private static final String[] STEMS = words(
            "Alder Birch Cedar Delta Ember Fjord Granite Harbor Indigo Juniper Keystone Lark Meridian Nordic Orchard Pioneer Quarry River Summit Tidal");
    private static final String[] ENDINGS = words("Ltd GmbH Inc SA AB BV");

    private Names() {}

    public static String chinesePerson(Random random) {
        return pick(random, SURNAMES) + pick(random, GIVEN);
    }

    public static String[] chineseParts(Random random) {
        return new String[] {pick(random, SURNAMES), pick(random, GIVEN)};
    }

    public static String[] westernParts(Random random) {
        return new String[] {pick(random, LAST), pick(random, FIRST)};
    }

    public static String westernPerson(Random random) {
        return pick(random, FIRST) + " " + pick(random, LAST);
    }

    public static String chineseCompany(Random random, String city, String trade) {
        return city + pick(random, BRANDS) + trade + "有限公司";
    }

    public static String westernCompany(Random random, String trade) {
        return pick(random, STEMS) + " " + trade + " " + pick(random, ENDINGS);
    }

    public static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    public static String[] words(String text) {
        return text.split(" ");
    }
}
