package org.guanxi.demo.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** 540 accounts, the same at every load: two in three Chinese, one in five a person. */
public final class Customers {

    private static final int ALL = 540;
    private static final String[] CITIES = Names.words("上海 北京 深圳 广州 杭州 成都 武汉 南京 苏州 西安 青岛 厦门");
    private static final String[] TRADES = Names.words("贸易 科技 机械 医疗器械 食品 物流 电子 纺织 建材 文化传媒");
    private static final String[] REGIONS =
            Names.words("Berlin London Paris Amsterdam Stockholm Milan Chicago Boston Toronto Sydney");
    private static final String[] WESTERN_TRADES =
            Names.words("Trading Technologies Machinery Medical Foods Logistics Electronics Textiles Materials Media");
    private static final String[] INDUSTRIES = Names.words("商贸 信息技术 机械制造 医疗健康 食品饮料 交通物流 电子 纺织服装 建筑材料 文化传媒");
    private static final String[] WESTERN_INDUSTRIES =
            Names.words("Trade Technology Machinery Healthcare Food Logistics Electronics Textiles Construction Media");

    private Customers() {}

    public static List<Customer> all() {
        var random = new Random(20_240_101);
        var names = new HashSet<String>();
        var all = new ArrayList<Customer>();
        while (all.size() < ALL) {
            var customer = next(all.size() + 1, random);
            if (names.add(customer.name())) {
                all.add(customer);
            }
        }
        return all;
    }

    /** What a lead becomes: a company of its name. */
    public static Customer converted(int number, boolean chinese, String name) {
        var city = City.of(chinese ? "苏州" : "Berlin");
        var industry = chinese ? "信息技术" : "Technology";
        var domain = "lead%03d.example".formatted(number);
        var phone = city.phone(1_000 + number);
        return new Customer(number, false, chinese, name, industry, city.name(), city.country(), phone, domain);
    }

    private static Customer next(int number, Random random) {
        var chinese = random.nextInt(3) < 2;
        var person = random.nextInt(5) == 0;
        var trade = random.nextInt(TRADES.length);
        var city = City.of(Names.pick(random, chinese ? CITIES : REGIONS));
        var name = person
                ? (chinese ? Names.chinesePerson(random) : Names.westernPerson(random))
                : chinese
                        ? Names.chineseCompany(random, city.name(), TRADES[trade])
                        : Names.westernCompany(random, WESTERN_TRADES[trade]);
        return new Customer(
                number,
                person,
                chinese,
                name,
                person ? "" : (chinese ? INDUSTRIES : WESTERN_INDUSTRIES)[trade],
                city.name(),
                city.country(),
                city.phone(number),
                "g%04d.example".formatted(number));
    }
}
